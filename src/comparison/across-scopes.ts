import type { Position } from '../model/finding.ts';
import type { Sources } from '../model/sources.ts';
import { isGap, type Bridge } from './bridge.ts';
import type { Clash } from './clash.ts';
import type { Apart } from './apart.ts';
import { holdInPart } from './in-part.ts';
import { joined, type OpenSide } from './joined-sides.ts';
import { inOrder, positionOf } from './position.ts';
import { relateScopes, scopeWords } from './scopes.ts';
import { MOST_SCOPES, type Settled } from './settled.ts';
import { standingOf } from './standing.ts';
import type { Stratum } from './strata.ts';
import { areToldApart } from './told-apart.ts';

/** What claims under several scopes come to. */
export interface AcrossScopes {
  readonly clashes: readonly Clash[];
  readonly agreeing: readonly Position[];
  readonly apart: readonly Apart[];
}

/** Scopes that clash with a scope, perhaps, and the keys to ask about. */
type Open = OpenSide[];

const NOTHING: AcrossScopes = { clashes: [], agreeing: [], apart: [] };

/**
 * Claims of different scopes. Where the keys cannot both hold, claims that would clash are not compared, and it is said
 * why; nor where one source has a value under each, which tells that they are two. Where a key is missing or finer, a
 * clash is possible else, and the key is what to ask about; the scope with most clashes gathers them into one.
 */
export function acrossScopes(strata: readonly Settled[], bridge: Bridge, sources: Sources): AcrossScopes {
  if (strata.length < 2) return NOTHING;
  if (strata.length > MOST_SCOPES) return { ...NOTHING, apart: [manyScopes(strata)] };
  const agreeing: Position[] = [];
  const apart: Apart[] = [];
  const open = new Map<Settled, Open>(strata.map((stratum) => [stratum, []]));
  for (const [at, mine] of strata.entries()) {
    for (const theirs of strata.slice(at + 1)) {
      const { relation, keys } = relateScopes(mine.scope, theirs.scope);
      const shared = sharedSides(mine, theirs, bridge);
      const areTwo = relation === 'different' || (relation === 'unknown' && areToldApart(mine, theirs, bridge));
      if (areTwo && shared === 'clashes') apart.push(twoScopes(mine, theirs));
      if (areTwo || relation !== 'unknown') continue;
      if (shared === 'clashes' && holdInPart(mine, theirs, bridge)) continue;
      if (shared === null) apart.push(...noWay(mine, theirs, bridge));
      else if (shared !== 'clashes')
        agreeing.push(
          positionOf(
            shared.flatMap(({ claims }) => claims),
            sources,
          ),
        );
      else {
        open.get(mine)?.push({ stratum: theirs, keys });
        open.get(theirs)?.push({ stratum: mine, keys });
      }
    }
  }
  return { clashes: byHub(strata, open, bridge, sources), agreeing, apart };
}

/** One clash a hub, which is the scope with most clashes, with all those that no hub before it has told. */
function byHub(
  strata: readonly Settled[],
  open: ReadonlyMap<Settled, Open>,
  bridge: Bridge,
  sources: Sources,
): readonly Clash[] {
  const clashes: Clash[] = [];
  const hubs = strata.toSorted((a, b) => (open.get(b)?.length ?? 0) - (open.get(a)?.length ?? 0));
  const told = new Set<Settled>();
  for (const hub of hubs) {
    const against = (open.get(hub) ?? []).filter(({ stratum }) => !told.has(stratum));
    told.add(hub);
    if (against.length === 0) continue;
    const sides = joined(against, bridge, sources);
    const positions = [...hub.outcome.positions, ...sides.flatMap((side) => side.positions)];
    const ask = [...new Set(sides.flatMap(({ keys }) => keys))].sort();
    clashes.push({ verdict: 'possible', how: 'scope', stance: 'asserted', scope: hub.scope, ask, positions, fits: [] });
  }
  return clashes;
}

/** The first positions of two scopes that can be one; `clashes` where none can, null where there is no way between them. */
function sharedSides(a: Settled, b: Settled, bridge: Bridge): readonly [Position, Position] | 'clashes' | null {
  let clashes = false;
  const standing = b.standings();
  for (const mine of a.outcome.positions) {
    const one = standing(mine.claims);
    clashes ||= one === 'clashes';
    if (one !== 'fits') continue;
    const theirs = b.outcome.positions.find(({ claims }) => standingOf(mine.claims, claims, bridge) === 'fits');
    if (theirs) return [mine, theirs];
  }
  return clashes ? 'clashes' : null;
}

/** What is missing to hold the first positions of two scopes against each other. */
function noWay(a: Settled, b: Settled, bridge: Bridge): readonly Apart[] {
  const [mine, theirs] = [a.outcome.positions[0], b.outcome.positions[0]];
  if (!mine || !theirs) return [];
  const { narrowest } = mine;
  const [from, to] = [bridge.axisOf(narrowest), bridge.axisOf(theirs.narrowest)];
  if (from === to) return [];
  const claims = inOrder([...mine.claims, ...theirs.claims]);
  const carried = bridge.carry(narrowest.value, from, to, claims);
  return isGap(carried) ? [{ claims, why: carried.missing }] : [];
}

function twoScopes(a: Stratum, b: Stratum): Apart {
  const [mine, theirs] = [a, b].map(({ scope }) => scopeWords(scope) || 'none stated');
  const why = `they hold for different scopes: ${mine ?? ''} and ${theirs ?? ''}`;
  return { claims: inOrder([...a.claims, ...b.claims]), why };
}

function manyScopes(strata: readonly Stratum[]): Apart {
  return {
    claims: inOrder(strata.flatMap(({ claims }) => claims)),
    why: `they hold under ${String(strata.length)} different scopes, too many to set against each other`,
  };
}
