import { compareSets, wordsFor } from './compare-sets.ts';
import { compare, decimal, formatDecimal, multiply, type Decimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { hedgeText } from './figure.ts';
import { takeHedge } from './take-hedge.ts';
import type { Hedge } from './hedge.ts';
import { describeExtent, normalSets } from './line-value.ts';
import { mapEnds, mapSets } from './map-extent.ts';
import { quotient } from './quotient.ts';
import { readRatioTerm, type RatioTerm } from './ratio-term.ts';
import { withCommas } from './stated-number.ts';
import { statedExtents, type Stated } from './stated-sets.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** How many times one thing is another; its line counts times, so `half` is 0.5. */
export interface Ratio extends Value {
  readonly type: 'ratio';
  readonly hedge: Hedge | null;
  readonly first: RatioTerm;
  readonly second: RatioTerm | null;
}

const WHOLE = decimal(1);
const LONGEST = 200;
const BETWEEN = /^between\s+(.+?)\s+and\s+(.+)$/i;

/** Reads `2x`, `1.5 times`, `almost double`, `over a third`, `2/3`, `3:1`, `2x..3x`, `2..3 times`. */
function read(text: string, fact: FactType, lexicon: Lexicon): Ratio | Fault {
  if (text.length > LONGEST) {
    return fault('too-long', `A value of ${String(text.length)} characters`, `at most ${String(LONGEST)} characters`);
  }
  const ends = BETWEEN.exec(text.trim())?.slice(1) ?? text.trim().split('..');
  const [from = '', to, ...more] = ends;
  if (more.length > 0) return fault('unreadable', `A range with more than two ends: "${text}"`, 'write 2x..3x');
  if (to !== undefined) return readRange(from, to, fact);
  const [hedge, rest] = takeHedge(from, lexicon.hedges);
  const first = readRatioTerm(rest);
  return isFault(first) ? first : ratioOf(hedge, first, null, fact);
}

function readRange(from: string, to: string, fact: FactType): Ratio | Fault {
  const [first, second] = [
    readRatioTerm(/\d$/.test(from.trim()) && !/[:/]/.test(from) ? `${from}x` : from),
    readRatioTerm(to),
  ];
  if (isFault(first)) return first;
  if (isFault(second)) return second;
  if (compare(multiply(first.value, second.parts), multiply(second.value, first.parts)) > 0) {
    const written = `${first.text}..${second.text}`;
    return fault('unreadable', `A range with its ends reversed: ${written}`, `write ${second.text}..${first.text}`);
  }
  return ratioOf(null, first, second, fact);
}

/** Both ends are brought to parts of one size, so that only one division is left. */
function ratioOf(hedge: Hedge | null, first: RatioTerm, second: RatioTerm | null, fact: FactType): Ratio {
  const [ofFirst, ofSecond] = [first.parts, second?.parts ?? WHOLE];
  const statement = { hedge, first: inParts(first, ofSecond), second: second && inParts(second, ofFirst) };
  const parts = multiply(ofFirst, ofSecond);
  const sets = mapSets(
    statedExtents(statement, fact.is, false),
    mapEnds((end) => quotient(end, parts)),
  );
  return { type: 'ratio', axis: 'times', ...sets, hedge, first, second };
}

function inParts({ value, granule, bare }: RatioTerm, by: Decimal): Stated {
  const scaled = mapEnds((end) => multiply(end, by));
  const allowed = scaled(bare.allowed);
  const likely = bare.likely === bare.allowed ? allowed : scaled(bare.likely);
  return { value: multiply(value, by), granule: multiply(granule, by), bare: () => ({ allowed, likely }) };
}

function compareRatios(a: Ratio, b: Ratio): Comparison {
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

/** @example write(read('almost double')) //=> 'almost 2x' */
function write({ hedge, first, second }: Ratio): string {
  return second ? `${first.text}..${second.text}` : `${hedgeText(hedge)}${first.text}`;
}

function normal(value: Ratio): Normal {
  return { type: 'ratio', ...normalSets(value) };
}

function describe(value: Ratio): string {
  return describeExtent(value.allowed, (end) => `${withCommas(formatDecimal(end))} times`);
}

export const ratio: ValueType<Ratio> = { name: 'ratio', read, write, compare: compareRatios, normal, describe };
