import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../src/decisions/build-overview.ts';
import type { Overview } from '../../src/model/overview.ts';
import type { ReportedConflict } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = `extends: gainsay:recommended
classes:
  quake:
    dead: { type: quantity, unit: people, label: Toll }
    cost: { type: money }
    struck: { type: date }
    told: { type: date }
    felt: { type: flag }
    felt-first: { type: date }
    met: { type: date }
    agreed: { type: date }
subjects:
  kesra-quake: { class: quake, label: The quake at Kesra }
rules:
  - { id: struck-then-told, kind: order, events: ["*.struck", "*.told"], within: P7D }
  - { id: three-steps, kind: order, events: ["*.felt-first", "*.met", "*.agreed"], at-least: P10D }
`;

function overviewOf(sources: Readonly<Record<string, readonly string[]>>): {
  readonly overview: Overview;
  readonly conflicts: readonly ReportedConflict[];
} {
  const { report, checked } = checkProject({
    rules: [{ path: 'rules/kesra.yaml', text: RULES }],
    sources: Object.entries(sources).map(([name, [head = '', ...claims]]) => ({
      path: `sources/${name}.yaml`,
      text: `${head}\nclaims:\n${claims.map((claim) => `  - { ${claim} }\n`).join('')}`,
    })),
  });
  expect(report.problems).toEqual([]);
  return { overview: buildOverview(report, checked), conflicts: report.conflicts };
}

/** How each source stands on a fact. */
function standings({ sources, subjects }: Overview, fact: string): Readonly<Record<string, string>> {
  const cells = subjects.flatMap(({ facts }) => facts).find((one) => one.fact === fact)?.cells ?? [];
  return Object.fromEntries<string>(
    cells.map(({ source, standing, position }) => [
      sources[source]?.id ?? '',
      position === null ? standing : `${standing} ${String(position)}`,
    ]),
  );
}

describe('an overview', () => {
  const { overview, conflicts } = overviewOf({
    a: [
      'published: 2026-03-04',
      'fact: kesra-quake.dead, value: 12 people',
      'fact: kesra-quake.felt, value: yes',
      'fact: kesra-quake.cost, value: EUR 5 million',
    ],
    b: ['published: 2026-03-04', 'fact: kesra-quake.dead, value: 17 people', 'fact: kesra-quake.felt, value: yes'],
    c: ['published: 2026-03-04', 'fact: kesra-quake.dead, value: at least 10 people'],
    d: ['withdrawn: yes', 'fact: kesra-quake.dead, value: 900 people'],
  });

  it('says how each source stands on each fact', () => {
    expect(standings(overview, 'kesra-quake.dead')).toEqual({ a: 'differs 0', b: 'differs 1', c: 'vague', d: 'aside' });
    expect(standings(overview, 'kesra-quake.felt')).toEqual({ a: 'agrees', b: 'agrees' });
    expect(standings(overview, 'kesra-quake.cost')).toEqual({ a: 'alone' });
  });

  it('names facts and subjects as people do, and who alone carries a fact', () => {
    const [subject] = overview.subjects;
    expect(subject?.label).toBe('The quake at Kesra');
    expect(subject?.facts.map(({ label, onlyVoice }) => [label, onlyVoice])).toEqual([
      ['cost', 'a'],
      ['Toll', null],
      ['felt', null],
    ]);
    expect(overview.nameOf('kesra-quake.dead')).toBe('Toll (The quake at Kesra)');
  });

  it('gives the reasoning behind a conflict, and none behind one of another check', () => {
    const [conflict] = conflicts as [ReportedConflict];
    expect(overview.backgroundOf(conflict)?.reasoning.join(' ')).toContain('12 people');
    expect(overview.backgroundOf({ ...conflict, id: 'ffffffffffff' })).toBeNull();
  });

  it('says what a rule of order wants, in words', () => {
    const { overview: ordered, conflicts: found } = overviewOf({
      a: ['', 'fact: kesra-quake.struck, value: 2026-03-04', 'fact: kesra-quake.told, value: 2026-03-24'],
    });
    const background = ordered.backgroundOf(found[0] as ReportedConflict);
    expect(background?.events).toEqual(['kesra-quake.struck', 'kesra-quake.told']);
    expect(background?.constraint).toBe(
      'struck (The quake at Kesra) → told (The quake at Kesra), at most 7 days apart',
    );
  });

  it('says what a rule of more than two events wants of those that a conflict is about', () => {
    const { overview: ordered, conflicts: found } = overviewOf({
      a: [
        '',
        'fact: kesra-quake.felt-first, value: 2026-03-04',
        'fact: kesra-quake.met, value: 2026-03-05',
        'fact: kesra-quake.agreed, value: 2026-03-06',
      ],
    });
    const about = found.find(({ facts }) => facts.includes('kesra-quake.agreed')) as ReportedConflict;
    expect(ordered.backgroundOf(about)).toMatchObject({
      events: ['kesra-quake.met', 'kesra-quake.agreed'],
      constraint: 'met (The quake at Kesra) → agreed (The quake at Kesra), each at least 10 days apart',
    });
  });

  it('carries amounts over to the currency of the first position, by the pair that a source states', () => {
    const { overview: paired, conflicts: found } = overviewOf({
      a: [
        'published: 2026-03-04',
        'fact: kesra-quake.cost, value: EUR 746 million',
        'fact: kesra-quake.cost, value: USD 886 million',
      ],
      b: ['published: 2026-03-04', 'fact: kesra-quake.cost, value: USD 500 million'],
    });
    const conflict = found[0] as ReportedConflict;
    const background = paired.backgroundOf(conflict);
    const claim = conflict.positions.flatMap(({ claims }) => claims).find(({ value }) => value === 'USD 500 million');
    const conversion = claim && background?.conversionOf(claim);
    expect(conversion?.normal).toMatchObject({ type: 'money', currency: 'EUR' });
    expect(Number(conversion?.normal['low'])).toBeGreaterThan(419e6);
    expect(conversion?.words).toContain('as a source states both amounts');
  });
});
