import type { DecimalMark } from './digits.ts';
import type { Find } from './find.ts';
import type { Teller } from './teller.ts';

/** Where a figure stands in the notation of a find, by the marks between its digits; null where it does not. */
type Slot = {
  readonly before: string;
  readonly figure: string;
  readonly behind: string;
  /** Whether the quote has the same marks between the digits. */
  readonly isAsWritten: boolean;
} | null;

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** Tells what quotes with a figure say by what one of them does; null where it is not clear where the figure stands in that. */
export function figureTeller(finds: readonly Find[], figure: string, mark: DecimalMark): Teller | null {
  const slots = finds.map(({ notation }) => slotOf(notation ?? '', figure, mark));
  return slots.every((slot) => slot !== undefined) ? withSlots(finds, slots) : null;
}

function withSlots(finds: readonly Find[], slots: readonly Slot[]): Teller {
  const notationOf = (at: number, figure: string): string | null => {
    const slot = slots[at];
    if (!slot) return finds[at]?.notation ?? null;
    const digits = slot.isAsWritten ? figure : written(figure, slot.figure);
    return slot.before + digits + slot.behind;
  };
  return {
    notation: ({ figure }) => (finds.length === 1 ? notationOf(0, figure) : null),
    finds: (quote, { figure }) =>
      finds.map((find, at) => ({
        ...find,
        words: quote.slice(find.start, find.end),
        notation: notationOf(at, figure),
      })),
  };
}

/** Undefined where the digits stand there twice, or are those of what was reckoned from the figure: 2.5 decades, 25 years. */
function slotOf(notation: string, figure: string, mark: DecimalMark): Slot | undefined {
  const digits = digitsOf(figure);
  const [first, ...more] = [...notation.matchAll(FIGURE)].filter((match) => digitsOf(match[0]) === digits);
  if (!first) return null;
  if (more.length > 0 || decimalsOf(figure, mark) !== decimalsOf(first[0], 'point')) return undefined;
  const end = first.index + first[0].length;
  return {
    before: notation.slice(0, first.index),
    figure: first[0],
    behind: notation.slice(end),
    isAsWritten: first[0] === figure,
  };
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
