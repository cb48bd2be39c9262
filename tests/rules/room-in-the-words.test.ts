import { describe, expect, it } from 'vitest';
import type { ExampleClaim } from '../../src/rules/example.ts';
import { linesOf, reportOn } from './example-report.ts';

/** The cases of docs/adr/0009: each is a decision, and none follows from the design alone. */

const FACTS = `extends: [gainsay:recommended]
entities: { kesra: { type: territory }, orlen: { type: territory } }
facts:
  orlen-bridge.opened: { type: date }
  orlen-bridge.length: { type: quantity, unit: m }
  orlen-bridge.visitors: { type: quantity, unit: people }
  orlen-bridge.height: { type: quantity, unit: m }
  orlen-bridge.height-rank: { type: rank, of: height }
  orlen-bridge.motto: { type: quotation }
`;

type Told = readonly [source: string, value: string, more?: ExampleClaim['more']];

function found(
  fact: string,
  told: readonly Told[],
  sources: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  rules = FACTS,
): readonly string[] {
  const claims = told.map(([source, value, more]) => ({ source, fact, value, ...(more ? { more } : {}) }));
  return linesOf(reportOn({ title: fact, rules, sources, claims }));
}

const OPENED = 'orlen-bridge.opened';
const LENGTH = 'orlen-bridge.length';
const VISITORS = 'orlen-bridge.visitors';
const RANK = 'orlen-bridge.height-rank';
const DENIED = { stance: 'denied' };
const OURS = { one: { role: 'draft' }, two: { role: 'published' } };

describe('who says what', () => {
  it('has two denials never contradict each other', () => {
    expect(
      found(OPENED, [
        ['one', '2026-05-21', DENIED],
        ['two', '2026-05-22', DENIED],
      ]),
    ).toEqual([]);
  });

  it('holds our own pieces against each other when no source speaks', () => {
    expect(
      found(
        OPENED,
        [
          ['one', '2026-05-21'],
          ['two', '2026-05-22'],
        ],
        OURS,
      ),
    ).toEqual(['error conflict about one: one | two', 'error conflict about two: one | two']);
  });

  it('takes a piece that reports both sides in others’ words for neutral', () => {
    const sides = (stance: string): readonly Told[] => [
      ['kesra-times', '2026-05-21'],
      ['meridian-wire', '2026-05-22'],
      ['one', '2026-05-21', { stance: 'attributed' }],
      ['one', '2026-05-22', { stance }],
    ];
    const among = 'error conflict: kesra-times | meridian-wire';
    expect(found(OPENED, sides('attributed'), OURS)).toEqual([among]);
    expect(found(OPENED, sides('asserted'), OURS)).toEqual([
      'error conflict about one: kesra-times, one | meridian-wire, one',
      among,
    ]);
  });
});

describe('scope', () => {
  it.each([
    ['territory', 'kesra', 'orlen'],
    ['law', 'kesra', 'orlen'],
    ['period', '2024', '2025'],
    ['basis', 'gross', 'net'],
  ])('has the key %s without a declaration', (key, first, second) => {
    expect(
      found(LENGTH, [
        ['one', '1,240 m', { scope: `{ ${key}: ${first} }` }],
        ['two', '1,420 m', { scope: `{ ${key}: ${second} }` }],
      ]),
    ).toEqual(['incomparable: one, two']);
  });

  it('tells nothing of two scopes that cannot both hold and have one value', () => {
    expect(
      found(LENGTH, [
        ['one', '1,240 m', { scope: '{ period: 2024 }' }],
        ['two', '1,240 m', { scope: '{ period: 2025 }' }],
      ]),
    ).toEqual([]);
  });

  it('gathers what one claim without a key makes possible into one finding', () => {
    expect(
      found(LENGTH, [
        ['one', '1,240 m'],
        ['two', '1,420 m', { scope: '{ period: 2023 }' }],
        ['three', '1,530 m', { scope: '{ period: 2024 }' }],
      ]),
    ).toEqual(['info possible: one | two | three', 'incomparable: three, two']);
  });

  it('leaves ranks of two days of publication open, and sets ranks of stated days apart', () => {
    const published = { one: { published: '2026-05-21' }, two: { published: '2026-05-22' } };
    const told = (more?: ExampleClaim['more']): readonly Told[] => [
      ['one', 'highest', more],
      ['two', '2nd highest'],
    ];
    expect(found(RANK, told(), published)).toEqual(['info possible: one | two']);
    expect(found(RANK, told({ 'as-of': '2020' }), published)).toEqual(['incomparable: one, two']);
  });

  it('has wordings under other scopes be other statements', () => {
    expect(
      found('orlen-bridge.motto', [
        ['one', 'we build for the two banks', { scope: '{ period: 2024 }' }],
        ['two', 'we build for the many banks'],
      ]),
    ).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['400 people', '419 people', 'info possible: one | two'],
    ['400 people', '421 people', 'error conflict: one | two'],
    ['90 people', '91 people', 'error conflict: one | two'],
  ])('take counts from 100 on for round: %s, %s', (one, two, line) => {
    expect(
      found(VISITORS, [
        ['one', one],
        ['two', two],
      ]),
    ).toEqual([line]);
  });

  it('take one digit of a measure for what its unit says', () => {
    expect(
      found(LENGTH, [
        ['one', '400 m'],
        ['two', '401 m'],
      ]),
    ).toEqual(['error conflict: one | two']);
  });
});

describe('rules', () => {
  const told: readonly Told[] = [
    ['one', '1,240 m'],
    ['two', '1,420 m'],
  ];
  const withRules = (...rules: readonly string[]): string =>
    `${FACTS}rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`;

  it('let the most specific pattern cover a fact, whatever the order', () => {
    const narrow = '{ id: narrow, kind: agreement, facts: "orlen-bridge.*", severity: info }';
    const wide = '{ id: wide, kind: agreement, facts: "*.length", severity: warning }';
    expect(found(LENGTH, told, {}, withRules(narrow, wide))).toEqual(['info conflict: one | two']);
    expect(found(LENGTH, told, {}, withRules(wide, narrow))).toEqual(['info conflict: one | two']);
  });

  it('let the later of equals cover a fact', () => {
    const first = '{ id: first, kind: agreement, facts: "*.length", severity: info }';
    const second = '{ id: second, kind: agreement, facts: "*.length", severity: warning }';
    expect(found(LENGTH, told, {}, withRules(first, second))).toEqual(['warning conflict: one | two']);
  });

  it('let a rule of a project replace one of its id in a set that it extends', () => {
    const off = '{ id: agreement, kind: agreement, facts: "*", severity: off }';
    expect(found(LENGTH, told, {}, withRules(off))).toEqual([]);
  });
});
