import fc from 'fast-check';
import { expect } from 'vitest';
import { decimal, parseDecimal, type Decimal } from '../../src/values/decimal.ts';
import { meet, sameExtent, type Extent } from '../../src/values/extent.ts';
import { isFault, type Fault } from '../../src/values/fault.ts';
import { HEDGE_TABLE, hedgesFrom } from '../../src/values/hedge.ts';
import type { Interval } from '../../src/values/interval.ts';
import type { FactType, Lexicon, Value, ValueType } from '../../src/values/value.ts';

const NO_TERMS = { find: () => undefined, narrower: () => [], near: () => [] };

/** What a project has that declares nothing of its own. */
export const LEXICON: Lexicon = {
  symbols: new Map(),
  hedges: hedgesFrom(HEDGE_TABLE),
  entities: NO_TERMS,
  states: new Map(),
};

/** Reads a text that must be sound. */
export function reads<V extends Value>(type: ValueType<V>, text: string, fact: Partial<FactType> = {}): V {
  const value = type.read(text, { type: type.name, ...fact }, LEXICON);
  if (isFault(value)) throw new Error(`${text}: ${value.message}`);
  return value;
}

/** Reads a text that must be refused; gives message and hint. */
export function refuses<V extends Value>(
  type: ValueType<V>,
  text: string,
  fact: Partial<FactType> = {},
): readonly [message: string, hint: string | null] {
  const value = type.read(text, { type: type.name, ...fact }, LEXICON);
  expect(isFault(value), `"${text}" was read`).toBe(true);
  const { message, hint } = value as Fault;
  return [message, hint];
}

/** The verdict on two texts. */
export function verdict<V extends Value>(
  type: ValueType<V>,
  a: string,
  b: string,
  fact: Partial<FactType> = {},
): string {
  return type.compare(reads(type, a, fact), reads(type, b, fact)).verdict;
}

/** Whether two values say the same, whatever words they were read from. */
export function expectSame<V extends Value>(type: ValueType<V>, a: V, b: V): void {
  expect(type.normal(a)).toEqual(type.normal(b));
  expect(type.describe(a)).toBe(type.describe(b));
  expect(type.compare(a, b).verdict).toBe('equal');
  expect(type.write(a)).toBe(type.write(b));
  expect(a.likely === a.allowed).toBe(b.likely === b.allowed);
}

/** Whatever stands there, a value or a fault comes back, and nothing is thrown. */
export function expectNoThrow<V extends Value>(type: ValueType<V>): void {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[-+0-9.,:/'~a-z€% \u2212]*$/),
    fc.tuple(hedgeWords, figures, fc.string()).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const value = type.read(text, { type: type.name }, LEXICON);
      if (!isFault(value)) expectSame(type, value, reads(type, type.write(value)));
    }),
  );
}

export function holds(outer: Extent, inner: Extent): boolean {
  const both = meet(outer, inner);
  return both !== null && sameExtent(both, inner);
}

/** `[1.5, 2.5)` as an interval; an empty end is none. */
export function interval(notation: string): Interval {
  const [low = '', high = ''] = notation.slice(1, -1).split(',');
  const end = (text: string): Decimal | null => (text.trim() === '' ? null : parseDecimal(text.trim()));
  return { low: end(low), high: end(high), lowOpen: notation.startsWith('('), highOpen: notation.endsWith(')') };
}

export const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -9, max: 9 }))
  .map(([digits, exponent]) => decimal(digits, exponent));

/** Numbers as people write them: `1,204`, `-0.50`, `12 million`. */
export const figures = fc
  .tuple(
    fc.constantFrom('', '', '', '-'),
    fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 10 ** 9 })),
    fc.constantFrom('', '', '.0', '.5', '.25', '.70'),
    fc.constantFrom('', '', '', ' thousand', ' million', ' bn'),
    fc.boolean(),
  )
  .map(([sign, whole, decimals_, scale, commas]) => {
    const digits = commas ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
    return `${sign}${digits}${decimals_}${scale}`;
  });

export const hedgeWords = fc.constantFrom(...HEDGE_TABLE.flatMap((row) => row.words));
