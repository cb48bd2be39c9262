import { civilFromDays, monthLength, type Civil } from './calendar.ts';
import type { Span } from './span.ts';
import { MONTH_NAMES } from './month-names.ts';

/**
 * Span in words, as short as they can be.
 * @example daysInWords({ low: 18819, high: 18828 }) //=> '11 to 20 July 2021'
 */
export function daysInWords({ low, high }: Span): string {
  if (low === -Infinity) return high === Infinity ? 'any day' : `up to ${dayInWords(civilFromDays(high))}`;
  const from = civilFromDays(low);
  if (high === Infinity) return `from ${dayInWords(from)} on`;
  const to = civilFromDays(high);
  if (low === high) return dayInWords(from);
  if (from.day === 1 && to.day === monthLength(to.year, to.month)) return monthsInWords(from, to);
  if (from.year !== to.year) return `${dayInWords(from)} to ${dayInWords(to)}`;
  return from.month === to.month
    ? `${String(from.day)} to ${dayInWords(to)}`
    : `${dayInMonth(from)} to ${dayInWords(to)}`;
}

function monthsInWords(from: Civil, to: Civil): string {
  if (from.month === 1 && to.month === 12) return from.year === to.year ? year(from) : `${year(from)} to ${year(to)}`;
  if (from.year !== to.year) return `${month(from)} ${year(from)} to ${month(to)} ${year(to)}`;
  return from.month === to.month ? `${month(to)} ${year(to)}` : `${month(from)} to ${month(to)} ${year(to)}`;
}

function dayInWords(day: Civil): string {
  return `${dayInMonth(day)} ${year(day)}`;
}

function dayInMonth(day: Civil): string {
  return `${String(day.day)} ${month(day)}`;
}

function month({ month: number }: Civil): string {
  return MONTH_NAMES[number - 1] ?? '';
}

/** Years before 1 as historians count them: the year 0 of ISO 8601 is 1 BCE. */
function year({ year: number }: Civil): string {
  return number > 0 ? String(number) : `${String(1 - number)} BCE`;
}
