import type { FactType, TypeName } from '../../src/values/value.ts';
import type { Verdict } from '../../src/values/verdict.ts';

/** What the reference shows of one type of value. All of it is run: the tests hold it against the code. */
export interface ValueExamples {
  readonly summary: string;
  /** What a fact declares beside its type, where the words need it. */
  readonly fact?: Omit<FactType, 'type'>;
  readonly words: readonly string[];
  readonly pairs: readonly (readonly [a: string, b: string, verdict: Verdict])[];
  readonly refused: readonly string[];
}

/** The names that the words of the examples take for granted. */
export const VALUE_RULES = `entities:
  kesra: { type: territory, names: [Kesra] }
  kesra-police: { names: [Kesra Police], within: kesra }
  orlen-police: { names: [Orlen Police] }
states:
  permit: { filed: { next: [granted, refused] }, granted: { next: [annulled, void] }, annulled: { within: ended }, void: { within: ended }, ended: }
`;

export const VALUE_EXAMPLES: Readonly<Record<TypeName, ValueExamples>> = {
  money: {
    summary:
      'An amount with a currency of ISO 4217, exact up to 10¹⁸ minor units. € and £ are clear by themselves; `$` is settled with `symbols:`. Two currencies meet only through dated rates.',
    words: ['EUR 348 million', '€34,815,250.75', 'almost EUR 350 million', 'over USD 12 billion', 'EUR 10..16 million'],
    pairs: [
      ['EUR 348 million', '€348,150,000', 'compatible'],
      ['EUR 350 million', 'EUR 348 million', 'possible'],
      ['EUR 348 million', 'EUR 384 million', 'conflict'],
      ['EUR 348 million', 'USD 348 million', 'incomparable'],
    ],
    refused: ['$348 million', '348 million', 'EUR 34.815.250,75', 'eur 12'],
  },
  date: {
    summary:
      'A day, month or year, or what is told of one: plain ISO dates, EDTF (ISO 8601-2:2019) of all levels, and early, mid and late months and years. A weekday before a day is held against it, and a day of the old style (the Julian calendar) is the day that it falls on in ours.',
    words: [
      '2026-05-22',
      '2026-05',
      'mid 2026-05',
      'late 2026',
      '2026~',
      'before 2026-05-22',
      '2026-05-22..2026-05-25',
      '198X',
      'early 203X',
      'c. 1200 BC',
      'Q3 2025',
      'Fri 2026-05-22',
      '1917-10-25 old style',
      '2 weeks after orlen-bridge.approved',
      'at least 30 days after orlen-bridge.approved',
      'on the day of orlen-bridge.approved',
    ],
    pairs: [
      ['2026-05', '2026-05-22', 'compatible'],
      ['mid 2026-05', '2026-05-22', 'possible'],
      ['2026-05-22', '2026-05-23', 'conflict'],
      ['2 weeks after orlen-bridge.approved', '2026-05-22', 'incomparable'],
    ],
    refused: ['22/05/2026', '30 February 2026', '2026-02-30', 'soon'],
  },
  time: {
    summary:
      'A time of day, with or without an offset, or an instant with its zone (RFC 3339), which is that of the source where its words name none. A zone may be told by its name, Europe/Madrid (IANA time zone database): 02:30 of a night on which its clocks go back is both of those hours, and of one on which they go forward it is refused. A time of day in such a zone is most likely meant by the clock there as its source came out, and may be meant by that of the other half of the year. 24:00 is the end of a day (ISO 8601). A minute stands for all that is in it.',
    words: [
      '14:30',
      '14:30:15',
      '2:30 pm',
      '14:30+02:00',
      'about 14:30',
      '14:30..15:00',
      '2026-03-04T06:40+03:00',
      '2026-03-04T06:40[Europe/Madrid]',
      '2026-03-04T24:00Z',
    ],
    pairs: [
      ['14:30', '14:30:15', 'compatible'],
      ['2026-03-04T06:40+03:00', '2026-03-04T03:40Z', 'equal'],
      ['14:30', '14:31', 'conflict'],
    ],
    refused: ['25:00', 'noonish'],
  },
  quantity: {
    summary:
      'Something counted or measured, with a unit; a fact may declare the unit of bare figures. What is counted comes whole; whole years are completed years. Lengths meet lengths in any unit, and nothing else; so do rates, of a second, a day or a kilogram. A fact with the unit `Δ°C` takes degrees as a difference: 18 °F above normal are 10 °C.',
    words: [
      '12 people',
      'at least 12 people',
      '1.2 million votes',
      '42.195 km',
      '5 ft 4 in',
      'half a mile',
      '3..5 kg',
      '40 Nm',
      '90 requests per minute',
      '-3 °C',
      'aged 56',
      '7.10',
    ],
    pairs: [
      ['1,420 metres', '1.42 km', 'compatible'],
      ['600 requests per minute', '10 requests/s', 'compatible'],
      ['1,200 people', '1,204 people', 'possible'],
      ['12 people', '21 people', 'conflict'],
      ['12 people', '12 km', 'incomparable'],
    ],
    refused: ['1.200,5 km', 'a dozen or so', '1e6 people'],
  },
  percentage: {
    summary: 'A share in percent, or a difference of shares in percentage points: two units. A fall is negative.',
    words: ['27%', '10..16%', 'over 5%', '3 points', '50 basis points', '5‰', '-7%', 'almost a third', '1 in 5'],
    pairs: [
      ['27%', '27.3%', 'compatible'],
      ['0.5 points', '50 basis points', 'compatible'],
      ['27%', '29%', 'conflict'],
      ['3%', '3 points', 'incomparable'],
    ],
    refused: ['27', '27 procent'],
  },
  ratio: {
    summary: 'How many times one thing is another; `of:` names the two.',
    words: ['2x', '1.5 times', 'almost double', 'over a third', '2/3', '3:1', '2x..3x'],
    pairs: [
      ['2x', 'double', 'equal'],
      ['over a third', '0.34x', 'compatible'],
      ['2x', '3x', 'conflict'],
    ],
    refused: ['twice or so', '3x..2x'],
  },
  duration: {
    summary:
      'A length of time. Whole years are completed years: 27 years last from 27 up to, not including, 28. Months and years are as short and as long as the calendar makes them.',
    words: ['27 years', 'P27Y', 'about 2 weeks', 'a year and a half', '3..9 weeks', '3 hours 20 minutes', '250 ms'],
    pairs: [
      ['P2W', '14 days', 'compatible'],
      ['27 years', '28 years', 'conflict'],
    ],
    refused: ['a while', '9..3 weeks'],
  },
  score: {
    summary: 'The result of a game between two sides, which the fact names with `sides:`.',
    fact: { sides: ['Orlen', 'Kesra'] },
    words: ['2-1', '2:1', 'Kesra 1-2 Orlen'],
    pairs: [
      ['2-1', 'Kesra 1-2 Orlen', 'equal'],
      ['2-1', '1-2', 'conflict'],
    ],
    refused: ['won', '2-1 3-6'],
  },
  rank: {
    summary:
      'A place in an order, `of:` an attribute of the class, in a scope, as of a day. Words of size mean one order: what it is ranked by is the fact’s. What others hold as well is `joint second`, `tied for second` or `2nd ex aequo`. `highest since 1911` is a place among fewer, so that it can be a lower one among all.',
    words: ['highest', '3rd highest', 'second', 'only', 'top 10', 'joint second', 'highest since 1911'],
    pairs: [
      ['highest', 'largest', 'equal'],
      ['top 10', '3rd highest', 'compatible'],
      ['highest', '2nd highest', 'conflict'],
      ['highest since 1911', '2nd highest', 'compatible'],
      ['2nd highest since 1911', 'highest', 'conflict'],
    ],
    refused: ['very high'],
  },
  status: {
    summary: 'A state from a table under `states:`; a broader state allows all that lie within it.',
    fact: { states: 'permit' },
    words: ['granted', 'granted or refused', 'ended'],
    pairs: [
      ['ended', 'annulled', 'compatible'],
      ['granted', 'refused', 'conflict'],
    ],
    refused: ['grantd'],
  },
  entity: {
    summary:
      'A person, body, place or law under `entities:`, by its id or any of its names; a broader one allows all that lie within it. A name that nobody declared is read with a warning.',
    words: ['kesra-police', 'Kesra Police', 'Kesra Police or Orlen Police'],
    pairs: [
      ['Kesra Police', 'kesra-police', 'equal'],
      ['Kesra', 'Kesra Police', 'compatible'],
      ['Kesra Police', 'Orlen Police', 'conflict'],
    ],
    refused: [''],
  },
  quotation: {
    summary:
      'What somebody said, word for word, in one language. Excerpts of one statement fit it; two versions of one statement are in conflict; other words are another statement. Case, punctuation and quotation marks do not count.',
    words: ['“We regret the delay at Orlen.”', 'we regret the delay', 'we regret the delay (translated)'],
    pairs: [
      ['“We regret the delay at Orlen.”', 'we regret the delay', 'compatible'],
      ['we regret the delay at Orlen', 'we regret the damage at Orlen', 'conflict'],
      ['we regret the delay', 'the bridge will open', 'incomparable'],
    ],
    refused: ['…'],
  },
  text: {
    summary: 'Words that stand for themselves: equal, or not compared, since other words may say the same.',
    words: ['Bridge of the Two Banks'],
    pairs: [
      ['Bridge of the Two Banks', 'Bridge of the  Two Banks', 'equal'],
      ['Bridge of the Two Banks', 'Two Banks Bridge', 'incomparable'],
    ],
    refused: [],
  },
  flag: {
    summary: 'Whether something is so.',
    words: ['yes', 'no', 'true', 'false'],
    pairs: [
      ['yes', 'true', 'equal'],
      ['yes', 'no', 'conflict'],
    ],
    refused: ['maybe'],
  },
};
