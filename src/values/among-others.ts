import { atoms, type Extent } from './extent.ts';

/** Further down than any place that is told. */
const MOST_PLACES = 1000;

/**
 * Among those since an earlier day, or all, a place is the same or a lower one; among those since a later day, the same or a higher.
 * @param target the order in which places of the only one are told
 */
export function amongOthers(allowed: Extent, among: 'fewer' | 'more', target: string): Extent {
  if (allowed.shape !== 'atoms') return allowed;
  const orders = endsIn(allowed.atoms);
  if (among === 'fewer') return atoms(...orders.flatMap(({ order, last }) => placesFrom(order, 1, last)), 'only');
  const places = orders.flatMap(({ order, first }) => placesFrom(order, first, MOST_PLACES));
  // The only one of some may be at any place among more, and so may the first of them.
  return allowed.atoms.includes('only')
    ? atoms(...places, ...placesFrom(target, 1, MOST_PLACES), 'only')
    : atoms(...places);
}

/** The first and the last place in each order: all between them are told by these two. */
function endsIn(
  places: readonly string[],
): readonly { readonly order: string; readonly first: number; readonly last: number }[] {
  const byOrder = new Map<string, { order: string; first: number; last: number }>();
  for (const atom of places) {
    const [order = '', words] = atom.split(':');
    if (words === undefined) continue;
    const place = Number(words);
    const ends = byOrder.get(order) ?? { order, first: place, last: place };
    byOrder.set(order, { order, first: Math.min(ends.first, place), last: Math.max(ends.last, place) });
  }
  return [...byOrder.values()];
}

/** So many places of an order, one after the other. @example placesFrom('high', 2, 3) //=> ['high:2', 'high:3'] */
export function placesFrom(order: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${order}:${String(from + index)}`);
}
