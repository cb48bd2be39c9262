import { addMonths } from './calendar.ts';
import type { Span } from './span.ts';

/** So many days, then so many months later; never empty, even where a month is too short. */
export function shiftDays({ low, high }: Span, days: number, months: number): Span {
  if (months === 0) return { low: low + days, high: high + days };
  const from = addMonths(low + days, months);
  return { low: from, high: Math.max(from, addMonths(high + days + 1, months) - 1) };
}
