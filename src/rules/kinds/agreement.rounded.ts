import { byWeight, positionOf } from '../../comparison/position.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { isOfReference, type Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import { NONE, orNone } from '../../model/none.ts';
import type { Source } from '../../model/source.ts';
import type { Sources } from '../../model/sources.ts';
import { takesPart, type Held } from './agreement.held.ts';

/**
 * What is only possible between a piece of ours and the side that it goes with, where that is hidden behind a conflict of
 * the others: whether a round figure of ours is asked about must not depend on what somebody else has got wrong.
 * @returns nothing where the piece takes part in the conflict, which is a finding of its own
 */
export function roundedApart(held: Held, sources: Sources): readonly Held[] {
  const { clash, about, bridge } = held;
  if (about === null || clash.verdict !== 'conflict' || clash.how !== 'values' || takesPart(held)) return [];
  const isOurs = ({ source }: { readonly source: Source }): boolean => source === about;
  const [side, another] = clash.positions.filter(({ claims }) => claims.some(isOurs));
  if (another) return [];
  const vague = clash.fits.filter(isOurs);
  const with_ = side ?? (vague.length > 0 ? weightiest(clash.positions) : null);
  if (!with_) return [];
  const { verdict, positions, fits } = gatherPositions([...with_.claims, ...vague], bridge, sources);
  if (verdict !== 'possible') return [];
  const apart: Held = { ...held, clash: { ...clash, verdict, ask: NONE, positions, fits: orNone(fits) } };
  return takesPart(apart) ? [apart] : [];
}

/** Positions without the pieces of ours that are findings about them: what is asked about is no agreement. */
export function withoutPieces(
  positions: readonly Position[],
  rounded: readonly Held[],
  sources: Sources,
): readonly Position[] {
  if (rounded.length === 0) return positions;
  const asked = new Set<Claim>();
  for (const { about, clash } of rounded)
    for (const { claims } of clash.positions) for (const claim of claims) if (claim.source === about) asked.add(claim);
  return positions.flatMap((position) => {
    const rest = position.claims.filter((claim) => !asked.has(claim));
    return rest.length === position.claims.length ? [position] : rest.length < 2 ? [] : [positionOf(rest, sources)];
  });
}

/** The side that a reference or more voices stand behind than behind any other; null where there is none. */
function weightiest(positions: readonly Position[]): Position | null {
  const [first, second] = positions.toSorted(byWeight);
  if (!first || !second) return first ?? null;
  const [one, two] = [first, second].map(({ claims }) => claims.some(isOfReference));
  return one !== two || first.witnesses > second.witnesses ? first : null;
}
