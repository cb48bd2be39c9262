import { hedgeAt } from './hedge-words.ts';
import { twoDigits } from '../values/calendar.ts';
import { bareHour } from './bare-hour.ts';
import { isInChain } from './in-chain.ts';
import { lengthInDigits } from './length-in-digits.ts';
import type { Draft } from './draft.ts';
import { nounAt } from './noun-words.ts';
import { numeralAt } from './numeral.ts';
import { isHourOfDay } from './hour-of-day.ts';
import type { Met, Phrase } from './phrase.ts';

/** An hour and a minute, and whether the words say which half of the day. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** The form alone says that it is a time: `14:30`, `14h30`. */
  readonly plain: boolean;
}

/** Reads a time of the day: `14:30`, `2.30 pm`, `14h30`, `half drie ’s middags`, `noon`; with `about` before it. */
export function timeAt(phrase: Phrase, at: number): Draft | null {
  // The last number of a score is no hour: `2-1 مساء أمس`.
  if (lengthInDigits(phrase, at) ?? ((isInChain(phrase, at) && phrase.key(at + 1) !== ':') || null)) return null;
  const hedge = hedgeAt(phrase, at);
  const about = hedge?.means === 'about' ? hedge : phrase.term(at, 'aroundTime');
  const opened = about ? null : (phrase.term(at, 'from') ?? phrase.term(at, 'between'));
  const order = about ? null : orderOfHour(phrase, at);
  const from = (about ?? opened ?? order)?.next ?? at;
  const whole = oneTime(phrase, from, opened !== null);
  const first = whole ?? (about ? null : bareHour(phrase, from));
  if (!first) return null;
  const dash = /^[-–—]$/.test(phrase.key(first.next))
    ? first.next + 1
    : (phrase.term(first.next, 'to') ?? (opened && phrase.term(first.next, 'betweenAnd')))?.next;
  const second = about || dash === undefined ? null : oneTime(phrase, dash);
  if (second && (whole ? second.text > first.text : second.text !== first.text && isMarked(phrase, second.next)))
    return { type: 'time', notation: `${first.text}..${second.text}`, from: order?.next ?? at, next: second.next };
  // `de 9h à 12h30` is one stretch; without its end, the time is found behind the word.
  if ((opened && !order) || !whole) return null;
  const { text, next } = zone(phrase, first.next);
  return { type: 'time', notation: `${about ? 'about ' : ''}${first.text}${text}`, from: order?.next ?? at, next };
}

/** A word of order that is a hedge of lengths as well, where an hour of the day follows: `à partir de 16 heures`. */
function orderOfHour(phrase: Phrase, at: number): Met | null {
  const order = phrase.language.words.clockLead && phrase.term(at, 'hedge') ? phrase.term(at, 'order') : null;
  return order && phrase.term(order.next + 1, 'clock') ? order : null;
}

/** Whether the word of an hour stands just before a token. */
function isMarked(phrase: Phrase, next: number): boolean {
  return phrase.tokens[next - 1]?.kind === 'word' && phrase.term(next - 1, 'clock') !== null;
}

function zone(phrase: Phrase, at: number): { readonly text: string; readonly next: number } {
  if (/^(?:utc|gmt)$/.test(phrase.key(at))) return { text: 'Z', next: at + 1 };
  const named = phrase.term(at, 'zone');
  return { text: named?.means ?? '', next: named?.next ?? at };
}

function oneTime(
  phrase: Phrase,
  at: number,
  isOpened = false,
): { readonly text: string; readonly next: number } | null {
  const named = phrase.term(at, 'clockWord');
  if (named && isPartOfName(phrase, at)) return null;
  if (named) return { text: named.means, next: named.next };
  const lead = phrase.term(at, 'clock')?.next ?? at;
  const clock = digital(phrase, lead, isOpened) ?? speltHours(phrase, lead) ?? spoken(phrase, lead);
  if (!clock) return null;
  const o = clock.plain ? (phrase.term(clock.next, 'clock')?.next ?? clock.next) : clock.next;
  const half = phrase.term(o, 'meridiem');
  const led = lead > at;
  // A single letter may be a unit as well: `5 م`.
  const isLetter = half !== null && half.next === o + 1 && phrase.key(o).length === 1 && !clock.plain && !led;
  if (!half || isLetter)
    return clock.plain || (led && clock.hour > 12) ? written(clock, null, clock.plain ? o : clock.next) : null;
  return written(clock, half.means, half.next);
}

/** `après-midi` is no noon, and where only names have capitals, `le Midi` is a region. */
function isPartOfName(phrase: Phrase, at: number): boolean {
  if (phrase.key(at - 1) === '-' && phrase.isGlued(at)) return true;
  return phrase.language.capitalNames === true && phrase.isCapital(at) && !phrase.startsSentence(at);
}

function written(
  { hour, minute }: Clock,
  half: string | null,
  next: number,
): { readonly text: string; readonly next: number } | null {
  const noon = half === 'night' ? (hour < 6 || hour === 12 ? 'am' : 'pm') : half;
  const shifted = noon === 'pm' && hour < 12 ? hour + 12 : noon === 'am' && hour === 12 ? 0 : hour;
  return shifted > 24 || minute > 59 ? null : { text: `${twoDigits(shifted)}:${twoDigits(minute)}`, next };
}

/** `14:30`, `14h30`, `14.30 uur`, `2.30 pm`, `18 Uhr`. */
function digital(phrase: Phrase, at: number, isOpened: boolean): Clock | null {
  const token = phrase.tokens[at];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})[.,](\d\d)$/.exec(token.key);
  if (dotted) {
    const zoned = phrase.term(at + 1, 'zone');
    // With a comma it is a time only before a zone.
    const said = token.key.includes(',')
      ? zoned
      : (zoned ?? phrase.term(at + 1, 'clock') ?? phrase.term(at + 1, 'meridiem'));
    return said
      ? {
          hour: Number(dotted[1]),
          minute: Number(dotted[2]),
          next: at + 1,
          plain: (zoned ?? phrase.term(at + 1, 'clock')) !== null,
        }
      : null;
  }
  // `0600 hours`, `1430 GMT`
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.key);
  if (four && (phrase.term(at + 1, 'zone') ?? (token.key.startsWith('0') && phrase.term(at + 1, 'period'))))
    return {
      hour: Number(four[1]),
      minute: Number(four[2]),
      next: phrase.term(at + 1, 'period') ? at + 2 : at + 1,
      plain: true,
    };
  if (!/^\d{1,2}$/.test(token.key)) return null;
  const hour = Number(token.key);
  if (hour > 24) return null;
  const minutes = phrase.tokens[at + 2];
  const isColon = phrase.key(at + 1) === ':' && phrase.isGlued(at + 1) && phrase.isGlued(at + 2);
  // Chapter and verse behind a name: `Johannes 3:16`.
  if (isColon && /^\d$/.test(token.key) && isBehindName(phrase, at)) return null;
  if (isColon && minutes?.kind === 'number' && /^\d\d$/.test(minutes.key)) {
    const seconds = phrase.key(at + 3) === ':' && /^\d\d$/.test(phrase.key(at + 4)) ? at + 5 : at + 3;
    return {
      hour,
      minute: Number(minutes.key),
      next: seconds,
      plain: !(phrase.key(seconds) === ':' && phrase.isGlued(seconds)),
    };
  }
  const mark = phrase.term(at + 1, 'clock');
  if (
    mark &&
    (mark.means === 'either'
      ? isOfClock(phrase, at, mark.next, isOpened)
      : isHourOfDay(phrase, at, mark.next, isOpened))
  ) {
    const behind = phrase.tokens[mark.next];
    const minute =
      behind?.kind === 'number' && /^\d\d$/.test(behind.key) && Number(behind.key) < 60 ? Number(behind.key) : null;
    return { hour, minute: minute ?? 0, next: minute === null ? mark.next : mark.next + 1, plain: true };
  }
  return phrase.term(at + 1, 'meridiem') ? { hour, minute: 0, next: at + 1, plain: false } : null;
}

/** An hour in words of a clock of 24 hours: `à quinze heures trente`, `quinze heures trente`, `à quinze heures`. */
function speltHours(phrase: Phrase, at: number): Clock | null {
  if (!phrase.term(at, 'number')) return null;
  const hour = numeralAt(phrase, at);
  const mark = hour && phrase.term(hour.next, 'clock');
  if (!mark || hour.power > 0 || !/^(?:1?\d|2[0-4])$/.test(hour.digits)) return null;
  const minutes = speltMinutes(phrase, mark.next);
  const isLed =
    Number(hour.digits) > 12 &&
    (phrase.language.words.clockLead === undefined || phrase.term(at - 1, 'clockLead') !== null);
  if (phrase.term(minutes?.next ?? mark.next, 'meridiem') ?? !(minutes ?? (isLed || null))) return null;
  return { hour: Number(hour.digits), minute: minutes?.minutes ?? 0, next: minutes?.next ?? mark.next, plain: true };
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

/** Whether an hour is one of the day and no length of time, where both are written alike: `om 20 uur`, `20 uur`. */
function isOfClock(phrase: Phrase, at: number, next: number, isOpened: boolean): boolean {
  if (phrase.term(next, 'meridiem') || /^\d\d$/.test(phrase.key(next))) return true;
  if (Number(phrase.key(at)) <= 12) {
    const to = isOpened ? phrase.term(next, 'to') : null;
    return to !== null && phrase.term(to.next + 1, 'clock') !== null && Number(phrase.key(to.next)) > 12;
  }
  const isSecond =
    phrase.term(at - 1, 'to') !== null && (phrase.tokens[at - 2]?.kind === 'number' || isMarked(phrase, at - 1));
  return isOpened || isSecond || (['clockLead', 'weekday'] as const).some((role) => phrase.term(at - 1, role));
}

/** `half past two`, `half drie`, `trois heures et demie`, `Viertel nach drei`: a time only with its half of the day. */
function spoken(phrase: Phrase, at: number): Clock | null {
  const part = phrase.term(at, 'clockPart');
  const hour = hourAt(phrase, part?.next ?? at);
  if (!hour) return null;
  const mark = phrase.term(hour.next, 'clock');
  const next = mark?.next ?? hour.next;
  const behind = part ? null : minutesBehind(phrase, next);
  const minutes = part ? Number(part.means) : (behind?.minutes ?? 0);
  const total = hour.value * 60 + minutes;
  if (part === null && behind === null && !phrase.term(next, 'meridiem')) return null;
  return { hour: Math.floor(total / 60), minute: total % 60, next: behind?.next ?? next, plain: false };
}

/** `quinze heures trente`: an hour and a number of minutes in words, which name no unit. */
function speltMinutes(phrase: Phrase, at: number): { readonly minutes: number; readonly next: number } | null {
  const spelt = phrase.term(at, 'number') ? numeralAt(phrase, at) : null;
  if (!spelt || spelt.power > 0 || !/^[1-5]?\d$/.test(spelt.digits)) return null;
  if (phrase.term(spelt.next, 'period') || nounAt(phrase, spelt.next)) return null;
  return { minutes: Number(spelt.digits), next: spelt.next };
}

function minutesBehind(phrase: Phrase, at: number): { readonly minutes: number; readonly next: number } | null {
  const named = phrase.term(at, 'clockAfter');
  if (named) return { minutes: Number(named.means), next: named.next };
  const count = numeralAt(phrase, phrase.term(at, 'and')?.next ?? at);
  const unit = count && phrase.term(count.next, 'period');
  if (count && unit?.means === 'minutes' && /^\d\d?$/.test(count.digits) && count.power === 0)
    return { minutes: Number(count.digits), next: unit.next };
  const plus = phrase.term(at, 'plus');
  return plus && { minutes: Number(plus.means) * 60, next: plus.next };
}

function hourAt(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const numeral = numeralAt(phrase, at);
  if (numeral && /^\d{1,2}$/.test(numeral.digits) && numeral.power === 0 && Number(numeral.digits) <= 12)
    return { value: Number(numeral.digits), next: numeral.next };
  const ordinal = phrase.language.ordinalHours ? phrase.term(at, 'ordinal') : null;
  return ordinal && Number(ordinal.means) <= 12 ? { value: Number(ordinal.means), next: ordinal.next } : null;
}
