import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf } from '../../src/rules/example.ts';
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

describe('the messages of order', () => {
  it.each([
    [
      '2026-04-30',
      'orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-04-30 (orlen-post); the first should not come after the second, but does by 1 day.',
    ],
    [
      '2026-06-01',
      'Two events, not one: orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-06-01 (orlen-post); they are 31 days apart, where at most 20 days are expected.',
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
        'Between them lie 1 day; the rule has the first come first.',
      ],
    ]);
  });
});
