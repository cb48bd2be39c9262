import { count } from '../reports/text/count.ts';
import type { Paint } from './theme.ts';

/** The part of a page that there is room for; its ends say how many lines stand beyond them. */
export function shownOf(page: readonly string[], from: number, rows: number, paint: Paint): readonly string[] {
  const shown = page.slice(from, from + rows);
  const below = page.length - from - rows;
  // The line that says so stands for one of the text.
  if (from > 0) shown[0] = paint('quiet', `↑ ${count(from + 1, 'more line', 'more lines')} above`);
  if (below > 0) shown[rows - 1] = paint('quiet', `↓ ${count(below + 1, 'more line', 'more lines')} below`);
  return shown;
}
