import { bridgeFor } from '../../comparison/bridge-for.ts';
import { isGap, type Bridge, type Carried, type Gap } from '../../comparison/bridge.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { DateValue } from '../../values/date.ts';
import { hullOf, meet, type Extent } from '../../values/extent.ts';
import { hull } from '../../values/interval.ts';
import type { Value } from '../../values/value.ts';
import type { Evidence } from '../evidence.ts';
import { inmost, type Stretch } from './rank.stretch.ts';

/** What is said of the figure of one subject under one scope. */
export interface Figure {
  readonly subject: string;
  readonly fact: string;
  readonly scope: Scope;
  readonly claims: readonly Claim[];
  /** The claim that speaks for the figure on its axis: the narrowest of the position with most weight there. */
  readonly told: Claim;
  readonly axis: string;
  /** The figure on an axis, such as another currency; or what is missing to carry it there. */
  readonly on: (axis: string) => Stretch | Gap;
  /** The crossing to another axis in words; null where there is none. */
  readonly crossing: (axis: string) => string | null;
}

/** The figures of a subject, one a scope and axis on which anybody gives it, from the claims on one of its facts. */
export function figuresFrom(subject: string, claims: readonly Claim[], evidence: Evidence): readonly Figure[] {
  return strataOf(claims).flatMap((stratum) => {
    const bridge = bridgeFor(stratum.claims, evidence.rates, evidence.claimsOn);
    const { positions, beside } = gatherPositions(stratum.claims, bridge, evidence.sources);
    const worlds = [...positions, ...beside];
    const told = new Map<string, Claim>();
    for (const { claims: among, narrowest } of worlds)
      for (const claim of [narrowest, ...among]) if (!told.has(claim.value.axis)) told.set(claim.value.axis, claim);
    const on = stretches(worlds, bridge);
    return [...told.values()].flatMap((claim) =>
      isGap(on(claim.value.axis)) ? [] : [figureOf(subject, stratum, worlds, { claim, bridge, on })],
    );
  });
}

function stretches(worlds: readonly Position[], bridge: Bridge): Figure['on'] {
  const known = new Map<string, Stretch | Gap>();
  return (axis) => {
    const stretch = known.get(axis) ?? stretchOf(worlds, axis, bridge);
    known.set(axis, stretch);
    return stretch;
  };
}

function figureOf(
  subject: string,
  { scope }: Stratum,
  worlds: readonly Position[],
  { claim, bridge, on }: { readonly claim: Claim; readonly bridge: Bridge; readonly on: Figure['on'] },
): Figure {
  const { value, fact } = claim;
  const claims = worlds.flatMap((world) => world.claims);
  return {
    subject,
    fact,
    scope,
    claims,
    told: claim,
    axis: value.axis,
    on,
    crossing: (axis) => (axis === value.axis ? null : bridge.explain(value, bridge.axisOf(claim), axis, claims)),
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
