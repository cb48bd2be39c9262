import { compareText } from '../model/compare-text.ts';
import type { Claim } from '../model/claim.ts';
import { isOwn } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';
import { entityOf, voiceOf } from './voice.ts';

/** An independent voice, and the claims that pass on what it says. */
export interface Voice {
  readonly name: string;
  readonly claims: readonly Claim[];
}

/**
 * The independent voices behind claims, by name: copies of one origin, or three papers quoting one spokesman, are one. So
 * are a bulletin of the police and papers that quote the police, where the publisher of the one, or the origin of another,
 * is declared as the speaker of the rest. The witnesses to a quotation are those who pass it on, since a statement is its
 * speaker's by nature. A piece of ours is no voice, nor is a paper that copies it.
 */
export function voicesOf(claims: readonly Claim[], sources: Sources): readonly Voice[] {
  const voices = new Map<string, Claim[]>();
  const nameOf = voiceAmong(claims, sources);
  for (const claim of claims) {
    const name = nameOf(claim);
    if (name === null) continue;
    const voice = voices.get(name);
    if (voice) voice.push(claim);
    else voices.set(name, [claim]);
  }
  return [...voices].map(([name, own]) => ({ name, claims: own })).sort((a, b) => compareText(a.name, b.name));
}

/** How many independent voices stand behind claims; of what pieces of ours say alone, how many of theirs. */
export function countWitnesses(claims: readonly Claim[], sources: Sources): number {
  if (claims.length === 1) return 1;
  const [voices, own] = [new Set<string>(), new Set<string>()];
  const nameOf = voiceAmong(claims, sources);
  for (const claim of claims) {
    const name = nameOf(claim);
    if (name === null) own.add(voiceOf(claim, sources));
    else voices.add(name);
  }
  return voices.size || own.size;
}

/** Names the voice that a claim is among others; null for a piece of ours and for what copies one. */
function voiceAmong(claims: readonly Claim[], sources: Sources): (claim: Claim) => string | null {
  const speakers = new Set<string>();
  for (const { saidBy } of claims) if (saidBy !== null) speakers.add(saidBy);
  return (claim) => {
    if (isOwn(claim.source)) return null;
    const isQuotation = claim.value.type === 'quotation';
    const end = voiceOf(isQuotation ? { ...claim, saidBy: null } : claim, sources);
    if (end === claim.source.id && speakers.size === 0) return end;
    const source = sources.get(end);
    if (source && isOwn(source)) return null;
    const entity = speakers.size === 0 ? null : entityOf(end, sources);
    return entity !== null && speakers.has(entity) ? entity : end;
  };
}
