import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/**
 * The independent voice behind a claim: its speaker, else what it copies, else what its source copies, else the source.
 * Copies of one origin, or three papers quoting one spokesman, are one witness; an origin that is itself a source of the
 * dossier is followed to where that one comes from.
 * @example voiceOf(claimOfACopy, sources) //=> 'meridian-wire'
 */
export function voiceOf(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  if (claim.saidBy !== null) return claim.saidBy;
  let voice = claim.origin ?? claim.source.origin ?? claim.source.id;
  const seen = new Set<string>();
  for (let next = sources.get(voice)?.origin; next && !seen.has(voice); next = sources.get(voice)?.origin) {
    seen.add(voice);
    voice = next;
  }
  return voice;
}

/** How many independent voices stand behind claims. */
export function countWitnesses(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): number {
  return new Set(claims.map((claim) => voiceOf(claim, sources))).size;
}
