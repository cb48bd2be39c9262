import type { Claim } from '../model/claim.ts';
import { isOwn, type Source } from '../model/source.ts';

/** Claims that are held against each other, and the piece of ours that it is done for. */
export interface HeldTogether {
  readonly about: Source | null;
  readonly claims: readonly Claim[];
}

/**
 * Which claims of a fact are held against each other: those of the sources among themselves, and then those of each piece
 * of ours with them. Where no source says anything, our pieces are held against each other.
 */
export function heldTogether(claims: readonly Claim[]): readonly HeldTogether[] {
  const others = claims.filter(({ source }) => !isOwn(source));
  // Most facts are told by others alone.
  if (others.length === claims.length) return [{ about: null, claims }];
  const pieces = new Map<Source, Claim[]>();
  for (const claim of claims) {
    if (!isOwn(claim.source)) continue;
    const own = pieces.get(claim.source);
    if (own) own.push(claim);
    else pieces.set(claim.source, [claim]);
  }
  return [
    { about: null, claims: others },
    ...[...pieces].map(([about, own]) => ({ about, claims: others.length === 0 ? claims : [...others, ...own] })),
  ];
}
