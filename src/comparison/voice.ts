import type { Claim } from '../model/claim.ts';
import type { Sources } from '../model/sources.ts';

/**
 * The independent voice behind a claim: its speaker, else what it copies, else what its source copies, else the source.
 * An origin that is itself a source of the dossier is followed to where that one comes from.
 * @example voiceOf(claimOfACopy, sources) //=> 'meridian-wire'
 */
export function voiceOf({ saidBy, origin, source }: Claim, sources: Sources): string {
  if (saidBy !== null) return saidBy;
  const start = origin ?? source.origin;
  return start === null ? source.id : originOf(start, sources);
}

/** The entity that a source or an origin speaks for: its publisher, or itself by name. */
export function entityOf(name: string, sources: Sources): string | null {
  const source = sources.get(name);
  const called = source ? source.publisher : name;
  return (called === null ? undefined : sources.entities.find(called)?.id) ?? null;
}

const known = new WeakMap<Sources, Map<string, string>>();

/** Where what a source says comes from in the end; worked out once for every source on the way. */
function originOf(start: string, sources: Sources): string {
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
function circleFrom(start: string, sources: Sources): string {
  let least = start;
  for (let at = sources.get(start)?.origin ?? start; at !== start; at = sources.get(at)?.origin ?? start)
    if (at < least) least = at;
  return least;
}
