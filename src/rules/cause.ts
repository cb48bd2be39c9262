import type { Claim } from '../model/claim.ts';
import type { NamedCause, RawFinding } from '../model/finding.ts';
import type { CauseExample } from './example.ts';
import type { Evidence } from './evidence.ts';
import { suspicions } from './suspicion.ts';

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
}

/** Explains a claim by what it is held against, and by whether that is known to outweigh it. */
export type Explain = (claim: Claim, against: Claim, isKnown: boolean) => Explanation | null;

/** The first suspicion that is explained, as the cause that is named. */
export function firstExplained(name: string, finding: RawFinding, explain: Explain): NamedCause | null {
  for (const { claim, against, isKnown, mend } of suspicions(finding)) {
    const found = explain(claim, against, isKnown);
    if (!found) continue;
    const { text, words, slip } = found;
    const own = slip && { source: claim.source.id, does: slip[0] };
    const turned = isKnown || slip?.[1] === undefined ? [] : [{ source: against.source.id, does: slip[1] }];
    const slips = own && [own, ...turned];
    return { name, text, edit: words === undefined ? null : mend(words), ...(slips && { slips }) };
  }
  return null;
}

/** The same for what either side shows by itself; only the side that is suspected is mended. */
export function firstExplainedEitherWay(name: string, finding: RawFinding, explain: Explain): NamedCause | null {
  const found = firstExplained(name, finding, explain);
  if (found) return found;
  for (const { claim, against } of suspicions(finding)) {
    const turned = explain(against, claim, false);
    if (!turned) continue;
    const slips = turned.slip && [{ source: against.source.id, does: turned.slip[0] }];
    return { name, text: turned.text, edit: null, ...(slips && { slips }) };
  }
  return null;
}
