import { amongOthers } from './among-others.ts';
import { atoms, type Extent } from './extent.ts';
import type { Value } from './value.ts';

/** The axis of what is the only one. */
export const ONLY = 'rank:only';
/** What stands before the day in the axis of places among all since then. */
export const SINCE = ' since ';

const ANY = 'rank:any';

/**
 * The places of each set in other orders. Of a day since which others are told, only whether it is earlier or later counts,
 * so that as many days as sources make no more than a few sets each.
 */
const known = new WeakMap<Extent, Map<string, Extent | null>>();

/**
 * The places of a rank in another order; null where they have none there. A bare `2nd` is second in the order of the
 * fact, whatever end that is counted from, but is not said of the last ones. What is the only one is first everywhere.
 */
export function placesIn({ allowed, axis: own }: Pick<Value, 'allowed' | 'axis'>, target: string): Extent | null {
  const [[axis = '', since], [to = '', until]] = [own.split(SINCE), target.split(SINCE)];
  const isFewer = until !== undefined && (since === undefined || until > since);
  const among = since === until ? 'same' : isFewer ? 'fewer' : 'more';
  const key = `${axis} ${to} ${among}`;
  const targets = known.get(allowed) ?? new Map<string, Extent | null>();
  known.set(allowed, targets);
  let places = targets.get(key);
  if (places === undefined) {
    places = carried(allowed, axis, to, among);
    targets.set(key, places);
  }
  return places;
}

function carried(own: Extent, axis: string, to: string, among: 'same' | 'fewer' | 'more'): Extent | null {
  const allowed = among === 'same' ? own : amongOthers(own, among, orderIn(to === ONLY ? axis : to));
  if (axis === to || axis === ONLY || to === ONLY) return allowed;
  if (![axis, to].includes(ANY) || [axis, to].includes('rank:last') || allowed.shape !== 'atoms') return null;
  return atoms(...allowed.atoms.map((atom) => atom.replace(/^[a-z]+(?=:)/, orderIn(to))));
}

function orderIn(axis: string): string {
  return axis.slice('rank:'.length);
}
