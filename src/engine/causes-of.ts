import { isFirm } from '../model/claim.ts';
import type { NamedCause, RawFinding } from '../model/finding.ts';
import type { Cause } from '../rules/cause.ts';
import { CAUSES } from '../rules/cause-registry.ts';
import { mistagged } from '../rules/causes/mistagged.ts';
import type { Evidence } from '../rules/evidence.ts';

/** More hypotheses than an editor weighs are none. */
const MOST_NAMED = 3;

/**
 * The causes that a finding shows, the most specific first, without those that a more specific one makes needless. What
 * is merely possible may be no slip at all, so it has only the causes that tell why it is; a denial is never a slip.
 */
export function causesOf(raw: RawFinding, evidence: Evidence): readonly NamedCause[] {
  if (raw.positions.some(({ narrowest }) => narrowest.stance === 'denied')) return [];
  // What we wrote down is ours to mend, whatever else the words and the tag may be to each other.
  if (raw.tag) return [mistagged.find(raw, evidence)].filter((cause) => cause !== null);
  const isPossible = raw.verdict === 'possible';
  // A plan beside what was done is no slip either.
  if (isPossible && !raw.positions.every(({ narrowest }) => isFirm(narrowest))) return [];
  const named: NamedCause[] = [];
  const outdone = new Set<string>();
  for (const cause of isPossible ? EVEN_IF_POSSIBLE : CAUSES) {
    if (outdone.has(cause.name)) continue;
    const found = cause.find(raw, evidence);
    if (!found) continue;
    named.push(found);
    for (const name of cause.outdoes ?? []) outdone.add(name);
  }
  return named.slice(0, MOST_NAMED);
}

const EVEN_IF_POSSIBLE: readonly Cause[] = CAUSES.filter(({ evenIfPossible }) => evenIfPossible);
