const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Of a year, a month, a week and a day. */
const LONGEST_DAYS = [366, 31, 7, 1];
const SHORTEST_DAYS = [365, 28, 7, 1];

/** The longest that an ISO 8601 period of calendar units can be, in days; Infinity for what is none. @example longestDays('P1M') //=> 31 */
export function longestDays(period: string): number {
  return daysOf(period, LONGEST_DAYS, Infinity);
}

/** The shortest that such a period can be, in days; 0 for what is none. @example shortestDays('P1M') //=> 28 */
export function shortestDays(period: string): number {
  return daysOf(period, SHORTEST_DAYS, 0);
}

function daysOf(period: string, units: readonly number[], none: number): number {
  const match = PERIOD.exec(period);
  return match ? units.reduce((sum, days, index) => sum + days * Number(match[index + 1] ?? 0), 0) : none;
}

const CLOCK = /^(?:(\d+)H)?(?:(\d+)M)?$/;
const [HOUR, MINUTE] = [3_600_000, 60_000];

/** The longest that an ISO 8601 period with hours and minutes can be, in milliseconds. @example longestTime('PT6H') //=> 21,600,000 */
export function longestTime(period: string): number {
  const [calendar = '', clock = ''] = period.split('T');
  const [, hours = 0, minutes = 0] = CLOCK.exec(clock) ?? [];
  const days = calendar === 'P' ? 0 : longestDays(calendar);
  return days * 24 * HOUR + Number(hours) * HOUR + Number(minutes) * MINUTE;
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/** @example periodInWords('P1DT6H') //=> '1 day and 6 hours' */
export function periodInWords(period: string): string {
  const [calendar = '', clock = ''] = period.split('T');
  const counts = [
    ...(PERIOD.exec(calendar) ?? Array.from<undefined>({ length: 5 })).slice(1),
    ...(CLOCK.exec(clock)?.slice(1) ?? []),
  ];
  return counts
    .flatMap((count, at) => (count === undefined ? [] : [`${count} ${UNITS[at] ?? ''}${count === '1' ? '' : 's'}`]))
    .join(' and ');
}
