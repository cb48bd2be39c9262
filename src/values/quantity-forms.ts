import { add, decimal, parseDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Hedges } from './hedge.ts';
import { readParts, withSigns } from './part-words.ts';
import { unitsNotScales } from './quantity-unit.ts';
import { SCALES, type StatedNumber } from './stated-number.ts';
import { takeHedge } from './take-hedge.ts';
import { unitsNamed, type Unit } from './unit.ts';

/** Units that a smaller one stands behind, with how many of it they hold. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
  ['st', ['lb', 14]],
]);

const TWO_UNITS = /^(\d{1,4}) ?(['′]|[a-z]+),? ?(\d{1,2}(?:\.\d{1,3})?) ?(["″]|''|′′|[a-z]+)$/i;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["'", 'ft'],
  ['′', 'ft'],
  ['"', 'in'],
  ['″', 'in'],
  ["''", 'in'],
  ['′′', 'in'],
]);
const DECADES = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const IN_DECADE = /^in (?:his|her|their|its) (early |mid[- ]|late )?(?:([1-9])0s|([a-z]+))$/i;
/** The years of a decade that early, mid and late allow, as they do of a month or a year. */
const PARTS_OF_DECADE: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['', [0, 9]],
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [6, 9]],
]);
const NTH = /^(\d{1,6})(?:st|nd|rd|th) ([a-z]+)$/i;
/** A minute in time added to a half or a match. */
const ADDED_TIME = /^(45|90|105|120) ?\+ ?(\d{1,2})(?:['’′]| ?min(?:utes?)?)?$/i;
const ONE = /^an? ([a-z]+)$/i;

/** What is measured as people tell it: in one unit and a smaller one, in halves and quarters, or as one of it. */
export type ToldMeasure = { readonly words: string } | { readonly figure: Figure };

/**
 * The same measure as a figure and one unit: `5 ft 4 in` as inches, `half a mile`, `nearly a mile`, the `94th minute`, and
 * `90+4` of a match as minutes; null for all else.
 * @param declared the unit of the fact
 */
export function toldMeasure(text: string, hedges: Hedges, declared: Unit | null): ToldMeasure | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [hedge, rest] = takeHedge(plain, hedges);
  const front = plain.slice(0, plain.length - rest.length);
  const parts = readParts(withSigns(rest, nameOf));
  if (parts && isMeasured(parts.word, declared))
    return { figure: { hedge, first: parts.number, second: null, before: '', after: parts.word } };
  const one = nameOf(ONE.exec(rest)?.[1] ?? '');
  if (one !== null) return { words: `${front}1 ${one}` };
  const nth = NTH.exec(rest);
  if (nth) return { words: `${front}${nth[1] ?? ''} ${nth[2] ?? ''}` };
  const added = ADDED_TIME.exec(rest);
  if (added && declared?.axis === 's') return { words: `${front}${String(Number(added[1]) + Number(added[2]))} min` };
  const years = inYears(plain);
  if (years !== null) return { words: years };
  const both = inSmallerUnit(rest);
  return both && { figure: { hedge, first: both.number, second: null, before: '', after: both.word } };
}

/** Ages told by their decade, in completed years. @example inYears('in her late forties') //=> '46..49 years' */
function inYears(text: string): string | null {
  const [, part = '', digit, word = ''] = IN_DECADE.exec(text) ?? [];
  const decade = digit === undefined ? DECADES.indexOf(word.toLowerCase()) + 1 : Number(digit);
  const [from, to] = PARTS_OF_DECADE.get(part.toLowerCase().replace(/[- ]$/, '')) ?? [];
  if (decade === 0 || from === undefined || to === undefined) return null;
  // The teens begin at thirteen.
  const first = Math.max(decade * 10 + from, 13);
  return `${String(first)}..${String(decade * 10 + to)} years`;
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
