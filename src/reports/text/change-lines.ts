import type { Report, ReportedConflict } from '../../model/report.ts';
import { isOpen } from '../../model/is-open.ts';
import type { ReportOptions } from '../report-format.ts';
import { count } from './count.ts';
import { rulingWords } from './decision-block.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

const LABEL = 9;
const SENTENCE = 1500;

/** Whether a conflict is shown: one that is settled or was there before the change is only counted, unless asked for. */
export function isShown({ change, state }: ReportedConflict, { show }: ReportOptions): boolean {
  if (state === 'decided' || state === 'baseline') return show.has(state);
  return change !== 'unchanged' || show.has('unchanged');
}

/** How many conflicts were there before and are not shown, in a line; none where there are none. */
export function olderLines({ conflicts }: Report, options: ReportOptions): readonly string[] {
  const older = conflicts.filter(
    (conflict) => isOpen(conflict) && !isShown(conflict, options) && conflict.severity !== 'info',
  ).length;
  if (older === 0) return [];
  const words = `${count(older, 'older conflict')} unchanged; show ${older === 1 ? 'it' : 'them'} with --show unchanged.`;
  return paragraph({ text: words, style: 'quiet' }, options);
}

/** The decisions that the change itself brings in or alters, so that nobody decides a failure of their own unseen. */
export function addedLines({ decisions }: Report, options: ReportOptions): readonly string[] {
  const added = decisions.filter(({ isAdded }) => isAdded);
  if (added.length === 0) return [];
  const title = `This change decides ${count(new Set(added.map(({ id }) => id)).size, 'conflict')}`;
  return [
    ...paragraph({ text: title, style: 'strong' }, options),
    ...added.flatMap((decision) =>
      paragraph({ label: oneLine(decision.id), indent: 2, text: rulingWords(decision) }, options),
    ),
  ];
}

/** The conflicts that the change did away with, each in a line. */
export function resolvedLines(resolved: readonly ReportedConflict[], options: ReportOptions): readonly string[] {
  return resolved.flatMap(({ message }) =>
    paragraph({ label: 'resolved', labelStyle: 'new', labelWidth: LABEL, text: oneLine(message, SENTENCE) }, options),
  );
}
