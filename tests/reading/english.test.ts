import { describe, expect, it } from 'vitest';
import { english } from '../../src/reading/languages/english.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

/** 15 March 2023, a Wednesday. */
const PUBLISHED = daysFromCivil(2023, 3, 15);

/** What is found, as `type: notation`. */
function read(text: string, published: number | null = PUBLISHED): readonly string[] {
  return readWords(text, { language: english(), published, lexicon: PLAIN_LEXICON }).map(
    ({ type, notation, noun, anchor }) =>
      `${type}: ${notation ?? '?'}${noun === undefined ? '' : ` ${noun}`}${anchor === undefined ? '' : ` ${anchor}`}`,
  );
}

/** Words, and what is found in them. */
const FINDS: readonly (readonly [text: string, ...finds: readonly string[]])[] = [
  ['a billion in London, $5bn in New York', 'number: 1 billion', 'money: USD 5 billion'],
  ['two hundred and fifty thousand pounds', 'money: GBP 250 thousand'],
  ['Rs 3 lakh crore', 'money: INR 3 trillion'],
  ['a runway of 3750 x 60 m', 'quantity: 3,750 metres', 'quantity: 60 metres'],
  ['87.5 × 112.3 × 4 cm', 'quantity: 87.5 cm', 'quantity: 112.3 cm', 'quantity: 4 cm'],
  ['at 46°02′15″ N and 7°36.7′ W, at 39°', 'quantity: 46°02′15″ N', 'quantity: 7°36.7′ W'],
  ['half a dozen children, about half a dozen cars', 'quantity: 6 people', 'quantity: about 6 cars'],
  ['the second quarter of the 17th century', 'date: 1626..1650'],
  [
    'from the first half of the 19th century, the third decade of the 20th century',
    'date: 1801..1850',
    'date: 1921..1930',
  ],
  ['a painting of the 17th century', 'date: 16XX'],
  ['three x more, 4 x the price', 'ratio: 3x', 'ratio: 4x'],
  ['8.75 lb/gal, 25 mg/m3 and 60 km/h', 'quantity: 60 km/h'],
  [
    '39 ± 1 °C, 14 kg +/- 0.5 kg, €12 ± 2 million',
    'quantity: 38..40 °C',
    'quantity: 13.5..14.5 kg',
    'money: EUR 10..14 million',
  ],
  ['12 million ± 50,000 people', 'number: 12 million', 'quantity: 50,000 people'],
  ['34 3/8 inches, 1 1/2 hours, 2⅛ inches', 'quantity: 34.375 in', 'duration: 1.5 hours', 'quantity: 2.125 in'],
  ['a 1/2 inch chain, on 1/2', 'quantity: 0.5 in'],
  [
    '1/3 mile off, 2/3 mile, 34 1/3 inches, on 1/3',
    'quantity: 0.333 miles',
    'quantity: 0.667 miles',
    'quantity: 34.333 in',
  ],
  ['one in ten thousand, up to 1 in 1,000', 'ratio: 1/10000', 'ratio: at most 1/1000'],
  ['do not store above 25 °C', 'quantity: at most 25 °C'],
  ['must not fall below 5 bar', 'quantity: at least 5 bar'],
  ['never over 30 mph, no faster than 30 km/h', 'quantity: at most 30 mph', 'quantity: at most 30 km/h'],
  ['double what the June draft has', 'ratio: 2x', 'date: 2023-06'],
  ['R450 000 for the N7 and the R2', 'money: ZAR 450,000'],
  [
    'went up to $5, up to 40 kids, a 3-square-mile park',
    'money: USD 5',
    'quantity: at most 40 people',
    'quantity: 3 sq mi',
  ],
  ['12 of them by 15 votes to 8', 'number: 12', 'quantity: 15 votes', 'number: 8'],
  ['three long years, at least in 12 countries', 'duration: 3 years', 'quantity: at least 12 countries'],
  ['2 at night, 11 at night', 'time: 02:00', 'time: 23:00'],
  ['Anna Smith (34), UKIP (25)', 'quantity: 34 years'],
  ['99p, 5 dollars and 20 cents', 'money: GBP 0.99', 'money: USD 5.20'],
  ['a 12-pound ball that cost 12 pounds', 'quantity: 12 lb', 'money: GBP 12'],
  [
    '1.2m people, 3m jobs, 134m high and 200m runners',
    'quantity: 1.2 million people',
    'quantity: 3 million jobs',
    'quantity: 134 metres',
    'quantity: 200 metres',
  ],
  ['fees rose from £5m to £7m', 'money: GBP 5 million', 'money: GBP 7 million'],
  ['fell by €300 million to €2.1 billion', 'money: EUR 300 million', 'money: EUR 2.1 billion'],
  ['50% to 70% of them', 'percentage: 50..70%'],
  ['fell 230 points, or 0.7%', 'quantity: 230 points', 'percentage: -0.7%'],
  ['edged down from 5.2% to 5.0%', 'percentage: 5.2%', 'percentage: 5.0%'],
  [
    'half a percentage point; her lead is four points; she scored 23 points',
    'percentage: 0.5 points',
    'percentage: 4 points',
    'quantity: 23 points',
  ],
  ['Half the town; a third of voters; half an hour', 'ratio: 1/2', 'ratio: 1/3', 'duration: 0.5 hours'],
  ['23 goals in 31 games, one in five', 'quantity: 23 goals', 'quantity: 31 games', 'ratio: 1/5'],
  ['Gran, 82, is 5ft 10in tall', 'quantity: 82 years', 'quantity: 70 in'],
  ['It rose 5 ft 10 in 2020', 'quantity: 5 ft', 'date: 2020'],
  ['nearly a decade, an hour and a half', 'duration: almost 10 years', 'duration: 1.5 hours'],
  ['a year and six months, an hour and ten minutes', 'duration: 1 year 6 months', 'duration: 1 hour 10 minutes'],
  ['a month before the coronation', 'date: 1 month before the coronation'],
  ['shut for three hours after the crash', 'duration: 3 hours'],
  ['It will open in two weeks.', 'date: 2023-03-27..2023-04-02'],
  ['the second time in two weeks', 'duration: 2 weeks'],
  [
    'last Friday, this month’s issue, Monday’s vote',
    'date: 2023-03-10',
    'date: 2023-03',
    'date: [2023-03-13,2023-03-20]',
  ],
  ['the late 1980s, the seventies, circa 1710', 'date: late 198X', 'date: 197X', 'date: 1710~'],
  [
    '16-Jul-2021 and 05/06/2018, season 2022/23',
    'date: 2021-07-16',
    'date: [2018-05-06,2018-06-05]',
    'date: 2022..2023',
  ],
  ['9:30 a.m. EST, 0600 hours, between 6pm and 8pm', 'time: 09:30-05:00', 'time: 06:00', 'time: 18:00..20:00'],
  [
    'a film about 12 men who jumped over 6 walls; it is up to 12 jurors',
    'quantity: 12 people',
    'quantity: 6 walls',
    'quantity: 12 people',
  ],
  ['twenty-five hundred dollars; 2 t of steel in 3 t-shirts', 'money: USD 2,500', 'quantity: 2 t'],
  [
    'the last quarter of 2020, the final half of 2021, last quarter, 2020',
    'date: 2020-36',
    'date: 2021-41',
    'date: 2022-36',
    'date: 2020',
  ],
  [
    'two years, three months and four days; two hours, 3 cars',
    'duration: 2 years 3 months 4 days',
    'duration: 2 hours',
    'quantity: 3 cars',
  ],
  ['€2.5 B, a $10 T-shirt, $3 T.', 'money: EUR 2.5 billion', 'money: USD 10', 'money: USD 3 trillion'],
  ['nineteen ninety-nine, in twenty twenty, June nineteen forty-four', 'date: 1999', 'date: 2020', 'date: 1944-06'],
  ['10 below zero, 12 ad campaigns', 'number: -10', 'quantity: 12 ad campaigns'],
  ['in the 5th century AD, in 1066 AD', 'date: 04XX', 'date: 1066'],
  ['It weighs 5 pounds of steel.', 'quantity: 5 lb'],
];

/** Texts in which there is no value. */
const TRAPS: readonly string[] = [
  'They may march; the Sunday Echo and April Winters had a double bass.',
  'G20 ministers took the A400 to 14 Mill Lane, Gate 7.',
  'There is more than one reason, on the one hand.',
  'Text WIN to 60777; see Article 83, page 45 and C-123/17.',
  'She won 6-4, 3-6, 7-5 on Good Friday at the double.',
  'Windows 11 was a B2B firm’s quarter-pounder.',
  'Several dozen people and a few dozen more paid a few hundred euros, or a couple of hundred thousand.',
  'Call +1 555 123 4567 or +44 20 7946 1990 about two tons or 2,000 tons of steel.',
  '44 BC, 476 AD, 500–400 BCE, in 1200 BC, the fifth century B.C.',
  'It took 5 pounds of steel from half past two to five.',
];

describe('English', () => {
  it.each(FINDS)('%s', (text, ...finds) => {
    expect(read(text)).toEqual(finds);
  });

  it.each(TRAPS)('finds nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives an age and a weekday their words', () => {
    const [age, day] = readWords('The 42-year-old left on Friday.', {
      language: english(),
      published: null,
      lexicon: PLAIN_LEXICON,
    });
    expect(age).toMatchObject({ words: '42-year-old', notation: '42 years' });
    expect(day).toMatchObject({ words: 'Friday', weekday: 5, notation: null, relative: true });
  });
});
