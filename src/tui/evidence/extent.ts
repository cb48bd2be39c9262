import { daysFromCivil } from '../../values/calendar.ts';
import type { Normal } from '../../values/value.ts';

/** A value on a line of numbers: what its words allow, and what they most likely mean. */
export interface Extent {
  /** What the line is of: values of unlike ones do not share a line. */
  readonly axis: string;
  /** Null where it has no end. */
  readonly low: number | null;
  readonly high: number | null;
  /** The end itself is not meant. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly likelyLow: number | null;
  readonly likelyHigh: number | null;
}

/** The value as it stands on a line of numbers or of time; null for what has no place on one. */
export function extentOf(normal: Normal): Extent | null {
  const isTime = 'earliest' in normal || 'latest' in normal;
  if (!isTime && !('low' in normal || 'high' in normal)) return null;
  const ends = isTime ? (['earliest', 'latest'] as const) : (['low', 'high'] as const);
  const [low, high] = ends.map((end) => numberOf(normal[end])) as [number | null, number | null];
  const likely = normal['likely'] as Readonly<Record<string, unknown>> | undefined;
  const [likelyLow, likelyHigh] = ends.map((end, at) =>
    likely === undefined ? [low, high][at] : numberOf(likely[end]),
  ) as [number | null, number | null];
  return {
    axis: [normal.type, normal['currency'], normal['unit']].filter((part) => typeof part === 'string').join(' '),
    low,
    high,
    lowOpen: normal['lowOpen'] === true,
    highOpen: normal['highOpen'] === true,
    likelyLow,
    likelyHigh,
  };
}

/** Numbers past what JSON holds are texts; days are counted, and times as parts of a day. */
function numberOf(end: unknown): number | null {
  if (typeof end === 'number') return end;
  if (typeof end !== 'string') return null;
  const [, year, month, day, rest = ''] = /^(-?\d{4,})-(\d\d)-(\d\d)(.*)$/.exec(end) ?? [];
  const [, hours, minutes] = /(\d\d):(\d\d)/.exec(year === undefined ? end : rest) ?? [];
  const time = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) / 1440;
  if (year !== undefined) return daysFromCivil(Number(year), Number(month), Number(day)) + time;
  if (hours !== undefined) return time;
  const number = Number(end);
  return Number.isFinite(number) ? number : null;
}
