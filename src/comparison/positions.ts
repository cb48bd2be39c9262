import type { Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { meet, type Extent } from '../values/extent.ts';
import { fewestWorlds, sizeOf } from '../values/worlds.ts';
import type { Value } from '../values/value.ts';
import { isGap, type Bridge } from './bridge.ts';
import { countWitnesses } from './voice.ts';
import { gatherWordings, isWording } from './wordings.ts';

/** Claims that could not be held against each other, and why. */
export interface Apart {
  readonly claims: readonly Claim[];
  readonly why: string;
}

/** Claims of one fact, gathered into the fewest worlds that explain them. */
export interface Outcome {
  /** `agree`: one world, most likely the one meant. `possible`: one world, but an unlikely one. */
  readonly verdict: 'agree' | 'possible' | 'conflict';
  readonly positions: readonly Position[];
  /** Claims that are too vague to take a side. */
  readonly fits: readonly Claim[];
  readonly apart: readonly Apart[];
}

type Level = 'allowed' | 'likely';

/** One distinct value with the claims that state it. */
interface Stated {
  readonly value: Value;
  readonly claims: Claim[];
}

/** A world being gathered: its claims, and on its own axis the set that explains them. */
interface World {
  readonly axis: string;
  readonly claims: Claim[];
  readonly values: Value[];
  readonly core: Extent;
  readonly axes: Set<string>;
}

/**
 * Gathers claims into positions: first by what their words allow, which finds conflicts; where one world explains all,
 * by what they most likely mean, which finds what is only possible.
 * @param sources all sources by id, to tell witnesses apart
 */
export function gatherPositions(
  claims: readonly Claim[],
  bridge: Bridge,
  sources: ReadonlyMap<string, Source>,
): Outcome {
  if (claims[0] && isWording(claims[0].value)) return gatherWordings(claims, sources);
  const axes = statedByAxis(claims, bridge);
  const strict = explain(axes, 'allowed', bridge);
  const likely = strict.worlds.length > 1 ? strict : explain(axes, 'likely', bridge);
  const verdict = strict.worlds.length > 1 ? 'conflict' : likely.worlds.length > 1 ? 'possible' : 'agree';
  const { worlds, fits, apart } = verdict === 'possible' ? likely : strict;
  const positions = worlds.map((world) => positionOf(world.claims, sources));
  return { verdict, positions: positions.sort(byWeight), fits: inOrder(fits), apart };
}

/** A position of claims: in order, with the narrowest of them and its witnesses. */
export function positionOf(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): Position {
  const ordered = inOrder(claims);
  const commonest = commonestAxis(ordered);
  const narrowest = ordered
    .filter((claim) => claim.value.axis === commonest)
    .reduce((best, claim) => (narrower(claim.value, best.value) ? claim : best));
  return { claims: ordered, narrowest, witnesses: countWitnesses(ordered, sources) };
}

/** By source and place, so that the order of files never shows. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) =>
    a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : a.start - b.start,
  );
}

function narrower(a: Value, b: Value): boolean {
  const byAllowed = sizeOf(a.allowed) - sizeOf(b.allowed);
  return byAllowed < 0 || (byAllowed === 0 && sizeOf(a.likely) < sizeOf(b.likely));
}

function byWeight(a: Position, b: Position): number {
  const [first, second] = [a.claims[0] as Claim, b.claims[0] as Claim];
  return (
    b.witnesses - a.witnesses ||
    b.claims.length - a.claims.length ||
    (first.source.id < second.source.id ? -1 : first.source.id > second.source.id ? 1 : first.start - second.start)
  );
}

function commonestAxis(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { value } of claims) counts.set(value.axis, (counts.get(value.axis) ?? 0) + 1);
  return [...counts].reduce((best, entry) =>
    entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]) ? entry : best,
  )[0];
}

function statedByAxis(claims: readonly Claim[], bridge: Bridge): ReadonlyMap<string, readonly Stated[]> {
  const axes = new Map<string, Map<Value, Stated>>();
  for (const claim of claims) {
    const axis = bridge.axisOf(claim);
    const values = axes.get(axis) ?? new Map<Value, Stated>();
    axes.set(axis, values);
    const stated = values.get(claim.value);
    if (stated) stated.claims.push(claim);
    else values.set(claim.value, { value: claim.value, claims: [claim] });
  }
  const weight = (values: ReadonlyMap<Value, Stated>): number =>
    [...values.values()].reduce((sum, stated) => sum + stated.claims.length, 0);
  const order = bridge.order ?? (() => 0);
  const entries = [...axes].sort(
    ([a, left], [b, right]) => order(a) - order(b) || weight(right) - weight(left) || (a < b ? -1 : 1),
  );
  return new Map(entries.map(([axis, values]) => [axis, [...values.values()]]));
}

interface Explained {
  readonly worlds: readonly World[];
  readonly fits: readonly Claim[];
  readonly apart: readonly Apart[];
}

/** Explains each axis by itself, then carries what the others hold over to the first, where most claims are. */
function explain(axes: ReadonlyMap<string, readonly Stated[]>, level: Level, bridge: Bridge): Explained {
  const worlds: World[] = [];
  const fits: Claim[] = [];
  const apart: Apart[] = [];
  for (const [axis, stated] of axes) {
    const found = fewestWorlds(stated.map(({ value }) => value[level]));
    fits.push(...found.fits.flatMap((index) => stated[index]?.claims ?? []));
    const own = found.groups.map((group, at): World => {
      const members = group.map((index) => stated[index] as Stated);
      return {
        axis,
        claims: members.flatMap(({ claims }) => claims),
        values: members.map(({ value }) => value),
        core: found.cores[at] as Extent,
        axes: new Set([axis]),
      };
    });
    for (const world of own) join(world, worlds, fits, apart, level, bridge);
  }
  return { worlds, fits, apart };
}

/** Takes a world of one axis into the one that it fits, or beside the others where it fits none. */
function join(world: World, worlds: World[], fits: Claim[], apart: Apart[], level: Level, bridge: Bridge): void {
  const met: World[] = [];
  let gap: string | null = null;
  let refuted = false;
  for (const other of worlds) {
    if (other.axes.has(world.axis)) continue;
    const among = [...world.claims, ...other.claims];
    const carried = world.values.map((value) => bridge.carry(value, world.axis, other.axis, among));
    const missing = carried.find(isGap);
    if (missing) gap = missing.missing;
    else if (carried.every((sets) => !isGap(sets) && meet(sets[level], other.core))) met.push(other);
    else refuted = true;
    if (other.values.some((theirs) => world.values.some((mine) => bridge.clash(mine, theirs)))) refuted = true;
  }
  const [only] = met;
  if (only && met.length === 1) {
    only.claims.push(...world.claims);
    only.values.push(...world.values);
    only.axes.add(world.axis);
  } else if (only) fits.push(...world.claims);
  else if (gap !== null && !refuted)
    apart.push({ claims: inOrder([...worlds.flatMap(({ claims }) => claims), ...world.claims]), why: gap });
  else worlds.push(world);
}
