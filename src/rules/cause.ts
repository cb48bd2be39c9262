import type { Claim } from '../model/claim.ts';
import type { NamedCause, RawFinding } from '../model/finding.ts';
import type { CauseExample } from './example.ts';
import type { Evidence } from './evidence.ts';
import { suspicions, type Suspicion } from './suspicion.ts';

/** A named hypothesis of how a conflict came about: one file in `causes/`, and one line in the registry. */
export interface Cause {
  readonly name: string;
  /** One sentence for documentation. */
  readonly summary: string;
  /** Clashes that show the cause, and others that do not. */
  readonly examples: () => readonly CauseExample[];
  /** Causes that say less of the same clash, and are not named beside this one: any neighbouring number differs in a digit. */
  readonly outdoes?: readonly string[];
  /** Named for what is only possible as well, since it tells why it is no more than that. */
  readonly evenIfPossible?: true;
  /** The hypothesis, only where the arithmetic holds; null elsewhere. */
  readonly find: (finding: RawFinding, evidence: Evidence) => NamedCause | null;
}

/** How a claim may have come about, given what it is held against. */
export interface Explanation {
  readonly text: string;
  /** The words that would make it agree, where they can be told. */
  readonly words?: string;
  /**
   * What the claim's source does, and what the other would do if the slip were its own: `gives USD for EUR`, `gives EUR
   * for USD`; one that can only be this side's has no counterpart. A source that does one thing in several conflicts is shown once, with them under it.
   */
  readonly slip?: readonly [does: string, turned?: string];
  /** Whose slip it is, where something else tells that it is not the claim's. */
  readonly of?: Claim;
}

/** What is known of a claim beside what it is held against. */
export type Known = Pick<Suspicion, 'isKnown' | 'outweighedBy' | 'areBothCommon'>;

/** Explains a claim by what it is held against, and by what is known to outweigh it. */
export type Explain = (claim: Claim, against: Claim, known: Known) => Explanation | null;

/** The first suspicion that is explained, as the cause that is named. */
export function firstExplained(name: string, finding: RawFinding, explain: Explain): NamedCause | null {
  for (const suspicion of suspicions(finding)) {
    const { claim, against, isKnown, mend } = suspicion;
    const found = explain(claim, against, suspicion);
    if (!found) continue;
    const { text, words, slip, of = claim } = found;
    const own = slip && { source: of.source.id, does: slip[0] };
    const other = of === claim ? against : claim;
    const turned = isKnown || slip?.[1] === undefined ? [] : [{ source: other.source.id, does: slip[1] }];
    const slips = own && [own, ...turned];
    return { name, text, edit: words === undefined || of !== claim ? null : mend(words), ...(slips && { slips }) };
  }
  return null;
}

const UNKNOWN: Known = { isKnown: false, outweighedBy: null, areBothCommon: false };

/** The same for what either side shows by itself; only the side that is suspected is mended. */
export function firstExplainedEitherWay(name: string, finding: RawFinding, explain: Explain): NamedCause | null {
  const found = firstExplained(name, finding, explain);
  if (found) return found;
  for (const { claim, against } of suspicions(finding)) {
    const turned = explain(against, claim, UNKNOWN);
    if (!turned) continue;
    const slips = turned.slip && [{ source: against.source.id, does: turned.slip[0] }];
    return { name, text: turned.text, edit: null, ...(slips && { slips }) };
  }
  return null;
}
