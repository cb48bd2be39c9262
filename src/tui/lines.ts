/** Columns that a text takes. */
export type Measure = (text: string) => number;

/**
 * A text in exactly so many columns: cut with an ellipsis, or filled up with spaces.
 * @example inColumns('a quake at Kesra', 8, (text) => text.length) //=> 'a quake…'
 */
export function inColumns(text: string, width: number, measure: Measure): string {
  const cut = cutTo(text, width, measure);
  return cut + ' '.repeat(Math.max(0, width - measure(cut)));
}

/** A text in at most so many columns. @example cutTo('quake', 3, (text) => text.length) //=> 'qu…' */
export function cutTo(text: string, width: number, measure: Measure): string {
  // No character takes less than nothing, and few take more than one column.
  if (text.length <= width && measure(text) <= width) return text;
  if (width <= 0) return '';
  let cut = '';
  let used = 0;
  for (const part of text.match(/\P{M}(?:\p{M}|\u200d\P{M}?)*|\p{M}+/gu) ?? []) {
    const wide = measure(part);
    if (used + wide > width - 1) return `${cut}…`;
    cut += part;
    used += wide;
  }
  return cut;
}
