import { atoms, type Extent } from './extent.ts';

/** Further down than any place that is told. */
const MOST_PLACES = 1000;

/**
 * Among those since an earlier day, or all, a place is the same or a lower one; among those since a later day, the same or a higher.
 * @param target the order in which places of the only one are told
 */
export function amongOthers(
  allowed: Extent,
  since: string | undefined,
  until: string | undefined,
  target: string,
): Extent {
  if (allowed.shape !== 'atoms') return allowed;
  const isFewer = until !== undefined && (since === undefined || until > since);
  return atoms(
    ...allowed.atoms.flatMap((atom) => {
      const [order = '', place] = atom.split(':');
      // The only one of some may be at any place among more, and so may the first of them.
      if (place === undefined) return isFewer ? [atom] : [...placesFrom(target, 1, MOST_PLACES), atom];
      return isFewer ? [...placesFrom(order, 1, Number(place)), 'only'] : placesFrom(order, Number(place), MOST_PLACES);
    }),
  );
}

/** So many places of an order, one after the other. @example placesFrom('high', 2, 3) //=> ['high:2', 'high:3'] */
export function placesFrom(order: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${order}:${String(from + index)}`);
}
