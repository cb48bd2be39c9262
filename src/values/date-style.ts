import { civilFromDays } from './calendar.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { asOldStyle, daysFromJulian, julianMonthLength } from './julian.ts';
import { readPlainDate } from './plain-date.ts';
import { joinSets, type Span } from './span.ts';
import type { DateStyle, StatedDate } from './stated-date.ts';

const JULIAN = { dayOf: daysFromJulian, monthLength: julianMonthLength };
const OLD = String.raw`old style|o\.? ?s\.?|julian`;
const NEW = String.raw`new style|n\.? ?s\.?|gregorian`;
const STYLED = new RegExp(String.raw`^(.+?),? (?:\((?:(${OLD})|(?:${NEW}))\)|(?:(${OLD})|(?:${NEW})))$`, 'i');

/** Takes the calendar off the end, or null. @example takeStyle('1917-10-25 (O.S.)') //=> ['old', '1917-10-25'] */
export function takeStyle(text: string): readonly [DateStyle, string] | null {
  // Nearly every date ends in a digit, and the pattern is one of the largest that would be compiled for it.
  const last = text.at(-1) ?? '';
  if (last >= '0' && last <= '9') return null;
  const match = STYLED.exec(text);
  return match ? [(match[2] ?? match[3]) === undefined ? 'new' : 'old', match[1] ?? ''] : null;
}

/**
 * A date of the old or the new style. Plain ones of the old style are read by the Julian calendar, which has a 29 February
 * in 1900; of others each end is the day that it falls on there.
 * @example readStyled('old', '1917-10-25', read) // 7 November 1917
 */
export function readStyled(
  style: DateStyle,
  text: string,
  read: (text: string) => StatedDate | Fault,
): StatedDate | Fault {
  const plain = style === 'old' ? readPlainDate(text, JULIAN) : null;
  if (plain) return isFault(plain) ? plain : { sets: plain, words: `${text} old style`, style };
  const date = read(text);
  if (isFault(date)) return date;
  if (date.style) return fault('unreadable', `Two calendars for one date: "${text}"`, 'write 1917-10-25 old style');
  const words = `${date.words} ${style} style`;
  if (style === 'new') return { ...date, words, style };
  const { allowed, likely } = date.sets;
  return { ...date, sets: joinSets(allowed.map(moved), likely.map(moved)), words, style };
}

function moved({ low, high }: Span): Span {
  return { low: Number.isFinite(low) ? asDay(low) : low, high: Number.isFinite(high) ? asDay(high) : high };
}

function asDay(days: number): number {
  return asOldStyle(civilFromDays(days));
}
