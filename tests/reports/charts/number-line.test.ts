import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../../src/reports/charts/chart-row.ts';
import { numberLine } from '../../../src/reports/charts/number-line.ts';

function row(low: number, high: number, more: Partial<ChartRow> = {}): ChartRow {
  return { label: 'EUR 5', by: 'meridian-wire', position: 0, allowed: [{ low, high }], likely: [], ...more };
}

function drawn(rows: readonly ChartRow[], unit = 'EUR'): string {
  return numberLine(rows, unit, 'Number line.')?.text ?? '';
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a number line', () => {
  it('draws what is exact as a point and what is a range as a bar', () => {
    const picture = drawn([row(5, 5), row(7, 9, { position: 1 })]);
    expect(picture).toContain('<g class="mark p0"><circle class="point"');
    expect(picture).toMatch(/<g class="mark p1"><rect class="solid"/);
  });

  it('draws an arrow where there is no end, and hatches what is only allowed', () => {
    const picture = drawn([row(5, Infinity), row(-Infinity, 4, { likely: [{ low: 3, high: 4 }] })]);
    expect(count(picture, 'class="arrow"')).toBe(2);
    expect(picture).toMatch(/class="hatched".*class="arrow".*class="solid"/);
  });

  it('tells positions apart by shape', () => {
    const picture = drawn([0, 1, 2, 3].map((position) => row(position * 10, position * 10, { position })));
    const shapes = [...picture.matchAll(/<(circle|polygon) class="point"[^>]*?(?:points="([^"]*)")?\/>/g)];
    expect(shapes).toHaveLength(4);
    expect(
      new Set(shapes.map(([, name, points]) => `${name ?? ''}${String(points?.split(' ').length)}`)).size,
    ).toBeGreaterThan(2);
  });

  it('is logarithmic where values differ by more than tenfold, and only there', () => {
    expect(drawn([row(5, 5), row(49, 49)])).not.toContain('factor');
    expect(drawn([row(5, 5), row(51, 51)])).toContain('factor');
    expect(drawn([row(0, 0), row(51, 51)])).not.toContain('factor');
  });

  it('is nothing where there is nothing, and one value where there is one', () => {
    expect(numberLine([], 'EUR', '')).toBeNull();
    expect(numberLine([row(-Infinity, Infinity)], 'EUR', '')).toBeNull();
    expect(count(drawn([row(5, 5)]), 'class="point"')).toBe(1);
  });

  it('draws a hundred values, their labels left out, and of thousands the first', () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(index, index));
    expect(count(drawn(rows), 'class="mark')).toBe(100);
    expect(drawn(rows)).not.toContain('class="value"');
    const thousands = Array.from({ length: 50 }, () => rows).flat();
    expect(drawn(thousands).length).toBeLessThan(60_000);
  });

  it.each([
    [0, 5e-324],
    [5e-324, 1e-300],
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [1e-150, Number.MAX_VALUE],
    [1e15, 1e15 + 1],
    [1e-12, 3e-12],
  ])('has room for %d and %d', (low, high) => {
    expect(drawn([row(low, low), row(high, high, { position: 1 })])).toMatch(/class="mark p0".*class="mark p1"/);
  });

  it('marks what was carried over from another currency', () => {
    expect(drawn([row(5, 6, { isConverted: true })])).toContain('class="mark p0 converted"');
  });

  it('holds no number that is none, and no markup of a source, whatever the values', () => {
    const end = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE));
    const rows = fc.array(
      fc
        .tuple(end, end, fc.option(fc.nat({ max: 40 })), fc.string({ unit: 'binary' }))
        .map(([a, b, position, label]) => row(Math.min(a, b), Math.max(a, b), { position, label: `<b>${label}` })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const picture = drawn(all);
        expect(picture).not.toMatch(/NaN|Infinity|<b>/);
      }),
    );
  });
});
