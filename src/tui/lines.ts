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

/** A character with the marks that belong to it. */
const PARTS = /\P{M}(?:\p{M}|\u200d\P{M}?)*|\p{M}+/gu;

/**
 * A text on as many lines as it takes, of which none loses a letter: broken behind a space, or anywhere where there is none.
 * @example inRows('a quake at Kesra', 8, (text) => text.length) //=> ['a quake ', 'at Kesra']
 */
export function inRows(text: string, width: number, measure: Measure): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const part of text.match(PARTS) ?? []) {
    const wide = measure(part);
    // What is carried to the next line may still be too wide for one more.
    while (used + wide > width && row !== '') {
      const end = row.lastIndexOf(' ') + 1 || row.length;
      rows.push(row.slice(0, end));
      row = row.slice(end);
      used = measure(row);
    }
    row += part;
    used += wide;
  }
  return [...rows, row];
}

/** A text in at most so many columns. @example cutTo('quake', 3, (text) => text.length) //=> 'qu…' */
export function cutTo(text: string, width: number, measure: Measure): string {
  // No character takes less than nothing, and few take more than one column.
  if (text.length <= width && measure(text) <= width) return text;
  if (width <= 0) return '';
  let cut = '';
  let used = 0;
  for (const part of text.match(PARTS) ?? []) {
    const wide = measure(part);
    if (used + wide > width - 1) return `${cut}…`;
    cut += part;
    used += wide;
  }
  return cut;
}
