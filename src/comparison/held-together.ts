import type { Claim } from '../model/claim.ts';
import { isOwn, type Source } from '../model/source.ts';
import { grouped } from '../model/grouped.ts';

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
  const own = claims.filter(({ source }) => isOwn(source));
  const pieces = grouped(own, ({ source }) => source);
  return [
    { about: null, claims: others },
    ...[...pieces].map(([about, its]) => ({ about, claims: others.length === 0 ? claims : [...others, ...its] })),
  ];
}
