import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportOn } from '../rules/example-report.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  '*.cost': { type: money }
  '*.dead': { type: quantity, unit: people }
`;

type Stated = readonly [source: string, fact: string, value: string];

function reportOf(...claims: readonly Stated[]): Report {
  return reportOn({
    title: 'a test',
    rules: RULES,
    claims: claims.map(([source, fact, value]) => ({ source, fact, value })),
  });
}

/** Each group with the facts of its conflicts. */
function groupsOf({ groups, conflicts }: Report): readonly string[] {
  const facts = new Map(conflicts.map(({ id, facts: [fact] }) => [id, fact]));
  return groups.map(
    ({ cause, text, conflicts: ids }) => `${cause}: ${text}: ${ids.map((id) => facts.get(id)).join(' ')}`,
  );
}

describe('conflicts that one cause explains', () => {
  it('are one group where a source does the same in several facts', () => {
    const report = reportOf(
      ['a', 'bridge.cost', 'EUR 34 million'],
      ['b', 'bridge.cost', 'USD 34 million'],
      ['a', 'tunnel.cost', 'EUR 57 million'],
      ['b', 'tunnel.cost', 'USD 57 million'],
    );
    expect(groupsOf(report)).toEqual(['currency-swapped: b gives USD for EUR: bridge.cost tunnel.cost']);
  });

  it('find the source that is at odds with the others, though nothing tells in each of them alone', () => {
    const report = reportOf(
      ['a', 'bridge.cost', 'EUR 34 million'],
      ['b', 'bridge.cost', 'USD 34 million'],
      ['b', 'tunnel.cost', 'USD 57 million'],
      ['c', 'tunnel.cost', 'EUR 57 million'],
    );
    expect(groupsOf(report)).toEqual(['currency-swapped: b gives USD for EUR: bridge.cost tunnel.cost']);
  });

  it('never charge a side that more voices stand behind', () => {
    const report = reportOf(
      ['a', 'bridge.cost', 'EUR 34 million'],
      ['b', 'bridge.cost', 'USD 34 million'],
      ['c', 'bridge.cost', 'USD 34 million'],
      ['b', 'tunnel.cost', 'USD 57 million'],
      ['d', 'tunnel.cost', 'EUR 57 million'],
      ['e', 'tunnel.cost', 'USD 57 million'],
    );
    expect(groupsOf(report)).toEqual([]);
  });

  it('are no group where the slips differ', () => {
    const report = reportOf(
      ['a', 'bridge.cost', 'EUR 34 million'],
      ['b', 'bridge.cost', 'USD 34 million'],
      ['a', 'tunnel.cost', 'EUR 57 million'],
      ['b', 'tunnel.cost', 'GBP 57 million'],
      ['a', 'quake.dead', '14,382 people'],
      ['b', 'quake.dead', '14,832 people'],
      ['a', 'flood.dead', '25,163 people'],
      ['b', 'flood.dead', '25,613 people'],
    );
    expect(report.conflicts).toHaveLength(4);
    expect(groupsOf(report)).toEqual([]);
  });

  it('are one group where the very same slip stands in two facts', () => {
    const report = reportOf(
      ['a', 'quake.dead', '14,382 people'],
      ['b', 'quake.dead', '14,832 people'],
      ['a', 'flood.dead', '14,382 people'],
      ['b', 'flood.dead', '14,832 people'],
    );
    expect(groupsOf(report)).toEqual([
      'digit-transposed: b gives 14,832 people for 14,382 people: flood.dead quake.dead',
    ]);
  });

  it('stand in one group at most', () => {
    const report = reportOf(
      ...['one', 'two', 'three'].flatMap((name): Stated[] => [
        ['a', `${name}.cost`, 'EUR 34 million'],
        ['b', `${name}.cost`, 'USD 34 million'],
        ['c', `${name}.cost`, 'GBP 34 million'],
      ]),
    );
    const ids = report.groups.flatMap(({ conflicts }) => conflicts);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(3);
  });
});
