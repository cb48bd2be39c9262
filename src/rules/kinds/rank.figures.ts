import { bridgeFor } from '../../comparison/bridge-for.ts';
import { isGap, type Bridge, type Carried, type Gap } from '../../comparison/bridge.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { DateValue } from '../../values/date.ts';
import { negate, compare } from '../../values/decimal.ts';
import { hullOf, meet, type Extent } from '../../values/extent.ts';
import { compareHighs, compareLows, hull, type Interval } from '../../values/interval.ts';
import type { Value } from '../../values/value.ts';
import type { Evidence } from '../evidence.ts';

/** What a subject is ranked by, as far as it is known. */
export interface Stretch {
  /** Everything that any position on it allows. */
  readonly certain: Interval;
  /** From the most that a position likely means to the least: what lies beyond it perhaps does so. */
  readonly maybe: Interval;
}

/** What is said of the figure of one subject under one scope. */
export interface Figure {
  readonly subject: string;
  readonly fact: string;
  readonly scope: Scope;
  readonly claims: readonly Claim[];
  /** The narrowest claim of the position with most weight, which speaks for the figure. */
  readonly told: Claim;
  readonly axis: string;
  /** The figure on an axis, such as another currency; or what is missing to carry it there. */
  readonly on: (axis: string) => Stretch | Gap;
  /** The crossing to another axis in words; null where there is none. */
  readonly crossing: (axis: string) => string | null;
}

/** The figures of a subject, one a scope, from the claims on one of its facts. */
export function figuresFrom(subject: string, claims: readonly Claim[], evidence: Evidence): readonly Figure[] {
  return strataOf(claims).flatMap((stratum) => {
    const bridge = bridgeFor(stratum.claims, evidence.rates, evidence.claimsOn);
    const { positions, beside } = gatherPositions(stratum.claims, bridge, evidence.sources);
    const worlds = [...positions, ...beside];
    const figure = worlds.length === 0 ? null : figureOf(subject, stratum, worlds, bridge);
    return figure && !isGap(figure.on(figure.axis)) ? [figure] : [];
  });
}

function figureOf(subject: string, { scope }: Stratum, worlds: readonly Position[], bridge: Bridge): Figure {
  const told = (worlds[0] as Position).narrowest;
  const known = new Map<string, Stretch | Gap>();
  return {
    subject,
    fact: told.fact,
    scope,
    claims: worlds.flatMap(({ claims }) => claims),
    told,
    axis: told.value.axis,
    on: (axis) => {
      const stretch = known.get(axis) ?? stretchOf(worlds, axis, bridge);
      known.set(axis, stretch);
      return stretch;
    },
    crossing: (axis) =>
      axis === told.value.axis ? null : bridge.explain(told.value, bridge.axisOf(told), axis, worlds[0]?.claims ?? []),
  };
}

function stretchOf(worlds: readonly Position[], axis: string, bridge: Bridge): Stretch | Gap {
  let stretch: Stretch | null = null;
  let gap: Gap = { missing: 'the values are not on one line' };
  for (const world of worlds) {
    const sets = setsOn(world, axis, bridge);
    if (isGap(sets)) {
      gap = sets;
      continue;
    }
    const [certain, maybe] = [hullOf(sets.allowed), hullOf(sets.likely)];
    if (!certain || !maybe) continue;
    stretch = stretch
      ? { certain: hull(stretch.certain, certain), maybe: inmost(stretch.maybe, maybe) }
      : { certain, maybe };
  }
  return stretch ?? gap;
}

/** What the claims of a position have in common on an axis; what its narrowest comes to there, where none is on it. */
function setsOn({ claims, narrowest }: Position, axis: string, bridge: Bridge): Carried | Gap {
  const there = [...new Set(claims.map(({ value }) => value))].filter((value) => value.axis === axis && !isTold(value));
  const [first] = there;
  if (!first) return bridge.carry(narrowest.value, bridge.axisOf(narrowest), axis, claims);
  const common = (level: 'allowed' | 'likely'): Extent | null =>
    there.reduce<Extent | null>((set, value) => set && meet(set, value[level]), first[level]);
  const allowed = common('allowed') ?? first.allowed;
  return { allowed, likely: common('likely') ?? allowed };
}

/** Told by its distance from another event, so that its own sets are all of time. */
function isTold(value: Value): boolean {
  return (value as DateValue).relative !== undefined;
}

/** The greatest of the lower ends and the least of the upper ones, even where they pass each other. */
function inmost(a: Interval, b: Interval): Interval {
  const from = compareLows(a, b) >= 0 ? a : b;
  const to = compareHighs(a, b) <= 0 ? a : b;
  return { low: from.low, lowOpen: from.lowOpen, high: to.high, highOpen: to.highOpen };
}

/** Counted from the other end, so that the least is the most. */
export function mirrored({ certain, maybe }: Stretch): Stretch {
  return { certain: turned(certain), maybe: turned(maybe) };
}

function turned({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: high && negate(high), high: low && negate(low), lowOpen: highOpen, highOpen: lowOpen };
}

/** Whether all of the first lies above all of the second. @example exceeds([3, 4], [1, 3)) //=> true */
export function exceeds({ low, lowOpen }: Interval, { high, highOpen }: Interval): boolean {
  if (!low || !high) return false;
  const order = compare(low, high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}
