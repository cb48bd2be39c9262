import { placesIn } from '../values/places-in.ts';
import { areAtBothEnds, type Rank } from '../values/rank.ts';
import { ownAxis, type Bridge } from './bridge.ts';

/** What is told by a place on an axis, in words. */
const PLACE: ReadonlyMap<string, string> = new Map([
  ['rank:high', 'a place counted from the highest'],
  ['rank:low', 'a place counted from the lowest'],
  ['rank:first', 'a place counted from the first'],
  ['rank:last', 'a place counted from the last'],
  ['rank:any', 'a place of which the order is not said'],
]);

/**
 * A way between orders for what is the only one, which is first in every order, and for bare places (`2nd`), which leave
 * the order to the fact; the highest and the first stay apart.
 */
export const RANK_BRIDGE: Bridge = {
  axisOf: ownAxis,
  carry: (value, from, to) => {
    const places = placesIn(value, to);
    return places
      ? { allowed: places, likely: places }
      : { missing: `${PLACE.get(from) ?? from} says nothing of ${PLACE.get(to) ?? to}` };
  },
  // Bare places come last, to be carried to an order that somebody named.
  order: (axis) => (axis === 'rank:any' ? 1 : 0),
  explain: () => null,
  // Among fewer a place is the same or a better one.
  inPart: (inner, outer) => {
    const [mine, theirs] = [inner, outer].map((value) => (value as Rank).places);
    return (
      mine !== undefined &&
      mine.order === theirs?.order &&
      mine.since === theirs.since &&
      mine.order !== 'only' &&
      mine.from <= theirs.to
    );
  },
  clash: (a, b) => areAtBothEnds(a as Rank, b as Rank),
};
