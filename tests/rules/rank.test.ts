import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type Example, type ExampleClaim } from '../../src/rules/example.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { linesOf, reportOn } from './example-report.ts';
import { claimsOf, rulesWith, SOURCES } from './rank-world.ts';

const RATES = 'Date,USD\n2019-03-11,1.25\n2019-03-08,1.25\n2021-07-16,1.18\n2021-07-15,1.18\n';

function exampleOf(lines: readonly string[], options: Partial<Example> & { readonly rule?: string } = {}): Example {
  const { rule = 'date: opened, within: { territory: country }', ...rest } = options;
  return { title: lines.join(' / '), rules: rulesWith(rule), sources: SOURCES, claims: claimsOf(lines), ...rest };
}

function found(lines: readonly string[], options: Parameters<typeof exampleOf>[1] = {}): readonly string[] {
  return linesOf(reportOn(exampleOf(lines, options)));
}

/** A superlative of 2021 on the bridge `a`, and what it is said to have cost. */
const HIGHEST = ['y2021 a.rank: highest @ territory: kesra', 'y2021 a.cost: EUR 746 million'];
/** The bridge `b`: there since 2019, and in Kesra. */
const OLDER = ['y2023 b.opened: 2019-03-11', 'y2023 b.country: kesra'];
const CONFLICT = ['error conflict: y2021 | y2023 | y2021'];
const POSSIBLE = ['info possible: y2021 | y2023 | y2021'];

describe('a place that is settled', () => {
  const found = (changes: string, ...claims: readonly ExampleClaim[]): readonly string[] =>
    linesOf(
      reportOn({
        title: 'a race',
        rules: `extends: [gainsay:recommended]
classes:
  run: { place: { type: rank${changes} } }
subjects:
  anna: { class: run }
  eva: { class: run }
rules:
  - { id: places, kind: rank, facts: "*.place" }
`,
        sources: { a: { published: '2026-03-04' }, b: { published: '2026-04-05' } },
        claims,
      }),
    );
  const says = (source: string, subject: string, value: string): ExampleClaim => ({
    source,
    fact: `${subject}.place`,
    value,
  });

  it.each([
    ['', 'info possible: a | b'],
    [', changes: no', 'error conflict: a | b'],
  ])('is one place on whatever day it is told: %j', (changes, line) => {
    expect(found(changes, says('a', 'anna', '2nd'), says('b', 'anna', '3rd'))).toEqual([line]);
    expect(found(changes, says('a', 'anna', '2nd'), says('b', 'eva', '2nd'))).toEqual([line]);
  });
});

describe('a superlative against figures', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a higher one', ['y2023 b.cost: EUR 900 million'], CONFLICT],
    ['a lower one', ['y2023 b.cost: EUR 740 million'], []],
    ['an equal one: a tie', ['y2023 b.cost: EUR 746 million'], []],
    ['the next at its precision', ['y2023 b.cost: EUR 747 million'], CONFLICT],
    ['a rounder one that may be as high', ['y2023 b.cost: EUR 700 million'], []],
    ['one that certainly is more than that', ['y2023 b.cost: over EUR 900 million'], CONFLICT],
    ['one that is at least lower', ['y2023 b.cost: at least EUR 700 million'], []],
    [
      'a vague one that most likely is more',
      ['y2023 b.cost: about EUR 800 million'],
      ['info possible: y2021 | y2023 | y2021'],
    ],
    ['one of several that conflict', ['y2023 b.cost: EUR 900 million', 'y2020 b.cost: EUR 500 million'], POSSIBLE],
    [
      'all of several that conflict',
      ['y2023 b.cost: EUR 900 million', 'y2020 b.cost: EUR 800 million'],
      ['error conflict: y2021 | y2020 | y2023 | y2021'],
    ],
    ['one that is only planned', ['y2023 b.cost: EUR 900 million # planned'], []],
    ['one that is denied', ['y2023 b.cost: EUR 900 million # denied'], []],
    ['one under a qualifier that the superlative lacks', ['y2023 b.cost: EUR 900 million @ basis: gross'], POSSIBLE],
    ['one of another territory in words', ['y2023 b.cost: EUR 900 million @ territory: dorne'], []],
  ])('%s', (_, lines, finds) => {
    expect(found([...HIGHEST, ...OLDER, ...lines])).toEqual(finds);
  });

  it('compares figures of one qualifier, and not of two that conflict', () => {
    const gross = [HIGHEST[0] ?? '', 'y2021 a.cost: EUR 746 million @ basis: gross', ...OLDER];
    expect(found([...gross, 'y2023 b.cost: EUR 900 million @ basis: net'])).toEqual([]);
    expect(found([...gross, 'y2023 b.cost: EUR 900 million @ basis: gross'])).toEqual(POSSIBLE);
    const ofGross = ['y2021 a.rank: highest @ territory: kesra, basis: gross', ...gross.slice(1)];
    expect(found([...ofGross, 'y2023 b.cost: EUR 900 million @ basis: gross'])).toEqual(CONFLICT);
  });

  it('needs the figure of its own subject, and takes the least that is said of it for possible', () => {
    expect(found([HIGHEST[0] ?? '', ...OLDER, 'y2023 b.cost: EUR 900 million'])).toEqual([]);
    expect(found([...HIGHEST, 'y2020 a.cost: EUR 950 million', ...OLDER, 'y2023 b.cost: EUR 900 million'])).toEqual(
      POSSIBLE,
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['outside', ['y2023 b.country: dorne'], []],
    ['within the territory', ['y2023 b.country: orlen'], CONFLICT],
    ['somewhere in what holds it', ['y2023 b.country: kesra or dorne'], POSSIBLE],
    ['nobody says where', [], POSSIBLE],
    ['two say it in two places', ['y2023 b.country: kesra', 'y2020 b.country: dorne'], POSSIBLE],
    ['a name that nobody declared', ['y2023 b.country: Keszra'], POSSIBLE],
  ])('looks where the other lies: %s', (_, lines, finds) => {
    const claims = claimsOf([...HIGHEST, 'y2023 b.cost: EUR 900 million', 'y2023 b.opened: 2019', ...lines]);
    const { report } = checkProject(filesOf(exampleOf([], { claims })));
    expect(linesOf(report)).toEqual(finds);
  });

  it.each<[string, string, readonly string[]]>([
    ['before the superlative', '2020', CONFLICT],
    ['after it', '2022', []],
    ['in its very year', '2021', POSSIBLE],
    ['on its very day', '2021-07-30', POSSIBLE],
  ])('looks when the other came: %s', (_, opened, finds) => {
    const lines = ['y2023 b.cost: EUR 900 million', `y2023 b.opened: ${opened}`, 'y2023 b.country: kesra'];
    expect(found([...HIGHEST, ...lines])).toEqual(finds);
  });

  it('takes what an older source tells for past, whoever dates it', () => {
    const lines = ['y2020 b.cost: EUR 900 million', 'y2020 b.country: kesra'];
    expect(found([...HIGHEST, ...lines])).toEqual(['error conflict: y2021 | y2020 | y2021']);
    expect(found([...HIGHEST, ...lines], { rule: 'within: { territory: country }' })).toHaveLength(1);
    expect(found([...HIGHEST, 'y2021 b.cost: EUR 900 million', 'y2021 b.country: kesra'])).toEqual([
      'error conflict: y2021 | y2021 | y2021',
    ]);
  });

  it('knows what ended a record, and what was there before', () => {
    const past = 'y2023 a.rank: highest @ territory: kesra, as-of: before b.opened';
    const claims = ['y2023 a.cost: EUR 746 million', 'y2023 b.cost: EUR 900 million', 'y2023 b.country: kesra'];
    expect(found([past, ...claims, 'y2023 b.opened: 2022-03-04'])).toEqual([]);
    expect(found([past, ...claims])).toEqual([]);
    const third = ['y2023 c.cost: EUR 800 million', 'y2023 c.country: kesra'];
    expect(found([past, ...claims, 'y2023 b.opened: 2022-03-04', ...third, 'y2023 c.opened: 2021'])).toEqual([
      'error conflict: y2023 | y2023 | y2023',
    ]);
    expect(found([past, ...claims, 'y2023 b.opened: 2022-03-04', ...third, 'y2023 c.opened: 2023'])).toEqual([]);
  });

  it('leaves out what is superseded', () => {
    const sources = { ...SOURCES, y2023: { published: '2023-05-02', supersedes: 'y2020' } };
    const lines = [...HIGHEST, 'y2020 b.cost: EUR 900 million', ...OLDER];
    expect(found(lines)).toHaveLength(1);
    expect(found(lines, { sources })).toEqual([]);
  });

  it('asks which scope is meant where the superlative has none that the rule knows', () => {
    const lines = ['y2021 a.rank: highest', 'y2021 a.cost: EUR 746 million', ...OLDER, 'y2023 b.cost: EUR 900 million'];
    expect(found(lines)).toEqual(POSSIBLE);
    expect(found(lines, { rule: 'date: opened' })).toEqual(CONFLICT);
    // What it is the record of is said by the same source.
    expect(found([...lines, 'y2021 a.rank: highest @ territory: dorne'])).toEqual([]);
  });

  it('is settled where every source only reports another speaker', () => {
    const lines = [
      'y2021 a.rank: highest @ territory: kesra # said-by harbour-office',
      'y2021 a.cost: EUR 746 million # said-by harbour-office',
      ...OLDER,
      'y2023 b.cost: EUR 900 million # said-by ferry-line',
    ];
    expect(found(lines)[0]).toMatch(/^(?:error conflict|info disputed)/);
  });
});

describe('places further down, from the other end, and in time', () => {
  const others = ['b', 'c', 'd'].flatMap((subject, index) => [
    `y2020 ${subject}.cost: EUR ${String(900 + index)} million`,
    `y2020 ${subject}.country: kesra`,
  ]);

  it.each<[string, readonly string[]]>([
    ['2nd highest', ['error conflict: y2021 | y2020 | y2020 | y2021']],
    ['3rd highest', ['error conflict: y2021 | y2020 | y2020 | y2020 | y2021']],
    ['4th highest', []],
    ['top 3', ['error conflict: y2021 | y2020 | y2020 | y2020 | y2021']],
    ['top 10', []],
    ['lowest', []],
    ['2nd', []],
  ])('counts those above: %s', (place, finds) => {
    expect(found([`y2021 a.rank: ${place} @ territory: kesra`, 'y2021 a.cost: EUR 746 million', ...others])).toEqual(
      finds,
    );
  });

  it('counts from the lower end for the lowest', () => {
    const lines = [
      'y2021 a.rank: cheapest @ territory: kesra',
      'y2021 a.cost: EUR 1,100 million',
      ...others.slice(0, 2),
    ];
    expect(found(lines)).toEqual(['error conflict: y2021 | y2020 | y2021']);
  });

  it('has nobody earlier than the first, nobody later than the last, and nobody beside the only one', () => {
    const there = ['y2020 b.opened: 2019', 'y2020 b.country: kesra'];
    const opened = 'y2021 a.opened: 2020-06';
    expect(found(['y2021 a.rank: first @ territory: kesra', opened, ...there])).toEqual([
      'error conflict: y2021 | y2020 | y2021',
    ]);
    expect(found(['y2021 a.rank: last @ territory: kesra', opened, ...there])).toEqual([]);
    const newer = ['y2023 b.opened: 2022', 'y2023 b.country: kesra'];
    expect(found(['y2021 a.rank: last @ territory: kesra', opened, ...newer])).toEqual([]);
    expect(found(['y2023 a.rank: last @ territory: kesra', opened, ...newer])).toEqual([
      'error conflict: y2023 | y2023 | y2021',
    ]);
    expect(found(['y2021 a.rank: only @ territory: kesra', ...there])).toEqual(['error conflict: y2021 | y2020']);
    expect(found(['y2021 a.rank: only @ territory: kesra', ...newer])).toEqual([]);
    expect(found(['y2021 a.rank: only @ territory: dorne', ...there])).toEqual([]);
  });

  it('ranks by days where the fact does, the oldest from the earlier end', () => {
    const days = ['y2020 b.opened: 1911', 'y2020 b.country: kesra', 'y2021 a.opened: 1932'];
    expect(found(['y2021 a.age-rank: oldest @ territory: kesra', ...days])).toHaveLength(1);
    expect(found(['y2021 a.age-rank: newest @ territory: kesra', ...days])).toEqual([]);
    expect(found(['y2021 a.age-rank: highest @ territory: kesra', ...days])).toEqual([]);
  });
});

describe('figures in two currencies', () => {
  const lines = ['y2021 a.opened: 2021-07-16', ...HIGHEST, ...OLDER];

  it('are carried over at the rates of each event', () => {
    const at = (cost: string): readonly string[] => found([...lines, `y2023 b.cost: ${cost}`], { rates: RATES });
    expect(at('USD 1,200 million')).toEqual(CONFLICT);
    expect(at('USD 800 million')).toEqual([]);
    // EUR 720 million at the rate of 2019, and no more than the other at that of 2021.
    expect(at('USD 900 million')).toEqual([]);
  });

  it('are only possible where the rate of one day says so and that of the other does not', () => {
    const late = ['y2021 a.opened: 2019-03-11', ...HIGHEST, 'y2020 b.opened: 2021-07-16', 'y2023 b.country: kesra'];
    // EUR 750 million at the rate of 2021; the other was USD 932.5 million in 2019.
    const sources = { ...SOURCES, y2021: { published: '2022' } };
    expect(found([...late, 'y2023 b.cost: USD 885 million'], { rates: RATES, sources })).toEqual(POSSIBLE);
  });

  it('are told as incomparable where no rate is known', () => {
    const report = reportOn(exampleOf([...lines, 'y2023 b.cost: USD 1,200 million']));
    expect(report.conflicts).toEqual([]);
    expect(report.incomparable.map(({ fact, why }) => `${fact}: ${why}`)).toEqual([
      'a.rank: b.cost is not held against the place: no rate between USD and EUR is known for 2019-03-04 to 2019-03-12.',
    ]);
  });
});

describe('two holders of one place', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'in two territories',
      ['y2021 a.rank: highest @ territory: kesra', 'y2021b b.rank: highest @ territory: dorne'],
      [],
    ],
    [
      'as of one day',
      ['y2021 a.rank: highest @ territory: kesra', 'y2021b b.rank: highest @ territory: kesra'],
      ['error conflict: y2021 | y2021b'],
    ],
    [
      'as of two days, with nothing known in between',
      ['y2021 a.rank: highest @ territory: kesra', 'y2023 b.rank: highest @ territory: kesra'],
      ['info possible: y2021 | y2023'],
    ],
    [
      'two second places',
      ['y2021 a.rank: 2nd highest @ territory: kesra', 'y2021b b.rank: second highest @ territory: kesra'],
      ['error conflict: y2021 | y2021b'],
    ],
    ['two of the top ten', ['y2021 a.rank: top 10 @ territory: kesra', 'y2021b b.rank: top 10 @ territory: kesra'], []],
    [
      'two firsts, whatever the day',
      ['y2021 a.rank: first @ territory: kesra', 'y2023 b.rank: first @ territory: kesra'],
      ['error conflict: y2021 | y2023'],
    ],
    [
      'the first in five years and the first in the five before',
      ['y2021 a.rank: first @ period: 2016-08-01..2021-07-30', 'y2023 b.rank: first @ period: 2010-01-01..2015-12-31'],
      [],
    ],
    [
      'two only ones',
      ['y2021 a.rank: only @ territory: kesra', 'y2023 b.rank: only @ territory: kesra'],
      ['error conflict: y2023 | y2021'],
    ],
    [
      'of no known day',
      ['undated a.rank: highest @ territory: kesra', 'y2023 b.rank: highest @ territory: kesra'],
      ['info possible: undated | y2023'],
    ],
    [
      'in one source',
      ['undated a.rank: highest @ territory: kesra', 'undated b.rank: highest @ territory: kesra'],
      ['error conflict: undated | undated'],
    ],
  ])('%s', (_, lines, finds) => {
    expect(found(lines)).toEqual(finds);
  });

  it('can be equal: then both hold it', () => {
    const lines = ['y2021 a.rank: highest @ territory: kesra', 'y2021b b.rank: highest @ territory: kesra'];
    expect(found([...lines, 'y2021 a.cost: EUR 746 million', 'y2021b b.cost: EUR 746 million'])).toEqual([]);
    expect(found([...lines, 'y2021 a.cost: EUR 746 million', 'y2021b b.cost: about EUR 750 million'])).toEqual([
      'info possible: y2021 | y2021b',
    ]);
  });

  it('are told once where the figures show which of them it is', () => {
    const lines = ['y2021b b.rank: highest @ territory: kesra', 'y2021b b.cost: EUR 900 million', ...OLDER];
    expect(found([...HIGHEST, ...lines])).toEqual(['error conflict: y2021 | y2021b | y2021']);
  });

  it('go back and forth only where something came in between', () => {
    const lines = ['y2020 a.rank: highest @ territory: kesra', 'y2021 b.rank: highest @ territory: kesra'];
    expect(found([...lines, 'y2021 b.opened: 2021-02'])).toEqual([]);
    expect(found([...lines, 'y2021 b.opened: 2021-02', 'y2023 a.rank: highest @ territory: kesra'])).toEqual([
      'error conflict: y2021 | y2023',
    ]);
  });

  it('of a wider and a narrower scope clash where the wider one’s lies in the narrower', () => {
    const lines = ['y2021 a.rank: highest @ territory: orlen', 'y2021b b.rank: highest @ territory: kesra'];
    expect(found(lines)).toEqual([]);
    expect(found([...lines, 'y2021b b.country: orlen'])).toEqual(['error conflict: y2021 | y2021b']);
    expect(found([...lines, 'y2021b b.country: dorne'])).toEqual([]);
  });

  it('may clash where one leaves the scope out', () => {
    const lines = ['y2021 a.rank: highest @ territory: kesra', 'y2021b b.rank: highest'];
    expect(found(lines)).toEqual(['info possible: y2021 | y2021b']);
    expect(found([...lines, 'y2021b b.country: dorne'])).toEqual([]);
    expect(found([...lines, 'y2021b b.rank: highest @ territory: dorne'])).toEqual([]);
  });
});

describe('one subject in several scopes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'wider and narrower',
      ['y2021 a.rank: highest @ territory: kesra', 'y2023 a.rank: highest @ territory: orlen'],
      ['info possible: y2021 | y2023'],
    ],
    [
      'left out by one source',
      ['y2021 a.rank: highest @ territory: kesra', 'y2023 a.rank: highest'],
      ['info possible: y2021 | y2023'],
    ],
    ['left out in a headline', ['y2021 a.rank: highest', 'y2021 a.rank: highest @ territory: kesra'], []],
    [
      'wider in one key and narrower in another',
      ['y2021 a.rank: highest @ territory: kesra, law: bridge-act', 'y2023 a.rank: highest @ territory: orlen'],
      [],
    ],
    [
      'in two places of one scope',
      ['y2021 a.rank: highest @ territory: kesra', 'y2021b a.rank: lowest @ territory: kesra'],
      ['error conflict: y2021 | y2021b'],
    ],
    [
      'in two places of one order',
      ['y2021 a.rank: highest @ territory: kesra', 'y2021b a.rank: 3rd highest @ territory: kesra'],
      ['error conflict: y2021 | y2021b'],
    ],
  ])('%s', (_, lines, finds) => {
    expect(found(lines)).toEqual(finds);
  });
});

describe('a piece of ours', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'gives the place',
      [
        'ours a.rank: highest @ territory: kesra',
        'y2021 a.cost: EUR 746 million',
        'y2020 b.cost: EUR 900 million',
        ...OLDER,
      ],
      ['info possible about ours: ours | y2020 | y2021'],
    ],
    [
      'gives the place as of a day',
      [
        'ours a.rank: highest @ territory: kesra, as-of: 2021-07-30',
        'y2021 a.cost: EUR 746 million',
        'y2020 b.cost: EUR 900 million',
        ...OLDER,
      ],
      ['error conflict about ours: ours | y2020 | y2021'],
    ],
    [
      'gives what stands against it',
      [...HIGHEST, ...OLDER, 'ours b.cost: EUR 900 million'],
      ['error conflict about ours: y2021 | ours | y2021'],
    ],
    [
      'gives only what nobody contests',
      [...HIGHEST, ...OLDER, 'y2023 b.cost: EUR 900 million', 'ours a.cost: EUR 746 million'],
      CONFLICT,
    ],
    [
      'is alone to give what the place rests on',
      [HIGHEST[0] ?? '', ...OLDER, 'y2023 b.cost: EUR 900 million', 'ours a.cost: EUR 746 million'],
      ['error conflict about ours: y2021 | y2023 | ours'],
    ],
    [
      'says all of it, and no source speaks',
      ['ours a.rank: highest', 'ours a.cost: EUR 746 million', 'ours b.cost: EUR 900 million'],
      ['info possible about ours: ours | ours | ours'],
    ],
    ['speaks of others', [...HIGHEST, ...OLDER, 'ours d.cost: EUR 20 million'], []],
  ])('%s', (_, lines, finds) => {
    expect(found(lines)).toEqual(finds);
  });
});

describe('a figure of ours that is a finding of its own', () => {
  const COSTS = 'date: opened, within: { territory: country } }\n  - { id: costs, kind: agreement, facts: "*.cost"';
  const lower = [...HIGHEST, ...OLDER, 'y2020 b.cost: EUR 740 million'];
  it.each<[string, readonly string[], readonly string[]]>([
    ['of the subject, where all sources contradict it', ['ours a.cost: EUR 476 million'], []],
    ['of the other, where all sources contradict it', ['ours b.cost: EUR 940 million'], []],
    [
      'of the subject, where a source has it as well',
      ['y2021b a.cost: EUR 476 million', 'ours a.cost: EUR 476 million'],
      ['null'],
    ],
    [
      'of the other, where a source has it as well',
      ['y2023 b.cost: EUR 940 million', 'ours b.cost: EUR 940 million'],
      ['ours', 'null'],
    ],
  ])('stands against a place: %s', (_, lines, about) => {
    const { conflicts } = reportOn(exampleOf([...lower, ...lines], { rule: COSTS }));
    const places = conflicts.filter(({ kind }) => kind === 'rank');
    expect(places.map((one) => String(one.about))).toEqual(about);
    expect(conflicts.some((one) => one.kind === 'agreement' && one.about === 'ours')).toBe(true);
  });

  it('stands against a place where no rule holds it against the sources', () => {
    expect(found([...lower, 'ours a.cost: EUR 476 million'])).toEqual([
      'info possible about ours: y2021 | y2020 | ours',
    ]);
  });
});

describe('the messages of rank', () => {
  const messages = (lines: readonly string[], options: Partial<Example> = {}): readonly string[] =>
    reportOn(exampleOf(lines, options)).conflicts.map(({ message }) => message);

  it('show the figures, the scope, the day and the rate', () => {
    expect(messages([...HIGHEST, ...OLDER, 'y2023 b.cost: USD 1,200 million'], { rates: RATES })).toEqual([
      'a.rank: y2021 says highest (territory kesra, published 2021-07-30), but b.cost is USD 1,200 million (y2023; USD 1,200 million is from EUR 959.6 million to EUR 960.4 million at EUR 0.8 for USD 1, the reference rates of 2019-03-08 to 2019-03-11; at the rates of the whole year it is from EUR 920 million to EUR 1 billion), more than EUR 746 million (y2021); is the place meant in another sense, or which of them is wrong?',
    ]);
  });

  it.each<[string, readonly string[], string]>([
    [
      'a piece of ours first, where it gives the place',
      [
        'y2021 a.rank: highest @ territory: kesra, as-of: 2021-07-30',
        'ours a.rank: highest @ territory: kesra, as-of: 2021-07-30',
        'y2021 a.cost: EUR 746 million',
        'y2023 b.cost: EUR 900 million',
        ...OLDER,
      ],
      'a.rank: the draft ours and y2021 say highest (territory kesra, as of 2021-07-30), but b.cost is EUR 900 million (y2023), more than EUR 746 million (y2021); is the place meant in another sense, or which of them is wrong?',
    ],
    [
      'a piece of ours first, where it gives a figure',
      [HIGHEST[0] ?? '', ...OLDER, 'y2023 b.cost: EUR 900 million', 'ours a.cost: EUR 746 million'],
      'a.rank: if the draft ours is right, b.cost is EUR 900 million (y2023), more than EUR 746 million (the draft ours), but y2021 says highest (territory kesra, published 2021-07-30); is the place meant in another sense, or which of them is wrong?',
    ],
    [
      'only figures that the place is held against, and that they are disputed',
      [...HIGHEST, 'y2023 a.cost: EUR 980 million', ...OLDER, 'y2023 b.cost: EUR 900 million'],
      'a.rank: y2021 says highest (territory kesra, published 2021-07-30), but b.cost is EUR 900 million (y2023), perhaps more than EUR 746 million (y2021); it hangs on which figure is right.',
    ],
    [
      'a reference before others, and all figures that are exceeded',
      [
        'y2021 a.rank: highest @ territory: kesra',
        'register a.cost: EUR 746.4 million',
        'y2021 a.cost: over EUR 700 million',
        ...OLDER,
        'y2023 b.cost: EUR 900 million',
      ],
      'a.rank: y2021 says highest (territory kesra, published 2021-07-30), but b.cost is EUR 900 million (y2023), more than EUR 746.4 million (register) and over EUR 700 million (y2021); is the place meant in another sense, or which of them is wrong?',
    ],
    [
      'the day of an instant, and once that they were published',
      ['late a.rank: highest @ territory: kesra', ...HIGHEST, ...OLDER, 'y2023 b.cost: EUR 900 million'],
      'a.rank: late and y2021 say highest (territory kesra, published 2021-07-30 and 2021-08-01), but b.cost is EUR 900 million (y2023), more than EUR 746 million (y2021); is the place meant in another sense, or which of them is wrong?',
    ],
  ])('tell %s', (_, lines, message) => {
    const sources = { ...SOURCES, register: { role: 'reference' }, late: { published: '2021-08-01T21:00-04:00' } };
    const { conflicts } = reportOn(exampleOf(lines, { sources }));
    const told = conflicts.filter(({ kind }) => kind === 'rank');
    expect(
      (told.some(({ about }) => about) ? told.filter(({ about }) => about) : told).map((one) => one.message),
    ).toEqual([message]);
  });

  it('keep what is said of the other in another currency', () => {
    const lines = [
      ...HIGHEST,
      'y2023 b.opened: 2019-03-11',
      'y2023 b.cost: EUR 900 million',
      'y2020 b.cost: USD 1,900 million',
    ];
    const rank = reportOn(exampleOf(lines, { rates: RATES })).conflicts.filter(({ kind }) => kind === 'rank');
    expect(rank.map(({ positions }) => positions.map(({ value }) => value))).toEqual([
      ['highest', 'USD 1,900 million', 'EUR 900 million', 'EUR 746 million'],
    ]);
  });

  it('explain a disputed figure by what the place is held against', () => {
    const lines = [...HIGHEST, 'y2023 a.cost: EUR 980 million', ...OLDER, 'y2023 b.cost: EUR 900 million'];
    const { checked } = checkProject(filesOf(exampleOf(lines)));
    const steps = checked.findings.find(({ rule }) => rule.kind === 'rank')?.reasoning() ?? [];
    expect(steps[1]).toBe(
      'Its own figure, EUR 746 million, allows from EUR 745.5 million to EUR 746.5 million (not included).',
    );
  });

  it('name a wider scope as the cause only where it is open', () => {
    const causesOf = (lines: readonly string[]): readonly string[] =>
      reportOn(
        exampleOf([...HIGHEST, 'y2023 b.opened: 2019-03-11', 'y2023 b.cost: EUR 900 million', ...lines]),
      ).conflicts.flatMap(({ causes }) => causes.map(({ name }) => name));
    expect(causesOf([])).toEqual(['wider-or-narrower-scope']);
    expect(causesOf(['y2023 b.country: kesra'])).toEqual([]);
  });

  it('tell each step of the reasoning', () => {
    const { checked } = checkProject(filesOf(exampleOf([...HIGHEST, 'y2023 b.cost: EUR 900 million'])));
    expect(checked.findings.flatMap((finding) => finding.reasoning())).toEqual([
      'The place is highest, in territory kesra, published 2021-07-30.',
      'Its own figure, EUR 746 million, allows from EUR 745.5 million to EUR 746.5 million (not included).',
      'b.cost, EUR 900 million, allows from EUR 899.5 million to EUR 900.5 million (not included).',
      'Nothing tells how it stands by territory and as-of, so it is only possible.',
      "1 above it is enough for the place to be another's.",
    ]);
  });

  it('tell who says a place himself from who reports it', () => {
    const lines = ['y2023 a.rank: highest', 'y2021 b.rank: highest', 'y2021b b.rank: highest # said-by harbour-office'];
    expect(messages(lines)).toEqual([
      'a.rank: y2023 says highest (published 2023-05-02) and b.rank: y2021 says highest (published 2021-07-30) (y2021b reports it, said by harbour-office); is it the same territory, and is it the same moment?',
    ]);
  });

  it('tell of holders who they are, and what is asked', () => {
    expect(messages(['y2021 a.rank: highest', 'y2021b b.rank: top'.replace('top', 'largest')])).toEqual([
      'a.rank: y2021 says highest (published 2021-07-30) and b.rank: y2021b says largest (published 2021-07-30); is it the same territory?',
    ]);
  });
});

it('is told with no figure of its own that the other one does not exceed', () => {
  const lines = [...HIGHEST, ...OLDER, 'y2024 a.cost: EUR 980 million', 'y2023 b.cost: EUR 900 million'];
  const { conflicts } = reportOn(exampleOf(lines));
  const message = conflicts.find(({ kind }) => kind === 'rank')?.message ?? '';
  expect(message).toContain('perhaps more than EUR 746 million (y2021);');
  expect(message).not.toContain('980');
});

describe('bad options of rank', () => {
  it.each([
    ['date: openned', 'No subject that is ranked has an attribute "openned". Did you mean "opened"?'],
    ['date: cost', '"cost" is of type money, not a date. Name the attribute that dates a subject.'],
    ['within: { teritory: country }', 'No scope key "teritory" is declared. Did you mean "territory"?'],
    ['within: { territory: zzz }', 'No subject that is ranked has an attribute "zzz". Declare it in the class.'],
    [
      'facts: "*.cost"',
      'None of the facts of the rule is of type rank. Name facts of type rank, or take the rule out: until then it finds nothing.',
    ],
    [
      'dates: opened',
      'Unknown key "dates". Did you mean "date"? Known here: id, kind, severity, note, facts, date, within',
    ],
  ])('%s', (options, told) => {
    const { problems } = parseRules([{ path: 'rules/orlen.yaml', text: rulesWith(options) }]);
    expect(problems.map(({ message, hint }) => `${message} ${hint ?? ''}`)).toEqual([told]);
  });
});
