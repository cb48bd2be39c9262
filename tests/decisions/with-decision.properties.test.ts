import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/decisions/decision.ts';
import { parseDecisions } from '../../src/decisions/parse-decisions.ts';
import { withDecision } from '../../src/decisions/with-decision.ts';
import { withoutDecisions } from '../../src/decisions/without-decisions.ts';
import type { Entry } from '../../src/decisions/written-entry.ts';

const text = fc.oneof(
  fc.constantFrom(
    'EUR 746 million',
    'USD 1,234',
    '- 5',
    '# no',
    'a: b',
    'null',
    '12e5',
    "it's",
    'x\ny',
    '\u001b[2J',
    '<<<<<<< ours',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((words) => words.trim() !== ''),
);
const id = fc.integer({ min: 0, max: 12 }).map((number) => number.toString(16).padStart(12, '0'));
const day = fc.constantFrom('2026-03-04', '2024-02-29');
const verdict = fc.oneof(
  text.map((value): Verdict => ({ kind: 'prefer', value: value.trim() })),
  fc.constantFrom<Verdict>({ kind: 'both-wrong' }, { kind: 'accept' }, { kind: 'both-stand', by: 'scope' }),
);
const entry: fc.Arbitrary<Entry> = fc.record({
  id,
  rule: text,
  facts: fc.array(text, { maxLength: 2 }),
  scope: fc.dictionary(fc.constantFrom('territory', 'law'), text),
  about: fc.option(text),
  positions: fc.array(text, { maxLength: 2 }),
  fingerprints: fc.array(id, { maxLength: 2 }),
  further: fc.array(id, { maxLength: 2 }),
  own: fc.array(id, { maxLength: 2 }),
  verdict,
  reason: text.map((words) => words.trim()),
  by: text.map((words) => words.trim()),
  at: day,
  until: fc.option(day),
  evidence: id,
});

/** What a person may put between entries. */
const between = fc.constantFrom('', '\n', '# seen by Ada\n', '\n# one\n# two\n', '  # indented\n');

const file = fc.array(fc.tuple(between, entry), { maxLength: 5 }).map((parts) => {
  let all = '';
  for (const [comment, each] of parts.sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))) {
    if (all.includes(`id: ${each.id}`) || all.includes(`id: "${each.id}"`)) continue;
    all += comment + written('', each);
  }
  return all;
});

function written(before: string, each: Entry): string {
  const after = withDecision({ path: 'decisions.yaml', text: before }, each);
  if (typeof after !== 'string') throw new Error(`not written: ${JSON.stringify([before, each, after])}`);
  return after;
}

function without(whole: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)));
}

function decisionsIn(whole: string): readonly object[] {
  const { decisions, problems } = parseDecisions('decisions.yaml', whole);
  expect(problems).toEqual([]);
  return decisions.map((decision) => without(decision, ['file', 'line', 'column']));
}

describe('a file of decisions', () => {
  it('holds what was written into it', () => {
    fc.assert(
      fc.property(entry, (each) => {
        const said = without(each, ['scope']);
        expect(decisionsIn(written('', each))).toEqual([{ ...said, replaces: [] }]);
      }),
    );
  });

  it('keeps every other byte when one is added, and has them all back when it is withdrawn', () => {
    fc.assert(
      fc.property(file, entry, (before, each) => {
        const known = decisionsIn(before) as readonly { readonly id: string }[];
        fc.pre(!known.some((other) => other.id === each.id));
        const after = written(before, each);
        const own = written('', each);
        const at = after.indexOf(own);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(after.slice(0, at) + after.slice(at + own.length)).toBe(before);
        expect(decisionsIn(after).map((other) => (other as { readonly id: string }).id)).toEqual(
          [...known.map((other) => other.id), each.id].sort(),
        );
        expect(withoutDecisions({ path: 'decisions.yaml', text: after }, new Set([each.id]))).toBe(before);
      }),
    );
  });

  it('keeps what was decided before under replaces, the latest first, and the other entries as they are', () => {
    fc.assert(
      fc.property(file, fc.array(entry, { minLength: 2, maxLength: 4 }), (before, many) => {
        const all = many.map((each) => ({ ...each, id: '000000000006' }));
        const after = all.reduce(written, before);
        const [own] = parseDecisions('decisions.yaml', after).decisions.filter((each) => each.id === '000000000006');
        const old = parseDecisions('decisions.yaml', before).decisions.find((each) => each.id === '000000000006');
        const reasons = [...all].reverse().map(({ reason }) => reason);
        expect([own?.reason, ...(own?.replaces ?? []).map(({ reason }) => reason)]).toEqual([
          ...reasons,
          ...(old ? [old.reason] : []),
        ]);
        const others = (whole: string): string | object =>
          withoutDecisions({ path: 'decisions.yaml', text: whole }, new Set(['000000000006']));
        if (!old) expect(others(after)).toBe(before);
        else expect(others(after)).toBe(others(before));
      }),
    );
  });
});

describe('deciding anew', () => {
  const first: Entry = {
    id: '0123456789ab',
    rule: 'figures-agree',
    facts: ['kesra-quake.dead'],
    scope: {},
    about: null,
    positions: ['12 people', '17 people'],
    fingerprints: [],
    further: [],
    own: [],
    verdict: { kind: 'accept' },
    reason: 'known',
    by: 'Ada',
    at: '2026-03-04',
    until: null,
    evidence: 'ba9876543210',
  };

  it('keeps the words and the comments of the entry that it replaces', () => {
    const before = `# Decisions\n\n${written('', first).replace('reason: known', 'reason: known # by all')}# the end\n`;
    const after = written(before, {
      ...first,
      verdict: { kind: 'prefer', value: '12 people' },
      reason: 'counted',
      by: 'Bo',
    });
    expect(after).toBe(`# Decisions

- id: 0123456789ab
  rule: figures-agree
  facts: [kesra-quake.dead]
  positions: [12 people, 17 people]
  verdict: { prefer: 12 people }
  reason: counted
  by: Bo
  at: 2026-03-04
  replaces:
    - positions: [12 people, 17 people]
      verdict: accept
      reason: known # by all
      by: Ada
      at: 2026-03-04
      evidence: ba9876543210
  evidence: ba9876543210
# the end
`);
  });

  it.each([
    ['a list in brackets', '[{ id: 0123456789ab, verdict: accept, reason: r, by: b, at: 2026-03-04, evidence: e }]\n'],
    ['an entry that is at fault', '- id: 0123456789ab\n'],
    ['markers of a merge', '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n'],
    ['no list', 'decisions: []\n'],
  ])('leaves %s alone', (_name, whole) => {
    expect(withDecision({ path: 'decisions.yaml', text: whole }, { ...first, id: 'a'.repeat(12) })).toHaveProperty(
      'problems',
    );
    expect(withoutDecisions({ path: 'decisions.yaml', text: whole }, new Set(['0123456789ab']))).toHaveProperty(
      'problems',
    );
  });

  it('keeps the ends of lines and the indent of the file', () => {
    const before =
      '  - id: aaaaaaaaaaaa\r\n    verdict: accept\r\n    reason: r\r\n    by: b\r\n    at: 2026-03-04\r\n    evidence: e';
    const after = written(before, first);
    expect(after.endsWith(before)).toBe(true);
    expect(after.split('\r\n')[0]).toBe('  - id: 0123456789ab');
    expect(written(before, { ...first, id: 'bbbbbbbbbbbb' }).startsWith(`${before}\r\n  - id: bbbbbbbbbbbb\r\n`)).toBe(
      true,
    );
  });
});
