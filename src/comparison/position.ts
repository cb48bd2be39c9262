import { compareNumber } from '../model/compare-number.ts';
import { compareText } from '../model/compare-text.ts';
import { STANCES, type Claim, isOfReference } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { writtenScope } from '../model/scope.ts';
import type { Sources } from '../model/sources.ts';
import type { Value } from '../values/value.ts';
import { sizeOf } from '../values/worlds.ts';
import type { Apart } from './apart.ts';
import { countWitnesses } from './voices.ts';

/** Claims of one fact, gathered into the fewest worlds that explain them. */
export interface Outcome {
  /** `agree`: one world, most likely the one meant. `possible`: one world, but an unlikely one. */
  readonly verdict: 'agree' | 'possible' | 'conflict';
  readonly positions: readonly Position[];
  /** What stands beside a conflict because no way leads from the one to the other. */
  readonly beside: readonly Position[];
  /** Claims that are too vague to take a side. */
  readonly fits: readonly Claim[];
  readonly apart: readonly Apart[];
}

/** A position of claims: in order, with the narrowest of them and its witnesses. */
export function positionOf(claims: readonly Claim[], sources: Sources): Position {
  const ordered = inOrder(claims);
  const commonest = commonestAxis(ordered);
  let narrowest: Claim | null = null;
  for (const claim of ordered)
    if (claim.value.axis === commonest && (narrowest === null || speaksFirst(claim, narrowest))) narrowest = claim;
  // A list that was added to keeps room for more, several times what nearly all positions hold.
  return { claims: ordered.slice(), narrowest: narrowest as Claim, witnesses: countWitnesses(ordered, sources) };
}

/** By source and place, so that the order of files never shows. Files are mostly read in that order to begin with. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  for (let at = 1; at < claims.length; at += 1)
    if (byPlace(claims[at - 1] as Claim, claims[at] as Claim) > 0) return [...claims].sort(byPlace);
  return claims;
}

function byPlace(a: Claim, b: Claim): number {
  if (a.source === b.source) return a.start - b.start;
  return compareText(a.source.id, b.source.id) || a.start - b.start;
}

/** By source, words and voice, so that which of two equally narrow values speaks depends on no place in a file. */
export function speaksFirst(a: Claim, b: Claim): boolean {
  const order =
    compareWidth(a.value, b.value) ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.words, b.words) ||
    STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
    compareText(a.saidBy ?? '', b.saidBy ?? '') ||
    (a.scope === b.scope ? 0 : compareText(writtenScope(a.scope), writtenScope(b.scope)));
  return order < 0;
}

/** Negative where the first value allows less, or allows as much and most likely means less; zero where neither does. */
export function compareWidth(a: Value, b: Value): number {
  if (a === b) return 0;
  return compareNumber(sizeOf(a.allowed), sizeOf(b.allowed)) || compareNumber(sizeOf(a.likely), sizeOf(b.likely));
}

/** By weight, and then by name. Nothing here looks at the place of a claim in its file. */
export function byWeight(a: Position, b: Position): number {
  const [first, second] = [a.claims[0] as Claim, b.claims[0] as Claim];
  return (
    compareWeight(a, b) ||
    compareText(first.source.id, second.source.id) ||
    compareText(a.narrowest.words, b.narrowest.words) ||
    compareText(a.narrowest.saidBy ?? '', b.narrowest.saidBy ?? '')
  );
}

/** A reference is right unless decided otherwise; then by voices. */
export function compareWeight(a: Position, b: Position): number {
  return (
    Number(b.claims.some(isOfReference)) - Number(a.claims.some(isOfReference)) ||
    b.witnesses - a.witnesses ||
    b.claims.length - a.claims.length
  );
}

function commonestAxis(claims: readonly Claim[]): string {
  const [{ value: first }] = claims as readonly [Claim];
  if (claims.every(({ value }) => value.axis === first.axis)) return first.axis;
  const counts = new Map<string, number>();
  for (const { value } of claims) counts.set(value.axis, (counts.get(value.axis) ?? 0) + 1);
  return [...counts].reduce((best, entry) =>
    entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]) ? entry : best,
  )[0];
}
