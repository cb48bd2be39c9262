import type { Claim } from '../model/claim.ts';
import type { Edit, NamedCause, RawFinding } from '../model/finding.ts';
import type { CauseExample } from './example.ts';
import type { Evidence } from './kind.ts';

/** A named hypothesis of how a conflict came about: one file in `causes/`, and one line in the registry. */
export interface Cause {
  readonly name: string;
  /** One sentence for documentation. */
  readonly summary: string;
  /** Clashes that show the cause, and others that do not. */
  readonly examples: readonly CauseExample[];
  /** The hypothesis, only where the arithmetic holds; null elsewhere. */
  readonly find: (finding: RawFinding, evidence: Evidence) => NamedCause | null;
}

/** The position that most voices stand behind, with each of the others: what an editor would mend first. */
export function againstTheFirst(finding: RawFinding): readonly (readonly [Claim, readonly Claim[]])[] {
  const [first, ...others] = finding.positions;
  return first ? others.map((other) => [first.narrowest, other.claims] as const) : [];
}

/** The edit that puts other words in a claim's place, in the quotation marks that stand there; null where several claims would need it. */
export function editOf(claims: readonly Claim[], words: string): Edit | null {
  const [claim] = claims;
  if (!claim || claims.length > 1) return null;
  const mark = claim.source.text.charAt(claim.start);
  const quoted = mark === '"' || mark === "'";
  return {
    file: claim.source.file,
    start: claim.start,
    end: claim.end,
    replacement: quoted ? mark + words + mark : words,
  };
}
