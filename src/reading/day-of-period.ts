import { dayNumber } from './day-number.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { relativePeriod } from './relative-date.ts';

/** A day of a month that is told from today: `الثالث من الشهر الجاري`, `the 5th of next month`. */
export function dayOfPeriod(phrase: Phrase, at: number, today: number | null): Draft | null {
  const day = dayNumber(phrase, at);
  const of = day && phrase.term(day.next, 'of');
  // Digits alone may count something: `12 in last month's attack`.
  if (!of || (day.next === at + 1 && phrase.tokens[at]?.kind === 'number')) return null;
  const month = relativePeriod(phrase, of.next, today);
  const isMonth = month?.notation === null || /^\d{4}-(?:0\d|1[0-2])$/.test(month?.notation ?? '');
  if (!month || !isMonth || !phrase.term(of.next, 'period')) return null;
  const notation = month.notation === null ? null : `${month.notation}-${String(day.value).padStart(2, '0')}`;
  return { ...month, notation, from: at };
}
