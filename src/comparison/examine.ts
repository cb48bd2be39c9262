import { isFirm, type Claim, type Stance } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Scope } from '../model/scope.ts';
import type { Source } from '../model/source.ts';
import type { Bridge } from './bridge.ts';
import type { Apart } from './explain-claims.ts';
import { inOrder, positionOf, type Outcome } from './position.ts';
import { gatherPositions } from './positions.ts';
import { relateScopes, scopeWords } from './scopes.ts';
import { standingOf } from './standing.ts';
import { isWording } from './wordings.ts';
import { strataOf, type Stratum } from './strata.ts';
import { areUnanimous } from './unanimous.ts';

/** Claims of one fact that cannot stand together, or perhaps cannot. */
export interface Clash {
  readonly verdict: 'conflict' | 'possible';
  /** `values`: the values do not meet · `denied`: one source denies what another says · `unsettled`: plans and allegations against what is asserted · `scope`: perhaps of one thing. */
  readonly how: 'values' | 'denied' | 'unsettled' | 'scope';
  readonly stance: Stance;
  readonly scope: Scope;
  /** The scope of the plans, allegations or denials, where it is another one. */
  readonly other?: Scope;
  /** The scope keys to ask about, where it is open whether the claims speak of one thing. */
  readonly ask: readonly string[];
  readonly positions: readonly Position[];
  readonly fits: readonly Claim[];
}

/** All that the claims of one fact come to. */
export interface Examined {
  readonly clashes: readonly Clash[];
  /** Claims that agree, position by position; none where all say the same in the same words. */
  readonly agreeing: readonly Position[];
  readonly apart: readonly Apart[];
}

/** Past this many scopes on one fact, those that cannot both hold are counted and no longer listed pair by pair. */
const SCOPES_LISTED = 60;

const NOTHING_TO_SAY: Examined = { clashes: [], agreeing: [], apart: [] };

/** Holds the claims of one fact against each other: stance by stance, scope by scope. */
export function examine(claims: readonly Claim[], bridge: Bridge, sources: ReadonlyMap<string, Source>): Examined {
  if (areUnanimous(claims)) return NOTHING_TO_SAY;
  const firm = claims.filter(isFirm);
  const strata = strataOf(firm).map((stratum) => ({
    ...stratum,
    outcome: gatherPositions(stratum.claims, bridge, sources),
  }));
  const clashes: Clash[] = [];
  for (const { scope, outcome } of strata) {
    if (outcome.verdict !== 'agree')
      clashes.push({
        verdict: outcome.verdict,
        how: 'values',
        stance: 'asserted',
        scope,
        ask: [],
        positions: outcome.positions,
        fits: outcome.fits,
      });
  }
  const unsettledPositions: Position[] = [];
  for (const stance of ['planned', 'alleged'] as const) {
    for (const stratum of strataOf(claims.filter((claim) => claim.stance === stance))) {
      const among = gatherPositions(stratum.claims, bridge, sources);
      unsettledPositions.push(...among.positions);
      clashes.push(...clashesOfUnsettled(stratum, stance, among, strata, bridge, sources));
    }
  }
  for (const denied of strataOf(claims.filter(({ stance }) => stance === 'denied')))
    clashes.push(...clashesOfDenied(denied, strata, bridge, sources));
  // Wordings under other scopes are other statements.
  const across = acrossScopes(firm[0] && isWording(firm[0].value) ? [] : strata, bridge, sources);
  return {
    clashes: [...clashes, ...across.clashes],
    agreeing: [
      ...strata.flatMap(({ outcome }) => [...outcome.positions, ...outcome.beside]),
      ...unsettledPositions,
      ...across.agreeing,
    ],
    apart: [...strata.flatMap(({ outcome }) => outcome.apart), ...across.apart],
  };
}

type Settled = Stratum & { readonly outcome: Outcome };

/** What a scope is held against: all scopes, or where there are too many for that, the same one. */
function facing(stratum: Stratum, strata: readonly Settled[]): readonly Settled[] {
  if (strata.length <= SCOPES_LISTED) return strata;
  return strata.filter(({ scope }) => scope.signature === stratum.scope.signature);
}

/** Plans and allegations: held against each other by value, and against what is asserted as possible at most. */
function clashesOfUnsettled(
  stratum: Stratum,
  stance: Stance,
  among: Outcome,
  strata: readonly Settled[],
  bridge: Bridge,
  sources: ReadonlyMap<string, Source>,
): readonly Clash[] {
  const clashes: Clash[] = [];
  if (among.verdict !== 'agree')
    clashes.push({
      verdict: among.verdict,
      how: 'values',
      stance,
      scope: stratum.scope,
      ask: [],
      positions: among.positions,
      fits: among.fits,
    });
  for (const { scope, outcome } of facing(stratum, strata)) {
    const relation = relateScopes(scope, stratum.scope);
    if (relation.relation === 'different' || outcome.positions.length === 0) continue;
    const outside = stratum.claims.filter((claim) => {
      const standings = outcome.positions.map((position) => standingOf([claim], position.claims, bridge));
      return standings.includes('clashes') && !standings.includes('fits');
    });
    if (outside.length === 0) continue;
    const planned = gatherPositions(outside, bridge, sources).positions;
    if (planned.length === 0) continue;
    const positions = [...outcome.positions, ...planned];
    clashes.push({
      verdict: 'possible',
      how: 'unsettled',
      stance,
      scope,
      ...(scope.signature === stratum.scope.signature ? {} : { other: stratum.scope }),
      ask: relation.keys,
      positions,
      fits: outcome.fits,
    });
  }
  return clashes;
}

/** What is denied contradicts who says it: a conflict where the values meet. Two denials never contradict each other. */
function clashesOfDenied(
  denied: Stratum,
  strata: readonly Settled[],
  bridge: Bridge,
  sources: ReadonlyMap<string, Source>,
): readonly Clash[] {
  return facing(denied, strata).flatMap(({ scope, outcome }): readonly Clash[] => {
    const relation = relateScopes(scope, denied.scope);
    if (relation.relation === 'different') return [];
    const vague = [...new Set(outcome.fits.map(({ value }) => value))].map((value) =>
      positionOf(
        outcome.fits.filter((claim) => claim.value === value),
        sources,
      ),
    );
    const said = [...outcome.positions, ...outcome.beside, ...vague].filter((position) =>
      denied.claims.some((claim) => standingOf([claim], position.claims, bridge) === 'fits'),
    );
    const deniers = denied.claims.filter((claim) =>
      said.some((position) => standingOf([claim], position.claims, bridge) === 'fits'),
    );
    if (deniers.length === 0) return [];
    const verdict = relation.relation === 'same' ? 'conflict' : 'possible';
    return [
      {
        verdict,
        how: 'denied',
        stance: 'denied',
        scope,
        ...(scope.signature === denied.scope.signature ? {} : { other: denied.scope }),
        ask: relation.keys,
        positions: [...said, positionOf(deniers, sources)],
        fits: [],
      },
    ];
  });
}

/**
 * Claims of different scopes. Where the keys cannot both hold, claims that would clash are not compared, and it is said
 * why. Where a key is missing or finer, a clash is possible, and the key is what to ask about; the scope with most
 * clashes gathers them into one.
 */
function acrossScopes(strata: readonly Settled[], bridge: Bridge, sources: ReadonlyMap<string, Source>): Examined {
  const clashes: Clash[] = [];
  const agreeing: Position[] = [];
  const apart: Apart[] = [];
  if (strata.length > SCOPES_LISTED) return { clashes, agreeing, apart: [manyScopes(strata)] };
  const open = new Map<Settled, { readonly stratum: Settled; readonly keys: readonly string[] }[]>(
    strata.map((stratum) => [stratum, []]),
  );
  for (const [at, mine] of strata.entries()) {
    for (const theirs of strata.slice(at + 1)) {
      const { relation, keys } = relateScopes(mine.scope, theirs.scope);
      const shared = sharedPosition(mine, theirs, bridge, sources);
      if (relation === 'different' && shared === 'clashes') apart.push(twoScopes(mine, theirs, keys));
      if (relation !== 'unknown' || shared === null) continue;
      if (shared !== 'clashes') agreeing.push(shared);
      else {
        open.get(mine)?.push({ stratum: theirs, keys });
        open.get(theirs)?.push({ stratum: mine, keys });
      }
    }
  }
  const hubs = strata.toSorted((a, b) => (open.get(b)?.length ?? 0) - (open.get(a)?.length ?? 0));
  const told = new Set<Settled>();
  for (const hub of hubs) {
    const against = (open.get(hub) ?? []).filter(({ stratum }) => !told.has(stratum));
    told.add(hub);
    if (against.length === 0) continue;
    const positions = [hub, ...against.map(({ stratum }) => stratum)].flatMap(({ outcome }) => outcome.positions);
    const ask = [...new Set(against.flatMap(({ keys }) => keys))].sort();
    clashes.push({ verdict: 'possible', how: 'scope', stance: 'asserted', scope: hub.scope, ask, positions, fits: [] });
  }
  return { clashes, agreeing, apart };
}

/** The claims of two scopes that can be one position, or that none can; null where there is no way between them. */
function sharedPosition(
  a: Settled,
  b: Settled,
  bridge: Bridge,
  sources: ReadonlyMap<string, Source>,
): Position | 'clashes' | null {
  let clashes = false;
  for (const mine of a.outcome.positions) {
    for (const theirs of b.outcome.positions) {
      const standing = standingOf(mine.claims, theirs.claims, bridge);
      if (standing === 'fits') return positionOf([...mine.claims, ...theirs.claims], sources);
      clashes ||= standing === 'clashes';
    }
  }
  return clashes ? 'clashes' : null;
}

function twoScopes(a: Stratum, b: Stratum, keys: readonly string[]): Apart {
  const why = `they hold under different qualifiers (${keys.join(', ')}): ${scopeWords(a.scope)} and ${scopeWords(b.scope)}`;
  return { claims: inOrder([...a.claims, ...b.claims]), why };
}

function manyScopes(strata: readonly Stratum[]): Apart {
  return {
    claims: inOrder(strata.flatMap(({ claims }) => claims)),
    why: `they hold under ${String(strata.length)} different scopes, too many to set against each other`,
  };
}
