import { isGap } from '../../comparison/bridge.ts';
import type { Claim } from '../../model/claim.ts';
import { hullOf } from '../../values/extent.ts';
import type { Interval } from '../../values/interval.ts';
import type { Rival } from './rank.candidates.ts';
import type { Figure } from './rank.figures.ts';
import type { Place } from './rank.places.ts';
import { exceeds } from './rank.stretch.ts';

/** What is said of a subject's own figure that all rivals lie beyond, or perhaps do; where nothing can be told, all of it. */
export function exceededClaims(rivals: readonly Rival[], own: Figure, place: Place): readonly Claim[] {
  const beyond = rivals.flatMap(({ figure }) => maybeOn(figure, own.axis));
  return those(own, own.axis, (likely) => beyond.every((rival) => isBeyond(rival, likely, place)));
}

/**
 * What is said of a rival's figure that lies beyond the subject's own, or perhaps does, and what is said in another currency;
 * where nothing can be told, all of it.
 */
export function exceedingClaims(rival: Figure, own: Figure, place: Place): readonly Claim[] {
  const within = maybeOn(own, rival.axis);
  const beyond = those(rival, rival.axis, (likely) => within.every((mine) => isBeyond(likely, mine, place)));
  return rival.claims.filter((claim) => claim.value.axis !== rival.axis || beyond.includes(claim));
}

function those({ claims }: Figure, axis: string, counts: (likely: Interval) => boolean): readonly Claim[] {
  const told = claims.filter(({ value }) => {
    const likely = value.axis === axis ? hullOf(value.likely) : null;
    return likely !== null && counts(likely);
  });
  return told.length > 0 ? told : claims;
}

function maybeOn(figure: Figure | null, axis: string): readonly Interval[] {
  const stretch = figure?.on(axis);
  return stretch && !isGap(stretch) ? [stretch.maybe] : [];
}

function isBeyond(one: Interval, other: Interval, { yardstick }: Place): boolean {
  return yardstick?.towards === 'least' ? exceeds(other, one) : exceeds(one, other);
}

/** Who speaks for a figure among some of its claims. */
export function toldAmong(claims: readonly Claim[], { told }: Figure): Claim {
  return claims.includes(told) ? told : (claims[0] ?? told);
}
