import type { Clock } from './clock.ts';
import { nounAt } from './noun-words.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** An hour in words of a clock of 24 hours: `à quinze heures trente`, `quinze heures trente`, `à quinze heures`. */
export function speltClock(phrase: Phrase, at: number): Clock | null {
  if (!phrase.term(at, 'number')) return null;
  const hour = numeralAt(phrase, at);
  const mark = hour && phrase.term(hour.next, 'clock');
  if (!mark || hour.power > 0 || !/^(?:1?\d|2[0-4])$/.test(hour.digits)) return null;
  const minutes = minutesAt(phrase, mark.next);
  const next = minutes?.next ?? mark.next;
  const isLate = Number(hour.digits) > 12;
  const isLed = phrase.language.words.clockLead === undefined || phrase.term(at - 1, 'clockLead') !== null;
  if (phrase.term(next, 'meridiem') || (!minutes && !(isLate && isLed))) return null;
  return { hour: Number(hour.digits), minute: minutes?.value ?? 0, next, plain: true };
}

/** A number of minutes in words, which names no unit. */
function minutesAt(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const spelt = phrase.term(at, 'number') ? numeralAt(phrase, at) : null;
  if (!spelt || spelt.power > 0 || !/^[1-5]?\d$/.test(spelt.digits)) return null;
  if (phrase.term(spelt.next, 'period') || nounAt(phrase, spelt.next)) return null;
  return { value: Number(spelt.digits), next: spelt.next };
}
