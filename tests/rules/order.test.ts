import { describe, expect, it } from 'vitest';
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
      'orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-04-30 (orlen-post). The first is given as later than the second, which it comes before.',
    ],
    [
      '2026-06-01',
      'Two events, not one: orlen-bridge.approved: 2026-05-01 (meridian-wire); orlen-bridge.opened: 2026-06-01 (orlen-post). They are 31 days apart, and at most 20 days are expected.',
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
