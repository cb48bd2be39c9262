import { describe, expect, it } from 'vitest';
import type { ExampleClaim } from '../../src/rules/example.ts';
import { reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
classes:
  case:
    people: { type: quantity, unit: people }
    lanes: { type: quantity, unit: lanes }
    cost: { type: money }
    length: { type: quantity, unit: km }
    dose: { type: quantity, unit: mg }
    strength: { type: quantity }
    share: { type: percentage }
    lead: { type: percentage }
    term: { type: duration }
    age: { type: quantity, unit: years }
    on: { type: date }
    told: { type: date }
    at: { type: time }
subjects:
  orlen: { class: case, label: Orlen }
`;

type Side =
  string | { readonly value: string; readonly quote?: string; readonly by?: string; readonly voices?: number };

interface Pair {
  readonly of: string;
  readonly one: Side;
  readonly two: Side;
  /** What a careful editor would name, and nothing else. */
  readonly names: readonly string[];
  /** Why, where the figures do not tell. */
  readonly why?: string;
  /** The day of another event of the subject. */
  readonly told?: string;
  /** Which of the two sides is a reference. */
  readonly register?: 'one' | 'two';
}

const RIVALS: readonly Pair[] = [
  // Slips of a hand.
  { of: 'people', one: '14,382 people', two: '14,832 people', names: ['digit-transposed'] },
  { of: 'people', one: '1,200 people', two: '2,100 people', names: ['digit-transposed'] },
  { of: 'age', one: '47 years', two: '74 years', names: ['digit-transposed'] },
  { of: 'cost', one: 'EUR 81,442,906', two: 'EUR 81,447,906', names: ['digit-replaced'] },
  { of: 'cost', one: 'EUR 81,442,906', two: 'EUR 81,442,907', names: ['digit-replaced'] },
  { of: 'cost', one: 'EUR 50 million', two: 'EUR 60 million', names: ['digit-replaced'] },
  { of: 'share', one: '27%', two: '21%', names: ['digit-replaced'] },
  { of: 'share', one: '16.5%', two: '16.7%', names: ['digit-replaced'] },
  { of: 'cost', one: 'EUR 4,735', two: 'EUR 41,735', names: ['digit-dropped'] },
  { of: 'people', one: '112 people', two: '12 people', names: ['digit-dropped'] },
  { of: 'length', one: '12.5 km', two: '125 km', names: ['decimal-separator'] },
  { of: 'cost', one: 'EUR 5 million', two: 'EUR 5 billion', names: ['scale-slip'] },
  { of: 'cost', one: 'EUR 100 million', two: 'USD 100 million', names: ['currency-swapped'] },
  { of: 'dose', one: '2.5 mg', two: '2.5 g', names: ['unit-swapped'] },
  // What is no slip of a hand.
  { of: 'people', one: '60 people', two: '100 people', names: [] },
  { of: 'people', one: '14 people', two: '10 people', names: [], why: 'nobody rounds fourteen' },
  { of: 'people', one: '100 people', two: '160 people', names: [], why: 'the one is round where they differ' },
  { of: 'strength', one: '7.0', two: '7.4', names: [] },
  { of: 'lead', one: '8.4 points', two: '8.5 points', names: [], why: 'the last place is one of rounding' },
  { of: 'share', one: '36.4%', two: '36.5%', names: [], why: 'the last place is one of rounding' },
  {
    of: 'term',
    one: { value: '25 months', voices: 2 },
    two: { value: '27 months', voices: 2 },
    names: [],
    why: 'no hand slips twice alike',
  },
  {
    of: 'people',
    one: { value: '14,382 people', voices: 2 },
    two: { value: '14,882 people', voices: 2 },
    names: ['digit-replaced'],
    why: 'of so many digits, one is copied',
  },
  {
    of: 'term',
    one: { value: '25 months', quote: 'fünfundzwanzig Monate' },
    two: { value: '27 months', quote: 'siebenundzwanzig Monate' },
    names: [],
    why: 'words have other slips than digits',
  },
  {
    of: 'term',
    one: { value: '25 months', quote: '25 Monate', voices: 2 },
    two: { value: '27 months', quote: 'siebenundzwanzig Monate' },
    names: [],
    why: 'the one that is outweighed is in words',
  },
  {
    of: 'term',
    one: { value: '25 months', quote: '25 Monate' },
    two: { value: '27 months', quote: 'siebenundzwanzig Monate' },
    names: ['digit-replaced'],
    why: 'the one in digits may have slipped',
  },
  {
    of: 'term',
    one: { value: '25 months', quote: 'a good while' },
    two: { value: '27 months', quote: 'quite a while' },
    names: ['digit-replaced'],
    why: 'who tagged them had the figures in digits',
  },
  {
    of: 'people',
    one: { value: '4 people', quote: 'four people' },
    two: { value: '3 people', quote: 'three people' },
    names: ['off-by-one'],
    why: 'people are miscounted in words as well',
  },
  // Whose figure it is.
  {
    of: 'cost',
    one: { value: 'EUR 400 million', by: 'minister' },
    two: { value: 'EUR 440 million', by: 'spokesman' },
    names: [],
    why: 'two speakers have figures of their own',
  },
  {
    of: 'cost',
    one: { value: 'EUR 400 million', by: 'minister' },
    two: { value: 'EUR 440 million', by: 'minister' },
    names: ['rounding-drift'],
  },
  {
    of: 'people',
    one: { value: '15 people', by: 'police' },
    two: { value: '18 people', by: 'union' },
    names: [],
    why: 'two speakers have counts of their own',
  },
  {
    of: 'people',
    one: { value: '12 people', by: 'police' },
    two: { value: '13 people', by: 'union' },
    names: [],
    why: 'two speakers have counts of their own',
  },
  {
    of: 'people',
    one: { value: '100,000 people', by: 'union' },
    two: { value: '10,000 people', by: 'police' },
    names: [],
    why: 'a crowd is ten times as large to who called it',
  },
  { of: 'people', one: '100,000 people', two: '10,000 people', names: ['digit-dropped'] },
  {
    of: 'people',
    one: { value: '71,000 people', by: 'union' },
    two: { value: '17,000 people', by: 'police' },
    names: ['digit-transposed'],
    why: 'that the digits are the same is no chance',
  },
  { of: 'people', one: '12 people', two: '13 people', names: ['off-by-one'] },
  // Roundings.
  { of: 'cost', one: 'EUR 748 million', two: 'EUR 800 million', names: ['rounding-drift'] },
  { of: 'cost', one: 'EUR 647 million', two: 'EUR 700 million', names: ['rounding-drift'] },
  { of: 'cost', one: 'EUR 1,449 million', two: 'EUR 2,000 million', names: [], why: 'nobody rounds three times' },
  { of: 'share', one: '4.98%', two: '4.9%', names: ['rounding-drift'] },
  { of: 'cost', one: 'EUR 748 million', two: 'EUR 800 million', register: 'one', names: ['rounding-drift'] },
  {
    of: 'cost',
    one: 'EUR 748 million',
    two: 'EUR 800 million',
    register: 'two',
    names: [],
    why: 'a register rounds no paper',
  },
  // Parts.
  { of: 'share', one: '42%', two: '58%', names: ['part-of-whole'], why: 'the rest to a hundred' },
  { of: 'share', one: '42%', two: '58.3%', names: ['part-of-whole'], why: 'the rest to a hundred, as finely as told' },
  { of: 'share', one: '42%', two: '57%', names: [] },
  { of: 'share', one: '42.4%', two: '58.3%', names: [] },
  { of: 'share', one: 'about 42%', two: '58%', names: [], why: 'a hedge leaves room for too many' },
  { of: 'lead', one: '42 points', two: '58 points', names: [], why: 'points are no shares' },
  {
    of: 'lanes',
    one: { value: '3 lanes', quote: 'three lanes in each direction' },
    two: { value: '6 lanes', quote: 'zes rijstroken' },
    names: ['part-of-whole'],
  },
  {
    of: 'lanes',
    one: { value: '3 lanes', quote: '3 Spuren je Richtung' },
    two: { value: '7 lanes', quote: '7 lanes' },
    names: [],
  },
  { of: 'lanes', one: '3 lanes', two: '6 lanes', names: [], why: 'nothing says each' },
  // Days.
  { of: 'on', one: '2021-03-04', two: '2021-03-05', names: ['off-by-one'] },
  { of: 'on', one: '2021-03-04', two: '2021-04-03', names: ['day-month-swapped'] },
  { of: 'on', one: '2021-03-12', two: '2021-03-21', names: ['digit-transposed'] },
  { of: 'on', one: '2012-03-04', two: '2021-03-04', names: ['digit-transposed'] },
  { of: 'on', one: '2021-03-04', two: '2024-03-04', names: ['year-off'] },
  { of: 'on', one: '2021-03', two: '2022-03', names: ['year-off'] },
  { of: 'on', one: '2021-03', two: '2024-03', names: [], why: 'every twelfth month has the name' },
  { of: 'on', one: '2021-03-04', two: '2021-03-09', told: '2021-03-09', names: ['different-event'] },
  {
    of: 'on',
    one: '2021-03-04',
    two: '2021-03-09',
    told: '2021-03-04',
    register: 'one',
    names: [],
    why: 'the register means no other event',
  },
  {
    of: 'on',
    one: { value: '2021-03-04', voices: 2 },
    two: '2021-03-09',
    told: '2021-03-04',
    names: [],
    why: 'most mean no other event',
  },
  { of: 'at', one: '16:10', two: '16:01', names: ['digit-transposed'] },
  { of: 'at', one: '16:00', two: '21:00', names: [], why: 'nothing tells of a zone' },
  {
    of: 'at',
    one: { value: '16:00', quote: '16h de Brasília' },
    two: { value: '21:00', quote: 'ore 21' },
    names: ['time-zone-day'],
  },
  {
    of: 'at',
    one: { value: '15:00', quote: '9 pm' },
    two: { value: '21:00', quote: '21:00 CEST' },
    names: ['time-zone-day'],
  },
  {
    of: 'at',
    one: { value: '21:00', quote: '9 p.m. ET' },
    two: { value: '03:00', quote: '3 Uhr morgens' },
    names: ['time-zone-day'],
  },
  {
    of: 'at',
    one: { value: '21:30', quote: '21.30 Uhr Ortszeit' },
    two: { value: '16:00', quote: '4 p.m.' },
    names: ['time-zone-day'],
    why: 'half an hour is one of India',
  },
  {
    of: 'at',
    one: { value: '21:00', quote: '21:00 CEST' },
    two: { value: '20:48', quote: '8.48 pm' },
    names: [],
    why: 'no zones are twelve minutes apart',
  },
  {
    of: 'at',
    one: { value: '21:00', quote: '21:00 CEST' },
    two: { value: '20:00', quote: '20:00 CEST' },
    names: [],
    why: 'both name one zone',
  },
  { of: 'at', one: { value: '21:00', quote: '9 PM' }, two: { value: '20:00', quote: '8 PM' }, names: [] },
];

function claimsOf({ of, one, two, told, register }: Pair): readonly ExampleClaim[] {
  const sides = [one, two].flatMap((side, at) => {
    const { value, quote, by, voices = 1 } = typeof side === 'string' ? { value: side } : side;
    const more = {
      ...(quote === undefined ? {} : { quote: `'${quote}'` }),
      ...(by === undefined ? {} : { 'said-by': by }),
    };
    const name = register === (['one', 'two'] as const)[at] ? 'register' : ['kesra-times', 'orlen-post'][at];
    return Array.from({ length: voices }, (_, voice): ExampleClaim => ({
      source: voice === 0 ? (name ?? '') : `${name ?? ''}-${String(voice)}`,
      fact: `orlen.${of}`,
      value,
      more,
    }));
  });
  return told === undefined ? sides : [...sides, { source: 'meridian-wire', fact: 'orlen.told', value: told }];
}

describe('the cause that an editor would name', () => {
  const rows = RIVALS.map((pair) => {
    const [one, two] = [pair.one, pair.two].map((side) => (typeof side === 'string' ? side : side.value));
    const why = pair.why === undefined ? '' : ` (${pair.why})`;
    return { ...pair, title: `${one ?? ''} and ${two ?? ''}: ${pair.names.join(', ') || 'none'}${why}` };
  });

  it.each(rows)('$title', (pair) => {
    const sources = { register: { role: 'reference' } };
    const { conflicts } = reportOn({ title: pair.title, rules: RULES, claims: claimsOf(pair), sources });
    const found = conflicts.filter(({ kind }) => kind === 'agreement' || kind === 'reference');
    expect(found).toHaveLength(1);
    expect(found.flatMap(({ causes }) => causes.map(({ name }) => name))).toEqual(pair.names);
  });
});
