import { describe, expect, it } from 'vitest';
import type { ReportedClaim, ReportedConflict } from '../../../src/model/report.ts';
import { chartOf } from '../../../src/reports/charts/chart-of.ts';
import { KESRA_REPORT } from '../kesra-report.ts';

const [conflict] = KESRA_REPORT.conflicts as [ReportedConflict];
const [template] = conflict.positions[0]?.claims as unknown as [ReportedClaim];

/** The picture of values in normal form, each a position of its own. */
function pictureOf(...normals: readonly ReportedClaim['normal'][]): string | null {
  const positions = normals.map((normal, index) => ({
    value: String(index),
    witnesses: 1,
    claims: [{ ...template, value: String(index), normal }],
  }));
  const known = { background: null, publishedOn: () => null, nameOf: (fact: string) => fact };
  return chartOf({ ...conflict, positions, fits: [] }, known)?.text ?? null;
}

describe('the picture of a conflict', () => {
  it('has a clock for times of day, and none where their zones differ', () => {
    const time = (at: string): ReportedClaim['normal'] => ({ type: 'time', earliest: at, latest: at });
    expect(pictureOf(time('05:55'), time('06:40'))).toContain('aria-label="Clock. A: 0');
    expect(pictureOf({ ...time('05:55'), offset: '+02:00' }, time('06:40'))).toBeNull();
  });

  it('has lengths of time in one unit', () => {
    const picture = pictureOf(
      { type: 'duration', low: 13.5, high: 14.5, unit: 'hours' },
      { type: 'duration', low: 1.5, high: 2.5, unit: 'days' },
    );
    expect(picture).toContain('>hours</text>');
    expect(picture).toContain('>60</text>');
  });

  it('has none of things that do not measure the same', () => {
    const people: ReportedClaim['normal'] = { type: 'quantity', low: 12, high: 12, unit: 'people' };
    expect(pictureOf(people, { type: 'quantity', low: 12, high: 12, unit: 'km' })).toBeNull();
    expect(pictureOf(people, { type: 'text', text: 'many' })).toBeNull();
  });

  it('speaks of thousands of people, and of millions of a currency', () => {
    const people = (low: number): ReportedClaim['normal'] => ({ type: 'quantity', low, high: low, unit: 'people' });
    const euros = (low: number): ReportedClaim['normal'] => ({ type: 'money', low, high: low, currency: 'EUR' });
    expect(pictureOf(people(40_000), people(60_000))).toContain('>thousand people</text>');
    expect(pictureOf(euros(4e6), euros(6e6))).toContain('>EUR million</text>');
  });
});
