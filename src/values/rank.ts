import { placesFrom } from './among-others.ts';
import { compareSets } from './compare-sets.ts';
import { atoms } from './extent.ts';
import { isFault, type Fault } from './fault.ts';
import { faultyLength } from './quoted.ts';
import { ordinal } from './ordinal-names.ts';
import { ONLY, placesIn, SINCE } from './places-in.ts';
import type { Order, Places } from './rank-words.ts';
import { readPlaces } from './read-places.ts';
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
  any: '1st',
};
const TOP: Readonly<Record<Order, string>> = {
  high: 'top',
  low: 'bottom',
  first: 'first',
  last: 'last',
  only: 'only',
  any: 'top',
};

/** Reads a place in an order; words of size (highest, largest, biggest) mean one order, what it is ranked by being the fact's. */
function read(text: string, fact: FactType): Rank | Fault {
  const faulty = faultyLength(text, 200, 'write highest, second, last, only, or top 10');
  if (faulty) return faulty;
  const places = readPlaces(text);
  if (isFault(places)) return places;
  const set = atoms(...atomsOf(places));
  return { type: 'rank', axis: axisOf(places), allowed: set, likely: set, places, of: fact.of ?? [] };
}

/** A place among all since a day is one in an order of its own. */
function axisOf({ order, since }: Places): string {
  return `rank:${order}${since === undefined ? '' : SINCE + since}`;
}

/** What is the only one is first in every order, so each first place holds it as well, but for one that others hold too. */
function atomsOf({ order, from, to, isShared }: Places): readonly string[] {
  if (order === 'only') return ['only'];
  const places = placesFrom(order, from, to);
  return from === 1 && !isShared ? [...places, 'only'] : places;
}

const OTHER_END: ReadonlyMap<Order, Order> = new Map([
  ['high', 'low'],
  ['low', 'high'],
  ['first', 'last'],
  ['last', 'first'],
]);

/** Whether one is the first from one end, and the other from the other end: the highest is not the lowest as well. */
export function areAtBothEnds({ places: mine, of }: Rank, { places: theirs, of: by }: Rank): boolean {
  return (
    OTHER_END.get(mine.order) === theirs.order && mine.to === 1 && theirs.to === 1 && of.join(' ') === by.join(' ')
  );
}

function compare(a: Rank, b: Rank): Comparison {
  const [left, right] = [write(a), write(b)];
  if (areAtBothEnds(a, b)) return { verdict: 'conflict', why: `"${left}" and "${right}" are two different places.` };
  const isOnly = a.axis === ONLY || b.axis === ONLY;
  const places = placesIn(a, b.axis);
  if (a.of.join(' ') !== b.of.join(' ') || places === null) {
    return { verdict: 'incomparable', why: `"${left}" and "${right}" are places in two different orders.` };
  }
  const verdict = compareSets({ ...a, allowed: places, likely: places }, b);
  if (verdict === 'conflict' && a.places.since !== b.places.since)
    return { verdict, why: `"${left}" and "${right}" cannot both be so: among more, no place is a better one.` };
  if (verdict === 'conflict') return { verdict, why: `"${left}" and "${right}" are two different places.` };
  if (verdict === 'equal' && a.axis === b.axis) return { verdict, why: `Both are ${left}.` };
  return {
    verdict: verdict === 'equal' ? 'compatible' : verdict,
    why: isOnly ? 'What is the only one is first in every order.' : `"${left}" and "${right}" can be one place.`,
  };
}

/** @example write(read('third biggest')) //=> '3rd highest' */
function write({ places }: Rank): string {
  const { isShared, since } = places;
  return `${isShared ? 'joint ' : ''}${writePlain(places)}${since === undefined ? '' : SINCE + since}`;
}

function writePlain({ order, from, to }: Places): string {
  if (to > from && from === 1 && order !== 'any') return `${TOP[order]} ${String(to)}`;
  if (to > from) return `${ordinal(from)} ${to === from + 1 ? 'or' : 'to'} ${ordinal(to)}${behind(order)}`;
  if (from === 1) return HIGHEST[order];
  return ordinal(from) + behind(order);
}

/** What stands behind an ordinal. @example behind('high') //=> ' highest' */
function behind(order: Order): string {
  if (order === 'any') return '';
  return ` ${order === 'first' ? 'earliest' : HIGHEST[order]}`;
}

function normal({ places: { order, from, to, isShared, since }, of }: Rank): Normal {
  const by = of.length === 0 ? order : of.join(', ');
  return {
    type: 'rank',
    rank: from,
    of: by,
    order,
    ...(to > from ? { to } : {}),
    ...(isShared ? { shared: true } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

function describe(value: Rank): string {
  return value.of.length === 0 ? write(value) : `${write(value)} by ${value.of.join(', ')}`;
}

export const rank: ValueType<Rank> = { name: 'rank', read, write, compare, normal, describe };
