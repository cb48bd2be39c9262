import type { Report, ReportedConflict } from '../model/report.ts';
import type { ReportOptions } from './report-format.ts';
import { isShown } from './text/change-lines.ts';
import { bySeverity } from '../model/severity.ts';

/** What a service of continuous integration is to show, and how much it is not bothered with. */
export interface ToReport {
  /** The gravest first, otherwise in the order of the report. */
  readonly conflicts: readonly ReportedConflict[];
  /** Settled by a decision or the baseline. */
  readonly accepted: readonly ReportedConflict[];
  /** With `--since`: open conflicts that were there before the change, unless all are asked for. */
  readonly unchanged: number;
}

/** Sorts out what is new or open from what an editor settled and, with `--since`, from what was there before. */
export function toReport({ conflicts }: Report, options: ReportOptions): ToReport {
  const open = conflicts.filter((conflict) => !isAccepted(conflict));
  const news = open.filter((conflict) => isShown(conflict, options));
  return {
    conflicts: news.toSorted(bySeverity),
    accepted: conflicts.filter(isAccepted),
    unchanged: open.length - news.length,
  };
}

/** Whether an editor has settled it, or it belongs to the debt that was accepted at one go. */
function isAccepted({ state }: ReportedConflict): boolean {
  return state === 'decided' || state === 'baseline';
}
