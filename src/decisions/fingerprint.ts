import { compareWidth } from '../comparison/position.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, Position } from '../model/finding.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import { digest } from './digest.ts';

/**
 * What a conflict is called: it holds the rule, the facts and the scope, the piece that the finding is about, and the
 * kind's own key. Neither this nor the evidence holds a line, a path, a message, a converted amount or the sources, so that
 * one more witness for a known position changes nothing.
 */
export function idOf({ rule, facts, scope, about, key }: Finding): string {
  return digest([rule.id, facts, scope.signature, about?.id ?? null, key]);
}

/**
 * What the evidence comes to: the normalised values of the positions, so that a new value changes it; about a piece of ours
 * what it says itself as well, so that one that changes sides stands on other evidence, though all the values are the same.
 */
export function evidenceOf(finding: Finding): string {
  const own = ownValues(finding);
  return own.length === 0 ? evidenceOfPositions(finding) : digest([valuesOfPositions(finding), own]);
}

/** The same without what a piece says: what was written before that was part of it. */
export function evidenceOfPositions(finding: Finding): string {
  return digest(valuesOfPositions(finding));
}

function valuesOfPositions({ positions }: Finding): readonly string[] {
  return [...new Set(positions.map(normalOf))].sort();
}

/** A hash of each thing that the piece says which a finding is about, sorted; none where it is about none. */
export function ownFingerprints(finding: Finding): readonly string[] {
  return ownValues(finding)
    .map((value) => digest(value))
    .sort();
}

/** What a piece says, and whether in its own name: an assertion is another thing than a report of what somebody said. */
function ownValues({ about, positions, fits }: Finding): readonly string[] {
  if (!about) return [];
  const own = [...positions.flatMap(({ claims }) => claims), ...fits].filter(({ source }) => source === about);
  return [
    ...new Set(own.map(({ fact, stance, value }) => JSON.stringify([fact, stance, typeOf(value).normal(value)]))),
  ].sort();
}

/** A hash of each position's values, in their order: positions of two findings with the same values have the same. */
export function fingerprintsOf({ positions }: Finding): readonly string[] {
  return positions.map((position) => digest(normalOf(position)));
}

/** Past these, only the evidence as a whole is held against another: what is written down is to be read by people. */
export const MOST_POSITIONS = 50;

/** The hashes by which a conflict is known again position by position; none of too many. */
export function writtenFingerprints(finding: Finding): readonly string[] {
  return finding.positions.length > MOST_POSITIONS ? [] : fingerprintsOf(finding);
}

/**
 * A hash of each further value that the claims of a finding have, which its positions by themselves do not tell: what is
 * less precise than its position, and what fits several. None of too many.
 */
export function furtherFingerprints(finding: Finding): readonly string[] {
  const told = new Set(writtenFingerprints(finding));
  if (told.size === 0) return [];
  const claims = [...finding.positions.flatMap((position) => position.claims), ...finding.fits];
  const further = new Set(distinct(claims).map((claim) => digest(normalOfClaim(claim))));
  for (const fingerprint of told) further.delete(fingerprint);
  return further.size > MOST_POSITIONS ? [] : [...further].sort();
}

/** The hashes of the values by each of which a position would be known: it has the one of `fingerprintsOf` where they are one. */
export function valueFingerprints(position: Position): readonly string[] {
  return narrowestOf(position).map((value) => digest(value));
}

/**
 * The narrowest values of a position, one for each thing that it is measured in, and all of several that are equally
 * narrow: which of them speaks for the position depends on the names of sources and on how many there are. Denials of
 * different values stand side by side, so each of them counts.
 */
function normalOf(position: Position): string {
  return narrowestOf(position).join('\n');
}

function narrowestOf({ claims }: Position): readonly string[] {
  // A conflict may have tens of thousands of positions, which then are one claim each.
  if (claims.length === 1) return [normalOfClaim(claims[0] as Claim)];
  const narrowest = new Map<string, Claim[]>();
  for (const claim of distinct(claims)) {
    const denied = claim.stance === 'denied';
    const key = JSON.stringify([claim.fact, claim.value.axis, denied]);
    const known = narrowest.get(key);
    const order = known?.[0] && !denied ? compareWidth(claim.value, known[0].value) : 0;
    if (!known || order < 0) narrowest.set(key, [claim]);
    else if (order === 0) known.push(claim);
  }
  return [...new Set([...narrowest.values()].flat().map(normalOfClaim))].sort();
}

function normalOfClaim({ fact, stance, value }: Claim): string {
  return JSON.stringify([fact, stance === 'denied', typeOf(value).normal(value)]);
}

/** One claim for each value of each fact: claims of the same words share their value. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const values = new Map<string, Set<Value>>();
  return claims.filter(({ fact, value }) => {
    const known = values.get(fact) ?? new Set();
    values.set(fact, known);
    return known.size < known.add(value).size;
  });
}
