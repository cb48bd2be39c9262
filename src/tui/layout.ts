/** Columns and lines of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Where things stand on the screen. */
export interface Layout {
  /** Below this nothing can be shown that would be of use. */
  readonly isTooSmall: boolean;
  /** List and evidence side by side; else the one that has the focus. */
  readonly isWide: boolean;
  readonly listWidth: number;
  readonly evidenceWidth: number;
  /** Lines of list and evidence, between the title and the bar. */
  readonly bodyRows: number;
}

export const SMALLEST: Size = { columns: 60, rows: 16 };
const WIDE = 100;
/** A longer list shows more of the positions, which the evidence shows as well. */
const WIDEST_LIST = 72;
const TITLE = 1;
/** What was done or is being written, and two lines of keys. */
export const BAR = 3;

/** @example layoutOf({ columns: 120, rows: 30 }).listWidth //=> 50 */
export function layoutOf({ columns, rows }: Size): Layout {
  const isWide = columns >= WIDE;
  const listWidth = isWide ? Math.min(WIDEST_LIST, Math.floor(columns * 0.42)) : columns;
  return {
    isTooSmall: columns < SMALLEST.columns || rows < SMALLEST.rows,
    isWide,
    listWidth,
    // A line and a space on either side of it part the panes.
    evidenceWidth: isWide ? columns - listWidth - 3 : columns,
    bodyRows: Math.max(1, rows - TITLE - BAR),
  };
}
