import { changeLook, plainLook, writtenLook } from './look.ts';

/** One column of the screen. */
export interface Cell {
  readonly text: string;
  /** The look of it, as the parameters of the code that gives it (ECMA-48, 8.3.117); empty where it has none. */
  readonly look: string;
  /** A blank looks as it does in any look that gives the ground this one. */
  readonly ground: string;
}

// eslint-disable-next-line no-control-regex
const PART = /\u001b\[([\d;]*)m|[\s\S]/gu;

/** Letters and signs of which every terminal makes one column. */
const SIMPLE =
  /^[ -~\u00a1-\u02ff\u0370-\u03ff\u0400-\u0481\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u23e8\u2500-\u25fc\u25ff-\u2613\u2713\u2717]*$/u;

/**
 * The columns of a line, each with its look; null for a line that terminals may not all lay out alike, as with letters of
 * double width or ones that join.
 * @param line with the codes of a theme
 * @example cellsOf('a\u001b[1mb\u001b[22m') //=> [{ text: 'a', look: '', ground: '' }, { text: 'b', look: '1', ground: '' }]
 */
export function cellsOf(line: string): readonly Cell[] | null {
  const look = plainLook();
  let written = '';
  let blank = '';
  const cells: Cell[] = [];
  for (const [text, codes] of line.matchAll(PART)) {
    if (codes !== undefined) {
      changeLook(look, codes);
      written = writtenLook(look);
      // Nothing is seen of the colour of a space, nor of how bold it is.
      blank = [look[2], look[3], look[5], look[3] && look[4]].filter((part) => part !== '').join(';');
    } else if (SIMPLE.test(text)) cells.push({ text, look: text === ' ' ? blank : written, ground: blank });
    else return null;
  }
  return cells;
}
