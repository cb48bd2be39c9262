import type { Claim } from '../model/claim.ts';
import type { Finding, Remark } from '../model/finding.ts';
import type { Standing } from '../model/overview.ts';
import { idOf } from './fingerprint.ts';

/** How a claim stands to others by what was found. */
export interface Stood {
  readonly standing: 'differs' | 'vague';
  readonly position: number | null;
  readonly conflict: number | null;
}

/**
 * How claims stand by the findings that they take part in: those that differ from others, and those that are too vague to
 * say, or cannot be compared. What differs anywhere is shown as that.
 * @param placeOf the place of a finding in the report
 */
export function standingsIn(
  findings: readonly Finding[],
  incomparable: readonly Remark[],
  placeOf: (finding: Finding, index: number, id: () => string) => number | null,
): ReadonlyMap<Claim, Stood> {
  const stood = new Map<Claim, Stood>();
  const vague = (claims: readonly Claim[], conflict: number | null): void => {
    for (const claim of claims)
      if (!stood.has(claim)) stood.set(claim, { standing: 'vague', position: null, conflict });
  };
  for (const [index, finding] of findings.entries()) {
    const { positions, fits, verdict, facts } = finding;
    if (positions.length < 2) continue;
    const conflict = placeOf(finding, index, () => idOf(finding));
    if (verdict === 'possible')
      vague(
        positions.flatMap(({ claims }) => claims),
        conflict,
      );
    else
      for (const [position, { claims }] of positions.entries())
        for (const claim of claims)
          if (stood.get(claim)?.standing !== 'differs')
            stood.set(claim, { standing: 'differs', position: facts.length === 1 ? position : null, conflict });
    vague(fits, conflict);
  }
  for (const { claims } of incomparable) vague(claims, null);
  return stood;
}

/** How a claim is shown: what counts for nothing first, then what was found, then whether anybody else speaks of it. */
export function standingOf(
  found: Stood | undefined,
  isCounting: boolean,
  isAlone: boolean,
): { readonly standing: Standing; readonly position: number | null; readonly conflict: number | null } {
  if (!isCounting) return { standing: 'aside', position: null, conflict: null };
  return found ?? { standing: isAlone ? 'alone' : 'agrees', position: null, conflict: null };
}
