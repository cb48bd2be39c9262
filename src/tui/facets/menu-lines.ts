import { oneLine } from '../../reports/text/one-line.ts';
import { inColumns, type Measure } from '../lines.ts';
import type { Paint } from '../theme.ts';
import { layoutOf } from '../layout.ts';
import { moreSign } from '../list/more-sign.ts';
import { narrowed, targetWords } from '../mending/moving-claim.ts';
import { placesOf } from '../places-to-open.ts';
import type { ReviewState } from '../state.ts';

/** The part of a menu that the screen has room for, in place of the list; null where there is no menu. */
export function menuLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] | null {
  const { mode, size } = state;
  if (mode.name !== 'facets' && mode.name !== 'claims' && mode.name !== 'target') return null;
  const { listWidth, bodyRows } = layoutOf(size);
  const items = itemsOf(state);
  if (items.length === 0 && mode.name === 'target')
    return [inColumns('  Nothing is called so; ^u begins anew.', listWidth, measure)];
  const top = Math.max(0, Math.min(mode.option - (bodyRows >> 1), items.length - bodyRows));
  return items.slice(top, top + bodyRows).map((item, offset) => {
    const isMarked = top + offset === mode.option;
    const more = moreSign(offset, { top, rows: bodyRows, size: items.length });
    const line = inColumns(`${isMarked ? '▸' : ' '} ${item()}`, listWidth - measure(more), measure);
    return (isMarked ? paint('selected', line) : line) + (more === '' ? '' : paint('quiet', more));
  });
}

/** What can be chosen; there may be thousands, and only what is shown is put into words. */
function itemsOf(state: ReviewState): readonly (() => string)[] {
  const { mode, chosen } = state;
  switch (mode.name) {
    case 'facets':
      return mode.options.map(({ facet, value, size }) => () => {
        const sign = chosen[facet]?.has(value) ? '[x]' : '[ ]';
        return `${sign} ${facet.padEnd(8)} ${oneLine(value)} (${String(size)})`;
      });
    case 'target':
      return narrowed(mode).map(
        (target) => () =>
          targetWords(target)
            .split(/ {2}/)
            .map((part) => oneLine(part))
            .join('  '),
      );
    default:
      return placesOf(state).map(
        ({ file, line, words }) =>
          () =>
            `${oneLine(file)}:${String(line)}  ${words}`,
      );
  }
}
