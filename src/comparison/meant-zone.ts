import type { Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { offsetWords } from '../values/instant.ts';
import type { TimeValue } from '../values/time.ts';
import { withZone } from '../values/with-zone.ts';

/**
 * Where the times of several positions are meant in several zones, that of some claims, to stand behind words that do not
 * state it; nothing where they are meant in more than one.
 * @example meantZone(positions)([inMadrid]) //=> ' (Europe/Madrid)'
 */
export function meantZone(positions: readonly Position[]): (claims: readonly Claim[]) => string {
  if (positions[0]?.narrowest.value.type !== 'time') return () => '';
  const zones = new Set(positions.flatMap(({ claims }) => claims.map(zoneOf)));
  if (zones.size < 2) return () => '';
  return (claims) => {
    const meant = new Set(claims.map((claim) => (isStated(claim) ? null : zoneOf(claim))));
    const [only = null] = meant;
    return meant.size === 1 && only !== null ? ` (${only})` : '';
  };
}

function zoneOf({ value, source: { zone } }: Claim): string | null {
  const { axis, offset } = value as TimeValue;
  return zone ?? (axis === 'instant' || offset !== undefined ? offsetWords(offset ?? 0) : null);
}

/** A time of day has what its words state; an instant that states nothing has been given the zone of its source. */
function isStated({ words, value, source: { zone } }: Claim): boolean {
  const { axis, offset } = value as TimeValue;
  return axis === 'instant' ? zone === null || withZone(words, zone) === words : offset !== undefined;
}
