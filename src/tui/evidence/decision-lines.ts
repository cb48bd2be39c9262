import type { ReportedConflict, ReportedVerdict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { ruledWords, verdictWords } from '../deciding/verdict-words.ts';
import type { Overlay } from '../ruled.ts';
import type { Paint } from '../theme.ts';

type Foot = (name: string, text: string) => readonly string[];

/** What was decided on a conflict; and where that counts no longer, what it was decided on beside what there is now. */
export function decisionLines(
  conflict: ReportedConflict,
  overlay: Overlay,
  foot: Foot,
  paint: Paint,
): readonly string[] {
  const { id, decision, contradicts, state, isCorrectionDue, positions } = conflict;
  const ruled = overlay.get(id);
  const own =
    ruled === null
      ? foot('undone', 'as it was before; the list shows it anew in a moment')
      : ruled !== undefined
        ? foot('decided', paint('new', oneLine(`${ruledWords(ruled, positions.length)} (just now)`)))
        : decision
          ? [...foot(state === 'stale' ? 'stale' : 'decided', words(decision)), ...changed(conflict, decision, foot)]
          : [];
  return [
    ...own,
    ...(contradicts ? foot('against', `what was decided: ${words(contradicts)}`) : []),
    ...(isCorrectionDue ? foot('due', 'a correction: it is published, and it is wrong') : []),
  ];
}

function words({ verdict, reason, by, at, until, positions }: ReportedVerdict): string {
  return oneLine(
    `${verdictWords(verdict, positions.length)}${until === undefined ? '' : ` until ${until}`}: ${reason} (${by}, ${at})`,
  );
}

/** The values then and now, where they are not the same. */
function changed({ positions }: ReportedConflict, decision: ReportedVerdict, foot: Foot): readonly string[] {
  const [then, now] = [decision.positions, positions.map(({ value }) => value)];
  if ([...then].sort().join('\n') === [...now].sort().join('\n')) return [];
  const marked = (values: readonly string[], others: readonly string[], sign: string): string =>
    values.map((value) => oneLine(others.includes(value) ? value : `${sign}${value}`)).join(' | ');
  return [...foot('then', marked(then, now, '- ')), ...foot('now', marked(now, then, '+ '))];
}
