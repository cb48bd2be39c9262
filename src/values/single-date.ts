import { joinSets, plainSets, type SpanSets } from './span.ts';
import { readStyled, takeStyle } from './date-style.ts';
import { readEdtf } from './edtf.ts';
import { readEra } from './era-date.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import { offsetWords, readInstant, type Instant } from './instant.ts';
import { misdate } from './misdate.ts';
import { readShortPart } from './part-of-year.ts';
import { readPlainDate } from './plain-date.ts';
import type { StatedDate, Weekday } from './stated-date.ts';
import { isAround, takeHedge } from './take-hedge.ts';
import { readVagueDate } from './vague-date.ts';
import { takeWeekday, weekdayOf } from './weekday.ts';
import { offsetsIn, takeZone } from './zone-behind.ts';

const DAY = 86_400_000;

/**
 * Reads one date: plain, vague, with its weekday, of the old style, hedged, a part of a year, an instant, the rest of
 * EDTF, or a year, a decade or a century in words.
 * @example readSingleDate('about 2018', hedges).words //=> '2018~'
 */
export function readSingleDate(text: string, hedges: Hedges): StatedDate | Fault {
  const plain = readPlainDate(text);
  if (plain) return stated(plain, text);
  const vague = readVagueDate(text);
  if (vague)
    return { sets: vague, words: text.toLowerCase().replace(/(?:x+|[qh]\d)$/, (digits) => digits.toUpperCase()) };
  const part = readShortPart(text.toUpperCase());
  if (part) return { sets: plainSets(part.low, part.high), words: text.toUpperCase() };
  const [before, zone] = takeZone(text);
  const instant = readInstant(before);
  if (instant) return isFault(instant) ? instant : localDay(instant, zone);
  const dated = takeWeekday(text);
  if (dated) return withWeekday(...dated, readSingleDate(dated[1], hedges));
  const styled = takeStyle(text);
  if (styled) return readStyled(...styled, (rest) => readSingleDate(rest, hedges));
  const edtf = readEdtf(text);
  if (edtf) return stated(edtf, text);
  const era = readEra(text);
  if (era) return { sets: era, words: text };
  const [hedge, rest] = takeHedge(text, hedges);
  const about = hedge && isAround(hedge) ? readEdtf(`${rest}~`) : null;
  return about ? stated(about, `${rest}~`) : misdate(text);
}

function stated(sets: SpanSets | Fault, words: string): StatedDate | Fault {
  return isFault(sets) ? sets : { sets, words };
}

/** The day that the clock on the spot belongs to; 24:00 is the end of the day named, and one moment with the day after. */
function localDay(instant: Instant, zone: string | undefined): StatedDate | Fault {
  const { day, clock, words } = instant;
  const offsets = zone === undefined ? [] : offsetsIn(instant, zone);
  if (isFault(offsets)) return offsets;
  const offset = instant.offset ?? offsets[0];
  const named = plainSets(day, day);
  const sets = clock.from < DAY ? named : joinSets([{ low: day, high: day + 1 }], named.likely);
  const told = instant.offset === undefined && offset !== undefined ? words + offsetWords(offset) : words;
  return { sets, words: told, ...(offset === undefined ? {} : { offset }) };
}

/** A weekday that does not fit its day is kept: holding the one against the other is not the reader's part. */
function withWeekday(weekday: Weekday, rest: string, date: StatedDate | Fault): StatedDate | Fault {
  if (isFault(date)) return date;
  const [only, ...others] = date.sets.allowed;
  if (!only || others.length > 0 || only.low !== only.high || date.weekday) {
    return fault(
      'unreadable',
      `A weekday beside what is not one day: "${weekday} ${rest}"`,
      'write the day in full: Fri 2021-07-30',
    );
  }
  const actual = weekdayOf(only.low);
  const off = actual === weekday ? {} : { weekdayOff: { stated: weekday, actual, day: only.low } };
  return { ...date, words: `${weekday} ${date.words}`, weekday, ...off };
}
