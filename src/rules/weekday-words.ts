import type { Claim } from '../model/claim.ts';
import type { DateValue } from '../values/date.ts';
import type { Weekday } from '../values/stated-date.ts';
import { WEEKDAYS } from '../values/weekday.ts';
import { languageOf } from './false-friends.ts';

/** The days of the week from Monday on, by language. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
};

/** The weekday that stands in a claim's value, else the only one in its quote; null where there is none. */
export function weekdayStated({ value, quote, source }: Claim): Weekday | null {
  const { weekday } = value as DateValue;
  if (weekday) return weekday;
  const names = NAMES[languageOf(source.language)]?.split(' ') ?? [];
  const small = quote?.toLowerCase() ?? '';
  // The words of a quote are taken apart only where one may be found: to compile the pattern takes a millisecond.
  if (!names.some((name) => small.includes(name))) return null;
  const words = small.match(/[\p{L}\p{M}-]+/gu) ?? [];
  const found = new Set(words.flatMap((word) => WEEKDAYS[names.indexOf(word)] ?? []));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
