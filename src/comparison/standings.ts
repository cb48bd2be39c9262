import type { Claim } from '../model/claim.ts';
import type { Extent } from '../values/extent.ts';
import { unionOf, type Union } from '../values/union.ts';
import type { Bridge } from './bridge.ts';
import { commonOf, standingOf, type Standing } from './standing.ts';
import { isWording } from './wordings.ts';

/** Claims that can be true together: those of a position, or one alone. */
type Side = readonly Claim[];

/** How a side stands to many others: it fits one of them, or fits none and clashes with one, or there is no way to any. */
export type Standings = (side: Side) => Standing;

/** The sides that speak of one axis, all at once, and those to which what stands on it must be carried. */
interface OnAxis {
  readonly here: Union | null;
  readonly elsewhere: readonly Side[];
}

/**
 * Readies sides for thousands of others to be held against them. What is measured alike is found by its place, in n log n;
 * only what must be carried to another axis goes pair by pair.
 * @param hold how one side stands to one of these, which matters only for what is carried
 * @example standingsAmong([[750 million], [12 million]], bridge)([over 700 million]) //=> 'fits'
 */
export function standingsAmong(
  sides: readonly Side[],
  bridge: Bridge,
  hold: (mine: Side, theirs: Side) => Standing = (mine, theirs) => standingOf(mine, theirs, bridge),
): Standings {
  const among = (mine: Side, others: readonly Side[]): Standing => {
    let standing: Standing = null;
    for (const other of others) {
      const one = hold(mine, other);
      if (one === 'fits') return one;
      standing ??= one;
    }
    return standing;
  };
  const [first] = sides[0] ?? [];
  if (!first || isWording(first.value)) return (mine) => among(mine, sides);
  const byAxis = new Map<string, OnAxis>();
  return (mine) => {
    const [entry, another] = commonOf(mine, bridge);
    // What speaks of two axes has to agree on both, which neither tells alone.
    if (!entry || another) return among(mine, sides);
    const [axis, { set }] = entry;
    const known = byAxis.get(axis) ?? onAxis(axis, sides, bridge);
    byAxis.set(axis, known);
    if (known.here?.meets(set)) return 'fits';
    const carried = among(mine, known.elsewhere);
    return carried === null && known.here ? 'clashes' : carried;
  };
}

function onAxis(axis: string, sides: readonly Side[], bridge: Bridge): OnAxis {
  const sets: Extent[] = [];
  const elsewhere: Side[] = [];
  for (const side of sides) {
    const common = commonOf(side, bridge).get(axis);
    if (common) sets.push(common.set);
    else elsewhere.push(side);
  }
  return { here: sets.length === 0 ? null : unionOf(sets), elsewhere };
}
