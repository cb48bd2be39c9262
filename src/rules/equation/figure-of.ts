import type { Bridge, Carried } from '../../comparison/bridge.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { compareWidth } from '../../comparison/position.ts';
import type { Claim } from '../../model/claim.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Sources } from '../../model/sources.ts';
import { byCalendar, type Duration } from '../../values/duration.ts';
import { decimal, multiply, type Decimal } from '../../values/decimal.ts';
import { hullOf, meet, type Extent } from '../../values/extent.ts';
import { EVERYTHING, type Interval } from '../../values/interval.ts';
import { mapEnds, mapSets } from '../../values/map-extent.ts';
import type { Value } from '../../values/value.ts';
import { isPoint, pointInSeconds, timeOn } from './point.ts';
import { sizeOfAxis } from './rate-unit.ts';

export type Level = 'allowed' | 'likely';

/** Claims of one fact that can all be true, and what they leave it. */
export interface Choice {
  readonly claims: readonly Claim[];
  readonly set: Interval;
}

/** What a fact can be: one of its choices. Several where its claims cannot all be true. */
export interface Figure {
  /** What the claims are carried to: a currency, a unit. */
  readonly axis: string;
  readonly allowed: readonly Choice[];
  readonly likely: readonly Choice[];
}

/** How the claims of a fact are carried to one axis. */
export interface Way {
  readonly axis: string;
  readonly bridge: Bridge;
  /** Whether years and months stand beside days, and are then as short and as long as the calendar makes them. */
  readonly mixed: boolean;
  /** Whether the equation reckons with days or moments: then a number of years is a length of time. */
  readonly isBetweenPoints: boolean;
}

const HUNDREDTH = decimal(1, -2);

/** What the claims of a fact come to on an axis; what is missing where none of them can be carried there. */
export function figureOf(
  claims: readonly Claim[],
  way: Way,
  sources: Sources,
): Figure | { readonly missing: string | null } {
  let missing: string | null = null;
  const carried = claims.filter((claim) => {
    const sets = carry(claim, way, claims);
    if ('missing' in sets) missing ??= sets.missing;
    return 'allowed' in sets;
  });
  const [first, another] = carried;
  if (!first) return { missing };
  const choice = (own: readonly Claim[], level: Level): Choice => ({
    claims: own,
    set: inCommon(own, level, way, claims),
  });
  if (!another) return { axis: way.axis, allowed: [choice(carried, 'allowed')], likely: [choice(carried, 'likely')] };
  const { verdict, positions, beside } = gatherPositions(carried, way.bridge, sources);
  const worlds = [...positions, ...beside].map((position) => position.claims);
  return {
    axis: way.axis,
    allowed: (verdict === 'conflict' ? worlds : [carried]).map((own) => choice(own, 'allowed')),
    likely: (verdict === 'agree' ? [carried] : worlds).map((own) => choice(own, 'likely')),
  };
}

/** What claims have in common on an axis. Of claims that meet nowhere, though each pair does, what the narrowest allow. */
export function inCommon(claims: readonly Claim[], level: Level, way: Way, among: readonly Claim[]): Interval {
  const narrowFirst = claims.toSorted((a, b) => compareWidth(a.value, b.value) || compareText(a.words, b.words));
  let common: Extent | null = null;
  for (const claim of isTime(narrowFirst[0]) ? narrowFirst : ofEachValue(narrowFirst)) {
    const sets = carry(claim, way, among);
    if ('allowed' in sets) common = (common && meet(common, sets[level])) ?? common ?? sets[level];
  }
  const value = claims[0]?.value;
  if (common && value && isPoint(value)) return pointInSeconds(common, value, way.axis) ?? EVERYTHING;
  const whole = (common && hullOf(common)) ?? EVERYTHING;
  const size = sizeOf(value);
  return size ? mapEnds((end) => multiply(end, size))(whole) : whole;
}

/** Of a time the source matters as well, whose zone its clock may be meant in. */
function isTime(claim: Claim | undefined): boolean {
  return claim?.value.type === 'time';
}

function ofEachValue(claims: readonly Claim[]): Iterable<Claim> {
  const first = new Map<Value, Claim>();
  for (const claim of claims) if (!first.has(claim.value)) first.set(claim.value, claim);
  return first.values();
}

/** What one on a value's axis is to the equation: a hundredth of one, of people/km² a millionth; null for one. */
function sizeOf(value: Value | undefined): Decimal | null {
  if (value?.type === 'percentage') return HUNDREDTH;
  return value?.type === 'quantity' ? sizeOfAxis(value.axis) : null;
}

function carry(
  claim: Claim,
  { axis, bridge, mixed, isBetweenPoints }: Way,
  among: readonly Claim[],
): Carried | { missing: string | null } {
  const { value } = claim;
  if (hullOf(value.allowed) === null) return { missing: null };
  if (value.type === 'time') return timeOn(claim, axis);
  if (value.axis === axis) {
    if (value.type === 'duration') return mixed ? byCalendar(value as Duration) : value;
    return value.axis === 'years' && isBetweenPoints ? yearsInSeconds(value) : value;
  }
  return value.type === 'money' ? bridge.carry(value, value.axis, axis, among) : { missing: null };
}

const [SHORTEST_YEAR, LONGEST_YEAR] = [decimal(365 * 86_400), decimal(366 * 86_400)];

/** How old somebody is, between two days: as short and as long as the calendar makes it. */
function yearsInSeconds(value: Value): Carried {
  return mapSets<Value>(value, (stretch) => ({
    ...stretch,
    low: stretch.low && multiply(stretch.low, SHORTEST_YEAR),
    high: stretch.high && multiply(stretch.high, LONGEST_YEAR),
  }));
}
