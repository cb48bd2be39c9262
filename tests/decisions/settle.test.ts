import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Report, type ReportedConflict } from '../../src/index.ts';

type Sources = Readonly<Record<string, string>>;

const RULES = `extends: gainsay:recommended
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
`;

/** Two papers that differ, and what else there is. */
function sources(more: Sources = {}): Sources {
  return { wire: claims('EUR 12 million'), post: claims('EUR 17 million'), ...more };
}

function claims(...values: readonly string[]): string {
  return `claims:\n${values.map((value) => `  - { fact: orlen-bridge.cost, value: ${value} }\n`).join('')}`;
}

function piece(...values: readonly string[]): string {
  return `role: draft\n${claims(...values)}`;
}

function reportOf(all: Sources, decisions: readonly string[] = [], today = '2026-03-04'): Report {
  return check({
    sources: Object.entries(all).map(([name, text]) => ({ path: `sources/${name}.yaml`, text })),
    rules: [{ path: 'rules/orlen.yaml', text: RULES }],
    decisions: { path: 'decisions.yaml', text: decisions.join('') },
    today,
  });
}

function conflictOn(about: string | null, { conflicts }: Report): ReportedConflict {
  const found = conflicts.find((conflict) => conflict.about === about);
  if (!found) throw new Error(`there is no conflict about ${String(about)}`);
  return found;
}

/** A decision on the conflict about a piece, or among the sources, as it is in these sources. */
function entry(all: Sources, about: string | null, verdict: string, more = ''): string {
  const { id, evidence } = conflictOn(about, reportOf(all));
  return `- { id: "${id}", evidence: "${evidence}", verdict: "${verdict}", reason: it is so, by: Ada, at: 2026-03-01${more} }\n`;
}

describe('a draft', () => {
  const wrong = sources({ piece: piece('EUR 17 million') });
  const right = sources({ piece: piece('about EUR 12.3 million') });
  const other = sources({ piece: piece('EUR 30 million') });
  const both = sources({ piece: piece('EUR 12 million', 'EUR 17 million') });

  it.each([
    ['repeats what was decided wrong', wrong, ['prefer: EUR 12 million'], 'open', 'prefer EUR 12 million'],
    ['says the preferred value in its own words', right, ['prefer: EUR 12 million'], 'decided', undefined],
    ['says a third value', other, ['prefer: EUR 12 million'], 'open', 'prefer EUR 12 million'],
    ['says both', both, ['prefer: EUR 12 million'], 'open', 'prefer EUR 12 million'],
    ['repeats one of two wrong values', wrong, ['both-wrong'], 'open', 'both wrong'],
    ['says a third value where both are wrong', other, ['both-wrong'], 'open', undefined],
    ['says what one says where both stand', wrong, ['both-stand: scope'], 'decided', undefined],
    ['takes a side in what was only accepted', wrong, ['accept'], 'open', undefined],
  ] as const)('that %s', (_name, all, [verdict], state, contradicts) => {
    const report = reportOf(all, [entry(all, null, verdict)]);
    const found = conflictOn('piece', report);
    expect(found.state).toBe(state);
    expect(found.contradicts?.verdict).toBe(contradicts);
    expect(found.severity).toBe('error');
    expect(conflictOn(null, report).state).toBe('decided');
    expect(report.summary).toMatchObject(state === 'open' ? { error: 1, decided: 1 } : { error: 0, decided: 2 });
  });

  it('is told what it contradicts', () => {
    expect(conflictOn('piece', reportOf(wrong, [entry(wrong, null, 'prefer: EUR 12 million')])).message).toMatch(
      /; do they mean the same fact\? On 2026-03-01, Ada decided: prefer EUR 12 million\. Then the draft contradicts that\.$/,
    );
    expect(conflictOn('piece', reportOf(other, [entry(other, null, 'prefer: EUR 12 million')])).message).toMatch(
      / Then the draft contradicts the sources\. On 2026-03-01, Ada decided: prefer EUR 12 million\.$/,
    );
  });

  it.each([
    ['accept', 'decided'],
    ['both-stand: definition', 'decided'],
    ['defer', 'decided'],
    ['prefer: EUR 17 million', 'decided'],
    ['prefer: EUR 12 million', 'open'],
    ['both-wrong', 'open'],
  ])('with %s decided on it is %s', (verdict, state) => {
    const own = entry(wrong, 'piece', verdict);
    expect(conflictOn('piece', reportOf(wrong, [own])).state).toBe(state);
    const among = entry(wrong, null, 'prefer: EUR 12 million');
    expect(conflictOn('piece', reportOf(wrong, [among, own])).state).toBe(state);
  });

  it('is held to a preferred value in whatever words it is written', () => {
    const written = entry(right, null, 'prefer: EUR 12.0 million');
    expect(conflictOn('piece', reportOf(right, [written]))).toMatchObject({
      state: 'open',
      contradicts: { verdict: 'prefer EUR 12.0 million' },
    });
  });

  it.each([
    ['out of date', (all: Sources) => [entry(all, null, 'prefer: EUR 12 million', ', until: 2026-03-03')]],
    ['disputed', (all: Sources) => [entry(all, null, 'prefer: EUR 12 million'), entry(all, null, 'accept')]],
    [
      'stale',
      (all: Sources) => [entry(all, null, 'prefer: EUR 12 million').replace(/evidence: "\w+"/, 'evidence: "0"')],
    ],
  ])('is held to no decision that is %s', (_name, decisions) => {
    const found = conflictOn('piece', reportOf(right, decisions(right)));
    expect(found.state).toBe('open');
    expect(found.contradicts).toBeUndefined();
  });

  it('that only reports a wrong value is wrong once the dispute is decided', () => {
    const said = (value: string, by: string): string =>
      `claims:\n  - { fact: orlen-bridge.cost, value: ${value}, said-by: ${by} }\n`;
    const all = {
      wire: said('EUR 12 million', 'the-council'),
      post: said('EUR 17 million', 'the-builder'),
      piece: `role: draft\n${said('EUR 17 million', 'the-builder')}`,
    };
    expect(conflictOn('piece', reportOf(all))).toMatchObject({ verdict: 'disputed', severity: 'info' });
    const report = reportOf(all, [entry(all, null, 'prefer: EUR 12 million')]);
    expect(conflictOn('piece', report)).toMatchObject({ verdict: 'conflict', severity: 'warning', state: 'open' });
    expect(report.conflicts[0]?.about).toBe('piece');
  });

  it('that is published is held to what was decided as a draft is', () => {
    const all = sources({ piece: piece('EUR 17 million').replace('draft', 'published') });
    expect(conflictOn('piece', reportOf(all, [entry(all, null, 'prefer: EUR 12 million')]))).toMatchObject({
      state: 'open',
      contradicts: { by: 'Ada' },
    });
  });
});

describe('decisions', () => {
  it('have states that do not depend on their order', () => {
    const all = sources({ piece: piece('EUR 30 million') });
    const entries = [
      entry(all, null, 'prefer: EUR 12 million'),
      entry(all, 'piece', 'accept'),
      entry(all, 'piece', 'defer'),
      `- { id: aaaaaaaaaaaa, evidence: b, verdict: accept, reason: gone, by: Ada, at: 2026-03-01 }\n`,
    ];
    const told = (these: readonly string[]): unknown => {
      const { conflicts, decisions, summary } = reportOf(all, these);
      return { conflicts, summary, decisions: decisions.map(({ id, state, command }) => ({ id, state, command })) };
    };
    const straight = told(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(straight);
      }),
    );
    expect(straight).toMatchObject({ summary: { decided: 1 } });
  });

  it('of which two are on one conflict are both shown, and neither counts', () => {
    const all = sources();
    const report = reportOf(all, [entry(all, null, 'accept'), entry(all, null, 'both-wrong')]);
    expect(report.decisions.map(({ state, verdict }) => [state, verdict])).toEqual([
      ['disputed', 'accept'],
      ['disputed', 'both wrong'],
    ]);
    expect(report.conflicts).toMatchObject([{ state: 'open' }]);
  });

  it.each([
    ['2026-03-04', 'used', 'decided'],
    ['2026-03-05', 'expired', 'open'],
  ])('until a day count on it: on %s', (today, state, after) => {
    const all = sources();
    const report = reportOf(all, [entry(all, null, 'accept', ', until: 2026-03-04')], today);
    expect(report.decisions).toMatchObject([{ state }]);
    expect(report.conflicts).toMatchObject([{ state: after, decision: { until: '2026-03-04' } }]);
  });

  it.each([
    ['for as long again once that is over', '2026-03-20', ', until: 2026-03-10', ' --until 2026-03-29'],
    ['to the next day where it was over from the start', '2026-03-20', ', until: 2026-02-20', ' --until 2026-03-21'],
    ['for ever where it was decided for ever', '2026-03-20', '', ''],
    ['until the same day while that is to come', '2026-03-20', ', until: 2026-03-20', ' --until 2026-03-20'],
  ])('are settled %s', (_name, today, until, limit) => {
    const all = sources();
    const stale = entry(all, null, 'accept', until).replace(/evidence: "\w+"/, 'evidence: "0"');
    const [decision] = reportOf(all, [stale], today).decisions;
    expect(decision?.command).toBe(`gainsay decide ${decision?.id ?? ''} --verdict accept --reason 'it is so'${limit}`);
  });

  it('at fault do not count, and the others do', () => {
    const all = sources({ piece: piece('EUR 30 million') });
    const report = reportOf(all, [
      entry(all, null, 'accept'),
      entry(all, 'piece', 'accept').replace('by: Ada', 'by: ""'),
    ]);
    expect(report.problems).toMatchObject([{ file: 'decisions.yaml', line: 2, code: 'decision/nothing-said' }]);
    expect(conflictOn(null, report).state).toBe('decided');
    expect(conflictOn('piece', report).state).toBe('open');
  });

  it('in a merge that was stopped count for nothing', () => {
    const all = sources();
    const report = reportOf(all, [entry(all, null, 'accept'), '<<<<<<< HEAD\n', '=======\n', '>>>>>>> theirs\n']);
    expect(report.problems).toMatchObject([{ line: 2, code: 'decision/conflict-marker' }]);
    expect(report.decisions).toEqual([]);
  });
});
