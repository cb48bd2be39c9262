import { ageInDecade, type AgeInDecade } from './age-in-decade.ts';
import { toldArc } from './arc.ts';
import { add, decimal, parseDecimal } from './decimal.ts';
import { fault, type Fault } from './fault.ts';
import type { Figure } from './figure.ts';
import type { Hedges } from './hedge.ts';
import { matchMinute } from './match-minute.ts';
import { readParts, withSigns } from './part-words.ts';
import { unitsNotScales } from './quantity-unit.ts';
import { SCALES, withCommas, type StatedNumber } from './stated-number.ts';
import { takeHedge } from './take-hedge.ts';
import type { Unit } from './unit.ts';
import { unitsNamed } from './units-named.ts';

/** Units that a smaller one stands behind, with how many of it they hold. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
  ['st', ['lb', 14]],
  ['years', ['months', 12]],
]);

const TWO_UNITS = /^(\d{1,4}) ?(['′]|[a-z]+),?(?: and)? ?(\d{1,2}(?:\.\d{1,3})?) ?(["″]|''|′′|[a-z]+)$/i;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["'", 'ft'],
  ['′', 'ft'],
  ['"', 'in'],
  ['″', 'in'],
  ["''", 'in'],
  ['′′', 'in'],
]);
/** In hundreds of feet, as aviation tells heights. */
const FLIGHT_LEVEL = /^(?:FL|flight level) ?(\d{2,3})$/i;
const ONE = /^an? ([a-z]+)$/i;

/** What is measured as people tell it: in one unit and a smaller one, in halves and quarters, or as one of it. */
export type ToldMeasure =
  { readonly words: string } | { readonly figure: Figure; readonly told?: string } | { readonly age: AgeInDecade };

/**
 * The same measure as a figure and one unit: `5 ft 4 in` as inches, `half a mile`, `nearly a mile`, the `94th minute`, and
 * `90+4` of a match as minutes, `46°02′15″ N` as seconds of arc; null for all else.
 * @param declared the unit of the fact
 */
export function toldMeasure(text: string, hedges: Hedges, declared: Unit | null): ToldMeasure | Fault | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  const arc = declared === null || declared.axis === 'deg' ? toldArc(plain, declared !== null) : null;
  if (arc) return arc;
  const [hedge, rest] = takeHedge(plain, hedges);
  const front = plain.slice(0, plain.length - rest.length);
  const parts = readParts(withSigns(rest, nameOf));
  if (parts && isMeasured(parts.word, declared))
    return { figure: { hedge, first: parts.number, second: null, before: '', after: parts.word } };
  const level = declared?.axis === 'm' ? FLIGHT_LEVEL.exec(plain)?.[1] : undefined;
  if (level !== undefined)
    return fault('unreadable', `A flight level: "${plain}"`, `write ${withCommas(String(Number(level) * 100))} ft`);
  const one = nameOf(ONE.exec(rest)?.[1] ?? '');
  if (one !== null) return { words: `${front}1 ${one}` };
  const minute = declared?.axis === 's' ? matchMinute(rest) : null;
  if (minute !== null) return typeof minute === 'string' ? { words: `${front}${minute}` } : minute;
  const age = ageInDecade(plain);
  if (age) return { age };
  const both = inSmallerUnit(rest);
  return both && { figure: { hedge, first: both.number, second: null, before: '', after: both.word } };
}

/** Whether halves are told of it: of a unit of the table, never of a scale word, and what is counted comes whole. */
function isMeasured(word: string, declared: Unit | null): boolean {
  if (SCALES.has(word.toLowerCase()) && !unitsNotScales(declared).has(word)) return false;
  const units = unitsNamed(word);
  return units.length > 0 && units.every(({ counted }) => !counted);
}

/** A unit of the table as it is written, where the word has one meaning. */
function nameOf(word: string): string | null {
  const [unit, another] = word.length > 1 ? unitsNamed(word) : [];
  return unit && !another && !unit.counted ? unit.name : null;
}

/** As fine as the smaller unit, however round the sum is: 11 st 6 lb are 160 lb to the pound. */
function inSmallerUnit(words: string): { readonly number: StatedNumber; readonly word: string } | null {
  const [, many = '', large = '', few = '', small = ''] = TWO_UNITS.exec(words) ?? [];
  const name = SIGNS.get(large) ?? nameOf(large) ?? '';
  const [word = '', times = 0] = SMALLER.get(name) ?? [];
  if ((SIGNS.get(small) ?? nameOf(small)) !== word || word === '' || Number(few) >= times) return null;
  const value = add(decimal(Number(many) * times), parseDecimal(few));
  const unit = -(/\.(\d+)$/.exec(few)?.[1]?.length ?? 0);
  const text = `${many} ${name} ${few}`;
  return { number: { value, unit, place: unit, significant: 2, step: decimal(1, unit), text }, word };
}
