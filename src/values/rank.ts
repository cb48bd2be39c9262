import { compareSets } from './compare-sets.ts';
import { atoms } from './extent.ts';
import { isFault, type Fault } from './fault.ts';
import { faultyLength } from './quoted.ts';
import { ordinal, readPlaces, type Order, type Places } from './rank-words.ts';
import type { FactType, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** A place among others, or several of which one is meant. */
export interface Rank extends Value {
  readonly type: 'rank';
  readonly places: Places;
  /** What it is ranked by, as the fact declares it. */
  readonly of: readonly string[];
}

const HIGHEST: Readonly<Record<Order, string>> = {
  high: 'highest',
  low: 'lowest',
  first: 'first',
  last: 'last',
  only: 'only',
};
const TOP: Readonly<Record<Order, string>> = { high: 'top', low: 'bottom', first: 'first', last: 'last', only: 'only' };

/** Reads a place in an order; words of size (highest, largest, biggest) mean one order, what it is ranked by being the fact's. */
function read(text: string, fact: FactType): Rank | Fault {
  const faulty = faultyLength(text, 200, 'write highest, second, last, only, or top 10');
  if (faulty) return faulty;
  const places = readPlaces(text);
  if (isFault(places)) return places;
  const set = atoms(...atomsOf(places));
  return { type: 'rank', axis: `rank:${places.order}`, allowed: set, likely: set, places, of: fact.of ?? [] };
}

/** What is the only one is first in every order, so each first place holds it as well. */
function atomsOf({ order, from, to }: Places): readonly string[] {
  if (order === 'only') return ['only'];
  const places = Array.from({ length: to - from + 1 }, (_, index) => `${order}:${String(from + index)}`);
  return from === 1 ? [...places, 'only'] : places;
}

function compare(a: Rank, b: Rank): Comparison {
  const [left, right] = [write(a), write(b)];
  const isOnly = a.places.order === 'only' || b.places.order === 'only';
  if (a.of.join(' ') !== b.of.join(' ') || (a.axis !== b.axis && !isOnly)) {
    return { verdict: 'incomparable', why: `"${left}" and "${right}" are places in two different orders.` };
  }
  const verdict = compareSets(a, b);
  if (verdict === 'equal') return { verdict, why: `Both are ${left}.` };
  if (verdict === 'conflict') return { verdict, why: `"${left}" and "${right}" are two different places.` };
  return {
    verdict,
    why: isOnly ? 'What is the only one is first in every order.' : `"${left}" and "${right}" can be one place.`,
  };
}

/** @example write(read('third biggest')) //=> '3rd highest' */
function write({ places: { order, from, to } }: Rank): string {
  if (to > from) return `${TOP[order]} ${String(to)}`;
  if (from === 1) return HIGHEST[order];
  return order === 'first' ? ordinal(from) : `${ordinal(from)} ${HIGHEST[order]}`;
}

function normal({ places: { order, from, to }, of }: Rank): Normal {
  const by = of.length === 0 ? order : of.join(', ');
  return { type: 'rank', rank: from, of: by, order, ...(to > from ? { to } : {}) };
}

function describe(value: Rank): string {
  return value.of.length === 0 ? write(value) : `${write(value)} by ${value.of.join(', ')}`;
}

export const rank: ValueType<Rank> = { name: 'rank', read, write, compare, normal, describe };
