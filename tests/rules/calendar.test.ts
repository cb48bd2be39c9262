import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type ExampleClaim } from '../../src/rules/example.ts';
import { isoDay } from '../../src/values/calendar.ts';
import { weekdayOf } from '../../src/values/weekday.ts';
import { linesOf, reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { basis: [planned, real] }
facts:
  orlen-bridge.opened: { type: date, label: Opening of the bridge at Orlen }
  orlen-bridge.length: { type: quantity, unit: m }
`;

const FACT = 'orlen-bridge.opened';

function claim(source: string, value: string, more: Readonly<Record<string, string>> = {}): ExampleClaim {
  return { source, fact: FACT, value, more };
}

function project(claims: readonly ExampleClaim[]): Parameters<typeof reportOn>[0] {
  return { title: 'the opening', rules: RULES, claims };
}

describe('calendar', () => {
  it.each<readonly [string, readonly ExampleClaim[], readonly string[]]>([
    ['what is attributed is no dispute', [claim('a', 'Thu 2026-05-22', { 'said-by': 'mayor' })], ['error conflict: a']],
    ['a plan is no event', [claim('a', 'Thu 2026-05-22', { stance: 'planned' })], []],
    ['a stretch with a day that is off', [claim('a', 'before Thu 2026-05-22')], ['error conflict: a']],
    ['a weekday beside a date of the old style', [claim('a', 'Thu 1917-10-25 old style')], ['error conflict: a']],
    [
      'each slip by itself, and each scope',
      [
        claim('a', 'Thu 2026-05-22'),
        claim('b', 'Sat 2026-05-22'),
        claim('c', 'Sat 2026-05-22', { scope: '{ basis: planned }' }),
      ],
      ['error conflict: b', 'error conflict: a', 'error conflict: c'],
    ],
  ])('%s', (_, claims, finds) => {
    expect(linesOf(reportOn(project(claims))).filter((line) => line.includes('conflict'))).toEqual(finds);
  });

  it('names the weekday of the date, and the nearest date of the weekday', () => {
    const message = (claims: readonly ExampleClaim[]): readonly string[] =>
      reportOn(project(claims)).conflicts.map((conflict) => conflict.message);
    expect(message([claim('orlen-post', 'Thu 2026-05-22')])).toEqual([
      'Opening of the bridge at Orlen: orlen-post says Thu 2026-05-22, but 22 May 2026 is a Friday; the nearest Thursday is 21 May 2026: is the day wrong, or the weekday?',
    ]);
    expect(message(['a', 'b', 'c'].map((source) => claim(source, 'Mon 2026-05-22')))).toEqual([
      'Opening of the bridge at Orlen: 3 sources say Mon 2026-05-22, but 22 May 2026 is a Friday; the nearest Monday is 25 May 2026: is the day wrong, or the weekday?',
    ]);
  });

  it('explains itself step by step', () => {
    const { checked } = checkProject(filesOf(project([claim('a', 'Thu 2026-05-22')])));
    expect(checked.findings.map((finding) => finding.reasoning())).toEqual([
      [
        'Thu 2026-05-22 names the day 2026-05-22.',
        '2026-05-22 is 20595 days from 1970-01-01, a Thursday, and so a Friday, not a Thursday.',
        'The nearest Thursday is 2026-05-21.',
      ],
    ]);
  });

  it('refuses options that it does not have', () => {
    const { report } = checkProject({
      sources: [],
      rules: [{ path: 'rules/a.yaml', text: 'rules:\n  - { id: days, kind: calendar, events: ["*.opened"] }\n' }],
    });
    expect(report.problems.map(({ message }) => message)).toContain('Unknown key "events".');
  });

  it('is silent where the weekday is that of the day, and never where it is not, whatever the order', () => {
    const day = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 6 }), (days) => {
        const claims = days.map(([at, off], index) =>
          claim(`s${String(index)}`, `${weekdayOf(at + off)} ${isoDay(at)}`),
        );
        const off = new Set(days.filter(([, by]) => by !== 0).map(([at, by]) => `${String(at)} ${String(by)}`));
        const found = (list: readonly ExampleClaim[]): readonly string[] =>
          reportOn(project(list))
            .conflicts.filter(({ kind }) => kind === 'calendar')
            .map(({ id, evidence }) => `${id} ${evidence}`)
            .sort();
        expect(found(claims).length).toBe(off.size);
        expect(found(claims.toReversed())).toEqual(found(claims));
      }),
    );
  });
});
