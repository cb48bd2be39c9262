import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/reading/languages/english.ts';
import { numeralAt, numberText } from '../../src/reading/numeral.ts';
import { Phrase } from '../../src/reading/phrase.ts';

/** What is read at the beginning of a text, as values have it, and the words that are left. */
function numeral(text: string): readonly [number: string, rest: string] | null {
  const phrase = new Phrase(text, english());
  const found = numeralAt(phrase, 0);
  return (
    found && [
      found.fraction ? found.digits : numberText(found),
      text.slice(phrase.tokens[found.next]?.start ?? text.length),
    ]
  );
}

describe('numerals of English', () => {
  it.each([
    ['746 million euros', '746 million', 'euros'],
    ['1,234.5 tonnes', '1,234.5', 'tonnes'],
    ['2 million 300', '2 million', '300'],
    ['three', '3', ''],
    ['twenty-one people', '21', 'people'],
    ['two hundred and fifty thousand', '250 thousand', ''],
    ['twelve hundred dollars', '1,200', 'dollars'],
    ['seventy-one thousand and one', '71,001', ''],
    ['one thousand two hundred and thirty-four', '1,234', ''],
    ['three million, four', '3 million', ', four'],
    ['a million', '1 million', ''],
    ['a hundred', '100', ''],
    ['half a million', '0.5 million', ''],
    ['three quarters of a billion', '0.75 billion', ''],
    ['one and a half million', '1.5 million', ''],
    ['two and a half', '2.5', ''],
    ['2½ years', '2.5', 'years'],
    ['¾ mile', '0.75', 'mile'],
    ['3 lakh crore', '3 trillion', ''],
    ['a third of them', '1/3', 'of them'],
    ['two thirds of them', '2/3', 'of them'],
    ['five six', '5', 'six'],
    ['twenty thirty', '20', 'thirty'],
  ])('%s is %s', (text, number, rest) => {
    expect(numeral(text)).toEqual([number, rest]);
  });

  it.each(['million', 'hello', '', 'and five', '007', '1.2.3', '(5)', 'a'])('%j is none', (text) => {
    expect(numeral(text)).toBeNull();
  });

  it('are read back from the words in which they are said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.boolean(), (value, and) => {
        const phrase = new Phrase(inWords(value, and), english());
        const found = numeralAt(phrase, 0);
        expect(found?.next).toBe(phrase.tokens.length);
        expect(Number(found?.digits) * 10 ** (found?.power ?? 0)).toBeCloseTo(value, 3);
      }),
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number as it is said in English, with `and` or, as in America, without it. */
function inWords(value: number, and: boolean): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 > 0 ? `-${inWords(value % 10, and)}` : '');
  const [size, word] =
    value < 1000 ? [100, 'hundred'] : value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  const rest = value % size;
  const joint = and && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / size), and)} ${word}${rest > 0 ? joint + inWords(rest, and) : ''}`;
}

describe('a number as values have it', () => {
  it.each([
    ['1500', 6, '1,500 million'],
    ['1500', 0, '1,500'],
    ['1.5', 2, '150'],
    ['1.55', 1, '1.55'],
    ['3', 4, '30,000'],
  ])('%s with power %s is %s', (digits, power, text) => {
    expect(numberText({ digits, power })).toBe(text);
  });
});
