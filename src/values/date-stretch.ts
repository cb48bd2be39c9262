import { takeStyle } from './date-style.ts';
import { SLASH } from './end-mark.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import { misdate } from './misdate.ts';
import { orderedSets, takeBetween, takeOrder, type Ordered } from './order-words.ts';
import { readSingleDate } from './single-date.ts';
import { EVERYWHERE, hullOfSpans, joinSets, plainSets } from './span.ts';
import type { StatedDate } from './stated-date.ts';

const LIST = /^(?:\[(.+)\]|\{(.+)\})$/;

/**
 * Reads one date, or what is made of several: `2018-05-25..2018-05-28`, `../1985`, `before 2018-05-25`, `[1667,1670..1672]`.
 * @param limit the side on which `by` (cap) or `since` (floor) states the day itself and no stretch
 */
export function readDateStretch(text: string, hedges: Hedges, limit: 'cap' | 'floor' | null): StatedDate | Fault {
  const list = LIST.exec(text);
  if (list) return readList(list[1] ?? list[2] ?? '', hedges, text.startsWith('{'));
  const between = takeBetween(text);
  if (between) return readRange(...between, '..', hedges);
  const order = takeOrder(text);
  if (order) return ordered(order, readSingleDate(order.rest, hedges), limit);
  const slash = text.split(SLASH);
  if (slash.length === 2 && !/^\d{1,2}\//.test(text)) return readRange(slash[0] ?? '', slash[1] ?? '', '/', hedges);
  return slash.length > 2 ? misdate(text) : readDotted(text, hedges);
}

function readDotted(text: string, hedges: Hedges): StatedDate | Fault {
  const dots = text.indexOf('..');
  return dots < 0 ? readSingleDate(text, hedges) : readRange(text.slice(0, dots), text.slice(dots + 2), '..', hedges);
}

/** From the first day of the one to the last day of the other; an end that is left open or unknown is no end at all. */
function readRange(from: string, to: string, joint: '..' | '/', hedges: Hedges): StatedDate | Fault {
  const whole = lastInFull(from.trim(), to.trim());
  if (whole !== null && whole < from.trim())
    return fault(
      'unreadable',
      `A stretch with its ends reversed: ${from.trim()}${joint}${whole}`,
      'write both ends in full, the earlier one first',
    );
  if (whole !== null)
    return fault(
      'unreadable',
      `A last day without its year: "${from}${joint}${to}"`,
      `write ${from.trim()}${joint}${whole}`,
    );
  const [first, last] = [readEnd(inStyleOf(to, from.trim()), joint, hedges), readEnd(to.trim(), joint, hedges)];
  if (isFault(first)) return first;
  if (isFault(last)) return last;
  const likely = { low: hullOfSpans(first.sets.likely).low, high: hullOfSpans(last.sets.likely).high };
  const words = [first.words, last.words];
  if (likely.low > likely.high) {
    return fault(
      'unreadable',
      `A stretch with its ends reversed: ${words.join(joint)}`,
      `write ${words.toReversed().join(joint)}`,
    );
  }
  const allowed = { low: hullOfSpans(first.sets.allowed).low, high: hullOfSpans(last.sets.allowed).high };
  return {
    sets: joinSets([allowed], [likely]),
    words: words.join(joint),
    ends: [first.sets, last.sets],
    ...offOf(first, last),
  };
}

/** The end of `2021-05-03..05` in full, were it of the same year or month; null for an end of its own. @example lastInFull('2021-05-03', '05') //=> '2021-05-05' */
function lastInFull(from: string, to: string): string | null {
  const isShort = /^\d{4}(?:-\d\d){0,2}$/.test(from) && /^\d\d(?:-\d\d)?$/.test(to) && to.length < from.length;
  const whole = from.slice(0, -to.length) + to;
  return isShort && whole !== from ? whole : null;
}

/** What is said of the calendar behind the last day of a stretch holds for its first day too. */
function inStyleOf(last: string, first: string): string {
  const [style] = takeStyle(last.trim()) ?? [];
  return style === undefined || /^(?:\.\.)?$/.test(first) || takeStyle(first) ? first : `${first} ${style} style`;
}

/** The first weekday that is off among the days that a date is made of. */
function offOf(...dates: readonly StatedDate[]): Pick<StatedDate, 'weekdayOff'> {
  const weekdayOff = dates.find((date) => date.weekdayOff)?.weekdayOff;
  return weekdayOff ? { weekdayOff } : {};
}

function readEnd(text: string, joint: '..' | '/', hedges: Hedges): StatedDate | Fault {
  const open = text === '' || (joint === '/' && text === '..');
  return open ? { sets: plainSets(EVERYWHERE.low, EVERYWHERE.high), words: text } : readSingleDate(text, hedges);
}

function ordered(
  { order, word }: Ordered,
  date: StatedDate | Fault,
  limit: 'cap' | 'floor' | null,
): StatedDate | Fault {
  if (isFault(date)) return date;
  const words = `${word} ${date.words}`;
  const itself = (limit === 'cap' && order === 'by') || (limit === 'floor' && order === 'since');
  return itself ? { ...date, words } : { sets: orderedSets(order, date.sets), words, ...offOf(date) };
}

/** One of these dates (`[…]`), or all of them (`{…}`): an element is a date, or a range that may be open. */
function readList(text: string, hedges: Hedges, every: boolean): StatedDate | Fault {
  const dates: StatedDate[] = [];
  for (const element of text.split(',')) {
    const date = readDotted(element.trim(), hedges);
    if (isFault(date)) return date;
    dates.push(date);
  }
  const sets = joinSets(
    dates.flatMap((date) => date.sets.allowed),
    dates.flatMap((date) => date.sets.likely),
  );
  const words = dates.map((date) => date.words).join(',');
  const off = offOf(...dates);
  return every ? { sets, words: `{${words}}`, every, ...off } : { sets, words: `[${words}]`, ...off };
}
