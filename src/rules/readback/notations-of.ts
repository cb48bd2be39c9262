import type { Claim } from '../../model/claim.ts';
import { OPEN_YEAR, type Find } from '../../reading/find.ts';
import { civilFromDays } from '../../values/calendar.ts';
import { hullOf } from '../../values/extent.ts';
import type { Quantity } from '../../values/quantity.ts';
import { unitsNamed } from '../../values/units-named.ts';
import type { Value } from '../../values/value.ts';

/** How two sides stand, which words tell as so many in so many: `one in twelve` of 1:12. */
const ONE_TO = /(?<!\d)1:\d/;

/**
 * What a find can mean as a value of a claim's fact, each in the notation of claims: in each year that it leaves open, in
 * the currency of the tag where its sign may stand for that, with the sign that the tag has.
 */
export function notationsOf(claim: Claim, find: Find): readonly string[] {
  const { value, declaration, words } = claim;
  const { type, currencies, notation } = find;
  if (notation === null) return [];
  if (type === 'date') return dateNotations(claim, find, notation);
  if (type === 'time') return atItsDay(words, notation);
  if (declaration.type === 'money' && type !== 'money') return [withCurrency(notation, value.axis)];
  if (type === 'ratio' && ONE_TO.test(words)) return [notation.replace(/(?<!\d)1\/(?=\d)/, '1:')];
  const own = currencies?.includes(value.axis) === true ? notation.replace(currencies[0] ?? '', value.axis) : notation;
  const sign = signOf(find);
  // Whether a figure rose or fell may stand outside of the words that carry it, and so may its unit.
  return (sign === null ? [own, ...inUnitOfTag(claim, find, own)] : [`${own} ${sign}`]).flatMap((said) =>
    words.includes('-') === said.includes('-') ? [said] : [said, turned(said)],
  );
}

/**
 * The sign of a unit that values know and the reader of words takes for a noun, also with a substance behind it: `170 Gt`,
 * `170 GtCO₂`, of which it has but the letters. Null where there is no such unit.
 */
export function signOf({ noun }: Find): string | null {
  if (noun === undefined) return null;
  const sign = noun.replace(/CO$/, '');
  const [unit, another] = unitsNamed(sign);
  return unit && !another && !unit.counted ? sign : null;
}

/**
 * A figure whose words name no unit that a reader knows (`86F`, `64 KiB`, `18 degrees`), in the unit of the tag: words
 * that leave a unit out contradict none. The fact's own unit is what a bare figure has anyway.
 */
function inUnitOfTag({ value, declaration }: Claim, { type, noun }: Find, notation: string): readonly string[] {
  if (value.type !== 'quantity' || (type !== 'number' && noun === undefined)) return [];
  const { name } = (value as Quantity).unit;
  return name === '' || name === declaration.unit ? [] : [`${notation} ${name}`];
}

const STYLE = / (?:old|new) style$/;

/** In the calendar that the tag names; with a word of order before it or without. */
function dateNotations({ value, words }: Claim, { open, order }: Find, notation: string): readonly string[] {
  const dates = open === undefined ? [notation] : yearsOf(value).map((year) => open.replace(OPEN_YEAR, year));
  const style = STYLE.exec(words)?.[0] ?? '';
  return dates.flatMap((date) => [date + style, ...(order === undefined ? [] : [`${order} ${date}${style}`])]);
}

const MOST_YEARS = 3;

/** The years that a date may lie in, as long as they are few. */
function yearsOf(value: Value): readonly string[] {
  const span = hullOf(value.allowed);
  if (!span?.low || !span.high) return [];
  const [first, last] = [civilFromDays(span.low.nearest).year, civilFromDays(span.high.nearest).year];
  const years = Math.min(last - first + 1, MOST_YEARS);
  return Array.from({ length: years }, (_, index) => String(first + index).padStart(4, '0'));
}

const INSTANT = /^(.*T)(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d|)$/;
const CLOCK = /^(\D*)(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d|)$/;

/**
 * A time of the day as the instant of the tag has it, whose day the words leave out: the tag's own words where both are
 * one moment. A clock without a zone, beside a tag in UTC, may stand in any zone.
 */
function atItsDay(words: string, time: string): readonly string[] {
  const [, day, tagged = '', zone = ''] = INSTANT.exec(words) ?? [];
  const [, hedge = '', said = '', own = ''] = CLOCK.exec(time) ?? [];
  if (day === undefined || said === '') return [time];
  if (hedge !== '') return [hedge + day + said + zone];
  if (own === '' || zone === '') {
    const isZoneLeftOut = minuteOf(zone) === 0 && zone !== '' && isZone(minuteOf(said) - minuteOf(tagged));
    return [day + said + zone, ...(isZoneLeftOut ? [words] : [])];
  }
  const apart = minuteOf(tagged) - minuteOf(zone) - (minuteOf(said) - minuteOf(own));
  return [apart % MINUTES_A_DAY === 0 ? words : day + said + own];
}

const MINUTES_A_DAY = 1440;
const HALF_HOURS = 30;

/**
 * The zones that are a quarter of an hour beside the others, in minutes from UTC, modulo a day: Guyana until 1991, Nepal,
 * Eucla and the Chatham Islands, these two also in summer. Any other quarter is a slip.
 */
const QUARTERS: ReadonlySet<number> = new Set(
  ['-03:45', '+05:45', '+08:45', '+09:45', '+12:45', '+13:45'].map(minuteOf).map(ofDay),
);

/** Whether a clock may be so many minutes from UTC; on which day it stands is left open, and so whole days are. */
function isZone(minutes: number): boolean {
  const apart = ofDay(minutes);
  return apart % HALF_HOURS === 0 || QUARTERS.has(apart);
}

function ofDay(minutes: number): number {
  return (minutes + MINUTES_A_DAY) % MINUTES_A_DAY;
}

/** @example minuteOf('-05:30') //=> -330 */
function minuteOf(clock: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-]?)(\d\d):(\d\d)$/.exec(clock) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** @example withCurrency('almost 0.75 billion', 'EUR') //=> 'almost EUR 0.75 billion' */
function withCurrency(notation: string, currency: string): string {
  return notation.replace(/(?=-?\d)/, `${currency} `);
}

function turned(notation: string): string {
  return notation.includes('-') ? notation.replace('-', '') : notation.replace(/(?=\d)/, '-');
}
