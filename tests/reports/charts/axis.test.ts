import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFromCivil } from '../../../src/values/calendar.ts';
import { labelSpan } from '../../../src/reports/charts/apart.ts';
import { ROOM, type Axis } from '../../../src/reports/charts/axis.ts';
import { linearAxis } from '../../../src/reports/charts/linear-axis.ts';
import { logAxis } from '../../../src/reports/charts/log-axis.ts';
import { timeAxis } from '../../../src/reports/charts/time-axis.ts';

const labels = ({ ticks }: Axis): readonly string[] => ticks.map(({ label }) => label);

/** Whether labels stand within the picture and apart from each other, in the largest size that they are shown in. */
function areApart({ at, ticks }: Axis): boolean {
  const spans = ticks.map(({ value, label }) => labelSpan(at(value), label, ROOM));
  return spans.every(
    ([start, end], index) => start >= ROOM.left && end <= ROOM.right + 0.01 && start > (spans[index - 1]?.[1] ?? -1),
  );
}

describe('a linear axis', () => {
  it('has round labels, and their scale in the caption', () => {
    const axis = linearAxis(620_000_000, 755_000_000, 'EUR', ROOM);
    expect(labels(axis)).toEqual(['620', '640', '660', '680', '700', '720', '740']);
    expect(axis.caption).toBe('EUR million');
    expect(axis.at(620_000_000)).toBe(ROOM.left);
    expect(axis.at(755_000_000)).toBe(ROOM.right);
  });

  it('has as many decimals as its steps', () => {
    expect(labels(linearAxis(7.05, 7.45, '', ROOM))).toEqual(['7.1', '7.2', '7.3', '7.4']);
    expect(labels(linearAxis(-3, 3, '', ROOM))).toContain('−2');
    expect(labels(linearAxis(0, 1e300, '', ROOM))[1]).toMatch(/^\d × 10\^299$/);
  });
});

describe('a logarithmic axis', () => {
  it('has a factor between labels, each with its word of scale', () => {
    expect(labels(logAxis(8e3, 1.2e9, 'EUR', ROOM))).toEqual(['10 thousand', '1 million', '100 million']);
    expect(labels(logAxis(0.8, 12, 'times', ROOM))).toEqual(['1', '2', '5', '10']);
  });
});

describe('an axis of time', () => {
  const day = daysFromCivil(2021, 7, 16);

  it('has days, months or years, whichever are few enough', () => {
    expect(labels(timeAxis(day, day + 14, ROOM))).toEqual(['16 Jul', '20 Jul', '24 Jul', '28 Jul']);
    expect(timeAxis(day, day + 14, ROOM).caption).toBe('2021');
    expect(labels(timeAxis(day, day + 500, ROOM))).toEqual(['2022', 'Jul 2022']);
    expect(labels(timeAxis(day - 9000, day, ROOM))).toEqual(['2000', '2005', '2010', '2015', '2020']);
    expect(labels(timeAxis(day, day + 1, ROOM))).toContain('12:00');
  });

  it('reaches years that no machine date has', () => {
    expect(labels(timeAxis(daysFromCivil(-200_000_000, 1, 1), daysFromCivil(2000, 1, 1), ROOM))[0]).toBe('Y-200000000');
  });
});

describe('labels', () => {
  const number = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  const pair = fc
    .tuple(number, number)
    .map(([a, b]) => (a < b ? [a, b] : [b, a]))
    .filter(([a = 0, b = 0]) => b - a > Math.max(Math.abs(b) * 1e-9, 1e-200));

  it('never meet, nor leave the picture, whatever the values', () => {
    fc.assert(fc.property(pair, ([low = 0, high = 0]) => areApart(linearAxis(low, high, 'EUR', ROOM))));
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: 299, noNaN: true }),
        fc.double({ min: 0.5, max: 9, noNaN: true }),
        (low, decades) => areApart(logAxis(10 ** low, 10 ** (low + decades), 'EUR', ROOM)),
      ),
    );
    const days = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }));
    fc.assert(fc.property(days, ([low, span]) => areApart(timeAxis(low, low + span, ROOM))));
  });
});
