import type { Style } from '../reports/report-format.ts';

/** What a part of the screen is to the eye: what reports have, and what only a screen needs. */
export type Look = Style | 'selected' | 'key' | 'mark' | 'inRange' | 'found';

/** Gives a text a look. */
export type Paint = (look: Look, text: string) => string;

/** How many colours a terminal has; bare where it has neither these nor bold, underlined and reversed letters. */
export type Depth = 'bare' | 'none' | '16' | '256';

/** What stands behind the text, as far as the terminal tells. */
export type Background = 'dark' | 'light';

/** Whether a look is to be seen at all. */
export function hasLook(look: Look, paint: Paint): boolean {
  return paint(look, 'a') !== 'a';
}

/** Codes that begin and end a look (ECMA-48, 8.3.117). */
type Codes = readonly [begin: string, end: string];

const PLAIN: Readonly<Partial<Record<Look, Codes>>> = {
  error: ['1', '22'],
  warning: ['1', '22'],
  strong: ['1', '22'],
  key: ['1', '22'],
  selected: ['7', '27'],
  found: ['7', '27'],
  inRange: ['4', '24'],
  // A line below the letters alone is easily missed, and may touch them.
  mark: ['1;4', '22;24'],
};

/** The sixteen colours are the terminal's own, which the reader has made legible. */
const SIXTEEN: Readonly<Partial<Record<Look, Codes>>> = {
  ...PLAIN,
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  info: ['34', '39'],
  quiet: ['2', '22'],
  new: ['32', '39'],
  key: ['1;36', '22;39'],
};

/** Yellow on white cannot be read, so that light grounds take darker ones. */
const MANY: Readonly<Record<Background, Readonly<Partial<Record<Look, Codes>>>>> = {
  dark: {
    ...SIXTEEN,
    error: ['1;38;5;210', '22;39'],
    warning: ['1;38;5;179', '22;39'],
    info: ['38;5;111', '39'],
    new: ['38;5;114', '39'],
    key: ['1;38;5;117', '22;39'],
    inRange: ['48;5;237', '49'],
  },
  light: {
    ...SIXTEEN,
    error: ['1;38;5;124', '22;39'],
    warning: ['1;38;5;130', '22;39'],
    info: ['38;5;25', '39'],
    new: ['38;5;28', '39'],
    key: ['1;38;5;24', '22;39'],
    inRange: ['48;5;254', '49'],
  },
};

/**
 * The looks of a terminal. Without colours, bold, underlined and reversed remain, and what is selected is marked by a sign
 * as well.
 * @example createPaint('16', 'dark')('new', 'decided') //=> '\u001b[32mdecided\u001b[39m'
 */
export function createPaint(depth: Depth, background: Background): Paint {
  const looks = depth === 'bare' ? {} : depth === 'none' ? PLAIN : depth === '16' ? SIXTEEN : MANY[background];
  return (look, text) => {
    const codes = looks[look];
    // A space looks the same in any colour, and each code is written anew with every key.
    const isBare =
      look !== 'selected' && look !== 'inRange' && look !== 'mark' && look !== 'found' && text.trim() === '';
    return codes === undefined || isBare || text === '' ? text : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
  };
}
