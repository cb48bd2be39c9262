import type { Position } from '../model/finding.ts';
import type { Sources } from '../model/sources.ts';
import type { Bridge } from './bridge.ts';
import type { Clash } from './clash.ts';
import { positionOf } from './position.ts';
import { standingOf } from './standing.ts';

/** Past so many positions, or claims that fit several, what fits what is nothing that anybody reads. */
const MOST = 12;

/**
 * Positions of a fact with the claims beside them that are too vague to take a side: a reader who asks why "2018" is in
 * no conflict with 28 May is to find the reason, also where that day is in conflict with another.
 */
export function withFits(
  agreeing: readonly Position[],
  clashes: readonly Clash[],
  bridge: Bridge,
  sources: Sources,
): readonly Position[] {
  const vague = clashes.filter(({ how, positions, fits }) => {
    return how === 'values' && fits.length > 0 && fits.length <= MOST && positions.length <= MOST;
  });
  if (vague.length === 0) return agreeing;
  return agreeing.map((position) => {
    const fits = vague
      .filter(({ positions }) => positions.includes(position))
      .flatMap((clash) => clash.fits.filter((claim) => standingOf([claim], position.claims, bridge) === 'fits'));
    return fits.length === 0 ? position : positionOf([...position.claims, ...fits], sources);
  });
}
