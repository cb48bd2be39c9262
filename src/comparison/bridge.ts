import type { Claim } from '../model/claim.ts';
import type { Extent } from '../values/extent.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Value } from '../values/value.ts';

/** A set carried over to another axis: what it allows there, and what it most likely means. */
export interface Carried {
  readonly allowed: Extent;
  readonly likely: Extent;
}

/** Why sets of two axes cannot be held against each other. */
export interface Gap {
  readonly missing: string;
}

/**
 * Carries values from one axis to another where there is a way between them: amounts through a dated rate, days through
 * the clocks of two zones. Claims of one axis are always compared before anything crosses a bridge.
 */
export interface Bridge {
  /** The axis on which a claim is compared directly. */
  readonly axisOf: (claim: Claim) => string;
  /** The value's sets on another axis, or why there is no way. `among` are the claims on both sides, which say when. */
  readonly carry: (value: Value, from: string, to: string, among: readonly Claim[]) => Carried | Gap;
  /** The crossing in words, for explanations; null where there is nothing to say. */
  readonly explain: (value: Value, from: string, to: string, among: readonly Claim[]) => string | null;
  /** Axes that others are best carried to, lowest first; where nothing is said, in the order of their names. */
  readonly order?: (axis: string) => number;
  /** Whether a value in a part of the scope of another can be true beside it; where nothing is said, none that differs. */
  readonly inPart?: (inner: Value, outer: Value) => boolean;
  /** Whether two values with no way between them, or none that reconciles them, clash all the same. */
  readonly clash: (a: Value, b: Value) => boolean;
}

export function isGap(result: object): result is Gap {
  return 'missing' in result;
}

/** The axis on which a value stands as it is. */
export function ownAxis({ value }: Claim): string {
  return value.axis;
}

/** Why values of two axes are not compared where nothing leads from one to the other. */
export function noWay(from: string, to: string): Gap {
  return { missing: `values in ${from} and in ${to} do not measure one thing` };
}

/** What a value is measured in, as it was told: µg/m³ is the axis of a figure in kg/m³. */
function unitOf(value: Value): string {
  const { unit } = value as Partial<Quantity>;
  return value.type === 'quantity' && unit && unit.name !== '' ? unit.name : value.axis;
}

/** The same of claims on an axis: of several units the first by its name, whatever order the claims are in. */
function unitsOn(axis: string, claims: readonly Claim[], otherwise = axis): string {
  const units = claims.flatMap(({ value }) => (value.axis === axis ? [unitOf(value)] : []));
  return units.reduce((first, unit) => (unit < first ? unit : first), units[0] ?? otherwise);
}

/** No way between axes: what is measured in different things is not compared. */
export const NO_BRIDGE: Bridge = {
  axisOf: ownAxis,
  carry: (value, from, to, among) => noWay(unitsOn(from, among, unitOf(value)), unitsOn(to, among)),
  explain: () => null,
  clash: () => false,
};
