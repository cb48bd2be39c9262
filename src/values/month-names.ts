/** The months in English, fixed here because what a runtime's locale data says differs between machines. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The number of a month by its name or the first letters of it, or undefined. @example monthNumber('Sept') //=> 9 */
export function monthNumber(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return undefined;
  const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(start));
  return index < 0 ? undefined : index + 1;
}
