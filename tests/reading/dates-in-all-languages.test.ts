import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/reading/languages/registry.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

function found(code: string, text: string, isQuote = false): readonly (string | null)[] {
  const language = languageOf(code);
  if (!language) throw new Error(`No reader of ${code}`);
  const finds = readWords(text, { language, published: daysFromCivil(2023, 3, 15), lexicon: PLAIN_LEXICON, isQuote });
  return finds.map(({ notation }) => notation);
}

describe('a month in Roman figures', () => {
  describe.each(['en', 'nl', 'fr', 'de', 'ar'])('%s', (code) => {
    it.each([
      ['30.v.1921', ['1921-05-30']],
      ['30. V. 1921', ['1921-05-30']],
      ['1 IV 1923', ['1923-04-01']],
      ['12.XII.1999', ['1999-12-12']],
      ['30-V-1921', ['1921-05-30']],
      ['30/V/1921', ['1921-05-30']],
      // No such day, no capitals between spaces, a numeral that is no month, and marks that differ.
      ['31.ii.1921', ['1921']],
      ['30.xiii.1921', ['1921']],
      ['30-V.1921', ['1921']],
      ['30.Vi.1921', ['1921']],
    ])('%s', (text, notations) => expect(found(code, text)).toEqual(notations));
  });

  it('is no Roman figure in small letters between spaces, nor a sign between two sides', () => {
    expect(found('en', '1 v 1923')).not.toContain('1923-05-01');
    expect(found('en', 'a sheet of 5 X 1920 mm')).not.toContain('1920-10-05');
  });

  it.each([
    ['a battery of 12 V 2000 mAh', '2000-05-12'],
    ['4 I 2000 people', '2000-01-04'],
    ['Henry 8 V 1520', '1520-05-08'],
    ['the team won 4 V 2010', '2010-05-04'],
  ])('is no single letter between spaces: %s', (text, notation) => {
    expect(found('en', text)).not.toContain(notation);
  });

  it('leaves the people behind a letter', () => {
    expect(found('en', '4 I 2000 people')).toContain('2,000 people');
  });
});

describe('a day without its year in figures', () => {
  it.each([
    ['fr', '09/06', ['2023-06-09']],
    ['fr', 'le 09/06', ['2023-06-09']],
    ['de', '9/6', ['2023-06-09']],
    ['nl', '31/12', ['2022-12-31']],
    ['ar', '٠٩/٠٦', ['2023-06-09']],
    // Nobody says which is the month; no such day; and as much a share.
    ['en', '09/06', []],
    ['fr', '09/13', []],
    ['fr', 'une note de 9/6', []],
    ['fr', '09/06/2023', ['2023-06-09']],
  ])('%s: %s', (code, text, notations) => expect(found(code, text, true)).toEqual(notations));

  it('is as much a share or an address outside of a quote', () => {
    expect(found('fr', '09/06')).toEqual([]);
  });
});

describe('a part of a season', () => {
  it.each([
    ['en', 'in early autumn 2022', 'early 2022-23'],
    ['en', 'in early fall 2022', 'early 2022-23'],
    ['en', 'in the late summer of 2022', 'late 2022-22'],
    ['en', 'mid-winter 2021', 'mid 2021-24'],
    ['en', 'late in the third quarter of 2021', 'late 2021-35'],
    ['nl', 'begin herfst 2022', 'early 2022-23'],
    ['nl', 'in het vroege najaar van 2022', 'early 2022-23'],
    ['nl', 'eind zomer 2022', 'late 2022-22'],
    ['nl', 'in de nazomer van 2022', 'late 2022-22'],
    ['fr', "au début de l'automne 2022", 'early 2022-23'],
    ['fr', "à la fin de l'été 2022", 'late 2022-22'],
    ['fr', 'mi-printemps 2021', 'mid 2021-21'],
    ['de', 'im Frühherbst 2022', 'early 2022-23'],
    ['de', 'im Spätsommer 2022', 'late 2022-22'],
    ['de', 'Anfang Herbst 2022', 'early 2022-23'],
    ['de', 'im späten Frühling 2022', 'late 2022-21'],
    ['de', 'im Herbst 2022', '2022-23'],
    ['de', 'im letzten Spätsommer', 'late 2022-22'],
    ['ar', 'في أوائل خريف 2022', 'early 2022-23'],
    ['ar', 'أواخر صيف عام 2022', 'late 2022-22'],
  ])('%s: %s', (code, text, notation) => expect(found(code, text)).toEqual([notation]));
});

describe('a length of time that something has', () => {
  it.each([
    ["a year's notice", '1 year'],
    ["six months' notice", '6 months'],
    ['an hour’s drive away', '1 hour'],
    ["another week's delay", '1 week'],
    ["the year's best book", undefined],
    ['it lasted a year', undefined],
  ])('%s', (text, notation) => expect(found('en', text)).toEqual(notation === undefined ? [] : [notation]));

  it.each([
    ['de', 'ein Jahr Kündigungsfrist', '1 year'],
    ['fr', 'un an de préavis', '1 year'],
    ['nl', 'zes maanden opzegtermijn', '6 months'],
    ['ar', 'إشعار مدته ستة أشهر', '6 months'],
  ])('%s: %s', (code, text, notation) => expect(found(code, text)).toEqual([notation]));
});
