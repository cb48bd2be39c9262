import type { Bridge } from '../../comparison/bridge.ts';
import { positionOf } from '../../comparison/position.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { isOfReference, type Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import type { Sources } from '../../model/sources.ts';
import { takesPart, type Held } from './agreement.held.ts';

/** A clash, and whether a reference stands on one of its sides. */
export interface Sided extends Held {
  readonly isSettled: boolean;
}

/**
 * Where the reference stands in a clash. One that is too wide to take a side among the others may still rule some of them
 * out: those are held against it by themselves, and what it leaves open stays a clash of the others. In the same way a
 * piece of ours that could go with either of two sources may be ruled out by the reference.
 */
export function sidesOfReference(held: Held, sources: Sources): readonly Sided[] {
  const { clash } = held;
  const first = clash.positions.filter(hasReference);
  if (first.length > 0) {
    const positions = [...first, ...clash.positions.filter((position) => !hasReference(position))];
    const sided = { ...held, clash: { ...clash, positions }, isSettled: true };
    return takesPart(sided) ? [sided] : ruledOutPiece(held, first.flatMap(referencesIn), sources);
  }
  const wide = clash.verdict === 'conflict' ? clash.fits.filter(isOfReference) : [];
  const part = apartFromReference(held, wide, sources).filter(takesPart);
  return part.length > 0 ? part : ruledOutPiece(held, wide, sources);
}

/** What a reference that is too wide to take a side rules out, and what it leaves open. */
function apartFromReference(held: Held, wide: readonly Claim[], sources: Sources): readonly Sided[] {
  const { clash, bridge } = held;
  const rules = (claim: Claim, { claims }: Position): boolean => clashes([claim], claims, bridge, sources);
  const against = clash.positions.filter((position) => wide.some((claim) => rules(claim, position)));
  if (against.length === 0) return [{ ...held, isSettled: false }];
  const ruling = wide.filter((claim) => against.some((position) => rules(claim, position)));
  const positions = [positionOf(ruling, sources), ...against];
  const open = clash.positions.filter((position) => !against.includes(position));
  return [
    { ...held, clash: { ...clash, positions, fits: [] }, isSettled: true },
    ...(open.length > 1 ? [{ ...held, clash: { ...clash, positions: open }, isSettled: false }] : []),
  ];
}

/** Our piece is too vague to take a side among the sources, and yet the references leave it no room. */
function ruledOutPiece(held: Held, references: readonly Claim[], sources: Sources): readonly Sided[] {
  const { clash, about, bridge } = held;
  const own = clash.fits.filter(({ source }) => source === about);
  const ruling = references.filter((claim) => clashes([claim], own, bridge, sources));
  if (own.length === 0 || ruling.length === 0) return [];
  const positions = [positionOf(ruling, sources), positionOf(own, sources)];
  return [{ ...held, clash: { ...clash, positions, fits: [] }, isSettled: true }];
}

function clashes(mine: readonly Claim[], theirs: readonly Claim[], bridge: Bridge, sources: Sources): boolean {
  return gatherPositions([...mine, ...theirs], bridge, sources).verdict === 'conflict';
}

function hasReference({ claims }: Position): boolean {
  return claims.some(isOfReference);
}

function referencesIn({ claims }: Position): readonly Claim[] {
  return claims.filter(isOfReference);
}
