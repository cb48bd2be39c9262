import { byWeight } from '../comparison/position.ts';
import { isOfReference, type Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { isOwn } from '../model/source.ts';

/** What stands behind one side and not behind the other. */
export type Weight = 'reference' | 'voices';

/** A reference is right unless decided otherwise; else it is the number of voices that tells. */
export function outweighs(one: Position, two: Position): Weight | null {
  const [first, second] = [one, two].map(({ claims }) => claims.some(isOfReference));
  if (first !== second) return first === true ? 'reference' : null;
  return one.witnesses > two.witnesses ? 'voices' : null;
}

/** Whether one of two sides stands before the other where the sources are held against each other. */
export function comesFirst(one: Position, two: Position): boolean {
  const [first, second] = [othersIn(one), othersIn(two)];
  return first.length > 0 && second.length > 0 && byWeight({ ...one, claims: first }, { ...two, claims: second }) < 0;
}

/** The claims of others, without those of pieces of ours. */
export function othersIn({ claims }: Position): readonly Claim[] {
  return claims.filter(({ source }) => !isOwn(source));
}

/** Whether each of the sides has two voices or more. */
export function areCommon(...sides: readonly Position[]): boolean {
  return sides.every(({ witnesses }) => witnesses > 1);
}
