import { compareWeight } from '../comparison/position.ts';
import { isOfReference, type Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import type { Position, RawFinding } from '../model/finding.ts';
import { isOwn } from '../model/source.ts';

/** What stands behind one side and not behind the other. */
export type Weight = 'reference' | 'voices';

/** A reference is right unless decided otherwise; else it is the number of voices that tells. */
export function outweighs(one: Position, two: Position): Weight | null {
  const [first, second] = [one, two].map(({ claims }) => claims.some(isOfReference));
  if (first !== second) return first === true ? 'reference' : null;
  return one.witnesses > two.witnesses ? 'voices' : null;
}

/**
 * Which of two sides is held to be right first: the one with more behind it, a piece of ours counting for nothing; of two
 * with as much the one that says more, since a digit is sooner left out than put in. No name of a source decides.
 */
export function compareSides(one: Position, two: Position): number {
  const [first, second] = [one, two].map((side) => {
    const others = othersIn(side);
    return others.length > 0 ? { ...side, claims: others } : side;
  }) as [Position, Position];
  return compareWeight(first, second) || compareWords(fullest(first.claims), fullest(second.claims));
}

/** The sides of a finding, the weightiest first; claims on several facts are no sides, and stand as their kind has them. */
export function sidesByWeight({ facts, positions }: Pick<RawFinding, 'facts' | 'positions'>): readonly Position[] {
  return facts.length > 1 ? positions : positions.toSorted(compareSides);
}

function fullest(claims: readonly Claim[]): string {
  return claims.map(({ words }) => words).reduce((best, words) => (compareWords(words, best) < 0 ? words : best));
}

/** The longer words first. */
function compareWords(one: string, two: string): number {
  return two.length - one.length || compareText(one, two);
}

/** The claims of others, without those of pieces of ours. */
export function othersIn({ claims }: Position): readonly Claim[] {
  return claims.filter(({ source }) => !isOwn(source));
}

/** Whether each of the sides has two voices or more. */
export function areCommon(...sides: readonly Position[]): boolean {
  return sides.every(({ witnesses }) => witnesses > 1);
}
