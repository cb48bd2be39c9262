import type { Rule } from '../model/rule.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import type { Binding } from './applications.ts';
import { applyRule, type Applied } from './apply-rule.ts';
import { watchReads, type Reads } from './watch-reads.ts';

/** What a rule came to, and what it looked at. */
export interface Remembered {
  readonly facts: Binding;
  readonly reads: Reads;
  readonly applied: Applied;
}

/**
 * Applies a rule and notes what it looks at.
 * @param current the evidence, asked for at each reading: the reasoning of what is found may be asked for later
 * @param own the fact whose claims are known to be the same wherever this is recalled
 */
export function remember(
  kind: Kind,
  rule: Rule,
  facts: Binding,
  current: () => Evidence,
  own: string | null = null,
): Remembered {
  const reads = watchReads(current, own);
  const applied = applyRule(kind, rule, facts, reads.evidence);
  reads.end();
  return { facts, reads, applied };
}
