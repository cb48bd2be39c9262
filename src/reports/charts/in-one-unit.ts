import { formatDecimal } from '../../values/decimal.ts';
import { durationUnit } from '../../values/duration-unit.ts';
import type { ChartRow, Stretch } from './chart-row.ts';

/** A row and what it is measured in. */
export interface Measured {
  readonly row: ChartRow;
  readonly axis: string;
}

/** Lengths of time in the unit of the first of them; everything else as it is. */
export function inOneUnit<T extends Measured>(rows: readonly T[]): readonly T[] {
  const axis = rows[0]?.axis ?? '';
  const first = secondsIn(axis);
  if (first === null) return rows;
  return rows.map((one) => {
    const own = secondsIn(one.axis);
    return own === null || one.axis === axis ? one : { ...one, axis, row: scaled(one.row, own / first) };
  });
}

function secondsIn(unit: string): number | null {
  const known = durationUnit(unit);
  return known ? Number(formatDecimal(known.seconds)) : null;
}

function scaled(row: ChartRow, factor: number): ChartRow {
  const all = (stretches: readonly Stretch[]): readonly Stretch[] =>
    stretches.map(({ low, high }) => ({ low: low * factor, high: high * factor }));
  return { ...row, allowed: all(row.allowed), likely: all(row.likely) };
}
