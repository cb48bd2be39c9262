import type { Claim } from '../model/claim.ts';
import type { Extent } from '../values/extent.ts';
import type { Value } from '../values/value.ts';

/** One distinct value with the claims that state it. */
export interface Stated {
  readonly value: Value;
  readonly claims: Claim[];
}

/** What the claims of a world say on one axis, and what they leave in common there. */
export interface Part {
  readonly claims: readonly Claim[];
  readonly values: readonly Value[];
  readonly core: Extent;
}

/** Claims that can all be true together. */
export interface World {
  readonly parts: Map<string, Part>;
}

export function claimsOf({ parts }: World): readonly Claim[] {
  return [...parts.values()].flatMap(({ claims }) => claims);
}

/** Worlds between which there is a way: two of them cannot both be true. Between islands nothing is known. */
export type Island = readonly World[];
