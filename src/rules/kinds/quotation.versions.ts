import { heldTogether } from '../../comparison/held-together.ts';
import { statementsBySpeaker } from '../../comparison/speakers.ts';
import { strataOf } from '../../comparison/strata.ts';
import { gatherWordings } from '../../comparison/wordings.ts';
import { isFirm, type Claim, isOfReference } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
import type { Outcome } from '../../comparison/position.ts';
import type { Evidence } from '../evidence.ts';

/** What one speaker is said to have said on one occasion, under one scope. */
export interface Statement {
  readonly about: Source | null;
  readonly speaker: string | null;
  readonly scope: Scope;
  readonly outcome: Outcome;
}

/** The statements on a fact with the versions of each: those of the sources, and then those that a piece of ours adds to. */
export function statementsOf(claims: readonly Claim[], evidence: Evidence): readonly Statement[] {
  return heldTogether(claims.filter(isSpoken)).flatMap(({ about, claims: among }) =>
    gathered(among, evidence).map((statement) => ({ about, ...statement })),
  );
}

/** All statements, the pieces of ours among the sources, for what agrees and what cannot be compared. */
export function allStatementsOf(claims: readonly Claim[], evidence: Evidence): readonly Omit<Statement, 'about'>[] {
  return gathered(claims.filter(isSpoken), evidence);
}

function gathered(claims: readonly Claim[], { sources, vocabulary }: Evidence): readonly Omit<Statement, 'about'>[] {
  // Wordings under other scopes are other statements.
  return strataOf(claims).flatMap((stratum) =>
    statementsBySpeaker(stratum.claims, vocabulary.lexicon.entities).map(({ speaker, claims: own }) => ({
      speaker,
      scope: stratum.scope,
      outcome: gatherWordings(own, sources),
    })),
  );
}

function isSpoken(claim: Claim): boolean {
  return claim.value.type === 'quotation' && isFirm(claim);
}

/**
 * Whether a piece of ours has to do with what is found: where it stands on a side, unless that is the side of the
 * reference alone. To give two versions of what was said once, or one statement to two, is no neutral report.
 */
export function takesSide(about: Source | null, positions: readonly Position[]): boolean {
  if (about === null) return true;
  const [side, another] = positions.filter(({ claims }) => claims.some(({ source }) => source === about));
  return side !== undefined && (another !== undefined || !side.claims.some(isOfReference));
}
