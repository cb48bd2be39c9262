import { compare, type Decimal } from './decimal.ts';
import { line, type Extent } from './extent.ts';
import { granuleOf, stretchAround, type Hedge } from './hedge.ts';
import { closed, EVERYTHING, isEmpty, wholeNumbers, type Interval } from './interval.ts';
import { shared, type TwoSets } from './precision.ts';
import type { FactType } from './value.ts';

/** One figure as it was stated. */
export interface Stated {
  readonly value: Decimal;
  /** g: how far a hedge reaches, before it is held to a quarter of |x|. */
  readonly granule: Decimal;
  /** What it allows without a hedge. */
  readonly bare: () => TwoSets;
}

/** A figure with its hedge, or a range of two. */
export interface Statement {
  readonly hedge: Hedge | null;
  readonly first: Stated;
  readonly second: Stated | null;
}

interface TwoExtents {
  readonly allowed: Extent;
  readonly likely: Extent;
}

/**
 * The sets of a statement. Where the fact is a range by itself, `a..b` states two ends, each as precise as it was
 * written; "at least" states the lower end alone, "at most" the upper one, and a single figure both. A fact that is a
 * cap or a floor takes "at most" and "at least" for the limit itself.
 * @param whole whether only whole numbers exist
 */
export function statedExtents(statement: Statement, is: FactType['is'], whole: boolean): TwoExtents {
  if (is === 'range') {
    const [low, high] = rangeEnds(statement, whole);
    const allowed: Extent = { shape: 'pair', ends: [low.allowed, high.allowed] };
    const same = low.likely === low.allowed && high.likely === high.allowed;
    return { allowed, likely: same ? allowed : { shape: 'pair', ends: [low.likely, high.likely] } };
  }
  const sets = statedSets(statement, is ?? null, whole);
  const allowed = line(sets.allowed);
  return { allowed, likely: sets.likely === sets.allowed ? allowed : line(sets.likely) };
}

const ANY_END: TwoSets = { allowed: EVERYTHING, likely: EVERYTHING };

function rangeEnds(statement: Statement, whole: boolean): readonly [TwoSets, TwoSets] {
  const { hedge, first, second } = statement;
  if (second) return [first.bare(), second.bare()];
  const sets = statedSets(statement, hedge?.limit ?? null, whole);
  return [hedge?.limit === 'cap' ? ANY_END : sets, hedge?.limit === 'floor' ? ANY_END : sets];
}

/** Of a range both ends and all between, of a hedged figure the stretch of its hedge, of a bare one its precision. */
function statedSets({ hedge, first, second }: Statement, limit: Hedge['limit'], whole: boolean): TwoSets {
  if (second) {
    const range = closed(first.value, second.value);
    return { allowed: range, likely: range };
  }
  if (!hedge || (limit !== null && hedge.limit === limit)) return first.bare();
  const sets = hedgedSets(first, hedge);
  return whole ? wholeSets(sets, first.value) : sets;
}

/** What a hedged figure allows and most likely means. A likely part that is empty ("over 0") is no narrower. */
function hedgedSets({ value, granule }: Stated, hedge: Hedge): TwoSets {
  const g = granuleOf(value, granule);
  const turns = hedge.allows.low !== null && hedge.allows.high !== null;
  const allowed = stretchAround(value, g, hedge.allows, turns);
  const likely = stretchAround(value, g, hedge.likely, turns);
  return shared(allowed, isEmpty(likely) ? allowed : likely);
}

/** A stretch too short to hold a whole number ("about 3" is 3 ± 0.75) holds the nearest one that the words allow. */
function wholeSets({ allowed, likely }: TwoSets, x: Decimal): TwoSets {
  const all = wholeNumbers(allowed);
  const some = wholeNumbers(likely);
  if (isEmpty(all)) return shared(closed(x, x), closed(x, x));
  return shared(all, isEmpty(some) ? nearestIn(all, x) : some);
}

function nearestIn({ low, high }: Interval, x: Decimal): Interval {
  if (low && compare(low, x) > 0) return closed(low, low);
  return high && compare(high, x) < 0 ? closed(high, high) : closed(x, x);
}
