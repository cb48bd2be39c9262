import type { DecimalMark } from './digits.ts';
import type { Find } from './find.ts';

/** Where a figure stands in the notation of a find, by the marks between its digits; null where it does not. */
export type Slot = { readonly before: string; readonly figure: string; readonly behind: string } | null;

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** Where a figure stands in each of some finds; null where that is not clear. */
export function slotsOf(finds: readonly Find[], figure: string, mark: DecimalMark): readonly Slot[] | null {
  const slots = finds.map(({ notation }) => slotOf(notation ?? '', figure, mark));
  return slots.includes(undefined) ? null : (slots as readonly Slot[]);
}

/** Undefined where the digits stand there twice, or are those of what was reckoned from the figure: 2.5 decades, 25 years. */
function slotOf(notation: string, figure: string, mark: DecimalMark): Slot | undefined {
  const digits = digitsOf(figure);
  const [first, ...more] = [...notation.matchAll(FIGURE)].filter((match) => digitsOf(match[0]) === digits);
  if (!first) return null;
  if (more.length > 0 || decimalsOf(figure, mark) !== decimalsOf(first[0], 'point')) return undefined;
  const end = first.index + first[0].length;
  return { before: notation.slice(0, first.index), figure: first[0], behind: notation.slice(end) };
}

/** How many decimals a figure has; null where that cannot be told from its form. */
function decimalsOf(figure: string, mark: DecimalMark): number | null {
  const [, sign, tail = ''] = /([.,])(\d+)$/.exec(figure) ?? [];
  if (sign === undefined) return 0;
  if (tail.length !== 3) return tail.length;
  if (mark === 'either') return null;
  return sign === (mark === 'point' ? '.' : ',') ? 3 : 0;
}

function digitsOf(figure: string): string {
  return figure.replace(/[.,]/g, '');
}

/** Finds of a quote as those of another of its form, with its own figure. */
export function withFigure(
  finds: readonly Find[],
  slots: readonly Slot[],
  quote: string,
  figure: string,
): readonly Find[] {
  return finds.map((find, index) => {
    const words = quote.slice(find.start, find.end);
    const slot = slots[index];
    return slot
      ? { ...find, words, notation: slot.before + written(figure, slot.figure) + slot.behind }
      : { ...find, words };
  });
}

/** The digits of a figure with the marks of another that has as many. @example written('70167', '21,371') //=> '70,167' */
function written(figure: string, like: string): string {
  let [text, at] = ['', 0];
  for (const mark of like) {
    if (isMark(mark)) text += mark;
    else {
      while (isMark(figure.charAt(at))) at += 1;
      text += figure.charAt(at);
      at += 1;
    }
  }
  return text;
}

function isMark(letter: string): boolean {
  return letter === ',' || letter === '.';
}
