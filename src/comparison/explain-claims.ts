import type { Claim } from '../model/claim.ts';
import { meet, type Extent } from '../values/extent.ts';
import type { Value } from '../values/value.ts';
import { fewestWorlds } from '../values/worlds.ts';
import { isGap, type Bridge } from './bridge.ts';

/** Claims that could not be held against each other, and why. */
export interface Apart {
  readonly claims: readonly Claim[];
  readonly why: string;
}

export type Level = 'allowed' | 'likely';

/** One distinct value with the claims that state it. */
export interface Stated {
  readonly value: Value;
  readonly claims: Claim[];
}

/** What the claims of a world say on one axis, and what they leave in common there. */
interface Part {
  readonly claims: readonly Claim[];
  readonly values: readonly Value[];
  readonly core: Extent;
}

/** Claims that can all be true together. */
export interface World {
  readonly parts: Map<string, Part>;
}

export function claimsOf({ parts }: World): readonly Claim[] {
  return [...parts.values()].flatMap(({ claims }) => claims);
}

/** Worlds between which there is a way: two of them cannot both be true. Between islands nothing is known. */
export type Island = readonly World[];

export interface Explained {
  readonly islands: readonly Island[];
  /** Claims that are too vague to take a side. */
  readonly fits: readonly Claim[];
  readonly apart: readonly Apart[];
}

/** Past this many pairs of worlds on two axes, nobody would read what they come to, and they are told as one. */
const PAIRS_HELD = 100_000;

/** Past this many pairs of axes with no way between them, they are told in one entry. */
const PAIRS_LISTED = 60;

/**
 * Explains claims by the fewest worlds: on each axis by itself first, and then what the axes say is held against each
 * other where a bridge leads from one to the other.
 */
export function explainClaims(axes: ReadonlyMap<string, readonly Stated[]>, level: Level, bridge: Bridge): Explained {
  let islands: readonly Island[] = [];
  const fits: Claim[] = [];
  const apart: Apart[] = [];
  for (const [axis, stated] of axes) {
    const found = fewestWorlds(stated.map(({ value }) => value[level]));
    for (const index of found.fits) fits.push(...(stated[index]?.claims ?? []));
    const own = found.groups.map((group, at): World => {
      const members = group.map((index) => stated[index] as Stated);
      const part = {
        claims: members.flatMap(({ claims }) => claims),
        values: members.map(({ value }) => value),
        core: found.cores[at] as Extent,
      };
      return { parts: new Map([[axis, part]]) };
    });
    const ways = islands.map((island) =>
      own.length * island.length > PAIRS_HELD
        ? [{ met: [], refuted: false, gap: 'there are too many different values to hold against each other' }]
        : own.map((world) => wayInto(island, axis, world, level, bridge)),
    );
    const home = homeOf(ways);
    for (const [at, island] of islands.entries()) {
      if (at !== home) apart.push(...pairsOf(axis, own, island, axes, ways[at]?.[0]?.gap ?? null, bridge));
    }
    islands = [
      ...islands.filter((_, at) => at !== home),
      home === null ? own : settled(islands[home] ?? [], own, ways[home] ?? [], axis, fits),
    ];
  }
  for (const island of islands) fits.push(...takeOutVague(island, level, bridge));
  return { islands, fits, apart: apart.length > PAIRS_LISTED ? [together(apart)] : apart };
}

/** How a world of one axis stands to those of an island: which it fits, whether any contradicts it, and what is missing to tell. */
interface Way {
  readonly met: readonly World[];
  readonly refuted: boolean;
  readonly gap: string | null;
}

function wayInto(island: Island, axis: string, world: World, level: Level, bridge: Bridge): Way {
  const met: World[] = [];
  let refuted = false;
  let gap: string | null = null;
  const part = world.parts.get(axis) as Part;
  for (const other of island) {
    const { verdict, missing } = hold(axis, part, other, level, bridge);
    gap ??= missing;
    if (verdict === 'met') met.push(other);
    if (verdict === 'refuted') refuted = true;
  }
  return { met, refuted, gap };
}

/** Holds what is said on one axis against a world that says nothing there; no verdict where no way leads to any of its axes. */
function hold(
  axis: string,
  mine: Part,
  other: World,
  level: Level,
  bridge: Bridge,
): { readonly verdict: 'met' | 'refuted' | null; readonly missing: string | null } {
  const among = [...mine.claims, ...claimsOf(other)];
  let verdict: 'met' | 'refuted' | null = null;
  let missing: string | null = null;
  for (const [to, theirs] of other.parts) {
    const carried = mine.values.map((value) => bridge.carry(value, axis, to, among));
    const gap = carried.find(isGap);
    const clash = theirs.values.some((value) => mine.values.some((own) => bridge.clash(own, value)));
    if (gap) {
      missing ??= gap.missing;
      if (clash) verdict = 'refuted';
    } else if (verdict !== 'refuted') {
      // What looks like a slip is no slip only where it most likely means one thing.
      const at = clash ? 'likely' : level;
      verdict = carried.every((sets) => !isGap(sets) && meet(sets[at], theirs.core)) ? 'met' : 'refuted';
    }
  }
  return { verdict, missing };
}

/**
 * What a world says on one of several axes may fit another world as well: then it is too vague to take a side, and is
 * taken out of its world.
 */
function takeOutVague(island: Island, level: Level, bridge: Bridge): readonly Claim[] {
  if (island.length < 2 || island.length ** 2 > PAIRS_HELD) return [];
  const vague: Claim[] = [];
  for (const world of island) {
    for (const [axis, part] of [...world.parts]) {
      if (world.parts.size < 2) break;
      const others = island.filter((other) => other !== world && !other.parts.has(axis));
      if (!others.some((other) => hold(axis, part, other, level, bridge).verdict === 'met')) continue;
      world.parts.delete(axis);
      vague.push(...part.claims);
    }
  }
  return vague;
}

/** The island that an axis belongs to: one that contradicts it before one that it fits; null where no way leads to any. */
function homeOf(ways: readonly (readonly Way[])[]): number | null {
  const contradicting = ways.findIndex((way) => way.some(({ refuted }) => refuted));
  if (contradicting >= 0) return contradicting;
  const fitting = ways.findIndex((way) => way.some(({ met }) => met.length > 0));
  return fitting >= 0 ? fitting : null;
}

/**
 * An island with the worlds of one more axis. Of two worlds that fit each other and no third, one is made; a world that
 * fits several of the other axis is too vague to take a side, whichever axis it is on.
 */
function settled(island: Island, own: readonly World[], ways: readonly Way[], axis: string, fits: Claim[]): Island {
  const guests = new Map<World, World[]>(island.map((world) => [world, []]));
  const more: World[] = [];
  for (const [at, world] of own.entries()) {
    const [host, another] = ways[at]?.met ?? [];
    if (!host) more.push(world);
    else if (another) fits.push(...claimsOf(world));
    else guests.get(host)?.push(world);
  }
  const hosts = island.filter((host) => {
    const [guest, another] = guests.get(host) ?? [];
    if (another) {
      fits.push(...claimsOf(host));
      more.push(...(guests.get(host) ?? []));
    } else if (guest) host.parts.set(axis, guest.parts.get(axis) as Part);
    return !another;
  });
  return [...hosts, ...more];
}

/** One entry a pair of axes that no way leads between. */
function pairsOf(
  axis: string,
  own: readonly World[],
  island: Island,
  axes: ReadonlyMap<string, readonly Stated[]>,
  gap: string | null,
  bridge: Bridge,
): readonly Apart[] {
  const [mine] = own;
  const others = new Map(island.flatMap((world) => [...world.parts.keys()].map((key) => [key, world] as const)));
  return [...others].map(([other, world]) => {
    const value = mine?.parts.get(axis)?.values[0];
    const carried = mine && value && bridge.carry(value, axis, other, [...claimsOf(mine), ...claimsOf(world)]);
    return {
      claims: [axis, other].flatMap((key) => (axes.get(key) ?? []).flatMap(({ claims }) => claims)),
      why: (carried && isGap(carried) ? carried.missing : gap) ?? `no way leads from ${axis} to ${other}`,
    };
  });
}

function together(apart: readonly Apart[]): Apart {
  return {
    claims: [...new Set(apart.flatMap(({ claims }) => claims))],
    why: `there is no way between ${String(apart.length)} pairs of what they are measured in; of the first, ${apart[0]?.why ?? ''}`,
  };
}
