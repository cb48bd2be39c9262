import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { figureText, readFigure } from '../../src/values/figure.ts';
import { figures, hedgeWords, LEXICON } from './given.ts';

const read = (text: string, units?: ReadonlySet<string>) => readFigure(text, LEXICON.hedges, units);

describe('readFigure', () => {
  it.each([
    ['12', null, '12', null, '', ''],
    ['EUR 12.5 million', null, '12.5 million', null, 'EUR', ''],
    ['12.5m EUR', null, '12.5 million', null, '', 'EUR'],
    ['almost EUR 750 million', 'almost', '750 million', null, 'EUR', ''],
    ['At least 12 people', 'at least', '12', null, '', 'people'],
    ['~€5', '~', '5', null, '€', ''],
    ['-€5', null, '-5', null, '€', ''],
    ['€ -5', null, '-5', null, '€', ''],
    ['EUR 10..16 million', null, '10 million', '16 million', 'EUR', ''],
    ['EUR 10 million..EUR 16 million', null, '10 million', '16 million', 'EUR', ''],
    ['between 10% and 16%', null, '10', '16', '', '%'],
    ['-3..-1 °C', null, '-3', '-1', '', '°C'],
    ['50 m²', null, '50', null, '', 'm²'],
    ['12 thousand-strong', null, '12', null, '', 'thousand-strong'],
    ['5 M', null, '5 million', null, '', ''],
    ['over12', null, '12', null, 'over', ''],
  ])('%s', (text, hedge, first, second, before, after) => {
    const figure = read(text);
    if (isFault(figure)) throw new Error(figure.message);
    expect(figure.hedge?.word ?? null).toBe(hedge);
    expect(figure.first.text).toBe(first);
    expect(figure.second?.text ?? null).toBe(second);
    expect([figure.before, figure.after]).toEqual([before, after]);
  });

  it('takes the m of metres for a unit where it may be one', () => {
    expect(read('5 m', new Set(['m']))).toMatchObject({ after: 'm', first: { text: '5' } });
    expect(read('5 m votes', new Set(['m']))).toMatchObject({ after: 'votes', first: { text: '5 million' } });
  });

  it.each([
    ['', 'No figure in ""', 'write a number: EUR 12.5 million, 12 people, 27%'],
    ['many people', 'No figure in "many people"', 'write a number: EUR 12.5 million, 12 people, 27%'],
    ['NaN', 'Not a number: "NaN"', 'write the figure itself, or leave the claim out'],
    ['EUR Infinity', 'Not a number: "EUR Infinity"', 'write the figure itself, or leave the claim out'],
    ['16..10 kg', 'A range with its ends reversed: 16..10', 'write 10..16'],
    ['between 16 and 10', 'A range with its ends reversed: 16..10', 'write 10..16'],
    ['3 kg..5 km', 'A range with two units: "kg" and "km"', 'write the unit once, or the same one twice'],
    ['3-5 kg', 'A range in another form: "3-5 kg"', 'write 3..5 kg'],
    ['EUR 3–5 million', 'A range in another form: "EUR 3–5 million"', 'write EUR 3..5 million'],
    ['from 3 to 5 kg', 'A range in another form: "from 3 to 5 kg"', 'write 3..5 kg'],
    [
      '1,5..2',
      'Thousands and decimals in another style: "1,5"',
      'write 1.5 (commas for thousands, a point for decimals)',
    ],
    [
      'about 3-5 kg',
      'A range in another form: "3-5 kg"',
      'write a..b, which takes no hedging word: leave it out, or widen the range',
    ],
    ['EUR 5+ million', 'A plus sign behind the figure: "EUR 5+ million"', 'write at least EUR 5 million'],
    ['a hundred people', 'No figure in "a hundred people"', 'write 100 or about 100'],
    ['a dozen or so', 'No figure in "a dozen or so"', 'write 12 or about 12'],
    ['less than a dozen', 'No figure in "a dozen"', 'write less than 12'],
    ['no fewer than a dozen', 'No figure in "a dozen"', 'write no fewer than 12'],
    ['a score of people', 'No figure in "a score of people"', 'write 20 or about 20'],
    ['several hundreds of people', 'No figure in "several hundreds of people"', 'write at least 200, or a range'],
    ['billions', 'No figure in "billions"', 'write at least 2 billion, or a range'],
    ['no casualties', 'No figure in "no casualties"', 'write 0'],
    ...[
      'a hundred thousand people',
      'a hundred and twenty people',
      'a hundred twenty people',
      'a hundred or more',
      'a thousand million',
      'a million and a half',
      'a few dozen people',
      'a record score',
      'a score draw',
      'a baker’s dozen',
      'hundreds of billions',
      'dozens of thousands of people',
      'not hundreds of people',
      'no data',
      'no comment',
    ].map((words) => [words, `No figure in "${words}"`, 'write a number: EUR 12.5 million, 12 people, 27%']),
    ['one third of voters', 'No figure in "one third of voters"', 'write a number: EUR 12.5 million, 12 people, 27%'],
    ['1e6 people', 'A number with an exponent: "1e6"', 'write it out, or with a word: 1.2 million'],
    ['9'.repeat(201), 'A value of 201 characters', 'at most 200 characters'],
  ])('refuses %s', (text, message, hint) => {
    expect(read(text)).toMatchObject({ message, hint });
  });

  it('is done with a value of a megabyte, or with one made to mislead, at once', () => {
    const started = performance.now();
    for (const text of [
      '1'.repeat(1e6),
      ' '.repeat(190) + 'x',
      '1 '.repeat(100),
      '1,'.repeat(99) + 'x',
      `between ${'and '.repeat(45)}`,
    ]) {
      expect(isFault(read(text))).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
    fc.assert(fc.property(fc.stringMatching(/^[-+0-9.,'e ~a-z€%]*$/), (text) => void read(text)));
  });
});

describe('figureText', () => {
  it('reads back as the same figure', () => {
    fc.assert(
      fc.property(
        fc.option(hedgeWords),
        figures,
        fc.constantFrom(['', ''], ['EUR ', ''], ['', '%'], ['', ' km']),
        (word, text, around) => {
          const [before = '', after = ''] = around;
          const figure = read(`${word === null ? '' : `${word} `}${before}${text}${after}`);
          if (isFault(figure)) throw new Error(figure.message);
          expect(read(figureText(figure, before, after))).toEqual(figure);
        },
      ),
    );
  });

  it('writes a scale that both ends share once', () => {
    const figure = read('EUR 10 million..16 million');
    if (isFault(figure)) throw new Error(figure.message);
    expect(figureText(figure, 'EUR ', '')).toBe('EUR 10..16 million');
    expect(read('EUR 10..16 million')).toEqual(figure);
  });

  it('keeps scales apart that differ', () => {
    const figure = read('900 thousand..1.2 million');
    if (isFault(figure)) throw new Error(figure.message);
    expect(read(figureText(figure, '', ''))).toEqual(figure);
  });
});
