import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type Example, type ExampleClaim } from '../../src/rules/example.ts';
import { arcsOf } from '../../src/rules/kinds/order.arcs.ts';
import { circleAmong } from '../../src/rules/kinds/order.circle.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { createSourceReader } from '../../src/sources/read-source.ts';
import { linesOf, reportOn } from './example-report.ts';

const THREE = `facts:
  orlen-bridge.approved: { type: date }
  orlen-bridge.begun: { type: date }
  orlen-bridge.opened: { type: date }
rules:
  - { id: built-soon, kind: order, events: ["*.approved", "*.begun", "*.opened"], within: P10D }
`;

describe('order over an event that nobody tells of', () => {
  it.each([
    ['2026-05-21', []],
    ['2026-05-22', ['warning conflict: meridian-wire | orlen-post']],
    ['2026-04-30', ['error conflict: meridian-wire | orlen-post']],
  ])('counts the period once for each step, and keeps the order: %s', (opened, finds) => {
    const report = reportOn({
      title: 'approved, then opened',
      rules: THREE,
      claims: [
        { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: '2026-05-01' },
        { source: 'orlen-post', fact: 'orlen-bridge.opened', value: opened },
      ],
    });
    expect(linesOf(report)).toEqual(finds);
  });
});

describe('order beside other rules', () => {
  const SUPPORT = `extends: [gainsay:recommended]
facts:
  tern-5.beta: { type: date }
  tern-5.released: { type: date }
  tern-5.supported: { type: date }
rules:
  - { id: in-order, kind: order, events: ["*.beta", "*.released", "*.supported"] }
`;
  const CLAIMS = [
    { source: 'admin-book', fact: 'tern-5.supported', value: '2030-03-31' },
    { source: 'notes', fact: 'tern-5.beta', value: '2025-06-15' },
    { source: 'manual', fact: 'tern-5.supported', value: '5 years after tern-5.released' },
  ];

  it('makes no detour over a third event where agreement tells that a distance does not come out', () => {
    const dated = { source: 'manual', fact: 'tern-5.released', value: '2025-09-30' };
    const report = reportOn({ title: 'told directly', rules: SUPPORT, claims: [...CLAIMS, dated] });
    expect(report.conflicts.map(({ kind }) => kind)).toEqual(['agreement']);
  });

  it('makes it where nothing else tells it', () => {
    const report = reportOn({ title: 'over the beta alone', rules: SUPPORT, claims: CLAIMS });
    expect(report.conflicts.map(({ kind }) => kind)).toEqual(['order']);
  });

  it('holds a piece to the dates of others that its own leave room for', () => {
    const report = reportOn({
      title: 'the year alone',
      rules: THREE,
      sources: { ours: { role: 'draft' } },
      claims: [
        { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: '2026-06-04' },
        { source: 'ours', fact: 'orlen-bridge.approved', value: '2026' },
        { source: 'ours', fact: 'orlen-bridge.begun', value: '2026-05-04' },
      ],
    });
    expect(linesOf(report)).toEqual(['error conflict about ours: meridian-wire | ours; fits: ours']);
  });
});

describe('order with a date that a reference rules out', () => {
  const CLAIMS = [
    { source: 'register', fact: 'orlen-bridge.begun', value: '2026-05-04' },
    { source: 'orlen-post', fact: 'orlen-bridge.begun', value: '2026-01' },
    { source: 'orlen-post', fact: 'orlen-bridge.approved', value: '2026-04-30' },
    { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: '2026-04-30' },
    { source: 'ours', fact: 'orlen-bridge.approved', value: '2026-04-30' },
  ];
  const kindsOf = (rules: string, claims: readonly ExampleClaim[], role = 'reference'): readonly string[] =>
    reportOn({ title: rules, rules, sources: { register: { role }, ours: { role: 'draft' } }, claims })
      .conflicts.map(({ kind, about }) => (about === null ? kind : `${kind} about ${about}`))
      .sort();
  const HELD = `extends: [gainsay:recommended]\n${THREE.replace(', within: P10D', '')}  - { id: as-registered, kind: reference }\n`;

  it('tells what the reference is against, and nothing that follows', () => {
    expect(kindsOf(HELD, CLAIMS)).toEqual(['reference']);
  });

  it.each([
    ['no rule takes the register for one', HELD.replace('kind: reference', 'kind: quotation'), CLAIMS, 'reference'],
    ['it is no reference', HELD, CLAIMS, 'report'],
  ])('tells what follows as well where %s', (_, rules, claims, role) => {
    expect(kindsOf(rules, claims, role)).toEqual(['agreement', 'order', 'order about ours']);
  });

  it('still holds the date of the reference, and a date of ours, to the order', () => {
    const [register, , ...others] = CLAIMS;
    const late = others.map((claim) => ({ ...claim, value: '2026-06-30' }));
    expect(kindsOf(HELD, [register as ExampleClaim, ...late])).toEqual(['order', 'order about ours']);
    const ours = { source: 'ours', fact: 'orlen-bridge.begun', value: '2026-01' };
    expect(kindsOf(HELD, [register as ExampleClaim, ...others, ours])).toEqual([
      'order about ours',
      'reference about ours',
    ]);
  });
});

describe('the messages of order', () => {
  it.each([
    [
      '2026-04-30',
      'orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-04-30 (orlen-post); the first should not come after the second, but does by 1 day.',
    ],
    [
      '2026-06-01',
      'orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-06-01 (orlen-post); they are 31 days apart, where at most 20 days are expected.',
    ],
  ])('say what stands where, and what is expected: %s', (opened, message) => {
    const report = reportOn({
      title: 'approved, then opened',
      rules: THREE,
      claims: [
        { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: '2026-05-01' },
        { source: 'orlen-post', fact: 'orlen-bridge.opened', value: opened },
      ],
    });
    expect(report.conflicts.map((conflict) => conflict.message)).toEqual([message]);
  });
});

describe('order of what a piece of ours tells', () => {
  const told = (claims: readonly (readonly [string, string, string])[]): readonly string[] =>
    reportOn({
      title: 'approved, then opened',
      rules: THREE,
      sources: { ours: { role: 'draft' } },
      claims: claims.map(([source, event, value]) => ({ source, fact: `orlen-bridge.${event}`, value })),
    })
      .conflicts.filter(({ kind }) => kind === 'order')
      .map(({ about, message }) => `${about ?? 'sources'}: ${message}`);

  it('says whose it is, and only who says just that', () => {
    expect(
      told([
        ['ours', 'approved', 'mid 2026-05'],
        ['meridian-wire', 'approved', '2026-05~'],
        ['kesra-times', 'approved', '2026-05-10..2026-05-14'],
        ['orlen-post', 'opened', '2026-05-10'],
      ]),
    ).toEqual([
      'ours: orlen-bridge.approved: mid 2026-05 (the draft ours); orlen-bridge.opened: 2026-05-10 (orlen-post); the first should not come after the second, but perhaps does by 1 day.',
    ]);
  });

  it('is nothing more where the sources contradict each other on it without doubt, and the piece only perhaps', () => {
    const claims = [
      ['meridian-wire', 'approved', '2026-05-14'],
      ['kesra-times', 'opened', '2026-05-10'],
    ] as const;
    expect(told([...claims, ['ours', 'approved', 'mid 2026-05']])).toEqual([
      'sources: orlen-bridge.approved: 2026-05-14 (meridian-wire); orlen-bridge.opened: 2026-05-10 (kesra-times); the first should not come after the second, but does by 4 days.',
    ]);
    expect(told([...claims, ['ours', 'approved', '2026-05-14']])).toHaveLength(2);
  });
});

describe('the reasoning of order', () => {
  it('shows both stretches, what lies between them, and what the rule asks for', () => {
    const { checked } = checkProject(
      filesOf({
        title: 'approved, then opened',
        rules: THREE,
        claims: [
          { source: 'meridian-wire', fact: 'orlen-bridge.approved', value: 'after 2026-05-20' },
          { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2026-05' },
          { source: 'kesra-times', fact: 'orlen-bridge.opened', value: 'by 2026-05-20' },
        ],
      }),
    );
    expect(checked.findings.map((finding) => finding.reasoning())).toEqual([
      [
        'orlen-bridge.approved is after 2026-05-20: 2026-05-21 to any day.',
        'orlen-bridge.opened is by 2026-05-20: any day to 2026-05-20.',
        'Between them lies 1 day; the rule has the first come first.',
      ],
    ]);
  });
});

const FOUR = ['a', 'b', 'c', 'd'] as const;

const NETWORK = `facts:
${FOUR.map((name) => `  orlen-bridge.${name}: { type: date, label: Event ${name} }`).join('\n')}
`;

/** Without the rule `agreement`, so that everything is for order to tell. */
const STATED = `${NETWORK}rules:
  - { id: stated, kind: order }
`;

const SEQUENCE = `${NETWORK}rules:
  - { id: sequence, kind: order, events: [${FOUR.slice(0, 3)
    .map((name) => `orlen-bridge.${name}`)
    .join(', ')}], within: P60D, at-least: P2D }
  - { id: stated, kind: order }
`;

type Told = readonly [source: string, event: string, value: string];

function claimsOf(told: readonly Told[]): readonly ExampleClaim[] {
  return told.map(([source, event, value]) => ({ source, fact: `orlen-bridge.${event}`, value }));
}

function found(rules: string, told: readonly Told[], sources: Example['sources'] = {}): Report {
  return reportOn({ title: 'told', rules, sources, claims: claimsOf(told) });
}

describe('order over stated distances', () => {
  it.each<readonly [string, readonly Told[], readonly string[]]>([
    ['a distance from itself', [['s1', 'a', '2 days after orlen-bridge.a']], ['error conflict: s1']],
    [
      'three distances in a circle',
      [
        ['s1', 'b', 'within 3 days of orlen-bridge.a'],
        ['s2', 'c', 'at least 30 days after orlen-bridge.b'],
        ['s3', 'c', 'at most 10 days after orlen-bridge.a'],
      ],
      ['error conflict: s1 | s2 | s3'],
    ],
    [
      'a circle that comes out',
      [
        ['s1', 'b', 'after orlen-bridge.a'],
        ['s2', 'c', 'after orlen-bridge.b'],
        ['s3', 'a', 'on the day of orlen-bridge.c'],
      ],
      [],
    ],
    [
      'two contradictions that have nothing in common',
      [
        ['s1', 'b', 'the day after orlen-bridge.a'],
        ['s2', 'b', '3 days after orlen-bridge.a'],
        ['s1', 'd', 'the day after orlen-bridge.c'],
        ['s3', 'd', '5 days after orlen-bridge.c'],
      ],
      ['error conflict: s2 | s1', 'error conflict: s3 | s1'],
    ],
    [
      'one date that is off, against two that are not, told once',
      [
        ['s1', 'b', '10 days after orlen-bridge.a'],
        ['s1', 'c', '20 days after orlen-bridge.a'],
        ['s1', 'd', '30 days after orlen-bridge.a'],
        ['s2', 'b', '2026-05-11'],
        ['s3', 'c', '2026-05-21'],
        ['s4', 'd', '2026-06-30'],
      ],
      ['error conflict: s4 | s1 | s1 | s2'],
    ],
  ])('%s', (_, told, finds) => {
    expect(linesOf(found(STATED, told))).toEqual(finds);
  });

  it('does the same with a draft of ours, which is a finding by itself', () => {
    const told: readonly Told[] = [
      ['s1', 'b', '2 weeks after orlen-bridge.a'],
      ['s2', 'b', '3 days after orlen-bridge.a'],
      ['our-piece', 'b', '2 weeks after orlen-bridge.a'],
    ];
    expect(linesOf(found(STATED, told, { 'our-piece': { role: 'draft' } }))).toEqual([
      'error conflict about our-piece: our-piece | s2; fits: s1',
      'error conflict: s1 | s2',
    ]);
  });

  it('leaves to agreement what that resolves, and only that', () => {
    const both = `extends: [gainsay:recommended]\n${NETWORK}`;
    const told: readonly Told[] = [
      ['s1', 'a', '2026-05-01'],
      ['s2', 'b', '2 weeks after orlen-bridge.a'],
      ['s3', 'b', '2026-06-30'],
    ];
    expect(found(both, told).conflicts.map(({ kind }) => kind)).toEqual(['agreement']);
    expect(found(STATED, told).conflicts.map(({ kind }) => kind)).toEqual(['order']);
  });
});

describe('a rule with events', () => {
  it('tells nothing that rests on none of what it asks', () => {
    const events = `${NETWORK}rules:\n  - { id: sequence, kind: order, events: [orlen-bridge.a, orlen-bridge.b] }\n`;
    const told: readonly Told[] = [
      ['s1', 'd', '2 days after orlen-bridge.c'],
      ['s2', 'd', '9 days after orlen-bridge.c'],
      ['s1', 'a', '2 days after orlen-bridge.c'],
      ['s2', 'a', '9 days after orlen-bridge.c'],
    ];
    expect(linesOf(found(events, told))).toEqual([]);
    expect(linesOf(found(events, [...told, ['s3', 'b', 'the day after orlen-bridge.a']]))).toEqual([]);
    expect(linesOf(found(events, [...told, ['s3', 'b', 'the day before orlen-bridge.a']]))).toEqual([
      'error conflict: s3',
    ]);
  });

  it('holds its events against what is stated of others', () => {
    const events = `${NETWORK}rules:\n  - { id: sequence, kind: order, events: [orlen-bridge.a, orlen-bridge.b] }\n`;
    const told: readonly Told[] = [
      ['s1', 'a', '2 weeks after orlen-bridge.c'],
      ['s2', 'c', '2026-05-01'],
      ['s3', 'b', '2026-05-05'],
    ];
    expect(linesOf(found(events, told))).toEqual(['error conflict: s2 | s1 | s3']);
  });
});

describe('days in several zones', () => {
  const zoned = (days: string, zone: string): Report =>
    found(
      THREE,
      [
        ['s1', 'approved', '2026-05-02'],
        ['s2', 'begun', days],
      ],
      { s1: { zone: '"+09:00"' }, s2: { zone } },
    );

  it('are possible where they are neighbours', () => {
    expect(linesOf(zoned('2026-05-01', '"-05:00"'))).toEqual(['info possible: s1 | s2']);
    expect(linesOf(zoned('2026-05-01', '"+09:00"'))).toEqual(['error conflict: s1 | s2']);
    expect(linesOf(zoned('2026-04-30', '"-05:00"'))).toEqual(['error conflict: s1 | s2']);
  });
});

describe('options of order that cannot be meant', () => {
  it.each([
    ['within: P7D', 'within', '"within" says how far events may be apart, and names none.'],
    ['events: ["*.a", "*.b"], facts: "*.a"', 'facts', 'A rule with events covers these, and takes no other facts.'],
    [
      'events: ["*.a", "*.b"], within: P7D, at-least: P30D',
      'at-least',
      'No two days are at least P30D and at most P7D apart.',
    ],
    [
      'events: ["*.a", "*.b"], same-day: yes, within: P7D',
      'within',
      'Events on one day are no period apart: "within" beside "same-day".',
    ],
  ])('%s', (options, _, message) => {
    const rules = `${NETWORK}rules:\n  - { id: a, kind: order, ${options} }\n`;
    const files = filesOf({ title: 'options', rules, claims: claimsOf([['s1', 'a', '2026']]) });
    const { problems } = checkProject(files).report;
    expect(problems.map(({ code, message: said }) => `${code} ${said}`)).toEqual([`rules/option ${message}`]);
  });
});

describe('properties of order', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-05-${String(at).padStart(2, '0')}`);
  const date = fc.oneof(
    day,
    day.map((at) => `before ${at}`),
    day.map((at) => `${at}..2026-05-29`),
    fc.constantFrom('2026', 'early 2026-05'),
  );
  const distance = fc
    .tuple(
      fc.constantFrom('', 'about ', 'at least ', 'at most ', 'exactly '),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('before', 'after'),
      fc.constantFrom(...FOUR),
    )
    .map(([hedge, days, side, event]) => `${hedge}${String(days)} days ${side} orlen-bridge.${event}`);
  const claim = fc.tuple(fc.constantFrom('s1', 's2', 's3', 's4'), fc.constantFrom(...FOUR), fc.oneof(date, distance));
  const told = fc.array(claim, { minLength: 1, maxLength: 9 });
  const rule = fc.constantFrom(STATED, SEQUENCE);
  const settings = { numRuns: Number(process.env['RUNS'] ?? 150) };

  const conflicts = (rules: string, list: readonly Told[]): Report['conflicts'] =>
    list.length === 0 ? [] : found(rules, list).conflicts;
  const names = (rules: string, list: readonly Told[]): readonly string[] =>
    conflicts(rules, list).map(({ id, evidence, verdict }) => `${id} ${evidence} ${verdict}`);

  it('gives evidence that conflicts by itself, and no proper part of it does', () => {
    const isMinimal = fc.property(rule, told, (rules, list) => {
      for (const { positions, verdict, severity, rule: id } of conflicts(rules, list)) {
        const evidence = positions.map(({ claims: [first] }): Told => {
          const { source = '', fact = '', value = '' } = first ?? {};
          return [source, fact.replace('orlen-bridge.', ''), value];
        });
        expect(conflicts(rules, evidence).map((conflict) => conflict.verdict)).toContain(verdict);
        // A breach of a sequence stays one though part of it breaks a period, which is a warning.
        const grave = (list: readonly Told[]): readonly unknown[] =>
          conflicts(rules, list).filter((other) => other.rule === id && GRAVITY[other.severity] >= GRAVITY[severity]);
        for (const left of evidence) expect(grave(evidence.filter((other) => other !== left))).toEqual([]);
      }
    });
    fc.assert(isMinimal, settings);
    // A date that another one of its event made later by a distance was no more held against what it leads to.
    fc.assert(isMinimal, { seed: 1436988381, numRuns: 3 });
  });

  it('finds the same whatever the order of the claims', () => {
    fc.assert(
      fc.property(rule, told, (rules, list) => {
        expect(names(rules, list.toReversed())).toEqual(names(rules, list));
      }),
      settings,
    );
  });

  it('finds something wherever no days fit, and nothing where some do', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 6 }), (list) => {
        const isFound = conflicts(STATED, list).some(({ verdict }) => verdict === 'conflict');
        fc.pre(datesOnce(list));
        const claims = createClaims(list);
        expect(circleAmong(claims.flatMap((one) => arcsOf(one, 'allowed'))) !== null).toBe(isFound);
      }),
      settings,
    );
  });

  it('never has a conflict more when a claim is taken away, or says less', () => {
    fc.assert(
      fc.property(rule, told, fc.nat(), (rules, list, pick) => {
        const some = (claims: readonly Told[]): boolean =>
          conflicts(rules, claims).some(({ verdict }) => verdict === 'conflict');
        fc.pre(!some(list) && datesOnce(list));
        const at = pick % list.length;
        const [source, event] = list[at] as Told;
        expect(some(list.toSpliced(at, 1))).toBe(false);
        expect(some(list.with(at, [source, event, '2025..2027'] as (typeof list)[number]))).toBe(false);
      }),
      settings,
    );
  });
});

const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

/** Two dates of one event are for agreement to compare. */
function datesOnce(list: readonly Told[]): boolean {
  const dated = list.flatMap(([, event, value]) => (value.includes('orlen-bridge') ? [] : event));
  return new Set(dated).size === dated.length;
}

/** The claims as they are read. */
function createClaims(list: readonly Told[]): readonly Claim[] {
  const files = filesOf({ title: 'claims', rules: STATED, claims: claimsOf(list) });
  const read = createSourceReader(parseRules(files.rules).vocabulary);
  return files.sources.flatMap((file) => read(file).claims);
}
