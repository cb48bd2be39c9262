const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Of a year, a month, a week and a day. */
const LONGEST_DAYS = [366, 31, 7, 1];

/** The longest that an ISO 8601 period of calendar units can be, in days; Infinity for what is none. @example longestDays('P1M') //=> 31 */
export function longestDays(period: string): number {
  const match = PERIOD.exec(period);
  if (!match) return Infinity;
  return LONGEST_DAYS.reduce((sum, days, index) => sum + days * Number(match[index + 1] ?? 0), 0);
}
