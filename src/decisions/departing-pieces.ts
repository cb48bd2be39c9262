import { nameOfSource } from '../comparison/naming.ts';
import { severityAsConflict } from '../engine/grade.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, Position } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { isOwn } from '../model/source.ts';
import type { Evidence } from '../rules/evidence.ts';
import { holdsTo, valuesAgree } from './holds-to.ts';
import type { OnFinding } from './own-pieces.ts';

/**
 * Findings about pieces of ours that say what was decided to be wrong, where no rule found them: a piece that says what the
 * register does is held against nobody, until somebody decides that the register is wrong.
 * @param isFound whether there is a finding about the piece of that id on these facts and scope
 */
export function departingPieces(
  { decision, finding }: OnFinding,
  isFound: (piece: string) => boolean,
  evidence: Evidence,
): readonly Finding[] {
  const { verdict } = decision;
  const [fact, another] = finding.facts;
  if (fact === undefined || another !== undefined || !(verdict.kind === 'prefer' || verdict.kind === 'both-wrong'))
    return [];
  const own = evidence
    .claimsOn(fact)
    .filter(({ source, scope }) => isOwn(source) && scope.signature === finding.scope.signature && !isFound(source.id));
  return [...grouped(own, ({ source }) => source)].flatMap(([about, claims]) => {
    const words = [...new Set(claims.map((claim) => claim.words))].join(' and ');
    const message = `${evidence.nameOf(fact)}: ${nameOfSource(about)} says ${words}, which was decided to be wrong.`;
    const positions = claims.reduce((all, claim) => withClaim(all, claim, evidence), finding.positions);
    const piece = { ...finding, about, positions, message, causes: [], setAside: [] };
    const departing = { ...piece, severity: severityAsConflict(piece) };
    return holdsTo(departing, verdict, finding, evidence) === 'departs' ? [departing] : [];
  });
}

/** The positions with a claim in the first that it agrees with, or in one of its own; it is no witness of what others say. */
function withClaim(positions: readonly Position[], claim: Claim, evidence: Evidence): readonly Position[] {
  const at = positions.findIndex(({ narrowest }) => valuesAgree(claim, narrowest, evidence));
  if (at === -1) return [...positions, { claims: [claim], narrowest: claim, witnesses: 1 }];
  return positions.map((position, index) =>
    index === at ? { ...position, claims: [...position.claims, claim] } : position,
  );
}
