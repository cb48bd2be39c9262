import { relateScopes } from '../../comparison/scopes.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import { voicesOf, type Voice } from '../../comparison/voices.ts';
import { isFirm, type Claim, isOfReference } from '../../model/claim.ts';
import type { Scope } from '../../model/scope.ts';
import { isOwn, type Source } from '../../model/source.ts';
import type { Evidence } from '../evidence.ts';

/** What too few voices carry under one scope. */
export interface Thin {
  readonly verdict: 'conflict' | 'possible';
  readonly about: Source | null;
  readonly scope: Scope;
  /** The claims of sources, and those of the piece. */
  readonly theirs: readonly Claim[];
  readonly own: readonly Claim[];
  readonly voices: readonly Voice[];
  /** The scope keys to ask about, where more voices speak of it under other qualifiers. */
  readonly ask: readonly string[];
}

/** Past this many scopes on one fact, each is looked at by itself. */
const SCOPES_RELATED = 60;

/**
 * What is carried by fewer independent voices than wanted, scope by scope: what the sources say among themselves, and what
 * a piece of ours says in its own words or says alone. The values play no part: whether they agree is for other kinds.
 */
export function thinSupport(claims: readonly Claim[], wanted: number, evidence: Evidence): readonly Thin[] {
  // A place in a ranking is one statement, on whichever day it is published.
  const strata = strataOf(claims.filter(isFirm), ({ scope }) => scope);
  const told = new Map<Scope, Thin['verdict']>();
  return strata.flatMap((stratum): readonly Thin[] => {
    const support = supportOf(stratum, strata, wanted, evidence);
    if (!support) return [];
    const { related, ...thin } = support;
    const { scope } = stratum;
    const known = told.get(scope);
    // Of scopes that may be one, the first tells of all; that it is possible never hides what is certain.
    const isTold =
      known === 'conflict' || known === thin.verdict || stratum.claims.every(({ source }) => isOwn(source));
    if (!isTold)
      for (const other of related) if (told.get(other.scope) !== 'conflict') told.set(other.scope, thin.verdict);
    const ours = [...new Set(stratum.claims.map(({ source }) => source))].filter(isOwn).map((about) => {
      const own = stratum.claims.filter(({ source }) => source === about);
      return { ...thin, scope, about, own };
    });
    return [
      ...(isTold ? [] : [{ ...thin, scope, about: null, own: [] }]),
      ...ours.filter(({ own }) => thin.theirs.length === 0 || own.some(isOurWord)),
    ];
  });
}

/** A piece that names the voice tells its readers how much it rests on. */
function isOurWord({ stance }: Claim): boolean {
  return stance === 'asserted';
}

type Support = Omit<Thin, 'about' | 'scope' | 'own'> & { readonly related: readonly Stratum[] };

/**
 * The voices of a scope where they are too few, those under scopes that may be the same included; null where they are
 * enough, or a reference has it.
 */
function supportOf(
  stratum: Stratum,
  strata: readonly Stratum[],
  wanted: number,
  { sources }: Evidence,
): Support | null {
  const supportIn = (these: readonly Stratum[]): Pick<Thin, 'theirs' | 'voices'> | null => {
    const theirs = these.flatMap(({ claims }) => claims.filter(({ source }) => !isOwn(source)));
    const voices = voicesOf(theirs, sources);
    return theirs.some(isOfReference) || voices.length >= wanted ? null : { theirs, voices };
  };
  const alone = supportIn([stratum]);
  if (!alone) return null;
  const others = strata.length > SCOPES_RELATED ? [] : strata.filter((other) => other !== stratum);
  const near = others
    .map((other) => ({ other, ...relateScopes(stratum.scope, other.scope) }))
    .filter(({ relation }) => relation === 'unknown');
  const related = near.map(({ other }) => other);
  const together = supportIn([stratum, ...related]);
  if (together) return { verdict: 'conflict', ...together, ask: [], related };
  return { verdict: 'possible', ...alone, ask: [...new Set(near.flatMap(({ keys }) => keys))].sort(), related };
}
