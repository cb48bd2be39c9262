/** What is shown of a list, and how long it is. */
export interface Window {
  readonly top: number;
  readonly rows: number;
  readonly size: number;
}

/**
 * What stands at the end of a line of a list: where it is the first or the last that is shown, how many there are beyond.
 * Two spaces set it apart, across which letters from right to left take no figure with them.
 * @param offset of the line, from the first that is shown
 * @example moreSign(9, { top: 0, rows: 10, size: 22 }) //=> '  ↓ 12'
 */
export function moreSign(offset: number, { top, rows, size }: Window): string {
  const below = size - top - rows;
  if (offset === 0 && top > 0) return `  ↑ ${String(top)}`;
  return offset === rows - 1 && below > 0 ? `  ↓ ${String(below)}` : '';
}
