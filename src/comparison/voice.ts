import type { Claim } from '../model/claim.ts';
import { isOwn, type Source } from '../model/source.ts';

/**
 * The independent voice behind a claim: its speaker, else what it copies, else what its source copies, else the source.
 * Copies of one origin, or three papers quoting one spokesman, are one witness; an origin that is itself a source of the
 * dossier is followed to where that one comes from.
 * @example voiceOf(claimOfACopy, sources) //=> 'meridian-wire'
 */
export function voiceOf(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  if (claim.saidBy !== null) return claim.saidBy;
  return originOf(claim.origin ?? claim.source.origin ?? claim.source.id, sources);
}

/**
 * The voice that a claim counts for: a statement is its speaker's by nature, so the witnesses to a quotation are those who
 * pass it on.
 */
export function witnessOf(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  return voiceOf(claim.value.type === 'quotation' ? { ...claim, saidBy: null } : claim, sources);
}

const known = new WeakMap<ReadonlyMap<string, Source>, Map<string, string>>();

/** Where what a source says comes from in the end; worked out once for every source on the way. */
function originOf(start: string, sources: ReadonlyMap<string, Source>): string {
  if (!sources.get(start)?.origin) return start;
  const ends = known.get(sources) ?? new Map<string, string>();
  known.set(sources, ends);
  const way = new Set<string>();
  let at = start;
  for (let next = sources.get(at)?.origin; next && !ends.has(at) && !way.has(at); next = sources.get(at)?.origin) {
    way.add(at);
    at = next;
  }
  // Sources that copy each other in a circle are one voice, whichever of them the circle was entered by.
  const end = ends.get(at) ?? (way.has(at) ? circleFrom(at, sources) : at);
  for (const passed of way) ends.set(passed, end);
  return end;
}

/** The name that stands for a circle of origins: the first of them in code-unit order. */
function circleFrom(start: string, sources: ReadonlyMap<string, Source>): string {
  let least = start;
  for (let at = sources.get(start)?.origin ?? start; at !== start; at = sources.get(at)?.origin ?? start)
    if (at < least) least = at;
  return least;
}

/** How many independent voices stand behind claims. A piece of ours is no witness to what it takes from others. */
export function countWitnesses(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): number {
  const [voices, own] = [new Set<string>(), new Set<string>()];
  for (const claim of claims) (isOwn(claim.source) ? own : voices).add(witnessOf(claim, sources));
  return voices.size || own.size;
}
