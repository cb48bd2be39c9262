const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The longest that an ISO 8601 period of calendar units can be, in days; Infinity for what is none. @example longestDays('P1M') //=> 31 */
export function longestDays(period: string): number {
  const match = PERIOD.exec(period);
  if (!match) return Infinity;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return years * 366 + months * 31 + weeks * 7 + days;
}
