import { NO_FIGURE_WORDS, type IsFigureWord } from './figure-words.ts';
import type { Stretch } from './whole-words.ts';

/** Stands for any figure, and for what is not to be found; no text has it, for it is no character. */
export const ANY_FIGURE = '\uffff';

const FIGURE = /\p{Nd}+(?:[.,'٫٬]\p{Nd}+)*/gu;

/** The same, or a sign of a currency, or a word, which may be one. */
const FIGURE_OR_WORD = /\p{Nd}+(?:[.,'٫٬]\p{Nd}+)*|\p{Sc}|\p{L}[\p{L}\p{M}]*/gu;

/**
 * Where figures stand in normal text, with their points and commas, and those in words with the signs of currencies where
 * they are known; one after the other, since a table has millions.
 * @example [...figuresAt('7.8 of 12')] //=> [{ start: 0, end: 3 }, { start: 7, end: 9 }]
 */
export function* figuresAt(units: string, isWord: IsFigureWord = NO_FIGURE_WORDS): Iterable<Stretch> {
  const isKnown = isWord !== NO_FIGURE_WORDS;
  for (const { 0: figure, index } of units.matchAll(isKnown ? FIGURE_OR_WORD : FIGURE))
    if (!isKnown || !isLetter(figure) || isWord(figure)) yield { start: index, end: index + figure.length };
}

function isLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 : /^\p{L}/u.test(word);
}

/** The figures of normal text, each with the minus before it. @example figuresOf('from -7 to 10-16%') //=> ['-7', '10', '16'] */
export function figuresOf(units: string, isWord: IsFigureWord = NO_FIGURE_WORDS): readonly string[] {
  return Array.from(figuresAt(units, isWord), ({ start, end }) => {
    const isNegative = units[start - 1] === '-' && !/[\p{L}\p{N}]/u.test(units[start - 2] ?? ' ');
    return (isNegative ? '-' : '') + units.slice(start, end);
  });
}

/**
 * A stretch of normal text with the figures whole that it begins or ends within.
 * @example wholeFigures('of 1,312 m', 5, 10) //=> { start: 3, end: 10 }
 */
export function wholeFigures(units: string, start: number, end: number): Stretch {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - LONGEST) && cutsFigure(units, from)) from -= 1;
  while (to < Math.min(units.length, end + LONGEST) && cutsFigure(units, to)) to += 1;
  return { start: from, end: to };
}

/** Longer figures are none. */
const LONGEST = 64;

/** Whether a figure goes on from before a place to behind it. @example cutsFigure('1,312', 2) //=> true */
export function cutsFigure(units: string, at: number): boolean {
  const isBefore = isDigit(units, at - 1);
  const isBehind = isDigit(units, at);
  if (isBefore && isBehind) return true;
  return (
    (isBefore && isPoint(units[at]) && isDigit(units, at + 1)) ||
    (isBehind && isPoint(units[at - 1]) && isDigit(units, at - 2))
  );
}

/** Asks the tables of Unicode only where it must: this is asked of every place where a quote may stand. */
function isDigit(units: string, at: number): boolean {
  const code = units.charCodeAt(at);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(units.charAt(at));
}

function isPoint(unit: string | undefined): boolean {
  return unit !== undefined && ".,'٫٬".includes(unit);
}

/** Words with every figure as one and the same sign. @example withoutFigures('from 10 to 16') //=> 'from \uffff to \uffff' */
export function withoutFigures(units: string, isWord: IsFigureWord = NO_FIGURE_WORDS): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of figuresAt(units, isWord)) {
    parts.push(units.slice(last, start), ANY_FIGURE);
    last = end;
  }
  return parts.join('') + units.slice(last);
}
