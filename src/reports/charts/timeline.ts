import { count } from '../text/count.ts';
import type { Markup } from '../markup/markup.ts';
import { axisChart } from './axis-chart.ts';
import { ROOM } from './axis.ts';
import type { ChartRow, Stretch } from './chart-row.ts';
import { domainOf } from './domain.ts';
import { timeAxis } from './time-axis.ts';

/** Days of publication are drawn as long as they leave the events so much of the axis. */
const SHARE = 1;

/** What is drawn beside the events of a timeline. */
export interface BesideEvents {
  readonly summary: string;
  /** Days of publication, counted from 1970-01-01. */
  readonly published: readonly number[];
  /** Rows that one event is to follow another in, by their index. */
  readonly ties?: readonly (readonly [from: number, to: number])[];
  /** The rows are times of one day, whichever. */
  readonly isClock?: boolean;
}

/**
 * Days on a line, each event in a row, with the stretch that no day bridges marked between the positions.
 * @returns null where there is nothing to draw
 */
export function timeline(
  rows: readonly ChartRow[],
  { summary, published, ties = [], isClock = false }: BesideEvents,
): Markup | null {
  const events = domainOf(rows, false);
  if (!events) return null;
  const span = events.high - events.low;
  const near = published.filter((day) => day > events.low - SHARE * span && day < events.high + SHARE * span);
  const margin = span * 0.04;
  const low = Math.min(events.low, ...near.map((day) => day - margin));
  const high = Math.max(events.high, ...near.map((day) => day + margin));
  return axisChart(rows, timeAxis(low, high, ROOM, isClock), { summary, gap: gapOf(rows), ties, published: near });
}

/** What lies between two positions that do not meet; null where there are more or fewer, or they do meet. */
function gapOf(rows: readonly ChartRow[]): (Stretch & { readonly label: string }) | null {
  const [a, b, ...others] = [...new Set(rows.flatMap(({ position }) => (position === null ? [] : [position])))].map(
    (position) => hullOf(rows.filter((row) => row.position === position)),
  );
  if (!a || !b || others.length > 0) return null;
  const [first, next] = a.low <= b.low ? [a, b] : [b, a];
  const [low, high] = [first.high, next.low];
  if (!(high > low)) return null;
  return { low, high, label: `${apartWords(low, high)} apart` };
}

/** From the end of one day to the beginning of another, so that neighbouring days are one day apart; so with minutes. */
function apartWords(low: number, high: number): string {
  const areWhole = (parts: number): boolean =>
    [low, high].every((end) => Math.abs(end * parts - Math.round(end * parts)) < 1e-3);
  const stretchIn = (parts: number): number => Math.round((high - low) * parts) + 1;
  if (areWhole(1)) {
    const days = stretchIn(1);
    return days === 1 ? 'a day' : count(days, 'day');
  }
  if (!areWhole(1440)) return count(stretchIn(86_400), 'second');
  const minutes = stretchIn(1440);
  const rest = minutes % 60;
  const hours = count(Math.floor(minutes / 60), 'hour');
  return minutes < 60 ? count(minutes, 'minute') : rest === 0 ? hours : `${hours} ${count(rest, 'minute')}`;
}

/** What all values of a position allow together: the narrowest speaks for it. */
function hullOf(rows: readonly ChartRow[]): Stretch {
  const all = rows.flatMap(({ allowed }) => allowed);
  return {
    low: all.reduce((most, { low }) => Math.max(most, low), -Infinity),
    high: all.reduce((least, { high }) => Math.min(least, high), Infinity),
  };
}
