import type { Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Sources } from '../model/sources.ts';
import { meet, type Extent } from '../values/extent.ts';
import type { Value } from '../values/value.ts';
import type { Bridge } from './bridge.ts';
import { explainClaims, type Explained } from './explain-claims.ts';
import { claimsOf, type Island, type Stated } from './island.ts';
import { areAlike } from './alike-names.ts';
import { byWeight, inOrder, positionOf, type Outcome } from './position.ts';
import { gatherWordings, isWording } from './wordings.ts';

/** Past this many positions, names are no slips of one another. */
const MOST_ALIKE = 10;

/**
 * Gathers claims into positions: first by what their words allow, which finds conflicts; where one world explains all,
 * by what they most likely mean, which finds what is only possible.
 * @param sources all sources by id, to tell witnesses apart
 */
export function gatherPositions(claims: readonly Claim[], bridge: Bridge, sources: Sources): Outcome {
  if (claims[0] && isWording(claims[0].value)) return gatherWordings(claims, sources);
  if (meanOneThing(claims, bridge))
    return { verdict: 'agree', positions: [positionOf(claims, sources)], beside: [], fits: [], apart: [] };
  const axes = statedByAxis(claims, bridge);
  const strict = explainClaims(axes, 'allowed', bridge);
  const likely = isDivided(strict) ? strict : explainClaims(axes, 'likely', bridge);
  const verdict = isDivided(strict) ? 'conflict' : isDivided(likely) ? 'possible' : 'agree';
  const { islands, fits, apart } = verdict === 'possible' ? likely : strict;
  const positionsOf = (these: readonly Island[]): readonly Position[] =>
    these
      .flatMap((island) => island.map((world) => positionOf(claimsOf(world), sources)))
      .sort(byWeight)
      .slice();
  const divided = verdict === 'agree' ? islands : islands.filter((island) => island.length > 1);
  const positions = positionsOf(divided);
  return {
    verdict: verdict === 'conflict' && positions.length < MOST_ALIKE && areAlike(positions) ? 'possible' : verdict,
    positions,
    beside: positionsOf(islands.filter((island) => !divided.includes(island))),
    fits: inOrder(fits),
    apart: apart.map((entry) => ({ ...entry, claims: inOrder(entry.claims) })),
  };
}

/** Whether claims of one axis most likely mean one thing, all of them together: as nearly all do, and then one world explains them. */
function meanOneThing(claims: readonly Claim[], bridge: Bridge): boolean {
  const [first] = claims;
  if (!first) return false;
  const axis = bridge.axisOf(first);
  let common: Extent | null = first.value.likely;
  for (const claim of claims) {
    if (bridge.axisOf(claim) !== axis) return false;
    if (claim.value !== first.value) common = meet(common, claim.value.likely);
    if (!common) return false;
  }
  return true;
}

/** Whether there are worlds that cannot all be true. */
function isDivided({ islands }: Explained): boolean {
  return islands.some((island) => island.length > 1);
}

function statedByAxis(claims: readonly Claim[], bridge: Bridge): ReadonlyMap<string, readonly Stated[]> {
  const axes = new Map<string, Map<Value, Stated>>();
  for (const claim of claims) {
    const axis = bridge.axisOf(claim);
    const values = axes.get(axis) ?? new Map<Value, Stated>();
    axes.set(axis, values);
    const stated = values.get(claim.value);
    if (stated) stated.claims.push(claim);
    else values.set(claim.value, { value: claim.value, claims: [claim] });
  }
  const order = bridge.order ?? (() => 0);
  // How many claims an axis has must not matter: one more witness would otherwise change what was found.
  const entries = [...axes].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  return new Map(entries.map(([axis, values]) => [axis, [...values.values()]]));
}
