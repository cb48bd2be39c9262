import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/anchors/find-quote.ts';
import { prepareText } from '../../src/anchors/prepared-text.ts';

/** Words as articles have them, figures among them, and none of more than one script. */
const word = fc.oneof(
  fc.constantFrom(
    'fine',
    'Orlen',
    '“harbour”',
    'résumé',
    'it’s',
    'don-key',
    'كَتَبَ',
    'مليون',
    '罚款',
    'Straße',
    '😀',
    'a',
  ),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom('7.8', '1,746', '2,1', '27%', '€746'),
);
const words = fc.array(word, { minLength: 12, maxLength: 60 });

/** A text, and where in its words a quote begins and ends. */
const quoted = words.chain((all) =>
  fc
    .tuple(fc.nat({ max: all.length - 3 }), fc.integer({ min: 3, max: 8 }))
    .map(([from, count]) => ({ all, from, to: Math.min(all.length, from + count) })),
);

interface Quoted {
  readonly all: readonly string[];
  readonly from: number;
  readonly to: number;
}

function cut({ all, from, to }: Quoted): { readonly text: string; readonly quote: string; readonly start: number } {
  const before = all.slice(0, from).join(' ');
  const quote = all.slice(from, to).join(' ');
  return { text: all.join(' '), quote, start: before === '' ? 0 : before.length + 1 };
}

/** What print and editors change without changing what was said. */
const DISTURBANCES: readonly ((quote: string) => string)[] = [
  (quote) => quote.toUpperCase(),
  (quote) => quote.replaceAll(' ', '\n  '),
  (quote) => quote.replaceAll(' ', '\u00a0'),
  (quote) => quote.replaceAll('“', '"').replaceAll('”', '»').replaceAll('’', "'"),
  (quote) => quote.replaceAll('-', '‑'),
  (quote) => quote.normalize('NFD'),
  (quote) => quote.replace(/(?<=\p{L})(?=\p{L})/u, '\u00ad'),
  (quote) => quote.replace(/[\u064b-\u0652]/gu, ''),
  (quote) => `\u200f ${quote} \ufeff`,
];

describe('a quote cut from a text', () => {
  it('is found where it stands', () => {
    fc.assert(
      fc.property(quoted, (drawn) => {
        const { text, quote } = cut(drawn);
        const found = findQuote(quote, prepareText(text));
        expect(found).toMatchObject({ how: 'exact', words: quote, start: text.indexOf(quote) });
      }),
    );
  });

  it('is found at its own place of several, by what stands before it', () => {
    fc.assert(
      fc.property(quoted, (drawn) => {
        const { text, quote, start } = cut({ ...drawn, from: 0, to: 3 });
        const twice = `Here first: ${text}. There again: ${quote}.`;
        const where = { prefix: 'There again:', suffix: null, occurrence: null };
        expect(findQuote(quote, prepareText(twice), where)?.start).toBe(twice.length - quote.length - 1);
        expect(start).toBe(0);
      }),
    );
  });

  it('is found however it is printed', () => {
    fc.assert(
      fc.property(quoted, fc.constantFrom(...DISTURBANCES), (drawn, disturb) => {
        const { text, quote, start } = cut(drawn);
        const disturbed = text.slice(0, start) + disturb(quote) + text.slice(start + quote.length);
        const found = findQuote(quote, prepareText(disturbed));
        expect(found?.how).toMatch(/^(?:exact|normalised)$/);
        expect(findQuote(disturb(quote), prepareText(text))?.how).toMatch(/^(?:exact|normalised)$/);
      }),
    );
  });

  it('is never found where a digit of it changed', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), fc.integer({ min: 1, max: 9 }), (drawn, which, by) => {
        const { quote } = cut(drawn);
        const digits = [...quote.matchAll(/\d/g)];
        const digit = digits[which % Math.max(1, digits.length)];
        fc.pre(digit !== undefined);
        const changed =
          quote.slice(0, digit.index) + String((Number(digit[0]) + by) % 10) + quote.slice(digit.index + 1);
        expect(['figure', undefined]).toContain(findQuote(quote, prepareText(`So: ${changed}.`))?.how);
      }),
    );
  });

  it('has its figures wherever it is found', () => {
    const figuresOf = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
    fc.assert(
      fc.property(
        quoted,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', '7', ' ', ',')), { maxLength: 4 }),
        (drawn, edits) => {
          const { text, quote } = cut(drawn);
          const edited = edits.reduce((so, [at, put]) => {
            const place = at % (so.length + 1);
            return so.slice(0, place) + put + so.slice(place + 1);
          }, text);
          const found = findQuote(quote, prepareText(edited));
          if (found && found.how !== 'figure') expect(figuresOf(found.words)).toBe(figuresOf(quote));
          if (found) expect(edited.slice(found.start, found.end)).toBe(found.words);
        },
      ),
    );
  });
});
