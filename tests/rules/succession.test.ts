import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { linesOf } from './example-report.ts';

type Telling = readonly [source: string, value: string, keys?: Readonly<Record<string, string>>];

const RULES = `extends: [gainsay:recommended]
scopes: { counted: percentage, basis: [gross, net], stage: quantity }
entities: { orlen: {}, kesra: {}, both: {} }
facts:
  toll.dead: { type: quantity, unit: people, changes: rising }
  debt.sum: { type: money, changes: falling }
  paper.readers: { type: quantity, changes: either }
  vote.yes: { type: quantity, changes: rising, along: counted }
  town.mayor: { type: entity, changes: either }
  case.opened: { type: date, changes: either }
`;

/** Claims on one fact, each source with the keys of its head (`published`, `zone`, `role` …) and of its claim. */
function reportOn(fact: string, tellings: readonly Telling[], rules = RULES): Report {
  const sources = tellings.map(([id, value, keys = {}]) => {
    const own = (names: readonly string[]): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(keys).filter(([key]) => names.includes(key)));
    const head = own(['published', 'corrected', 'zone', 'role', 'supersedes', 'withdrawn']);
    const claim = { fact, value, ...own(['as-of', 'stance', 'said-by']) };
    const scope = Object.fromEntries(Object.entries(own(['counted', 'basis', 'stage'])));
    return { path: `sources/${id}.yaml`, text: JSON.stringify({ ...head, claims: [{ ...claim, scope }] }) };
  });
  return checkProject({ sources, rules: [{ path: 'rules/rules.yaml', text: rules }], rates: [] }).report;
}

const at = (published: string): Readonly<Record<string, string>> => ({ published });
const asOf = (day: string): Readonly<Record<string, string>> => ({ 'as-of': day });

describe('a figure that rises', () => {
  it.each<readonly [string, readonly Telling[], readonly string[]]>([
    [
      'is less in a later count',
      [
        ['a', '21', at('2026-03-04')],
        ['b', '12', at('2026-03-05')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is at least less',
      [
        ['a', '21', at('2026-03-04')],
        ['b', 'at least 12', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'was at least more',
      [
        ['a', 'at least 15', at('2026-03-04')],
        ['b', '12', at('2026-03-05')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'may be less than it most likely was',
      [
        ['a', 'more than 100', asOf('2026-03-04')],
        ['b', '100..101', asOf('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'is less though both are round',
      [
        ['a', '1,200', asOf('2026-03-04')],
        ['b', '1,180', asOf('2026-03-05')],
      ],
      ['info possible: a | b'],
    ],
    [
      'is more on the day before',
      [
        ['a', '12', at('2026-03-05')],
        ['b', '21', at('2026-03-04')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'falls and falls',
      [
        ['a', '25', at('2026-03-04')],
        ['b', '18', at('2026-03-05')],
        ['c', '12', at('2026-03-06')],
      ],
      ['error conflict: a | b | c'],
    ],
    [
      'falls once among many that rise',
      [
        ['a', '12', at('2026-03-03')],
        ['b', '21', at('2026-03-04')],
        ['c', '18', at('2026-03-05')],
        ['d', '30', at('2026-03-06')],
      ],
      ['error conflict: b | c; fits: a, d'],
    ],
    [
      'has two values as of one day',
      [
        ['a', '12', asOf('2026-03-04')],
        ['b', '21', asOf('2026-03-04')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'has two values in papers of one day',
      [
        ['a', '12', at('2026-03-04')],
        ['b', '21', at('2026-03-04')],
      ],
      ['info possible: a | b'],
    ],
    [
      'has two values in one minute',
      [
        ['a', '12', at('2026-03-04T06:40Z')],
        ['b', '21', at('2026-03-04T08:40+02:00')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'falls within a day',
      [
        ['a', '21', at('2026-03-04T06:40+03:00')],
        ['b', '18', at('2026-03-04T12:00+03:00')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'falls by the clock on the wall alone',
      [
        ['a', '12', at('2026-03-04T09:00+03:00')],
        ['b', '21', at('2026-03-04T07:00Z')],
      ],
      ['compatible: a, b'],
    ],
    [
      'falls on the day after an instant',
      [
        ['a', '21', at('2026-03-04T23:30+03:00')],
        ['b', '12', at('2026-03-05')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'falls on a day that may be that of the instant',
      [
        ['a', '21', at('2026-03-05T01:00+03:00')],
        ['b', '12', at('2026-03-05')],
      ],
      ['info possible: a | b'],
    ],
    [
      'falls on a day of a zone that overlaps',
      [
        ['a', '21', { ...at('2026-03-04'), zone: '-05:00' }],
        ['b', '12', { ...at('2026-03-05'), zone: '+09:00' }],
      ],
      ['info possible: a | b'],
    ],
    [
      'is told by one who says not when',
      [
        ['a', '21', at('2026-03-04')],
        ['b', '12'],
      ],
      ['info possible: a | b'],
    ],
    [
      'falls as of a vague time',
      [
        ['a', '21', asOf('mid 2026-03')],
        ['b', '12', asOf('2026-03-15')],
      ],
      ['info possible: a | b'],
    ],
    [
      'falls after a vague time',
      [
        ['a', '21', asOf('early 2026-03')],
        ['b', '12', asOf('2026-03-25')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is most likely told in order',
      [
        ['a', '12', asOf('mid 2026-03')],
        ['b', '21', asOf('2026-03-22')],
      ],
      ['compatible: a, b'],
    ],
    [
      'fell in a source that was corrected since',
      [
        ['a', '12', { ...at('2026-03-04'), corrected: '2026-03-08' }],
        ['b', '21', at('2026-03-06')],
      ],
      ['info possible: a | b'],
    ],
    [
      'fell in a source that was withdrawn',
      [
        ['a', '21', { ...at('2026-03-04'), withdrawn: 'yes' }],
        ['b', '12', at('2026-03-05')],
      ],
      [],
    ],
    [
      'was mended by the source itself',
      [
        ['a', '21', at('2026-03-04')],
        ['b', '12', { ...at('2026-03-05'), supersedes: 'a' }],
      ],
      [],
    ],
    [
      'is only expected to fall',
      [
        ['a', '21', at('2026-03-04')],
        ['b', '12', { ...at('2026-03-05'), stance: 'planned' }],
      ],
      [],
    ],
    [
      'is another in another scope',
      [
        ['a', '21', { ...asOf('2026-03-04'), basis: 'gross' }],
        ['b', '12', { ...asOf('2026-03-05'), basis: 'net' }],
      ],
      ['incomparable: a, b'],
    ],
    [
      'is perhaps another where a scope is left out',
      [
        ['a', '21', { ...asOf('2026-03-04'), basis: 'gross' }],
        ['b', '12', asOf('2026-03-05')],
      ],
      ['info possible: a | b'],
    ],
    [
      'falls by what two speakers say',
      [
        ['a', '21', { ...at('2026-03-04'), 'said-by': 'orlen' }],
        ['b', '12', { ...at('2026-03-05'), 'said-by': 'kesra' }],
      ],
      ['info disputed: a | b'],
    ],
  ])('%s', (_, tellings, finds) => {
    expect(linesOf(reportOn('toll.dead', tellings))).toEqual(finds);
  });
});

describe('a value that was overtaken', () => {
  const OLD: readonly Telling[] = [
    ['a', '12', at('2026-03-04T06:40+03:00')],
    ['b', '21', at('2026-03-04T09:00+03:00')],
  ];

  it.each<readonly [string, string, readonly string[]]>([
    ['2026-03-04T09:30+03:00', '', ['compatible: a, b, c']],
    ['2026-03-05T09:00+03:00', '', ['compatible: a, b, c']],
    ['2026-03-05T09:01+03:00', '', ['error conflict: b | c; fits: a']],
    ['2026-03-06', '', ['error conflict: b | c; fits: a']],
    ['2026-03-04T11:00+03:00', 'PT1H30M', ['error conflict: b | c; fits: a']],
    ['2026-03-05T11:00+03:00', 'P1W', ['compatible: a, b, c']],
  ])('may be told again until the lag is over: %s %s', (published, lag, finds) => {
    const rules = lag === '' ? RULES : `${RULES}rules:\n  - { id: succession, kind: succession, lag: ${lag} }\n`;
    expect(linesOf(reportOn('toll.dead', [...OLD, ['c', '12', at(published)]], rules))).toEqual(finds);
  });

  it('is no old one where the source says as of when: then it fell', () => {
    const found = reportOn('toll.dead', [...OLD, ['c', '12', asOf('2026-03-04T10:00+03:00')]]);
    expect(linesOf(found)).toEqual(['error conflict: b | c; fits: a']);
  });

  it('counts as a voice for the value that it repeats', () => {
    const found = reportOn('toll.dead', [
      ['a', '21', at('2026-03-04T06:00Z')],
      ['b', '12', at('2026-03-04T08:00Z')],
      ['c', '12', at('2026-03-04T09:00Z')],
    ]);
    expect(found.conflicts.map(({ positions }) => positions.map(({ witnesses }) => witnesses))).toEqual([[2, 1]]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['paper.readers', ['1,000', '2,000', '1,000']],
    ['town.mayor', ['orlen', 'kesra', 'orlen']],
  ])('is told as new also where values go either way: %s', (fact, [first = '', second = '', third = '']) => {
    const days = (last: string): readonly Telling[] => [
      ['a', first, at('2026-03-01')],
      ['b', second, at('2026-03-04')],
      ['c', third, at(last)],
    ];
    expect(linesOf(reportOn(fact, days('2026-03-05')))).toEqual(['compatible: a, b, c']);
    expect(linesOf(reportOn(fact, days('2026-03-06')))).toEqual(['error conflict: b | c; fits: a']);
    const stated = [...days('').slice(0, 2), ['c', third, asOf('2026-03-09')] as const];
    expect(linesOf(reportOn(fact, stated))).toEqual(['compatible: a, b, c']);
  });

  it('was never overtaken by what was not yet out', () => {
    const found = reportOn('toll.dead', [
      ['a', '12', at('2026-03-01')],
      ['b', '21', { ...asOf('2026-03-02'), ...at('2026-03-10') }],
      ['c', '12', at('2026-03-05')],
    ]);
    expect(linesOf(found)).toEqual(['compatible: a, b, c']);
  });
});

describe('what falls, goes either way, or changes along another key', () => {
  it.each<readonly [string, readonly Telling[], readonly string[]]>([
    [
      'debt.sum',
      [
        ['a', 'EUR 9 million', asOf('2026-01')],
        ['b', 'EUR 7 million', asOf('2026-02')],
      ],
      ['compatible: a, b'],
    ],
    [
      'debt.sum',
      [
        ['a', 'EUR 7 million', asOf('2026-01')],
        ['b', 'EUR 9 million', asOf('2026-02')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'paper.readers',
      [
        ['a', '7,100', asOf('2026-01')],
        ['b', '6,900', asOf('2026-02')],
      ],
      ['compatible: a, b'],
    ],
    [
      'paper.readers',
      [
        ['a', '7,110', asOf('2026-01')],
        ['b', '6,930', asOf('2026-01')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'paper.readers',
      [
        ['a', '7,110', asOf('2026-01')],
        ['b', '6,930', asOf('2026-01-20')],
      ],
      ['info possible: a | b'],
    ],
    [
      'paper.readers',
      [
        ['a', '7,110'],
        ['b', '6,930', asOf('2026-01-20')],
      ],
      ['info possible: a | b'],
    ],
    [
      'town.mayor',
      [
        ['a', 'orlen', asOf('2026-01')],
        ['b', 'kesra', asOf('2026-01')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'town.mayor',
      [
        ['a', 'orlen', at('2026-01-02')],
        ['b', 'kesra', at('2026-01-02')],
      ],
      ['info possible: a | b'],
    ],
    [
      'case.opened',
      [
        ['a', '2026-05-04', at('2026-01-02')],
        ['b', '2026-06-02', at('2026-02-02')],
      ],
      ['compatible: a, b'],
    ],
    [
      'vote.yes',
      [
        ['a', '4,118', { counted: '43%' }],
        ['b', '4,002', { counted: '51%' }],
      ],
      ['error conflict: a | b'],
    ],
    [
      'vote.yes',
      [
        ['a', '4,118', { counted: '43%' }],
        ['b', '4,002', { counted: '43%' }],
      ],
      ['error conflict: a | b'],
    ],
    [
      'vote.yes',
      [
        ['a', '4,118', { counted: '43%' }],
        ['b', '4,202', { counted: '43.2%' }],
      ],
      ['info possible: a | b'],
    ],
    [
      'vote.yes',
      [
        ['a', '4,118', { counted: '43%' }],
        ['b', '4,002', at('2026-03-04')],
      ],
      ['info possible: a | b'],
    ],
    [
      'vote.yes',
      [
        ['a', '4,118', { counted: '43%' }],
        ['b', '7,020', { counted: '71%' }],
      ],
      ['compatible: a, b'],
    ],
  ])('%s: %j', (fact, tellings, finds) => {
    expect(linesOf(reportOn(fact, tellings))).toEqual(finds);
  });
});

const DAYS = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-07',
  '2026-03-04T06:40+03:00',
  '2026-03-04T09:00Z',
  '2026-03',
];
const DEAD = ['10', '12', '14', 'at least 12', '11..13', 'over 10', 'about 12', 'up to 12'];

function tellings(facts: { readonly stated?: boolean } = {}): fc.Arbitrary<readonly Telling[]> {
  const keys = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...DAYS).map(asOf) },
    { weight: facts.stated === true ? 0 : 3, arbitrary: fc.constantFrom(...DAYS).map(at) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...DEAD), keys), { minLength: 1, maxLength: 7 })
    .map((list) => list.map(([value, own], index): Telling => [`s${String(index)}`, value, own]));
}

const isConflict = (fact: string, list: readonly Telling[]): boolean =>
  reportOn(fact, list).conflicts.some(({ verdict }) => verdict === 'conflict');

const FACTS = ['toll.dead', 'paper.readers'];
const SETTINGS = { numRuns: Number(process.env['RUNS'] ?? 60) };

describe('claims on what changes', () => {
  it('are judged alike in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), tellings(), (fact, list) => {
        expect(JSON.stringify(reportOn(fact, list.toReversed()))).toBe(JSON.stringify(reportOn(fact, list)));
      }),
      SETTINGS,
    );
  });

  it('are in conflict exactly where two of them are, where each says as of when', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), tellings({ stated: true }), (fact, list) => {
        const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
        expect(isConflict(fact, list)).toBe(pairs.some((pair) => isConflict(fact, pair)));
      }),
      SETTINGS,
    );
  });

  it('stand in positions that hold no conflict themselves, and in as many as it takes', () => {
    fc.assert(
      fc.property(tellings({ stated: true }), (list) => {
        const [conflict] = reportOn('toll.dead', list).conflicts;
        if (conflict?.verdict !== 'conflict') return;
        const worlds = conflict.positions.map(({ claims }) => claims.map(({ source }) => source));
        for (const world of worlds)
          expect(
            isConflict(
              'toll.dead',
              list.filter(([id]) => world.includes(id)),
            ),
          ).toBe(false);
        const fits = conflict.fits.map(({ source }) => source);
        for (const world of worlds)
          expect(
            isConflict(
              'toll.dead',
              list.filter(([id]) => world.includes(id) || fits.includes(id)),
            ),
          ).toBe(false);
      }),
      SETTINGS,
    );
  });

  it('lose a conflict with a claim, and never gain one, where each says as of when', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), tellings({ stated: true }), fc.nat(6), (fact, list, index) => {
        if (!isConflict(fact, list)) expect(isConflict(fact, list.toSpliced(index, 1))).toBe(false);
      }),
      SETTINGS,
    );
  });

  it('never conflict where one gets wider', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), tellings({ stated: true }), fc.nat(6), (fact, list, index) => {
        const wider = list.map((one, at): Telling => (at === index ? [one[0], 'at least 0', one[2] ?? {}] : one));
        if (!isConflict(fact, list)) expect(isConflict(fact, wider)).toBe(false);
      }),
      SETTINGS,
    );
  });
});

describe('a rule of succession', () => {
  it.each<readonly [string, string]>([
    ['lag: 1 day', 'shape/wrong-type "lag" must be written like P1D, but "1 day" stands here.'],
    ['lag: P', 'shape/wrong-type "lag" must be written like P1D, but "P" stands here.'],
    ['facts: kept.still', 'rules/option The fact "kept.still" is not declared to change.'],
  ])('with %s is refused', (option, message) => {
    const rules = `facts: { kept.still: { type: quantity }, kept.moving: { type: quantity, changes: either } }\nrules: [{ id: r, kind: succession, ${option} }]\n`;
    const { problems } = checkProject({
      sources: [],
      rules: [{ path: 'rules/r.yaml', text: rules }],
      rates: [],
    }).report;
    const told = problems.map(({ code, message: text }) => `${code} ${text}`);
    expect(told).toEqual([message, 'project/no-sources There are no sources to check.']);
  });
});
