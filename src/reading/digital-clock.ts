import type { Clock } from './clock.ts';
import { isHourOfDay } from './hour-of-day.ts';
import type { Phrase } from './phrase.ts';
import { stopWatch } from './stop-watch.ts';

/**
 * Reads a time in digits: `14:30`, `14h30`, `14.30 uur`, `2.30 pm`, `18 Uhr`.
 * @param isOpened a word stands before it that opens a range
 */
export function digitalClock(phrase: Phrase, at: number, isOpened: boolean): Clock | null {
  if (phrase.tokens[at]?.kind !== 'number') return null;
  const one = dotted(phrase, at) ?? fourDigits(phrase, at);
  if (one) return one;
  const hour = /^\d{1,2}$/.test(phrase.key(at)) ? Number(phrase.key(at)) : Infinity;
  if (hour > 24) return null;
  const isColon = phrase.key(at + 1) === ':' && phrase.isGlued(at + 1) && phrase.isGlued(at + 2);
  // Chapter and verse behind a name: `Johannes 3:16`.
  if (isColon && phrase.key(at).length === 1 && isBehindName(phrase, at)) return null;
  return (
    (isColon ? withColon(phrase, at, hour) : null) ??
    marked(phrase, at, hour, isOpened) ??
    (phrase.term(at + 1, 'meridiem') ? { hour, minute: 0, next: at + 1, plain: false } : null)
  );
}

/** `14.30 uur`, `2.30 pm`; with a comma it is a time only before a zone. */
function dotted(phrase: Phrase, at: number): Clock | null {
  const match = /^(\d{1,2})([.,])(\d\d)$/.exec(phrase.key(at));
  if (!match) return null;
  const zone = phrase.term(at + 1, 'zone');
  const mark = zone ?? (match[2] === ',' ? null : phrase.term(at + 1, 'clock'));
  if (!mark && (match[2] === ',' || !phrase.term(at + 1, 'meridiem'))) return null;
  return { hour: Number(match[1]), minute: Number(match[3]), next: at + 1, plain: mark !== null };
}

/** `0600 hours`, `1430 GMT`. */
function fourDigits(phrase: Phrase, at: number): Clock | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(phrase.key(at));
  const hours = phrase.term(at + 1, 'period');
  if (!match || !(phrase.term(at + 1, 'zone') ?? (phrase.key(at).startsWith('0') && hours))) return null;
  return { hour: Number(match[1]), minute: Number(match[2]), next: hours ? at + 2 : at + 1, plain: true };
}

/** `14:30`, `14:30:05`; what goes on behind that says no time by itself. */
function withColon(phrase: Phrase, at: number, hour: number): Clock | null {
  const minutes = phrase.tokens[at + 2];
  if (minutes?.kind !== 'number' || !/^\d\d$/.test(minutes.key)) return null;
  const next = phrase.key(at + 3) === ':' && /^\d\d$/.test(phrase.key(at + 4)) ? at + 5 : at + 3;
  return { hour, minute: Number(minutes.key), next, plain: !(phrase.key(next) === ':' && phrase.isGlued(next)) };
}

/** `14h30`, `18 Uhr`, `20 uur`. */
function marked(phrase: Phrase, at: number, hour: number, isOpened: boolean): Clock | null {
  const mark = phrase.term(at + 1, 'clock');
  if (!mark || stopWatch(phrase, mark.next) || !isHourOfDay(phrase, at, mark.next, isOpened)) return null;
  const behind = phrase.tokens[mark.next];
  const hasMinutes = behind?.kind === 'number' && /^[0-5]\d$/.test(behind.key);
  return {
    hour,
    minute: hasMinutes ? Number(behind.key) : 0,
    next: hasMinutes ? mark.next + 1 : mark.next,
    plain: true,
  };
}

function isBehindName(phrase: Phrase, at: number): boolean {
  return (
    !phrase.language.capitalNouns &&
    phrase.isCapital(at - 1) &&
    !phrase.startsSentence(at - 1) &&
    !phrase.term(at - 1, 'weekday') &&
    !phrase.term(at - 1, 'other')
  );
}
