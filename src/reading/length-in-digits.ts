import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

/** A length of time written as on a stopwatch, with its unit behind it: `2:04:35 Stunden`, `3:45 minutes`. */
export function lengthInDigits(phrase: Phrase, at: number): Draft | null {
  if (phrase.tokens[at]?.kind !== 'number' || phrase.key(at + 1) !== ':') return null;
  const parts = [phrase.key(at)];
  let next = at + 1;
  for (; parts.length < 3 && phrase.key(next) === ':' && /^[0-5]\d$/.test(phrase.key(next + 1)); next += 2) {
    if (!phrase.isGlued(next) || !phrase.isGlued(next + 1)) return null;
    parts.push(phrase.key(next + 1));
  }
  // Dutch *uur* behind such digits says a time of the day.
  const period = phrase.term(next, 'clock') ? null : phrase.term(next, 'period');
  const units = period?.means === 'hours' ? HOURS : period?.means === 'minutes' ? HOURS.slice(1) : [];
  if (!period || parts.length < 2 || parts.length > units.length || !/^\d{1,3}$/.test(parts[0] ?? '')) return null;
  const notation = parts.map((part, index) => `${String(Number(part))} ${units[index] ?? ''}`).join(' ');
  return { type: 'duration', notation, from: at, next: period.next };
}

const HOURS: readonly string[] = ['hours', 'minutes', 'seconds'];
