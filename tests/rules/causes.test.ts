import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { RawFinding } from '../../src/model/finding.ts';
import { CAUSES } from '../../src/rules/cause-registry.ts';
import { weekdayOff } from '../../src/rules/causes/weekday-off.ts';
import type { Evidence } from '../../src/rules/evidence.ts';
import { filesOf } from '../../src/rules/example.ts';
import { withCommas } from '../../src/values/stated-number.ts';
import { reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  quake.dead: { type: quantity, unit: people }
  quake.hurt: { type: quantity, unit: people }
  quake.struck: { type: date }
  quake.damage: { type: money }
`;

interface Stated {
  readonly source: string;
  readonly fact: string;
  readonly value: string;
  readonly more?: Readonly<Record<string, string>>;
}

function reportOf(claims: readonly Stated[], sources = {}): Report {
  return reportOn({ title: 'a test', rules: RULES, claims, sources });
}

/** The names of the causes of two sources' values for one fact. */
function causesOf(one: string, two: string, fact = 'quake.dead'): readonly string[] {
  const { conflicts } = reportOf([
    { source: 'meridian-wire', fact, value: one },
    { source: 'orlen-post', fact, value: two },
  ]);
  return conflicts.flatMap(({ causes }) => causes.map(({ name }) => name));
}

describe('the registry', () => {
  it('names behind each cause those that it outdoes', () => {
    const names = CAUSES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    const wrong = CAUSES.flatMap(({ name, outdoes = [] }, at) =>
      outdoes.filter((other) => names.indexOf(other) <= at).map((other) => `${name} before ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the edit of a cause', () => {
  const mending = CAUSES.flatMap(({ examples }) => examples().filter(({ mends }) => mends !== undefined));

  it.each(mending)('mends the conflict: $title', (example) => {
    const files = filesOf(example);
    const edit = reportOn(example).conflicts[0]?.causes.find((cause) => cause.edit)?.edit;
    const sources = files.sources.map((file) =>
      file.path === edit?.file
        ? { ...file, text: file.text.slice(0, edit.start) + edit.replacement + file.text.slice(edit.end) }
        : file,
    );
    const { report } = checkProject({ ...files, sources });
    expect(report.problems).toEqual([]);
    expect(report.conflicts).toEqual([]);
  });

  it('is for the side that fewer voices tell, and for nobody where as many do', () => {
    const claims = (sources: readonly string[]): readonly Stated[] =>
      sources.map((source, at) => ({
        source,
        fact: 'quake.dead',
        value: at === 0 ? '14,832 people' : '14,382 people',
      }));
    const edited = (report: Report): string | undefined => report.conflicts[0]?.causes[0]?.edit?.file;
    expect(edited(reportOf(claims(['a', 'b', 'c'])))).toBe('sources/a.yaml');
    expect(edited(reportOf(claims(['a', 'b'])))).toBeUndefined();
  });

  it('is for whoever departs from the reference, however many do', () => {
    const report = reportOf(
      [
        { source: 'register', fact: 'quake.dead', value: '14,382 people' },
        { source: 'meridian-wire', fact: 'quake.dead', value: '14,832 people' },
      ],
      { register: { role: 'reference' } },
    );
    expect(report.conflicts[0]?.causes[0]?.edit).toMatchObject({
      file: 'sources/meridian-wire.yaml',
      replacement: '14,382 people',
    });
  });

  it('is for no piece that sides with as many voices as are against it, and takes none over to the fewer', () => {
    const report = (...sources: readonly (readonly [string, string])[]): Report =>
      reportOf(
        sources.map(([source, value]) => ({ source, fact: 'quake.dead', value })),
        { ours: { role: 'draft' } },
      );
    const edits = ({ conflicts }: Report): readonly unknown[] =>
      conflicts
        .filter(({ about }) => about === 'ours')
        .flatMap(({ causes }) => causes.flatMap(({ edit, byHand }) => (edit ?? byHand)?.replacement ?? []));
    const [most, few] = ['14,832 people', '14,382 people'];
    expect(edits(report(['ours', most], ['a', few]))).toEqual([few]);
    expect(edits(report(['ours', most], ['a', few], ['b', most]))).toEqual([]);
    expect(edits(report(['ours', most], ['a', few], ['b', most], ['c', most]))).toEqual([]);
    expect(edits(report(['ours', most], ['a', few], ['b', few], ['c', most]))).toEqual([few]);
    expect(edits(report(['ours', most], ['a', few], ['b', '20,000 people'], ['c', '20,000 people']))).toEqual([]);
  });

  it('says whether it is ours to write', () => {
    const claims = ['a', 'b', 'c'].map((source, at) => ({
      source,
      fact: 'quake.dead',
      value: at === 0 ? '14,832 people' : '14,382 people',
    }));
    const cause = (role: string): unknown => reportOf(claims, { a: { role } }).conflicts[0]?.causes[0];
    expect(cause('report')).toMatchObject({ edit: { source: 'a', alters: 'source' } });
    // Its words are not at hand, so that the tag would be altered alone.
    expect(cause('draft')).toMatchObject({ edit: null, byHand: { source: 'a', alters: 'piece' } });
    expect(cause('published')).toMatchObject({ edit: null, byHand: { alters: 'piece' } });
  });

  it('keeps the hedge of the claim', () => {
    const claims = ['a', 'b'].map((source) => ({ source, fact: 'quake.damage', value: 'EUR 3.4 billion' }));
    const report = reportOf([...claims, { source: 'c', fact: 'quake.damage', value: 'almost EUR 3.4 million' }]);
    expect(report.conflicts[0]?.causes[0]?.edit?.replacement).toBe('almost EUR 3.4 billion');
  });
});

describe('percent and points', () => {
  it('are named for the figure that has the number of the other, and for no figure beside it', () => {
    const rules = 'extends: [gainsay:recommended]\nfacts: { levy.rise: { type: percentage } }\n';
    const claims = [
      { source: 'meridian-wire', fact: 'levy.rise', value: '16.5 points' },
      { source: 'orlen-post', fact: 'levy.rise', value: '16.5%' },
      { source: 'our-piece', fact: 'levy.rise', value: '16.7%' },
    ];
    const { conflicts } = reportOn({ title: 'a test', rules, claims, sources: { 'our-piece': { role: 'draft' } } });
    const named = conflicts.map(({ about, causes }) => [about, ...causes.map(({ name }) => name)]);
    expect(named).toEqual([
      ['our-piece', 'digit-replaced'],
      [null, 'percent-versus-points'],
    ]);
  });
});

describe('what is named', () => {
  it.each([
    ['12 people', '13 people', ['off-by-one']],
    ['9 people', '10 people', ['off-by-one']],
    ['14,300 people', '143,000 people', ['scale-slip']],
    ['21,000 people', '12,000 people', ['digit-transposed']],
    ['14 people', '10 people', []],
    ['60 people', '100 people', []],
    ['3 people', '8 people', []],
    ['about 418 people', '478 people', []],
    ['410..420 people', '41 people', []],
  ])('of %s and %s: %j', (one, two, names) => {
    expect(causesOf(one, two)).toEqual(names);
  });

  it.each([
    ['2021-03-04', '2021-04-03', ['day-month-swapped']],
    ['Thu 2021-03-04', 'Sat 2021-04-03', ['day-month-swapped']],
    ['2021-03-12', '2021-03-21', ['digit-transposed']],
    ['2012-03-04', '2021-03-04', ['digit-transposed']],
    ['2021-12-31', '2022-01-01', ['off-by-one']],
    ['2021', '2022', ['off-by-one']],
    ['2021-02-28', '2020-02-29', []],
    ['late 2021', '2022-01-01', []],
    ['2021-03', '2021-04', []],
  ])('of the dates %s and %s: %j', (one, two, names) => {
    expect(causesOf(one, two, 'quake.struck')).toEqual(names);
  });

  it('is nothing of two facts of a sequence, whose values are no rivals', () => {
    const rules = `${RULES}  quake.felt: { type: date }
rules:
  - { id: then, kind: order, events: [quake.struck, quake.felt] }
`;
    const claims = [
      { source: 'meridian-wire', fact: 'quake.struck', value: '2021-04-03' },
      { source: 'orlen-post', fact: 'quake.felt', value: '2021-03-04' },
    ];
    const [conflict] = reportOn({ title: 'a sequence', rules, claims }).conflicts;
    expect(conflict?.kind).toBe('order');
    expect(conflict?.causes).toEqual([]);
  });

  it('is no slip where one side only plans it, or denies it', () => {
    const claims = (stance: string): readonly Stated[] => [
      { source: 'meridian-wire', fact: 'quake.dead', value: '14,382 people' },
      { source: 'orlen-post', fact: 'quake.dead', value: '14,382 people', more: { stance } },
    ];
    expect(reportOf(claims('denied')).conflicts[0]?.causes).toEqual([]);
    const planned = [...claims('planned').slice(0, 1), { ...(claims('planned')[1] as Stated), value: '14,832 people' }];
    expect(reportOf(planned).conflicts[0]?.causes).toEqual([]);
  });
});

describe('a finding of one position', () => {
  it('has the weekday of another source’s date, where its own does not fit', () => {
    const claims = [
      { source: 'meridian-wire', fact: 'quake.struck', value: '2021-03-17' },
      { source: 'orlen-post', fact: 'quake.struck', value: 'Wed 2021-03-18' },
    ];
    const example = { title: 'a weekday', rules: RULES, claims };
    const { findings } = checkProject(filesOf(example)).checked;
    const [finding] = findings;
    const told = finding?.positions.flatMap((position) => position.claims) ?? [];
    const alone = { ...finding, positions: finding?.positions.slice(1) } as unknown as RawFinding;
    const find = (others: readonly Claim[]): string | undefined =>
      weekdayOff.find(alone, { claimsOn: () => others } as unknown as Evidence)?.text;
    expect(find(told)).toBe(
      'orlen-post speaks of a Wednesday; 2021-03-18 is a Thursday, and 2021-03-17 (meridian-wire) is a Wednesday.',
    );
    expect(find(told.slice(1))).toBeUndefined();
    for (const { name, find: named } of CAUSES.filter((cause) => cause !== weekdayOff))
      expect([name, named(alone, { claimsOn: () => told } as unknown as Evidence)]).toEqual([name, null]);
  });
});

describe('causes by property', () => {
  const counts = fc.integer({ min: 10_000, max: 99_999 });
  const people = (count: number | string): string => `${withCommas(String(count))} people`;

  it('two neighbouring digits that change places are always seen', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), (count, at) => {
        const digits = String(count).split('');
        const [first = '', second = ''] = digits.slice(at, at + 2);
        digits.splice(at, 2, second, first);
        fc.pre(first !== second && digits[0] !== '0' && Math.abs(Number(digits.join('')) - count) > 1);
        const names = causesOf(people(count), people(digits.join('')));
        // Round figures may hold each other.
        if (count % 10 !== 0 && !digits.join('').endsWith('0')) expect(names).toContain('digit-transposed');
      }),
      { numRuns: 200 },
    );
  });

  it('a digit that is left out is seen, whichever side it is', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4 }), (count, at) => {
        const short = String(count).slice(0, at) + String(count).slice(at + 1);
        fc.pre(!short.startsWith('0') && !String(count).endsWith('0'));
        const one = causesOf(people(count), people(short));
        const two = causesOf(people(short), people(count));
        expect([...one, ...two]).toEqual(['digit-dropped', 'digit-dropped']);
      }),
      { numRuns: 200 },
    );
  });

  it('figures that have nothing to do with each other seldom have a cause', () => {
    const [pairs, shown] = [400, [] as string[]];
    fc.assert(
      fc.property(counts, counts, (one, two) => {
        shown.push(...causesOf(people(one), people(two)));
      }),
      { numRuns: pairs, seed: 7 },
    );
    expect(shown.length / pairs).toBeLessThan(0.02);
  });

  it('neither the order of claims nor that of files matters', () => {
    const values = [
      '14,382 people',
      '14,832 people',
      '1,382 people',
      '14,000 people',
      '143,820 people',
      '14,383 people',
    ];
    const claims = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...values)), {
      minLength: 2,
      maxLength: 8,
    });
    const shown = ({ conflicts, groups }: Report): unknown => [
      groups,
      conflicts.map(({ causes }: ReportedConflict) =>
        causes.map(({ name, text, edit }) => [name, text, edit?.file, edit?.replacement]),
      ),
    ];
    const stated = (list: readonly (readonly [string, string])[]): readonly Stated[] =>
      list.map(([source, value]) => ({ source, fact: 'quake.dead', value }));
    fc.assert(
      fc.property(claims, (list) => {
        expect(shown(reportOf(stated(list.toReversed())))).toEqual(shown(reportOf(stated(list))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a scope that one side leaves out', () => {
  it.each([
    ['{ basis: gross }', 'orlen-post leaves out the basis, which is gross for meridian-wire; it may mean another.'],
    [
      '{ territory: kesra }',
      'orlen-post leaves out the territory, which is kesra for meridian-wire; it may mean another, or a wider one.',
    ],
    [
      '{ period: 2025-W31 }',
      'orlen-post leaves out the period, which is 2025-W31 for meridian-wire; it may mean another, or a wider one.',
    ],
  ])('%s', (scope, text) => {
    const rules = `${RULES}scopes: { basis: [gross, net] }\nentities: { kesra: { type: territory, names: [Kesra] } }\n`;
    const claims = [
      { source: 'meridian-wire', fact: 'quake.dead', value: '12 people', more: { scope } },
      { source: 'orlen-post', fact: 'quake.dead', value: '31 people' },
    ];
    const [conflict] = reportOn({ title: 'a scope', rules, claims }).conflicts;
    expect(conflict?.causes.map((cause) => cause.text)).toEqual([text]);
  });
});
