import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createPlainWidth } from '../../src/reports/text/plain-width.ts';
import { wrap } from '../../src/reports/text/wrap.ts';

const measure = (text: string): number => stringWidth(text);

describe('wrap', () => {
  it.each([
    ['a quake at Kesra', 8, ['a quake', 'at Kesra']],
    ['a quake at Kesra', 16, ['a quake at Kesra']],
    ['', 10, ['']],
    ['  spaced\n out ', 20, ['spaced out']],
    ['incomprehensible', 6, ['incomp', 'rehens', 'ible']],
    ['橋の建設費は七億', 6, ['橋の建', '設費は', '七億']],
    ['ab 橋の建設費', 6, ['ab', '橋の建', '設費']],
    ['says EUR 746 million, or', 12, ['says EUR 746', 'million, or']],
    ['about EUR 746 million', 16, ['about', 'EUR 746 million']],
    ['a\u0301b\u0301c\u0301', 2, ['a\u0301b\u0301', 'c\u0301']],
    ['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });

  it('loses nothing and keeps within the width', () => {
    const words = fc.array(fc.oneof(fc.stringMatching(/^[a-z橋の]{1,12}$/u), fc.constant('EUR 5 million')), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, width) => {
        const lines = wrap(list.join(' '), width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join('').replaceAll(' ', ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('plain width', () => {
  it('is the exact width of every text that it does not doubt', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x20, max: 0x33ff }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          const plain = createPlainWidth();
          const width = plain.measure(text);
          if (!plain.metOther()) expect(width).toBe(stringWidth(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is the exact width of every single character that it does not doubt', () => {
    for (let code = 0x20; code < 0x3400; code++) {
      const plain = createPlainWidth();
      const text = String.fromCodePoint(code);
      const width = plain.measure(text);
      if (!plain.metOther()) expect([code.toString(16), width]).toEqual([code.toString(16), stringWidth(text)]);
    }
  });

  it.each(['“naïve” — €5', 'Zürich, Łódź, Αθήνα, Москва', 'جسر أورلن', 'גשר', 'مبلغًا قياسيًّا', 'e\u0301te\u0301'])(
    'does not doubt %s',
    (text) => {
      const plain = createPlainWidth();
      expect(plain.measure(text)).toBe(stringWidth(text));
      expect(plain.metOther()).toBe(false);
    },
  );

  it.each(['橋', '👍', '\u00ad', '한', '❤️'])('doubts %j', (text) => {
    const plain = createPlainWidth();
    plain.measure(text);
    plain.measure('plain');
    expect(plain.metOther()).toBe(true);
  });
});
