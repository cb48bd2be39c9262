import { axisChart } from './axis-chart.ts';
import { ROOM } from './axis.ts';
import type { ChartRow } from './chart-row.ts';
import { domainOf } from './domain.ts';
import { linearAxis } from './linear-axis.ts';
import { logAxis } from './log-axis.ts';
import type { Markup } from '../markup/markup.ts';

/**
 * Values on a line, each in a row: points, bars, arrows. Logarithmic where they differ by more than tenfold.
 * @param unit what they are measured in, for the caption
 * @returns null where there is nothing to draw
 */
export function numberLine(rows: readonly ChartRow[], unit: string, summary: string): Markup | null {
  const domain = domainOf(rows, true);
  if (!domain) return null;
  const { low, high, isLogarithmic } = domain;
  const axis = isLogarithmic ? logAxis(low, high, unit, ROOM) : linearAxis(low, high, unit, ROOM);
  const caption = isLogarithmic
    ? [axis.caption, 'each step a factor'].filter((part) => part !== '').join(', ')
    : axis.caption;
  return axisChart(rows, { ...axis, caption }, { summary });
}
