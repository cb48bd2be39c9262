import { clockText } from './clock.ts';
import { digitalClock } from './digital-clock.ts';
import type { Phrase } from './phrase.ts';
import { speltClock } from './spelt-clock.ts';
import { spokenClock } from './spoken-clock.ts';

/** A time of the day as values have it, and the token behind it. */
export interface Time {
  readonly text: string;
  readonly next: number;
}

/** Reads one time of the day, in digits or words. */
export function oneTime(phrase: Phrase, at: number, isOpened = false): Time | null {
  const named = phrase.term(at, 'clockWord');
  if (named) return isPartOfName(phrase, at) ? null : { text: named.means, next: named.next };
  const lead = phrase.term(at, 'clock')?.next ?? at;
  const clock = digitalClock(phrase, lead, isOpened) ?? speltClock(phrase, lead) ?? spokenClock(phrase, lead);
  if (!clock) return null;
  const behind = clock.plain ? (phrase.term(clock.next, 'clock')?.next ?? clock.next) : clock.next;
  const half = phrase.term(behind, 'meridiem');
  const isLed = lead > at;
  // A single letter may be a unit as well: `5 م`.
  const isLetter = half?.next === behind + 1 && phrase.key(behind).length === 1 && !clock.plain && !isLed;
  const isSaid = half !== null && !isLetter;
  if (!isSaid && !clock.plain && !(isLed && clock.hour > 12)) return null;
  const text = clockText(clock, isSaid ? half.means : null);
  return text === null ? null : { text, next: isSaid ? half.next : clock.plain ? behind : clock.next };
}

/** `après-midi` is no noon, and where only names have capitals, `le Midi` is a region. */
function isPartOfName(phrase: Phrase, at: number): boolean {
  if (phrase.key(at - 1) === '-' && phrase.isGlued(at)) return true;
  return phrase.language.capitalNames === true && phrase.isCapital(at) && !phrase.startsSentence(at);
}
