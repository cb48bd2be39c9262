import type { ChartRow, Stretch } from './chart-row.ts';

/** Past this factor equal distances would press all but the largest values together. */
const TENFOLD = 10;
/** Values stand away from the edges, and where they have no end there is room for an arrow. */
const MARGIN = 0.07;

const LEAST = 1e-200;

/** What an axis covers, and whether it counts factors. */
export interface Domain extends Stretch {
  readonly isLogarithmic: boolean;
}

/** What the axis of some rows is to cover; null where no row has an end at all. */
export function domainOf(rows: readonly ChartRow[], mayBeLogarithmic: boolean): Domain | null {
  const ends: number[] = [];
  for (const { allowed, likely } of rows)
    for (const { low, high } of [...allowed, ...likely])
      for (const end of [low, high]) if (Number.isFinite(end)) ends.push(end);
  let [low, high] = [Infinity, -Infinity];
  for (const end of ends) [low, high] = [Math.min(low, end), Math.max(high, end)];
  if (ends.length === 0) return null;
  if (mayBeLogarithmic && low > LEAST && high / low > TENFOLD) {
    const margin = 10 ** ((Math.log10(high) - Math.log10(low)) * MARGIN);
    // Past the least and the greatest number there is nothing.
    return {
      low: low / margin,
      high: Math.min(high * margin, Number.MAX_VALUE),
      isLogarithmic: true,
    };
  }
  // What differs by less is one value to any eye, and to the steps of an axis.
  const span = high - low > LEAST ? high - low : Math.max(Math.abs(high) * 0.1, 1);
  const margin = Number.isFinite(span) ? span * MARGIN : Number.MAX_VALUE * MARGIN;
  return { low: bounded(low - margin), high: bounded(high + margin), isLogarithmic: false };
}

function bounded(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
