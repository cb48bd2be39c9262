import type { ReportedConflict } from '../../model/report.ts';
import type { FromTop } from '../from-top.ts';
import { conflictBlock } from '../text/conflict-block.ts';
import { details, SIGNS } from './details.ts';
import { inert } from './inert.ts';

const SENTENCE = 600;

/** What a change made of a conflict, in the order in which it is told. */
export const CHANGES = new Map([
  ['new', 'New'],
  ['changed', 'Changed'],
  [undefined, ''],
  ['unchanged', 'Unchanged'],
]);

/**
 * A conflict in a line, with its evidence folded away behind it.
 * @param told the cause that stands above it, with the other conflicts that it explains
 */
export function conflictDetails(conflict: ReportedConflict, told: string | null, top: FromTop): string {
  const { severity, change, message, verdict, isCorrectionDue } = conflict;
  const label = [
    CHANGES.get(change) ?? '',
    verdict === 'conflict' ? severity : verdict,
    ...(isCorrectionDue ? ['correction due'] : []),
  ].filter((part) => part !== '');
  const summary = `${SIGNS[severity]} <b>${label.join(', ')}</b>: ${inert(message, SENTENCE)}`;
  return details(summary, conflictBlock(top.conflict(conflict), top.options, told));
}
