import { addMonths, civilFromDays, isoDay, twoDigits } from '../values/calendar.ts';
import { isoMonth, weekOf } from './day-arithmetic.ts';

/** A calendar period so many of them from today's; undefined where values have none such. */
export function periodFrom(today: number, period: string, by: number): string | undefined {
  const { year, month } = civilFromDays(today);
  switch (period) {
    case 'years':
      return String(year + by);
    case 'months':
      return isoMonth(year, month + by);
    case 'weeks':
      return weekOf(today, by);
    case 'days':
      return isoDay(today + by);
    case 'quarters': {
      const count = year * 4 + Math.floor((month - 1) / 3) + by;
      return `${String(Math.floor(count / 4))}-${twoDigits(33 + (count % 4))}`;
    }
    case 'decades':
      return `${String(Math.floor(year / 10) + by)}X`;
    case 'centuries':
      return `${twoDigits(Math.floor(year / 100) + by)}XX`;
    default:
      return undefined;
  }
}

/** So far from today, no finer than the unit in which it is told. */
export function aboutFrom(today: number, period: string, by: number): string | undefined {
  const { year, month } = civilFromDays(today);
  if (period === 'years') return `${String(year + by)}~`;
  if (period === 'months') return `${isoMonth(year, month + by)}~`;
  if (period === 'decades') return `${String(year + 10 * by)}~`;
  if (period === 'centuries') return `${String(year + 100 * by)}~`;
  if (period === 'fortnights') return weekOf(today, 2 * by);
  if (period === 'quarters') return `${isoDay(addMonths(today, 3 * by)).slice(0, 7)}~`;
  return periodFrom(today, period, by);
}
