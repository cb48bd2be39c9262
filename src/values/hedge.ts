import { absolute, add, decimal, multiply, negate, parseDecimal, smaller, type Decimal } from './decimal.ts';
import type { Interval } from './interval.ts';

/** A stretch around a figure x, in multiples of its granule g: `[-1, 0]` is [x − g, x], `(0, )` all above x. */
export interface Stretch {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** What a hedging word allows, and what it most likely means. */
export interface Hedge {
  readonly word: string;
  readonly allows: Stretch;
  readonly likely: Stretch;
  /** A word that states a limit, which a cap or a floor takes for the value itself. */
  readonly limit: 'cap' | 'floor' | null;
}

/** Hedging words by what people write; longer words are tried first. */
export type Hedges = ReadonlyMap<string, Hedge>;

/** A row of the table: the words, what they allow and most likely mean, in interval notation around x with g as the unit. */
export interface HedgeRow {
  readonly words: readonly string[];
  readonly allows: string;
  readonly likely: string;
  readonly limit?: 'cap' | 'floor';
}

/** Ferson and others (2015) and Williams and Power (2013) measured how wide readers take these words to be. */
export const HEDGE_TABLE: readonly HedgeRow[] = [
  { words: ['exactly', 'precisely'], allows: '[0, 0]', likely: '[0, 0]' },
  {
    words: ['about', 'around', 'some', 'circa', 'approximately', 'roughly', 'ca.', 'c.', '~', '≈'],
    allows: '[-1, 1]',
    likely: '[-0.5, 0.5]',
  },
  { words: ['almost', 'nearly', 'just under', 'close to'], allows: '[-1, 0]', likely: '[-0.5, 0]' },
  { words: ['just over', 'a little over', 'slightly more than'], allows: '[0, 1]', likely: '[0, 0.5]' },
  { words: ['over', 'more than', 'above', '>'], allows: '(0, )', likely: '(0, 1]' },
  { words: ['under', 'less than', 'fewer than', 'below', '<'], allows: '(, 0)', likely: '[-1, 0)' },
  { words: ['at least', 'no less than', 'no fewer than', '>=', '≥'], allows: '[0, )', likely: '[0, )', limit: 'floor' },
  { words: ['at most', 'up to', 'no more than', '<=', '≤'], allows: '(, 0]', likely: '(, 0]', limit: 'cap' },
];

const STRETCH = /^([[(])\s*(-?\d+(?:\.\d+)?)?\s*,\s*(-?\d+(?:\.\d+)?)?\s*([\])])$/;

/** Reads interval notation, or null where it is none. @example parseStretch('[-1, 0]') */
export function parseStretch(text: string): Stretch | null {
  const match = STRETCH.exec(text);
  if (!match) return null;
  const [, open, low, high, close] = match;
  return {
    low: low === undefined ? null : parseDecimal(low),
    high: high === undefined ? null : parseDecimal(high),
    lowOpen: low !== undefined && open === '(',
    highOpen: high !== undefined && close === ')',
  };
}

/** The table as a look-up; rows further down win, so a project's own rows go last. Rows in a wrong notation are passed over. */
export function hedgesFrom(rows: readonly HedgeRow[]): Hedges {
  const hedges = new Map<string, Hedge>();
  for (const row of rows)
    if (STRETCH.test(row.allows) && STRETCH.test(row.likely))
      for (const word of row.words) hedges.set(word, hedgeOf(word, row));
  return new Map([...hedges].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)));
}

/** What a word allows is worked out when it is met: a dossier uses a few words of the table. */
function hedgeOf(word: string, row: HedgeRow): Hedge {
  let allows: Stretch | null = null;
  let likely: Stretch | null = null;
  return {
    word,
    limit: row.limit ?? null,
    get allows() {
      return (allows ??= parseStretch(row.allows) as Stretch);
    },
    get likely() {
      return (likely ??= parseStretch(row.likely) as Stretch);
    },
  };
}

/** g, but never more than a quarter of |x|. */
export function granuleOf(x: Decimal, g: Decimal): Decimal {
  return smaller(g, multiply(absolute(x), decimal(25, -2)));
}

/**
 * The stretch around x. Words of nearness ("almost", "just over") speak of the size of a figure, so they turn round
 * below zero: almost −7 is nearer to zero than −7. Words of order ("over", "at least") keep to the line of numbers.
 * @param turns whether the word is one of nearness: what it allows has two ends
 */
export function stretchAround(x: Decimal, g: Decimal, stretch: Stretch, turns: boolean): Interval {
  const end = (multiple: Decimal | null): Decimal | null => multiple && add(x, multiply(multiple, g));
  const { low, high, lowOpen, highOpen } = stretch;
  if (x.digits < 0n && turns) {
    return { low: end(high && negate(high)), high: end(low && negate(low)), lowOpen: highOpen, highOpen: lowOpen };
  }
  return { low: end(low), high: end(high), lowOpen, highOpen };
}
