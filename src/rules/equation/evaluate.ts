import { add, compare, decimal, divide, multiply, negate, toWhole, type Decimal } from '../../values/decimal.ts';
import { closed, intersect, type Interval } from '../../values/interval.ts';
import { addIntervals, divideIntervals, multiplyIntervals, negateInterval } from '../../values/interval-arithmetic.ts';
import type { Bound, Term } from './bind-equation.ts';

/** What each fact of an equation can be. */
export type Sets = readonly Interval[];

/** What both sides can be. */
export interface Sides {
  readonly left: Interval;
  readonly right: Interval;
}

/** Both sides of an equation by interval arithmetic; null where something is divided by what can be zero. */
export function sidesOf({ left, right }: Pick<Bound, 'left' | 'right'>, sets: Sets): Sides | null {
  const [one, other] = [valueOf(left, sets), valueOf(right, sets)];
  return one && other && { left: one, right: other };
}

/**
 * Whether some numbers of the sets satisfy an equation; null where something is divided by what can be zero. A fact that
 * stands in several places is cut into pieces: each place by itself would let it be two things at once (Moore, Kearfott
 * and Cloud 2009, 6.3).
 * @param turn what both sides may differ by as often as they like, where clocks go round; null elsewhere
 */
export function isSolvable(bound: Bound, sets: Sets, turn: Decimal | null = null): boolean | null {
  let solvable = false;
  for (const piece of cut(sets, repeatedIn(bound).slice(0, MOST_CUT))) {
    const sides = sidesOf(bound, piece);
    if (!sides) return null;
    solvable ||= turn ? canHoldRound(sides, turn) : canHold(bound.relation, sides);
  }
  return solvable;
}

function canHold(relation: Bound['relation'], { left, right }: Sides): boolean {
  if (relation === '<=') return intersect(left, { ...right, low: null, lowOpen: false }) !== null;
  if (relation === '>=') return intersect(left, { ...right, high: null, highOpen: false }) !== null;
  return intersect(left, right) !== null;
}

/** Whether the sides are alike by some number of turns of the clock: whether one lies among what they differ by. */
function canHoldRound({ left, right }: Sides, turn: Decimal): boolean {
  const difference = addIntervals(left, negateInterval(right));
  if (!difference.low || !difference.high) return true;
  const last = multiply(toWhole(divide(difference.high, turn, 'floor'), 'floor'), turn);
  return [last, add(last, negate(turn))].some((whole) => intersect(difference, closed(whole, whole)) !== null);
}

/** Into how many pieces a fact is cut, and how many facts at most. */
const PIECES = 16;
const MOST_CUT = 2;

const repeats = new WeakMap<Bound, readonly number[]>();

function repeatedIn(bound: Bound): readonly number[] {
  const known = repeats.get(bound);
  if (known) return known;
  const seen = new Set<number>();
  const again = new Set<number>();
  for (const at of [...leavesOf(bound.left), ...leavesOf(bound.right)]) (seen.has(at) ? again : seen).add(at);
  const found = [...again].sort((a, b) => a - b);
  repeats.set(bound, found);
  return found;
}

/** The facts of a term, as often as they stand in it. */
export function leavesOf(term: Term): readonly number[] {
  switch (term.op) {
    case 'number':
      return [];
    case 'fact':
      return [term.at];
    case 'sum':
      return term.terms.flatMap((part) => leavesOf(part.term));
    case 'product':
      return term.factors.flatMap((part) => leavesOf(part.factor));
  }
}

function* cut(sets: Sets, places: readonly number[]): Iterable<Sets> {
  const [at, ...others] = places;
  if (at === undefined) yield sets;
  else for (const piece of piecesOf(sets[at] as Interval)) yield* cut(sets.with(at, piece), others);
}

function piecesOf(whole: Interval): readonly Interval[] {
  const { low, high } = whole;
  if (!low || !high || compare(low, high) === 0) return [whole];
  const ends = Array.from({ length: PIECES + 1 }, (_, index) => endAt(low, high, index));
  return ends.slice(1).map((to, index) => ({
    low: ends[index] as Decimal,
    high: to,
    lowOpen: index === 0 && whole.lowOpen,
    highOpen: index === PIECES - 1 && whole.highOpen,
  }));
}

function endAt(low: Decimal, high: Decimal, index: number): Decimal {
  if (index === 0 || index === PIECES) return index === 0 ? low : high;
  const mixed = add(multiply(low, decimal(PIECES - index)), multiply(high, decimal(index)));
  return divide(mixed, decimal(PIECES), 'floor');
}

function valueOf(term: Term, sets: Sets): Interval | null {
  switch (term.op) {
    case 'number':
      return closed(term.value, term.value);
    case 'fact':
      return sets[term.at] ?? null;
    case 'sum':
      return fold(
        term.terms,
        ({ term: part }) => valueOf(part, sets),
        (sum, next, { minus }) => addIntervals(sum, minus ? negateInterval(next) : next),
      );
    case 'product':
      return fold(
        term.factors,
        ({ factor }) => valueOf(factor, sets),
        (product, next, { over }) => (over ? divideIntervals(product, next) : multiplyIntervals(product, next)),
      );
  }
}

/** The first part never has a sign of its own: an equation begins with an operand. */
function fold<P>(
  parts: readonly P[],
  value: (part: P) => Interval | null,
  join: (so_far: Interval, next: Interval, part: P) => Interval | null,
): Interval | null {
  let result: Interval | null = null;
  for (const [index, part] of parts.entries()) {
    const next = value(part);
    result = index === 0 ? next : result && next && join(result, next, part);
    if (!result) return null;
  }
  return result;
}
