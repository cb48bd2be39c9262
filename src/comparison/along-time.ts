import type { Claim } from '../model/claim.ts';
import type { Scope } from '../model/scope.ts';
import { isOwn, type Source } from '../model/source.ts';
import { datedOf, type Dated } from './dated.ts';
import type { Apart } from './apart.ts';
import { inOrder } from './position.ts';
import { relateScopes, scopeWords } from './scopes.ts';
import { strataOf } from './strata.ts';
import { takesPart } from './takes-part.ts';

/** What is wrong with claims along time. */
export interface Judged {
  readonly verdict: 'conflict' | 'possible';
  /**
   * `back`: it went back where it only moves on · `moment`: two values at one moment · `old`: an older value told as new ·
   * `never`: no way leads from the one to the other · `order`: which came first is not known · `likely`: only what is most likely meant.
   */
  readonly how: 'back' | 'moment' | 'old' | 'never' | 'order' | 'likely';
  /** Tells apart several that a kind can find in one scope. */
  readonly key: string;
  /** Claims that can all be true together, side by side. */
  readonly sides: readonly (readonly Dated[])[];
  /** Claims that stand with every side. */
  readonly fits: readonly Dated[];
}

/** Holds the claims of one scope against each other. */
export type Judge = (claims: readonly Dated[]) => readonly Judged[];

export interface TimeClash extends Judged {
  readonly about: Source | null;
  readonly scope: Scope;
  /** The scope keys to ask about, where it is open whether the claims speak of one thing. */
  readonly ask: readonly string[];
}

export interface AlongTime {
  readonly clashes: readonly TimeClash[];
  /** Claims of one scope that nothing is wrong with. */
  readonly settled: readonly (readonly Dated[])[];
  readonly apart: readonly Apart[];
}

/**
 * Holds the claims of one fact against each other as time goes on: those of sources among themselves, and then each piece
 * of ours with them; where nobody else says anything, our pieces.
 * @param judgeOf the judge of claims that are held against each other
 * @param claimsOn the claims on other facts, for moments that are told by an event
 */
export function alongTime(
  claims: readonly Claim[],
  judgeOf: (held: readonly Claim[]) => Judge,
  claimsOn: (fact: string) => readonly Claim[],
): AlongTime {
  const dated = new Map(claims.map((claim) => [claim, datedOf(claim, claimsOn)]));
  const hold = (held: readonly Claim[]): Held =>
    holdScopes(
      held.flatMap((claim) => dated.get(claim) ?? []),
      judgeOf(held),
    );
  const others = claims.filter(({ source }) => !isOwn(source));
  const pieces = [...new Set(claims.map(({ source }) => source))].filter(isOwn);
  const among = hold(others);
  const all = pieces.length === 0 ? among : hold(claims);
  const ours = pieces.flatMap((about) => {
    const held = others.length === 0 ? all : hold(claims.filter(({ source }) => source === about || !isOwn(source)));
    return held.clashes
      .filter(({ sides }) =>
        takesPart(
          about,
          sides.map((side) => side.map(({ claim }) => claim)),
        ),
      )
      .map((clash) => ({ ...clash, about }));
  });
  return {
    clashes: [...among.clashes.map((clash) => ({ ...clash, about: null })), ...ours],
    settled: all.settled.length > 0 ? all.settled : among.settled,
    apart: all.apart,
  };
}

type Held = Omit<AlongTime, 'clashes'> & { readonly clashes: readonly Omit<TimeClash, 'about'>[] };

/** Past this many scopes on one fact, they are counted and no longer held against each other. */
const SCOPES_HELD = 60;

interface Layer {
  readonly scope: Scope;
  readonly claims: readonly Dated[];
  readonly found: readonly Judged[];
  /** The claims that no clash of this scope is made of. */
  readonly calm: readonly Dated[];
}

function holdScopes(claims: readonly Dated[], judge: Judge): Held {
  const dated = new Map(claims.map((one) => [one.claim, one]));
  const layers = strataOf([...dated.keys()], scopeOf()).map((stratum): Layer => {
    const own = stratum.claims.flatMap((claim) => dated.get(claim) ?? []);
    const found = judge(own);
    const involved = new Set(found.flatMap(({ sides }) => sides.flat().map(({ claim }) => claim)));
    return { scope: stratum.scope, claims: own, found, calm: own.filter(({ claim }) => !involved.has(claim)) };
  });
  const within = layers.flatMap(({ scope, found }) => found.map((judged) => ({ ...judged, scope, ask: [] })));
  const across = acrossScopes(layers, judge);
  return {
    clashes: [...within, ...across.clashes],
    settled: layers.filter(({ found }) => found.length === 0).map((layer) => layer.claims),
    apart: across.apart,
  };
}

/** The scope of a claim without the key that its fact changes along: that one says when, not of what. */
function scopeOf(): (claim: Claim) => Scope {
  const known = new Map<Scope, Scope>();
  return ({ scope, declaration: { along } }) => {
    const before = known.get(scope);
    if (before) return before;
    const at = scope.qualifiers.findIndex(({ key }) => key === along);
    const signature = scope.signature
      .split('\n')
      .filter((_, index) => index !== at)
      .join('\n');
    const without = at < 0 ? scope : { qualifiers: scope.qualifiers.filter((_, index) => index !== at), signature };
    known.set(scope, without);
    return without;
  };
}

/**
 * Where a key is missing or finer, a clash is possible, and the scope with most of them gathers them into one. Where keys
 * cannot both hold, it is said that the claims are not compared.
 */
function acrossScopes(layers: readonly Layer[], judge: Judge): Pick<Held, 'clashes' | 'apart'> {
  if (layers.length > SCOPES_HELD) {
    const why = `they hold under ${String(layers.length)} different scopes, too many to set against each other`;
    return {
      clashes: [],
      apart: [{ claims: inOrder(layers.flatMap(({ claims }) => claims.map(({ claim }) => claim))), why }],
    };
  }
  const apart: Apart[] = [];
  const open = new Map<Layer, Meeting[]>(layers.map((layer) => [layer, []]));
  for (const [at, mine] of layers.entries()) {
    for (const their of layers.slice(at + 1)) {
      const { relation, keys } = relateScopes(mine.scope, their.scope);
      if (relation === 'same') continue;
      const sides = judge([...mine.calm, ...their.calm]).flatMap((judged) => judged.sides.flat());
      if (sides.length === 0) continue;
      if (relation === 'different') {
        const why = `they hold for different scopes: ${scopeWords(mine.scope)} and ${scopeWords(their.scope)}`;
        apart.push({ claims: inOrder([...mine.claims, ...their.claims].map(({ claim }) => claim)), why });
      } else {
        open.get(mine)?.push({ layer: their, keys, sides });
        open.get(their)?.push({ layer: mine, keys, sides });
      }
    }
  }
  return { clashes: gathered(layers, open), apart };
}

/** A clash between two scopes, as one of them sees it. */
interface Meeting {
  readonly layer: Layer;
  readonly keys: readonly string[];
  readonly sides: readonly Dated[];
}

function gathered(layers: readonly Layer[], open: ReadonlyMap<Layer, readonly Meeting[]>): Held['clashes'] {
  const told = new Set<Layer>();
  const hubs = layers.toSorted((a, b) => (open.get(b)?.length ?? 0) - (open.get(a)?.length ?? 0));
  return hubs.flatMap((hub): Held['clashes'] => {
    const against = (open.get(hub) ?? []).filter(({ layer }) => !told.has(layer));
    told.add(hub);
    if (against.length === 0) return [];
    const met = new Set(against.flatMap(({ sides }) => sides.map(({ claim }) => claim)));
    const sides = [hub, ...against.map(({ layer }) => layer)].map(({ calm }) =>
      calm.filter(({ claim }) => met.has(claim)),
    );
    const ask = [...new Set(against.flatMap(({ keys }) => keys))].sort();
    return [{ verdict: 'possible', how: 'order', key: 'scope', sides, fits: [], scope: hub.scope, ask }];
  });
}
