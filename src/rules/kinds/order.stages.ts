import { relateScopes } from '../../comparison/scopes.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { isVague, type Level } from './order.arcs.ts';
import { besideOwn } from './order.beside-own.ts';

/** Whose claims are held against each other: the sources' among themselves, or a piece of ours with them. */
export interface View {
  readonly about: Source | null;
  readonly claims: readonly Claim[];
}

/** Claims that are held against each other at one level of what they say, and what comes of it where they clash. */
export interface Stage {
  readonly claims: readonly Claim[];
  readonly level: Level;
  readonly verdict: 'conflict' | 'possible';
  /** By how many days what is told must miss: two, where the clocks of two zones can be a day apart. */
  readonly least: number;
  /** The scopes that are held together. */
  readonly scopes: readonly string[];
  readonly ask: readonly string[];
}

/** Past this many pieces of ours, each is held against the sources alone, and not against the others. */
const PIECES_HELD = 100;

/** The sources, and then each piece of ours with them; where no source says anything, our pieces are held against each other. */
export function viewsOf(claims: readonly Claim[]): readonly View[] {
  const others = claims.filter(({ source }) => !isOwn(source));
  const pieces = [...new Set(claims.map(({ source }) => source))].filter(isOwn);
  const own = new Map(pieces.map((piece): [Source, Claim[]] => [piece, []]));
  for (const claim of claims) own.get(claim.source)?.push(claim);
  return [
    { about: null, claims: others },
    ...pieces.map((about) => ({
      about,
      claims: others.length === 0 && pieces.length <= PIECES_HELD ? claims : besideOwn(others, own.get(about) ?? []),
    })),
  ];
}

/** Past this many pairs of scopes, only claims of one and the same scope are held against each other. */
const SCOPES_HELD = 3600;

/** What words allow before what they most likely mean, and one scope by itself before scopes that may be one. */
export function stagesOf({ claims, about }: View): readonly Stage[] {
  const strata = strataOf(claims).filter((stratum) => about === null || has(stratum, about));
  const all = strataOf(claims);
  const single = strata.flatMap(({ scope, claims: own }) => levelsOf(own, [scope.signature]));
  const held = all.length ** 2 > SCOPES_HELD ? [] : cliquesOf(all).filter((clique) => clique.length > 1);
  const mixed = held
    .filter((clique) => about === null || clique.some((stratum) => has(stratum, about)))
    .flatMap((clique): readonly Stage[] => {
      const shared = {
        claims: clique.flatMap((stratum) => stratum.claims),
        verdict: 'possible',
        least: 1,
        scopes: clique.map(({ scope }) => scope.signature),
        ask: keysOf(clique),
      } as const;
      const levels = shared.claims.some(isVague) ? (['allowed', 'likely'] as const) : (['allowed'] as const);
      return levels.map((level) => ({ ...shared, level }));
    });
  const isConflict = ({ verdict }: Stage): boolean => verdict === 'conflict';
  return [...single.filter(isConflict), ...single.filter((stage) => !isConflict(stage)), ...mixed];
}

function has({ claims }: Stratum, about: Source): boolean {
  return claims.some(({ source }) => source === about);
}

/** Where days are meant in several zones, neighbouring ones can be one moment: each zone by itself is exact. */
function levelsOf(claims: readonly Claim[], scopes: readonly string[]): readonly Stage[] {
  const zones = [...new Set(claims.flatMap(({ source }) => source.zone ?? []))].sort();
  const stage = { claims, scopes, ask: [], least: 1 };
  const likely: readonly Stage[] = claims.some(isVague) ? [{ ...stage, level: 'likely', verdict: 'possible' }] : [];
  const exact = { ...stage, level: 'allowed', verdict: 'conflict' } as const;
  if (zones.length < 2) return [exact, ...likely];
  const within = zones.map((zone): Stage => ({
    ...exact,
    claims: claims.filter(({ source }) => source.zone === null || source.zone === zone),
  }));
  return [...within, { ...exact, least: 2 }, { ...exact, verdict: 'possible' }, ...likely];
}

/** Scopes that may all be one, so that every two that may be one stand together somewhere. */
function cliquesOf(strata: readonly Stratum[]): readonly (readonly Stratum[])[] {
  const fits = new Map(
    strata.map((one) => [
      one,
      new Set(strata.filter((two) => relateScopes(one.scope, two.scope).relation !== 'different')),
    ]),
  );
  const covered = new Set<string>();
  const name = (one: Stratum, two: Stratum): string => `${one.scope.signature}\0${two.scope.signature}`;
  return strata.flatMap((one, index) =>
    strata.slice(index + 1).flatMap((two) => {
      if (covered.has(name(one, two)) || !fits.get(one)?.has(two)) return [];
      const clique = [one, two];
      for (const three of strata)
        if (!clique.includes(three) && clique.every((member) => fits.get(member)?.has(three))) clique.push(three);
      for (const a of clique) for (const b of clique) covered.add(name(a, b));
      return [strata.filter((stratum) => clique.includes(stratum))];
    }),
  );
}

/** The keys that leave open whether scopes are one. */
function keysOf(clique: readonly Stratum[]): readonly string[] {
  const keys = clique.flatMap((one) => clique.flatMap((two) => relateScopes(one.scope, two.scope).keys));
  return [...new Set(keys)].sort();
}
