import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type ExampleClaim } from '../../src/rules/example.ts';
import { linesOf, reportOn } from './example-report.ts';

const FACTS = `scopes: { period: date }
classes:
  works:
    total: { type: money, label: Total }
    part-deck: { type: money, label: Deck }
    part-piers: { type: money, label: Piers }
    share: { type: percentage, label: Share of the deck }
    share-before: { type: percentage }
    swing: { type: percentage }
    heads: { type: quantity, unit: people }
    heads-before: { type: quantity, unit: people }
    growth: { type: percentage }
    toll: { type: quantity, unit: people, changes: rising, label: Toll }
    toll-north: { type: quantity, unit: people, changes: rising, label: North }
    toll-south: { type: quantity, unit: people, changes: rising, label: South }
    per-head: { type: money }
    high: { type: quantity, unit: °C }
    opened: { type: date }
    band: { type: percentage, is: range }
    lasted: { type: duration }
    area: { type: quantity, unit: km² }
    density: { type: quantity, unit: people/km² }
    way: { type: quantity, unit: km }
    width: { type: quantity, unit: m }
    depth: { type: quantity, unit: m }
    volume: { type: quantity, unit: m³ }
    tanks: { type: quantity, unit: litres }
    flow: { type: quantity, unit: m³/s }
    pace: { type: quantity, unit: km/h }
    votes: { type: quantity, unit: votes }
    turnout: { type: percentage }
    phase-one: { type: duration }
    phase-two: { type: duration }
subjects:
  orlen: { class: works, label: The works at Orlen }
  kesra: { class: works, label: The works at Kesra }
`;

const rulesOf = (equation: string): string => `${FACTS}rules: [{ id: r, kind: equation, equation: "${equation}" }]\n`;

/** `source | attribute | value`, and further keys of the claim behind a third bar. */
function claims(...lines: readonly string[]): readonly ExampleClaim[] {
  return lines.map((line) => {
    const [source = '', fact = '', value = '', key, more = ''] = line.split('|').map((part) => part.trim());
    const name = fact.includes('.') ? fact : `orlen.${fact}`;
    return { source, fact: name, value, ...(key === undefined ? {} : { more: { [key]: more } }) };
  });
}

function report(equation: string, lines: readonly string[], more: object = {}): Report {
  return reportOn({ title: equation, rules: rulesOf(equation), claims: claims(...lines), ...more });
}

const SUM = 'total = sum(part-*)';
const BROKEN = ['a|total|EUR 100 million', 'b|part-deck|EUR 60 million', 'c|part-piers|EUR 45 million'];

describe('a figure of another thing than the fact counts', () => {
  it.each(['4 dozen homes', '12 families'])('is not reckoned with: %s', (heads) => {
    const rules = rulesOf('per-head = total / heads');
    const lines = claims('a|per-head|EUR 2', 'a|total|EUR 96', `a|heads|${heads}`);
    const { problems, conflicts } = checkProject(filesOf({ title: heads, rules, claims: lines })).report;
    expect([problems.map(({ code }) => code), conflicts]).toEqual([['value/unit'], []]);
  });
});

describe('an equation that does not hold', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [SUM, BROKEN, ['error conflict: a | b | c']],
    ['total = part-deck + part-piers', BROKEN, ['error conflict: a | b | c']],
    ['part-deck + part-piers = total', BROKEN, ['error conflict: b | c | a']],
    ['total - part-deck = part-piers', BROKEN, ['error conflict: a | b | c']],
    ['*.total = part-deck + *.part-piers', BROKEN, ['error conflict: a | b | c']],
    ['orlen.total = sum(orlen.part-*)', BROKEN, ['error conflict: a | b | c']],
    ['total >= part-deck + part-piers', BROKEN, ['error conflict: a | b | c']],
    ['total <= part-deck + part-piers', BROKEN, []],
    ['part-deck <= 50% * total', BROKEN, ['error conflict: b | a']],
    ['part-deck <= 60% * total', BROKEN, []],
    ['total = count(part-*) * (part-deck)', BROKEN, ['error conflict: a | b']],
    ['total = 2 * part-deck', ['a|total|EUR 120 million', 'b|part-deck|EUR 60 million'], []],
    ['volume = way * width * depth', ['a|volume|7,200 m³', 'a|way|0.24 km', 'b|width|10 m', 'b|depth|3 m'], []],
    [
      'volume = way * width * depth',
      ['a|volume|2,700 m³', 'a|way|0.24 km', 'b|width|10 m', 'b|depth|3 m'],
      ['error conflict: a | a | b | b'],
    ],
    ['tanks = area * depth', ['a|tanks|12,000 litres', 'a|area|0.4 ha', 'b|depth|3 mm'], []],
    ['tanks = area * depth', ['a|tanks|1,200 litres', 'a|area|0.4 ha', 'b|depth|3 mm'], ['error conflict: a | a | b']],
    ['volume = flow * lasted', ['a|volume|36,000 m³', 'a|flow|10 m³/s', 'b|lasted|1 hour'], []],
    [
      'volume = flow * lasted',
      ['a|volume|3,600 m³', 'a|flow|10 m³/s', 'b|lasted|1 hour'],
      ['error conflict: a | a | b'],
    ],
    ['volume = tanks', ['a|volume|36 m³', 'b|tanks|36,000 litres'], []],
    ['volume = tanks', ['a|volume|36 m³', 'b|tanks|3,600 litres'], ['error conflict: a | b']],
    ['share = part-deck / total', ['a|share|25%', 'a|part-deck|EUR 30 million', 'a|total|EUR 120 million'], []],
    [
      'share = part-deck / total',
      ['a|share|30%', 'a|part-deck|EUR 30 million', 'a|total|EUR 120 million'],
      ['error conflict: a | a | a'],
    ],
    [
      'growth = (heads - heads-before) / heads-before',
      ['a|growth|12%', 'b|heads|112 people', 'b|heads-before|100 people'],
      [],
    ],
    [
      'growth = (heads - heads-before) / heads-before',
      ['a|growth|-20%', 'b|heads|112 people', 'b|heads-before|100 people'],
      ['error conflict: a | b | b'],
    ],
    ['swing = share - share-before', ['a|swing|3 points', 'b|share|40%', 'b|share-before|37%'], []],
    [
      'swing = share - share-before',
      ['a|swing|8 points', 'b|share|40%', 'b|share-before|37%'],
      ['error conflict: a | b | b'],
    ],
    [
      'share = share-before + swing',
      ['a|swing|8 points', 'b|share|40%', 'b|share-before|37%'],
      ['error conflict: b | b | a'],
    ],
    ['per-head = total / heads', ['a|per-head|EUR 25', 'b|total|EUR 30 million', 'b|heads|1.2 million people'], []],
    [
      'per-head = total / heads',
      ['a|per-head|EUR 30', 'b|total|EUR 30 million', 'b|heads|1.2 million people'],
      ['error conflict: a | b | b'],
    ],
    [
      'lasted = phase-one + phase-two',
      ['a|lasted|3 hours', 'b|phase-one|90 minutes', 'b|phase-two|2 hours 30 minutes'],
      ['error conflict: a | b | b'],
    ],
    ['lasted = phase-one + phase-two', ['a|lasted|1 year', 'b|phase-one|11 months', 'b|phase-two|31 days'], []],
    ['share <= 40%', ['a|share|41%'], ['error conflict: a']],
    ['sum(*.total) = 100 * per-head', ['a|total|EUR 60', 'a|kesra.total|EUR 70', 'b|per-head|EUR 1.3'], []],
  ])('%s: %j', (equation, lines, finds) => {
    expect(linesOf(report(equation, lines))).toEqual(finds);
  });
});

describe('a fact that stands in an equation twice', () => {
  it.each([
    ['-31%', ['error conflict: a | b | b']],
    ['-27%', []],
    ['-9.8%', ['error conflict: a | b | b']],
  ])('is one figure in both places: %s', (growth, finds) => {
    const lines = [`a|growth|${growth}`, 'b|heads|80 people', 'b|heads-before|90..110 people'];
    expect(linesOf(report('growth = (heads - heads-before) / heads-before', lines))).toEqual(finds);
  });
});

describe('no verdict', () => {
  it.each<[string, string, readonly string[]]>([
    ['of a part that nobody claims', SUM, BROKEN.slice(0, 2)],
    ['of plans', SUM, ['a|total|EUR 100 million|stance|planned', ...BROKEN.slice(1)]],
    ['of a denial', SUM, ['a|total|EUR 100 million|stance|denied', ...BROKEN.slice(1)]],
    [
      'where the divisor can be zero',
      'share = part-deck / total',
      ['a|share|30%', 'a|part-deck|EUR 1', 'a|total|EUR 0'],
    ],
    [
      'of percentage points where a percentage is meant',
      'share = part-deck / total',
      ['a|share|30 points', 'a|part-deck|EUR 30 million', 'a|total|EUR 120 million'],
    ],
    [
      'under scopes that cannot both hold',
      SUM,
      [
        'a|total|EUR 100 million|scope|{ period: 2020 }',
        'b|part-deck|EUR 60 million|scope|{ period: 2021 }',
        'b|part-piers|EUR 45 million|scope|{ period: 2021 }',
      ],
    ],
    [
      'of tolls of different days',
      'toll = toll-north + toll-south',
      [
        'a|toll|20 people|as-of|2026-03-05',
        'b|toll-north|8 people|as-of|2026-03-04',
        'b|toll-south|4 people|as-of|2026-03-04',
      ],
    ],
  ])('%s', (_, equation, lines) => {
    expect(linesOf(report(equation, lines))).toEqual([]);
  });

  it('of what counts something else, which is a warning where it is written', () => {
    const { conflicts, problems } = checkProject(
      filesOf({
        title: 'families',
        rules: rulesOf('heads = 3 * heads-before'),
        claims: claims('a|heads|12 families', 'a|heads-before|9 people'),
      }),
    ).report;
    expect([conflicts.length, problems.map(({ code }) => code)]).toEqual([0, ['value/unit']]);
  });
});

describe('scopes and moments', () => {
  const dated = (scope: string, ...lines: readonly string[]): readonly string[] =>
    lines.map((line) => `${line}|scope|{ period: ${scope} }`);

  it('holds the figures of each scope together', () => {
    const found = report(SUM, [
      ...dated('2020', ...BROKEN),
      ...dated('2021', 'a|total|EUR 105 million', 'b|part-deck|EUR 60 million', 'c|part-piers|EUR 45 million'),
    ]);
    expect(linesOf(found)).toEqual(['error conflict: a | b | c']);
    expect(found.conflicts[0]?.scope).toEqual({ period: '2020' });
  });

  it('finds what lacks a key possible at most, and asks about the key', () => {
    const found = report(SUM, [...dated('2020', ...BROKEN.slice(0, 2)), BROKEN[2] ?? '']);
    expect(linesOf(found)).toEqual(['info possible: a | b | c']);
    expect(found.conflicts[0]?.message).toMatch(/; is it the same period\?$/);
  });

  it('needs no figure of another scope where one scope has them all', () => {
    const whole = dated('2020', 'a|total|EUR 105 million', 'b|part-deck|EUR 60 million', 'c|part-piers|EUR 45 million');
    expect(linesOf(report(SUM, [...whole, 'd|total|EUR 100 million']))).toEqual([]);
  });

  const toll = (...days: readonly string[]): readonly string[] =>
    ['a|toll|20 people', 'b|toll-north|8 people', 'b|toll-south|4 people'].map(
      (line, at) => `${line}|as-of|${days[at] ?? ''}`,
    );

  it('holds figures that change against each other only as of one moment', () => {
    const same = report('toll = toll-north + toll-south', toll('2026-03-04', '2026-03-04', '2026-03-04'));
    expect(linesOf(same)).toEqual(['error conflict: a | b | b']);
  });

  it('does not take one day of publication for one moment, unless one source gives all the figures', () => {
    const lines = ['a|toll|20 people', 'b|toll-north|8 people', 'b|toll-south|4 people'];
    const sources = { a: { published: '2026-03-04' }, b: { published: '2026-03-04' } };
    expect(linesOf(report('toll = toll-north + toll-south', lines, { sources }))).toEqual(['info possible: a | b | b']);
    const own = lines.map((line) => line.replace(/^b/, 'a'));
    expect(linesOf(report('toll = toll-north + toll-south', own, { sources }))).toEqual(['error conflict: a | a | a']);
  });
});

describe('claims that differ', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one choice that fits is enough', ['d|total|EUR 105 million'], []],
    ['no choice fits', ['d|total|EUR 99 million'], ['error conflict: a | d | b | c']],
    [
      'a vaguer claim beside a finer one changes nothing',
      ['d|total|EUR 90..130 million'],
      ['error conflict: a | b | c'],
    ],
    ['two claims that only together show it', ['d|part-deck|at most EUR 61 million'], ['error conflict: a | b | c']],
  ])('%s', (_, more, finds) => {
    expect(linesOf(report(SUM, [...BROKEN, ...more]))).toEqual(finds);
  });

  it('finds once what several sources give alike', () => {
    const own = ['total|EUR 100 million', 'part-deck|EUR 60 million', 'part-piers|EUR 45 million'];
    const found = report(SUM, [
      ...own.map((line) => `a|${line}`),
      ...own.map((line) => `b|${line}`),
      'c|total|EUR 105 million',
    ]);
    expect(linesOf(found)).toEqual(['error conflict: a | a | a']);
    expect(found.conflicts[0]?.message).toMatch(
      /EUR 100 million \(a, b\).*; each of these sources gives all the figures\.$/,
    );
  });

  it('shows both ends where no single claim is narrow enough', () => {
    const lines = [
      'a|total|at least EUR 90 million',
      'd|total|at most EUR 95 million',
      'b|part-deck|EUR 60 million',
      'c|part-piers|at most EUR 45 million',
      'c|part-piers|at least EUR 40 million',
    ];
    expect(linesOf(report(SUM, lines))).toEqual(['error conflict: d | b | c']);
    const twice = ['a|share|20%', 'b|share-before|at least 30%', 'c|share-before|at most 32%', 'd|growth|4%'];
    expect(linesOf(report('share * share = share-before * growth', twice))).toEqual(['error conflict: a | c | d']);
  });

  it('says so where there are too many choices', () => {
    const many = Array.from({ length: 70 }, (_, at) => [
      `s${at}|total|EUR ${at + 10},000,001`,
      `s${at}|part-deck|EUR ${at + 10},000,002`,
    ]);
    const found = report('total = 3 * part-deck', [...many.flat(), 'x|total|over EUR 1']);
    expect(found.incomparable.map(({ why }) => why)).toEqual(['The claims differ in too many ways to try them all.']);
  });
});

describe('pieces of ours', () => {
  const sources = { ours: { role: 'draft' }, old: { role: 'published' }, register: { role: 'reference' } };
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'repeats what does not add up',
      [...BROKEN, 'ours|total|EUR 100 million'],
      ['error conflict about ours: ours | b | c', 'error conflict: a | b | c'],
    ],
    ['is too vague to take part', [...BROKEN, 'ours|total|over EUR 1 million'], ['error conflict: a | b | c']],
    [
      'stands with the reference',
      ['register|total|EUR 100 million', ...BROKEN.slice(1), 'ours|total|EUR 100 million'],
      ['error conflict: register | b | c'],
    ],
    [
      'fits the parts, where the sources do not',
      [...BROKEN, 'ours|total|EUR 105 million'],
      ['error conflict: a | b | c'],
    ],
    [
      'is left to agreement where the sources add up',
      ['a|total|EUR 105 million', ...BROKEN.slice(1), 'ours|total|EUR 100 million'],
      [],
    ],
    [
      'has to add up by itself',
      [
        'a|total|EUR 105 million',
        ...BROKEN.slice(1),
        'ours|total|EUR 100 million',
        'ours|part-deck|EUR 60 million',
        'ours|part-piers|EUR 45 million',
      ],
      ['error conflict about ours: ours | ours | ours'],
    ],
    [
      'two pieces alone are held against each other',
      ['ours|total|EUR 100 million', 'old|part-deck|EUR 60 million', 'old|part-piers|EUR 45 million'],
      ['error conflict about old: ours | old | old', 'error conflict about ours: ours | old | old'],
    ],
  ])('one that %s', (_, lines, finds) => {
    expect(linesOf(report(SUM, lines, { sources }))).toEqual(finds);
  });
});

describe('what facts are declared to state', () => {
  const rules = `facts:
  orlen.a: { type: money }
  orlen.b: { type: money }
  orlen.both: { type: money, of: [a, b] }
  orlen.ratio: { type: ratio, of: [a, orlen.b] }
  orlen.share: { type: percentage, of: [a, both] }
  orlen.place: { type: rank, of: a }
  orlen.only: { type: money, of: a }
rules: [{ id: r, kind: equation, facts: "orlen.*" }]
`;
  it.each<[readonly string[], readonly string[]]>([
    [['x|both|EUR 9', 'y|a|EUR 4', 'z|b|EUR 5'], []],
    [['x|both|EUR 12', 'y|a|EUR 4', 'z|b|EUR 5'], ['error conflict: x | y | z']],
    [['x|ratio|half', 'y|a|EUR 4', 'z|b|EUR 8'], []],
    [['x|ratio|2x', 'y|a|EUR 4', 'z|b|EUR 8'], ['error conflict: x | y | z']],
    [['x|share|45%', 'y|a|EUR 4', 'z|both|EUR 8.8'], []],
    [['x|share|90%', 'y|a|EUR 4', 'z|both|EUR 8.8'], ['error conflict: x | y | z']],
    [['x|only|EUR 90', 'y|a|EUR 4'], []],
  ])('%j', (lines, finds) => {
    expect(linesOf(reportOn({ title: 'of', rules, claims: claims(...lines) }))).toEqual(finds);
  });
});

describe('the messages of equation', () => {
  it.each<[string, readonly string[], string]>([
    [
      SUM,
      BROKEN,
      'Total (The works at Orlen): 60 + 45 = EUR 105 million, not EUR 100 million (a); Deck EUR 60 million (b), Piers EUR 45 million (c); do they all speak of the same whole?',
    ],
    [
      SUM,
      [...BROKEN, 'd|total|EUR 99 million', 'e|part-deck|EUR 60 million'],
      'Total (The works at Orlen): 60 + 45 = EUR 105 million, not EUR 100 million (a) or EUR 99 million (d); Deck EUR 60 million (b, e), Piers EUR 45 million (c); do they all speak of the same whole?',
    ],
    [
      SUM,
      ['a|total|EUR 100 million', 'b|part-deck|about EUR 60 million', 'c|part-piers|EUR 75 million'],
      'Total (The works at Orlen): about EUR 60 million + EUR 75 million = from EUR 124.5 million to EUR 145.5 million (not included), not EUR 100 million (a); Deck about EUR 60 million (b), Piers EUR 75 million (c); do they all speak of the same whole?',
    ],
    [
      'sum(part-*) = 3 * per-head',
      ['a|per-head|EUR 1', 'b|part-deck|EUR 60', 'c|part-piers|EUR 45'],
      'The works at Orlen: 60 + 45 = EUR 105, not EUR 3; Deck EUR 60 (b), Piers EUR 45 (c), per head EUR 1 (a); do they all speak of the same whole?',
    ],
    [
      'part-deck <= 40% * total',
      BROKEN.slice(0, 2),
      'Deck (The works at Orlen): 40% * EUR 100 million = EUR 40 million, less than EUR 60 million (b); Total EUR 100 million (a); do they all speak of the same thing?',
    ],
    [
      'share = part-deck / total',
      ['a|share|30%', 'b|part-deck|EUR 40 million', 'b|total|EUR 120 million'],
      'Share of the deck (The works at Orlen): EUR 40 million / EUR 120 million = 33.3%, not 30% (a); Deck EUR 40 million (b), Total EUR 120 million (b); do they all speak of the same thing?',
    ],
    [
      'density = heads / area',
      ['a|density|399 people/km²', 'b|heads|1,200 people', 'b|area|4 km²'],
      'density (The works at Orlen): 1,200 people / 4 km² = 300 people/km², not 399 people/km² (a); heads 1,200 people (b), area 4 km² (b); do they all speak of the same thing?',
    ],
    [
      'volume = way * width * depth',
      ['a|volume|2,700 m³', 'b|way|240 m', 'b|width|10 m', 'b|depth|3 m'],
      'volume (The works at Orlen): 240 m * 10 m * 3 m = 7,200 m³, not 2,700 m³ (a); way 240 m (b), width 10 m (b), depth 3 m (b); do they all speak of the same thing?',
    ],
    [
      'area = way * width',
      ['a|area|4 km²', 'b|way|3.2 km', 'b|width|1,500 m'],
      'area (The works at Orlen): 3.2 km * 1,500 m = 4.8 km², not 4 km² (a); way 3.2 km (b), width 1,500 m (b); do they all speak of the same thing?',
    ],
    [
      'share = part-deck / total',
      ['a|share|over 31%', 'b|part-deck|EUR 40 million', 'b|total|EUR 120 million'],
      'Share of the deck (The works at Orlen): EUR 40 million / EUR 120 million = 33.333%, perhaps not over 31% (a); Deck EUR 40 million (b), Total EUR 120 million (b); all can be true, though it is not what the words most likely mean.',
    ],
    [
      'turnout = votes / heads',
      ['a|turnout|46%', 'b|votes|1,300 votes', 'b|heads|2,000 people'],
      'turnout (The works at Orlen): 1,300 votes / 2,000 people = 65%, not 46% (a); votes 1,300 votes (b), heads 2,000 people (b); do they all speak of the same thing?',
    ],
    [
      'way = pace * lasted',
      ['a|way|70 km', 'b|pace|120 km/h', 'b|lasted|30 minutes'],
      'way (The works at Orlen): 120 km/h * 30 minutes = 60 km, not 70 km (a); pace 120 km/h (b), lasted 30 minutes (b); do they all speak of the same thing?',
    ],
  ])('%s: %j', (equation, lines, message) => {
    expect(report(equation, lines).conflicts[0]?.message).toBe(message);
  });
});

describe('the causes of what does not add up', () => {
  it('are not sought between a part and its whole', () => {
    const found = report(SUM, ['a|total|EUR 61 million', 'b|part-deck|EUR 60 million', 'c|part-piers|USD 60 million'], {
      rates: 'Date,USD\n2026-03-04,1.25\n',
      sources: { c: { published: '2026-03-04' } },
    });
    expect(found.conflicts.map(({ kind, causes }) => [kind, causes])).toEqual([['equation', []]]);
  });
});

describe('the reasoning of equation', () => {
  it('shows what each figure allows, how it was converted, and what both sides come to', () => {
    const { checked } = checkProject(
      filesOf({
        title: 'in dollars',
        rules: rulesOf(SUM),
        rates: 'Date,USD\n2026-03-03,1.25\n2026-03-04,1.25\n',
        sources: { b: { published: '2026-03-04' } },
        claims: claims('a|total|EUR 100 million', 'b|part-deck|USD 75 million', 'c|part-piers|EUR 45 million'),
      }),
    );
    expect(checked.findings[0]?.reasoning()).toEqual([
      'orlen.total is EUR 100 million, which allows from EUR 99.5 million to EUR 100.5 million (not included).',
      'orlen.part-deck is USD 75 million, which allows from EUR 59.6 million to EUR 60.4 million (not included): USD 75 million is from EUR 59.6 million to EUR 60.4 million at EUR 0.8 for USD 1, the reference rates of 2026-03-03 to 2026-03-04; at the rates of the whole year it is from EUR 59.6 million to EUR 60.4 million.',
      'orlen.part-piers is EUR 45 million, which allows from EUR 44.5 million to EUR 45.5 million (not included).',
      'The left side is from EUR 99.5 million to EUR 100.5 million (not included), the right side from EUR 104.1 million to EUR 105.9 million (not included).',
    ]);
  });
});

describe('faults in equations', () => {
  it.each([
    ['total', 'No = in the equation "total"'],
    ['total=part-deck', '"total=part-deck" in an equation | Write spaces around it: total = part-deck.'],
    ['a = b = c', 'Two signs in one equation: = and = | Make two rules of it.'],
    ['= total', 'Nothing stands before ='],
    ['total =', 'Nothing stands behind ='],
    ['total = part-deck +', 'Nothing stands behind "+"'],
    ['total = * part-deck', '"*" where a name or a number should stand, behind ='],
    ['total = (part-deck + part-piers', 'A parenthesis that is not closed'],
    ['total = part-deck + part-piers )', 'A parenthesis is closed that was never opened'],
    ['total = part-deck part-piers', 'No operator before "part-piers"'],
    [
      'total = part-deck+part-piers',
      '"part-deck+part-piers" where a name or a number should stand | Write spaces around operators: part-deck + part-piers.',
    ],
    [
      'total = part-*',
      'A wildcard where one fact should stand: "part-*" | Write sum(part-*); to multiply, write spaces around *.',
    ],
    [
      'total = max(part-*)',
      '"max(": there is no such function | There are sum(pattern) and count(pattern); between two names write an operator.',
    ],
    [
      'total = sum(part-deck + part-piers)',
      'sum(…) takes one pattern of facts | Write it as sum(cost-*) or sum(*.cost); between facts write +.',
    ],
    ['total = sum()', 'sum(…) takes one pattern of facts'],
    ['total = 1,000 * heads', 'Not a number: "1,000" | Write digits with a point for decimals: 1250.5 or 4%.'],
    [
      'total = part-deck-part-piers',
      'No fact is called "part-deck-part-piers"; a hyphen belongs to a name | Write part-deck - part-piers.',
    ],
    [
      'orlen.total = sum(part-*)',
      'Nothing says of which subject the "part-*" are | Write orlen.part-*, or all names without their subject.',
    ],
    ['total = heads', 'The equation cannot hold: one side is money, the other people'],
    ['total = part-deck + 5', 'The equation cannot hold: money and a plain ratio or percentage cannot be added'],
    ['total = part-deck * part-piers', 'The equation cannot hold: one side is money, the other money²'],
    [
      'share = opened',
      'The equation cannot hold: one side is a plain ratio or percentage, the other a moment | What lies between two moments',
    ],
    [
      'lasted = opened + opened',
      'The equation cannot hold: two moments cannot be added; from one the other is taken away',
    ],
    ['lasted = 5 * opened', 'The equation cannot hold: a moment cannot be multiplied; what lies between two can'],
    ['lasted = phase-one - opened', 'The equation cannot hold: a moment cannot be taken away from a length of time'],
    ['lasted = opened', 'The equation cannot hold: one side is time, the other a moment'],
    ['share = band', 'The equation cannot hold: kesra.band is a range with two ends of its own, and no figure'],
    [
      'high = high + high',
      'The equation cannot hold: temperatures are counted from a zero of their own and cannot be added or multiplied',
    ],
    [
      `total = ${'('.repeat(60)}part-deck${')'.repeat(60)}`,
      'Parentheses in parentheses, far deeper than anybody reads',
    ],
  ])('%s', (equation, message) => {
    const { problems } = checkProject({
      sources: [{ path: 'sources/a.yaml', text: 'claims: []' }],
      rules: [{ path: 'rules/r.yaml', text: rulesOf(equation) }],
    }).report;
    const [fault] = problems.filter(({ code }) => code === 'rules/option');
    expect(`${fault?.message ?? ''} | ${fault?.hint ?? ''}`.startsWith(message)).toBe(true);
    expect(fault?.column).toBe(44);
  });

  it('are warnings at the equation where nobody declares a name', () => {
    const { problems } = checkProject({
      sources: [{ path: 'sources/a.yaml', text: 'claims: []' }],
      rules: [{ path: 'rules/r.yaml', text: rulesOf('total = sum(part-*) + totl') }],
    }).report;
    expect(problems.map(({ code, column, message }) => [code, column, message])).toContainEqual([
      'rules/unknown-fact',
      44,
      'No declared fact has the form "*.totl".',
    ]);
  });

  it('tell facts beside an equation', () => {
    const text = `${FACTS}rules: [{ id: r, kind: equation, equation: "total = 2 * total", facts: "*.total" }]\n`;
    const { problems } = checkProject({
      sources: [{ path: 'sources/a.yaml', text: 'claims: []' }],
      rules: [{ path: 'rules/r.yaml', text }],
    }).report;
    expect(problems.map(({ message }) => message)).toContain(
      'A rule with an equation covers the facts that the equation names.',
    );
  });
});

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 150) };
const BOTH = `extends: [gainsay:recommended]\n${FACTS}rules:
  - { id: r, kind: equation, equation: "${SUM}" }
  - { id: s, kind: equation, equation: share = part-deck / total }
`;

type Drawn = readonly ExampleClaim[];

function checked(drawn: Drawn): Report {
  return checkProject(filesOf({ title: 'drawn', rules: BOTH, claims: drawn })).report;
}

/** Words that allow a number of millions, from the exact ones to the vague. */
const WAYS: readonly ((millions: number) => string)[] = [
  (x) => `EUR ${x} million`,
  (x) => `EUR ${x * 1_000_000}`,
  (x) => `about EUR ${x} million`,
  (x) => `at least EUR ${x - (x % 10)} million`,
  (x) => `at most EUR ${x + 7} million`,
  (x) => `EUR ${x - 1}..${x + 2} million`,
  (x) => `almost EUR ${x} million`,
];
const amount = fc.integer({ min: 11, max: 89 });
const claim = fc.record({
  source: fc.constantFrom('a', 'b', 'c', 'd'),
  attribute: fc.constantFrom('total', 'part-deck', 'part-piers', 'share'),
  way: fc.nat(WAYS.length - 1),
  off: fc.constantFrom(0, 0, 0, 1, 5, -20),
  period: fc.constantFrom(null, null, null, '2020', '2021'),
});
const truth = fc.record({ deck: amount, piers: amount });
type Truth = Readonly<{ deck: number; piers: number }>;

function worded(attribute: string, way: number, off: number, { deck, piers }: Truth): string {
  const total = deck + piers;
  if (attribute === 'share') return `${((deck / total) * 100 + off).toFixed(way % 2)}%`;
  const value = { total, 'part-deck': deck, 'part-piers': piers }[attribute] ?? 0;
  return (WAYS[way] ?? WAYS[0])?.(Math.max(1, value + off)) ?? '';
}

const drawn = fc.tuple(truth, fc.array(claim, { minLength: 3, maxLength: 9 })).map(([real, list]): Drawn =>
  list.map(({ source, attribute, way, off, period }) => ({
    source,
    fact: `orlen.${attribute}`,
    value: worded(attribute, way, off, real),
    ...(period === null ? {} : { more: { scope: `{ period: ${period} }` } }),
  })),
);

const clashes = ({ conflicts }: Report): readonly (readonly string[])[] =>
  conflicts.filter(({ verdict }) => verdict === 'conflict').map(({ facts }) => facts);

/** Each new conflict is one about facts of which some were in conflict before: a choice that fitted is gone. */
function expectNoneNew(before: Report, after: Report): void {
  const known = new Set(clashes(before).flat());
  for (const facts of clashes(after)) expect(facts.some((fact) => known.has(fact))).toBe(true);
}

describe('whatever is drawn', () => {
  it('is in no conflict while all words allow one true sum', () => {
    const near = fc.tuple(truth, fc.array(claim, { minLength: 3, maxLength: 9 }));
    fc.assert(
      fc.property(near, ([real, list]) => {
        const told = list.map(({ source, attribute, way }) => ({
          source,
          fact: `orlen.${attribute}`,
          value: worded(attribute, way, 0, real),
        }));
        expect(clashes(checked(told))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the same findings in any order of claims', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const told = ({ conflicts }: Report): unknown =>
          conflicts.map(({ id, evidence, verdict, message }) => [id, evidence, verdict, message]);
        expect(told(checked(list.toReversed()))).toEqual(told(checked(list)));
      }),
      RUNS,
    );
  });

  it('conflicts by its evidence alone, one position a claim', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        for (const { kind, verdict, positions, message } of checked(list).conflicts) {
          if (kind !== 'equation' || verdict !== 'conflict') continue;
          expect(
            positions.every(({ claims: own }) => own.length === 1),
            message,
          ).toBe(true);
          const shown = positions.flatMap(({ claims: own }) =>
            own.map(({ source, fact, value }) => `${source} ${fact} ${value}`),
          );
          const left = list.filter(({ source, fact, value }) => shown.includes(`${source} ${fact} ${value}`));
          expect(checked(left).conflicts.some((one) => one.kind === 'equation')).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has no new conflict when a claim is taken away or widened, but about facts that were in one', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (list, pick) => {
        const before = checked(list);
        const at = pick % list.length;
        expectNoneNew(before, checked(list.filter((_, index) => index !== at)));
        const wider = (value: string): string =>
          value.replace(/^EUR (\d+)( million)?$/, (_, x: string, scale = '') => `about EUR ${x}${scale as string}`);
        expectNoneNew(
          before,
          checked(list.map((one, index) => (index === at ? { ...one, value: wider(one.value) } : one))),
        );
      }),
      RUNS,
    );
  });

  it('is never in conflict with itself', () => {
    fc.assert(
      fc.property(truth, claim, (real, { attribute, way, off }) => {
        const one = { source: 'a', fact: `orlen.${attribute}`, value: worded(attribute, way, off, real) };
        expect(checked([one, { ...one, source: 'b' }]).conflicts).toEqual([]);
      }),
      RUNS,
    );
  });
});
