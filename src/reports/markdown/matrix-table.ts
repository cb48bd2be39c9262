import type { Overview, Standing } from '../../model/overview.ts';
import { standingsOf } from '../standings-of.ts';
import { inert } from './inert.ts';
import { tableOf } from './table-of.ts';

/** Wider tables than this are of no use in a page of text. */
const MOST_SOURCES = 30;
const MOST_SUBJECTS = 500;
const SIGNS: Readonly<Record<Standing, string>> = { differs: '≠', vague: '~', agrees: '●', alone: '○', aside: '×' };

/** Sources against subjects; nothing where there are too many to be read. */
export function matrixTable({ sources, subjects }: Overview): string {
  if (sources.length === 0 || sources.length > MOST_SOURCES || subjects.length > MOST_SUBJECTS) return '';
  const rows = subjects.map((subject) => {
    const met = standingsOf(subject);
    const cells = sources.map((_, index) => {
      const on = met.get(index);
      return on === undefined
        ? ''
        : on.differing > 0
          ? `**${String(on.differing)} ${SIGNS.differs}**`
          : SIGNS[on.standing];
    });
    return [inert(subject.label), ...cells];
  });
  const legend =
    '≠ differs on so many facts, ● agrees with others, ○ the only source, ~ vague or not comparable, × superseded';
  return `\n## Who says what\n\n${tableOf(['Subject', ...sources.map(({ id }) => inert(id))], rows)}\n${legend}.\n`;
}
