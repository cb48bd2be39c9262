import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type ExampleClaim } from '../../src/rules/example.ts';
import { linesOf, reportOn } from './example-report.ts';

const FACTS = `scopes: { period: date }
classes:
  case:
    fine: { type: money, label: Fine }
    highest: { type: money, is: cap, label: Highest fine }
    lowest: { type: money, is: floor, label: Lowest fine }
    share: { type: percentage, of: [part, all], label: Share }
    change: { type: percentage }
    part: { type: quantity, unit: people }
    all: { type: quantity, unit: people }
    age: { type: quantity, unit: years }
    depth: { type: quantity, unit: m }
    decided: { type: date }
    name: { type: text }
subjects:
  orlen: { class: case, label: The case of Orlen }
`;

const rulesOf = (options: string): string => `${FACTS}rules: [{ id: r, kind: bounds${options} }]\n`;

/** `source | attribute | value`, and a further key of the claim behind a third bar. */
function claims(lines: readonly string[]): readonly ExampleClaim[] {
  return lines.map((line) => {
    const [source = '', fact = '', value = '', key, more = ''] = line.split('|').map((part) => part.trim());
    return { source, fact: `orlen.${fact}`, value, ...(key === undefined ? {} : { more: { [key]: more } }) };
  });
}

function report(options: string, lines: readonly string[], more: object = {}): Report {
  return reportOn({ title: options, rules: rulesOf(options), claims: claims(lines), ...more });
}

const CAP = ', facts: "*.fine", cap: highest';

describe('bounds', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['', ['a|share|100%'], []],
    ['', ['a|share|100.1%'], ['error conflict: a']],
    ['', ['a|share|-3%'], ['error conflict: a']],
    ['', ['a|share|about 101%'], ['info possible: a']],
    ['', ['a|share|at least 99%'], []],
    ['', ['a|share|120 points'], []],
    ['', ['a|change|120%'], []],
    ['', ['a|part|-2 people'], ['error conflict: a']],
    ['', ['a|age|-2 years', 'a|depth|-2 m'], ['error conflict: a']],
    ['', ['a|share|120%|stance|denied', 'b|share|120%|stance|planned'], []],
    ['', ['a|share|120%|said-by|somebody'], ['error conflict: a']],
    ['', ['a|share|120%', 'b|share|120%', 'c|share|130%'], ['error conflict: a, b | c']],
    [
      '',
      ['a|share|120%|scope|{ period: 2020 }', 'b|share|120%|scope|{ period: 2021 }'],
      ['error conflict: a', 'error conflict: b'],
    ],
    [
      ', facts: "*.change", least: -50%, most: 50%',
      ['a|change|51%', 'b|change|50%', 'c|change|-50%'],
      ['error conflict: a'],
    ],
    [', facts: "*.part", least: -10 people', ['a|part|-2 people'], []],
    [', facts: "*.depth", most: 2 km', ['a|depth|2,001 m', 'b|depth|2,000 m'], ['error conflict: a']],
    [', facts: "*.decided", least: 1990, most: 2020-05', ['a|decided|1990-01-01', 'b|decided|2020-05-31'], []],
    [
      ', facts: "*.decided", least: 1990, most: 2020-05',
      ['a|decided|1989', 'b|decided|2020-06'],
      ['error conflict: a | b'],
    ],
    [
      ', facts: "*.fine", least: EUR 10 million',
      ['a|fine|EUR 9.8 million', 'b|fine|EUR 10 million', 'c|fine|USD 1'],
      ['error conflict: a'],
    ],
    [CAP, ['a|fine|EUR 12 million', 'b|highest|up to EUR 10 million'], ['error conflict: a | b']],
    [CAP, ['a|fine|at least EUR 8 million', 'b|highest|EUR 10 million'], []],
    [CAP, ['a|fine|EUR 12 million', 'b|highest|EUR 10 million', 'c|highest|EUR 13 million'], []],
    [CAP, ['a|fine|EUR 12 million', 'b|highest|EUR 10 million', 'c|fine|EUR 5 million'], ['error conflict: a | b']],
    [
      CAP,
      ['a|fine|EUR 12 million', 'a2|fine|EUR 14 million', 'b|highest|EUR 10 million', 'c|fine|EUR 5 million'],
      ['error conflict: a | a2 | b'],
    ],
    [
      `${CAP}, floor: lowest`,
      ['a|fine|EUR 12 million', 'a2|fine|EUR 1 million', 'b|highest|EUR 10 million', 'b|lowest|EUR 2 million'],
      ['error conflict: a | b', 'error conflict: a2 | b'],
    ],
    [', facts: "*.part", whole: all', ['a|part|12 people', 'b|all|11 people'], ['error conflict: a | b']],
    [', facts: "*.part", whole: orlen.all', ['a|part|11 people', 'b|all|11 people'], []],
  ])('%s: %j', (options, lines, finds) => {
    expect(linesOf(report(options, lines))).toEqual(finds);
  });

  it('is about a piece of ours where that goes beyond a limit', () => {
    const sources = { ours: { role: 'draft' } };
    expect(linesOf(report('', ['a|share|120%', 'ours|share|130%'], { sources }))).toEqual([
      'error conflict about ours: ours',
      'error conflict: a',
    ]);
    expect(linesOf(report(CAP, ['ours|fine|EUR 12 million', 'b|highest|EUR 10 million'], { sources }))).toEqual([
      'error conflict about ours: ours | b',
    ]);
  });

  it('says what is beyond which limit', () => {
    const messages = (options: string, lines: readonly string[]): readonly string[] =>
      report(options, lines).conflicts.map(({ message }) => message);
    expect([
      ...messages('', ['a|share|120%', 'b|share|120%']),
      ...messages(', facts: "*.depth", least: 10 m, most: 2 km', ['a|depth|3 km']),
      ...messages(CAP, ['a|fine|EUR 12 million', 'b|highest|EUR 10 million']),
    ]).toEqual([
      'Share (The case of Orlen): a and b say 120%, but a share of a whole is from 0% to 100%; does the figure belong to this fact?',
      'depth (The case of Orlen): a says 3 km, but at least 10 m and at most 2 km is expected; does the figure belong to this fact?',
      'Fine (The case of Orlen): EUR 12 million (a) is more than its cap, Highest fine: EUR 10 million (b); do they all speak of the same thing?',
    ]);
  });
});

describe('faults in limits', () => {
  it.each([
    [', facts: "*.fine", least: 10 people', 'Not a currency of ISO 4217: "people", as a limit of facts of type money'],
    [', facts: "*.name", most: ten', 'Values of type text have no limits'],
    [', facts: "*.fine", least: EUR 10, most: EUR 5', 'Nothing lies between EUR 10 and EUR 5'],
    [', facts: "*.fine", least: EUR 10, most: USD 50', 'Nothing lies between EUR 10 and USD 50'],
    [', facts: "*.fine", most: about EUR 5', 'A limit that is itself vague: "about EUR 5"'],
    [', facts: "*.fine", most: EUR 5..6', 'A limit that is itself vague: "EUR 5..6"'],
    [', facts: "*.fine", cap: higest', 'No fact "higest" is declared.'],
    [
      ', facts: "*.fine", whole: share',
      'orlen.fine cannot be limited by orlen.share: one side is money, the other a plain ratio or percentage.',
    ],
  ])('%s', (options, message) => {
    const { problems } = checkProject({
      sources: [{ path: 'sources/a.yaml', text: 'claims: []' }],
      rules: [{ path: 'rules/r.yaml', text: rulesOf(options) }],
    }).report;
    expect(problems.filter(({ code }) => code === 'rules/option').map((problem) => problem.message)).toEqual([message]);
  });
});

const RULES = `${FACTS}rules: [{ id: r, kind: bounds }, { id: s, kind: bounds, facts: "*.fine", cap: highest }]\n`;
const claim = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  about: fc.constantFrom('share', 'fine', 'highest'),
  size: fc.integer({ min: 80, max: 120 }),
  hedge: fc.constantFrom('', '', 'about ', 'at least ', 'almost '),
});
const drawn = fc.array(claim, { minLength: 1, maxLength: 7 }).map((list): readonly ExampleClaim[] =>
  list.map(({ source, about, size, hedge }) => ({
    source,
    fact: `orlen.${about}`,
    value: about === 'share' ? `${hedge}${size}%` : `${hedge}EUR ${size}`,
  })),
);

function conflictsOf(list: readonly ExampleClaim[]): ReadonlySet<string> {
  const { conflicts } = checkProject(filesOf({ title: 'drawn', rules: RULES, claims: list })).report;
  return new Set(conflicts.filter(({ verdict }) => verdict === 'conflict').map(({ facts }) => facts.join(' ')));
}

describe('whatever is drawn', () => {
  it('gives the same findings in any order of claims, and no new conflict without a claim that limits nothing', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (list, pick) => {
        const before = conflictsOf(list);
        expect(conflictsOf(list.toReversed())).toEqual(before);
        const gone = list[pick % list.length];
        // Of two caps that differ the higher one may be right; without it the lower one is all there is.
        fc.pre(gone?.fact !== 'orlen.highest');
        expect([...conflictsOf(list.filter((one) => one !== gone))].filter((facts) => !before.has(facts))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has no new conflict when a figure is widened', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (list, pick) => {
        const before = conflictsOf(list);
        const at = pick % list.length;
        fc.pre(list[at]?.fact !== 'orlen.highest');
        const wider = list.map((one, index) =>
          index === at ? { ...one, value: one.value.replace(/^(?=EUR|\d)/, 'about ') } : one,
        );
        expect([...conflictsOf(wider)].filter((facts) => !before.has(facts))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
