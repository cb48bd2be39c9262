import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { linesOf } from './example-report.ts';

type Telling = readonly [source: string, value: string, keys?: Readonly<Record<string, string>>];

const RULES = `extends: [gainsay:recommended]
states:
  fine:
    open: {}
    proposed: { next: [imposed, dropped], within: open }
    imposed: { next: [contested, paid] }
    contested: { next: [upheld, annulled], within: open }
    objection: { next: [appeal], within: contested }
    appeal: { within: contested }
    upheld: { next: [paid] }
  works: { planned: { next: [begun] }, begun: { next: [halted, done] }, halted: { next: [begun] } }
facts:
  case.status: { type: status, states: fine }
  site.status: { type: status, states: works }
  case.sum: { type: money }
rules:
  - { id: states, kind: status }
`;

function reportOn(fact: string, tellings: readonly Telling[]): Report {
  const sources = tellings.map(([id, value, { published, role, ...keys } = {}]) => ({
    path: `sources/${id}.yaml`,
    text: JSON.stringify({
      ...(published === undefined ? {} : { published }),
      ...(role === undefined ? {} : { role }),
      claims: [{ fact, value, ...keys }],
    }),
  }));
  return checkProject({ sources, rules: [{ path: 'rules/rules.yaml', text: RULES }], rates: [] }).report;
}

const at = (published: string): Readonly<Record<string, string>> => ({ published });
const asOf = (day: string): Readonly<Record<string, string>> => ({ 'as-of': day });

describe('the state of a case', () => {
  it.each<readonly [string, readonly Telling[], readonly string[]]>([
    [
      'moves on by one step',
      [
        ['a', 'proposed', at('2026-03-04')],
        ['b', 'imposed', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'moves on by several steps',
      [
        ['a', 'proposed', at('2026-03-04')],
        ['b', 'paid', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'goes back',
      [
        ['a', 'paid', at('2026-03-04')],
        ['b', 'proposed', at('2026-03-05')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'goes back within a day',
      [
        ['a', 'imposed', at('2026-03-04T12:00Z')],
        ['b', 'proposed', at('2026-03-04T13:00Z')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is told a day before by another clock',
      [
        ['a', 'imposed', at('2026-03-04T01:00+03:00')],
        ['b', 'proposed', at('2026-03-03T23:00Z')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is led to from neither',
      [
        ['a', 'upheld', at('2026-03-04')],
        ['b', 'annulled', at('2028-03-04')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is led to from neither, and nobody says when',
      [
        ['a', 'upheld'],
        ['b', 'annulled'],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is another as of one day',
      [
        ['a', 'imposed', asOf('2026-03-04')],
        ['b', 'paid', asOf('2026-03-04')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'is another in papers of one day',
      [
        ['a', 'imposed', at('2026-03-04')],
        ['b', 'paid', at('2026-03-04')],
      ],
      ['info possible: a | b'],
    ],
    [
      'is another in one as-of of a month and one of a day',
      [
        ['a', 'imposed', asOf('2026-03')],
        ['b', 'paid', asOf('2026-03-04')],
      ],
      ['info possible: a | b'],
    ],
    [
      'is another, and nobody says when',
      [
        ['a', 'imposed'],
        ['b', 'paid'],
      ],
      ['info possible: a | b'],
    ],
    [
      'lies within another',
      [
        ['a', 'appeal', at('2026-03-05')],
        ['b', 'contested', at('2026-03-04')],
      ],
      ['compatible: a, b'],
    ],
    [
      'is a broad one after a narrow one that it holds',
      [
        ['a', 'contested', at('2026-03-04')],
        ['b', 'open', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'is a broad one that was left',
      [
        ['a', 'upheld', at('2026-03-04')],
        ['b', 'open', at('2026-03-05')],
      ],
      ['error conflict: a | b'],
    ],
    [
      'moves on from a narrow one by what its broad one leads to',
      [
        ['a', 'appeal', at('2026-03-04')],
        ['b', 'upheld', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'moves on to a narrow one by what leads to its broad one',
      [
        ['a', 'imposed', at('2026-03-04')],
        ['b', 'objection', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'moves on among narrow ones',
      [
        ['a', 'objection', at('2026-03-04')],
        ['b', 'appeal', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'may be one of two',
      [
        ['a', 'imposed or upheld', at('2026-03-04')],
        ['b', 'imposed', at('2026-03-05')],
      ],
      ['compatible: a, b'],
    ],
    [
      'has three that cannot be',
      [
        ['a', 'annulled', at('2026-03-04')],
        ['b', 'upheld', at('2026-03-05')],
        ['c', 'dropped', at('2026-03-06')],
      ],
      ['error conflict: a | b | c'],
    ],
    [
      'is contested by a plan alone',
      [
        ['a', 'upheld', at('2026-03-04')],
        ['b', 'annulled', { ...at('2026-03-05'), stance: 'planned' }],
      ],
      [],
    ],
  ])('%s', (_, tellings, finds) => {
    expect(linesOf(reportOn('case.status', tellings))).toEqual(finds);
  });

  it('may come and go where the graph goes round', () => {
    const steps: readonly Telling[] = [
      ['a', 'begun', at('2026-03-01')],
      ['b', 'halted', at('2026-03-02')],
      ['c', 'begun', at('2026-03-03')],
    ];
    expect(linesOf(reportOn('site.status', steps))).toEqual(['compatible: a, b, c']);
    expect(linesOf(reportOn('site.status', [...steps, ['d', 'planned', at('2026-03-04')]]))).toEqual([
      'error conflict: a, b, c | d',
    ]);
  });

  it('is nothing for rules of other facts', () => {
    const found = reportOn('case.sum', [
      ['a', 'EUR 12'],
      ['b', 'EUR 19'],
    ]);
    expect(found.conflicts.map(({ kind }) => kind)).toEqual(['agreement']);
  });

  it.each([
    ['a fact', '[case.sum, case.status]', ['rules/option The fact "case.sum" is of type money, and has no states.']],
    ['a pattern', '"*.sum"', ['rules/option The fact "case.sum" is of type money, and has no states.']],
    ['a pattern that also names one that has some', '"case.s*"', []],
  ])('cannot be asked of %s that has none: %s', (_, facts, told) => {
    const rules = RULES.replace('kind: status }', `kind: status, facts: ${facts} }`);
    const { problems } = checkProject({
      sources: [],
      rules: [{ path: 'rules/r.yaml', text: rules }],
      rates: [],
    }).report;
    const found = problems.map(({ code, message }) => `${code} ${message}`);
    expect(found.filter((problem) => problem.startsWith('rules/option'))).toEqual(told);
  });
});

const STATES = ['proposed', 'imposed', 'contested', 'objection', 'appeal', 'upheld', 'annulled', 'paid', 'open'];
const MOMENTS = [
  asOf('2026-03-03'),
  asOf('2026-03-04'),
  asOf('2026-03'),
  at('2026-03-04'),
  at('2026-03-04T09:00Z'),
  {},
];

const claims = fc
  .array(fc.tuple(fc.constantFrom(...STATES), fc.constantFrom(...MOMENTS)), { minLength: 1, maxLength: 7 })
  .map((list) => list.map(([value, keys], index): Telling => [`s${String(index)}`, value, keys]));

const isConflict = (list: readonly Telling[]): boolean =>
  reportOn('case.status', list).conflicts.some(({ verdict }) => verdict === 'conflict');

const SETTINGS = { numRuns: Number(process.env['RUNS'] ?? 60) };

describe('claims on a state', () => {
  it('are judged alike in any order', () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(JSON.stringify(reportOn('case.status', list.toReversed()))).toBe(
          JSON.stringify(reportOn('case.status', list)),
        );
      }),
      SETTINGS,
    );
  });

  it('are in conflict exactly where two of them are, so that to leave one out never makes a conflict', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
        expect(isConflict(list)).toBe(pairs.some((pair) => isConflict(pair)));
      }),
      SETTINGS,
    );
  });

  it('never conflict where one gets wider', () => {
    fc.assert(
      fc.property(claims, fc.nat(6), (list, index) => {
        const wider = list.map((one, place): Telling =>
          place === index ? [one[0], `${one[1]} or dropped`, one[2] ?? {}] : one,
        );
        if (!isConflict(list)) expect(isConflict(wider)).toBe(false);
      }),
      SETTINGS,
    );
  });

  it('stand in positions that hold no conflict themselves', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const [conflict] = reportOn('case.status', list).conflicts;
        if (conflict?.verdict !== 'conflict') return;
        for (const position of conflict.positions) {
          const world = [...position.claims, ...conflict.fits].map(({ source }) => source);
          expect(isConflict(list.filter(([id]) => world.includes(id)))).toBe(false);
        }
      }),
      SETTINGS,
    );
  });
});
