import { describe, expect, it } from 'vitest';
import { findQuote, type FoundQuote } from '../../src/anchors/find-quote.ts';
import { prepareText } from '../../src/anchors/prepared-text.ts';

/** Nobody waits longer: a bound for what hangs, not a measure of speed. */
const MOST_MILLISECONDS = 50_000;

const TEN_MEGABYTES = 1e7;
const TWO_MEGABYTES = 2e6;

/** Looks for quotes in one text, in time, and gives how each was found. */
function search(text: string, quotes: readonly string[]): readonly (FoundQuote['how'] | undefined)[] {
  const start = performance.now();
  const prepared = prepareText(text);
  const found = quotes.map((quote) => findQuote(quote, prepared)?.how);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  return found;
}

function many(count: number, quote: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => quote(index));
}

const prose = many(400_000, (index) => `word${String((index * 7919) % 99_991)} of the fine`)
  .join(', ')
  .slice(0, TEN_MEGABYTES);

describe('ten megabytes of prose', () => {
  it('hold ten thousand quotes', () => {
    const quotes = many(10_000, (index) => prose.slice(index * 900, index * 900 + 40).replace(/^\d+|\d+$/g, ''));
    expect(search(prose, quotes).filter((how) => how !== 'exact')).toEqual([]);
  });

  it('do not hold ten thousand others', () => {
    const quotes = many(10_000, (index) => `nobody of the ${String(index)} was fined by the harbour master`);
    expect(new Set(search(prose, quotes))).toEqual(new Set([undefined]));
  });

  it('hold a quote of a megabyte, and not another one', () => {
    const long = prose.slice(3e6, 4e6).replace(/^\S+|\S+$/g, '');
    expect(search(prose, [long, `${long} and more`])).toEqual(['exact', undefined]);
  });
});

describe('two megabytes', () => {
  it.each<[string, string, readonly string[]]>([
    ['one letter', 'a', ['a'.repeat(1e6), `${'a'.repeat(1e6)}b`, ...many(1_000, (index) => 'a'.repeat(index + 1))]],
    ['one figure', '1', many(10_000, String)],
    ['many figures', '1 2 ', many(10_000, (index) => `1 ${String(index)} 2 1`)],
    ['two letters', 'ab', many(1_000, (index) => `${'ab'.repeat(12)}${String(index)}${'ab'.repeat((index % 9) + 3)}`)],
    ['spaces', ' ', ['   ', 'nothing']],
    ['marks on one letter', '\u0301', ['e\u0301', 'a fine of 12']],
    ['quotation marks', '“', ['"'.repeat(1e4), '“fine”']],
  ])('may be nothing but %s', (_, part, quotes) => {
    expect(search(part.repeat(TWO_MEGABYTES / part.length), quotes)).toHaveLength(quotes.length);
  });
});
