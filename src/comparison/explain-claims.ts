import type { Claim } from '../model/claim.ts';
import { hullOf, meet, type Extent } from '../values/extent.ts';
import type { Value } from '../values/value.ts';
import { fewestWorlds } from '../values/worlds.ts';
import type { Bridge } from './bridge.ts';
import { claimsOf, type Island, type Part, type Stated, type World } from './island.ts';
import { hold, wayInto, type Level, type Way } from './way-into.ts';
import { asListed, pairsOf, type Apart } from './apart.ts';

/** What claims come to. */
export interface Explained {
  readonly islands: readonly Island[];
  /** Claims that are too vague to take a side. */
  readonly fits: readonly Claim[];
  readonly apart: readonly Apart[];
}

/** Past this many pairs of worlds on two axes, nobody would read what they come to, and they are told as one. */
const PAIRS_HELD = 100_000;

/**
 * Explains claims by the fewest worlds: on each axis by itself first, and then what the axes say is held against each
 * other where a bridge leads from one to the other.
 */
export function explainClaims(axes: ReadonlyMap<string, readonly Stated[]>, level: Level, bridge: Bridge): Explained {
  let islands: readonly Island[] = [];
  const fits: Claim[] = [];
  const apart: Apart[] = [];
  for (const [axis, stated] of axes) {
    const { worlds: own, fits: vague } = worldsOn(axis, stated, level);
    for (const claim of vague) fits.push(claim);
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
  return { islands, fits, apart: asListed(apart) };
}

/** The fewest worlds of one axis by itself. */
function worldsOn(
  axis: string,
  stated: readonly Stated[],
  level: Level,
): { readonly worlds: readonly World[]; readonly fits: readonly Claim[] } {
  const found = fewestWorlds(stated.map(({ value }) => value[level]));
  const worlds = found.groups.map((group, at): World => {
    const members = group.map((index) => stated[index] as Stated);
    const part = {
      claims: members.flatMap(({ claims }) => claims),
      values: members.map(({ value }) => value),
      core: found.cores[at] as Extent,
    };
    return { parts: new Map([[axis, part]]) };
  });
  return { worlds, fits: found.fits.flatMap((index) => stated[index]?.claims ?? []) };
}

/**
 * What a world says on one of several axes may fit another world as well: then it is too vague to take a side, and is
 * taken out of its world. So is one of its values that does so alone where its axis does not hold them together, as "3 months
 * after" does beside "90 days after": by themselves, both are any day.
 */
function takeOutVague(island: Island, level: Level, bridge: Bridge): readonly Claim[] {
  if (island.length < 2 || island.length * countValues(island) > PAIRS_HELD) return [];
  const vague: Claim[] = [];
  for (const world of island) {
    for (const [axis, part] of [...world.parts]) {
      const others = island.filter((other) => other !== world && !other.parts.has(axis));
      const fitsAnother = (some: Part): boolean =>
        others.some((other) => hold(axis, some, other, level, bridge).verdict === 'met');
      if (fitsAnother(part)) {
        if (world.parts.size < 2) continue;
        world.parts.delete(axis);
        vague.push(...part.claims);
      } else if (part.values.length > 1 && part.values.every(isAnything)) {
        const left = part.values.filter((value) => !fitsAnother(partOf(part, [value], level)));
        if (left.length === 0 || left.length === part.values.length) continue;
        world.parts.set(axis, partOf(part, left, level));
        vague.push(...part.claims.filter(({ value }) => !left.includes(value)));
      }
    }
  }
  return vague;
}

/** Whether a value says nothing on its own axis. */
function isAnything({ allowed }: Value): boolean {
  const whole = hullOf(allowed);
  return whole !== null && whole.low === null && whole.high === null;
}

function countValues(island: Island): number {
  return island.reduce(
    (sum, { parts }) => sum + [...parts.values()].reduce((own, { values }) => own + values.length, 0),
    0,
  );
}

/** What some of the values of a part say by themselves. */
function partOf({ claims }: Part, values: readonly Value[], level: Level): Part {
  const own = new Set(values);
  const [first, ...more] = values as readonly [Value, ...Value[]];
  const core = more.reduce((common, value) => meet(common, value[level]) ?? common, first[level]);
  return { claims: claims.filter(({ value }) => own.has(value)), values, core };
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
