import { isOfReference, type Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/**
 * Whether a piece of ours takes part in what contradicts each other: it stands on a side. One that reports both sides in
 * others' words takes none, and one that stands with the reference takes the side that is right.
 * @param positions the claims of each side
 */
export function takesPart(piece: Source, positions: readonly (readonly Claim[])[]): boolean {
  const sides = positions.filter((claims) => claims.some(({ source }) => source === piece));
  const own = sides.flatMap((claims) => claims.filter(({ source }) => source === piece));
  const [side, another] = sides;
  if (!side) return false;
  if (another) return !own.every(({ stance }) => stance === 'attributed');
  return !side.some(isOfReference);
}
