import { relateScopes } from '../../comparison/scopes.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { hullOf } from '../../values/extent.ts';

/** Two events that are told against their order, or further apart than they may be. */
export interface Breach {
  readonly key: 'sequence' | 'within';
  readonly verdict: 'conflict' | 'possible';
  readonly about: Source | null;
  /** The claims on either event that cannot stand with some claim on the other. */
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
  /** All claims on either event under the scopes that were compared. */
  readonly strata: readonly [Stratum, Stratum];
}

/**
 * Holds the claims on an event against those on the next: the sources among themselves, and then each piece of ours with
 * them.
 * @param days how far apart the two may be, or null
 */
export function breachesOf(before: readonly Claim[], after: readonly Claim[], days: number | null): readonly Breach[] {
  const theirs = (claims: readonly Claim[], piece: Source | null): readonly Claim[] =>
    claims.filter(({ source }) => !isOwn(source) || source === piece);
  const pieces = [...new Set([...before, ...after].map(({ source }) => source))].filter(isOwn);
  return [null, ...pieces].flatMap((piece) => {
    const firsts = strataOf(theirs(before, piece));
    const seconds = strataOf(theirs(after, piece));
    const same = new Map(seconds.map((second) => [second.scope.signature, [second]]));
    const facing = (first: Stratum): readonly Stratum[] =>
      firsts.length * seconds.length > SCOPES_HELD ? (same.get(first.scope.signature) ?? []) : seconds;
    return firsts.flatMap((first) =>
      facing(first).flatMap((second) => {
        const breach = breachOf(first, second, days, piece);
        return breach && (piece === null || has(breach, piece)) ? [breach] : [];
      }),
    );
  });
}

/** Past this many pairs of scopes, only claims of one and the same scope are held against each other. */
const SCOPES_HELD = 3600;

function has({ before, after }: Breach, piece: Source): boolean {
  return [...before, ...after].some(({ source }) => source === piece);
}

type Level = 'allowed' | 'likely';

/** What the words allow is tried before what they most likely mean, and the order of events before their distance. */
function breachOf(first: Stratum, second: Stratum, days: number | null, about: Source | null): Breach | null {
  const { relation } = relateScopes(first.scope, second.scope);
  if (relation === 'different') return null;
  for (const level of ['allowed', 'likely'] as const) {
    const shared = {
      verdict: level === 'allowed' && relation === 'same' ? 'conflict' : 'possible',
      about,
      strata: [first, second],
    } as const;
    const turned = apart(second.claims, first.claims, 0, level);
    if (turned) return { key: 'sequence', ...shared, before: turned.after, after: turned.before };
    const far = days === null ? null : apart(first.claims, second.claims, days, level);
    if (far) return { key: 'within', ...shared, ...far };
  }
  return null;
}

/** The claims that leave more than `days` between one event and the next, each with some claim of the other. */
function apart(
  before: readonly Claim[],
  after: readonly Claim[],
  days: number,
  level: Level,
): Pick<Breach, 'before' | 'after'> | null {
  const last = (claim: Claim): number => hullOf(claim.value[level])?.high?.nearest ?? Infinity;
  const first = (claim: Claim): number => hullOf(claim.value[level])?.low?.nearest ?? -Infinity;
  const earliest = before.reduce((least, claim) => Math.min(least, last(claim)), Infinity);
  const latest = after.reduce((most, claim) => Math.max(most, first(claim)), -Infinity);
  if (latest - earliest <= days) return null;
  return {
    before: before.filter((claim) => latest - last(claim) > days),
    after: after.filter((claim) => first(claim) - earliest > days),
  };
}
