import type { Clock } from './clock.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** `half past two`, `half drie`, `trois heures et demie`, `Viertel nach drei`: a time only with its half of the day. */
export function spokenClock(phrase: Phrase, at: number): Clock | null {
  const part = phrase.term(at, 'clockPart');
  const hour = hourAt(phrase, part?.next ?? at);
  if (!hour) return null;
  const next = phrase.term(hour.next, 'clock')?.next ?? hour.next;
  const behind = part ? null : minutesBehind(phrase, next);
  if (!part && !behind && !phrase.term(next, 'meridiem')) return null;
  const total = hour.value * 60 + (part ? Number(part.means) : (behind?.value ?? 0));
  return { hour: Math.floor(total / 60), minute: total % 60, next: behind?.next ?? next, plain: false };
}

function minutesBehind(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const named = phrase.term(at, 'clockAfter');
  if (named) return { value: Number(named.means), next: named.next };
  const count = numeralAt(phrase, phrase.term(at, 'and')?.next ?? at);
  const unit = count && phrase.term(count.next, 'period');
  if (count && unit?.means === 'minutes' && /^\d\d?$/.test(count.digits) && count.power === 0)
    return { value: Number(count.digits), next: unit.next };
  const plus = phrase.term(at, 'plus');
  return plus && { value: Number(plus.means) * 60, next: plus.next };
}

function hourAt(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const numeral = numeralAt(phrase, at);
  if (numeral && /^\d{1,2}$/.test(numeral.digits) && numeral.power === 0 && Number(numeral.digits) <= 12)
    return { value: Number(numeral.digits), next: numeral.next };
  const ordinal = phrase.language.ordinalHours ? phrase.term(at, 'ordinal') : null;
  return ordinal && Number(ordinal.means) <= 12 ? { value: Number(ordinal.means), next: ordinal.next } : null;
}
