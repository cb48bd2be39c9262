import { createHash } from 'node:crypto';
import type { Finding, Position } from '../model/finding.ts';
import { typeOf } from '../values/registry.ts';

/** What a conflict is called, and what its evidence comes to. */
export interface Fingerprint {
  readonly id: string;
  readonly evidence: string;
}

const LENGTH = 12;

/**
 * The id holds the rule, the facts and the scope, the piece that the finding is about, and the kind's own key; the evidence
 * the normalised values of the positions. Neither holds a line, a path, a message, a converted amount or the sources, so
 * that one more witness for a known position changes nothing and a new value does.
 */
export function fingerprint(finding: Finding): Fingerprint {
  const { rule, facts, scope, about, key, positions } = finding;
  return {
    id: digest([rule.id, facts, scope.signature, about?.id ?? null, key]),
    evidence: digest(positions.map(normalOf).sort()),
  };
}

function normalOf({ narrowest }: Position): string {
  return JSON.stringify([
    narrowest.fact,
    narrowest.stance === 'denied',
    typeOf(narrowest.value).normal(narrowest.value),
  ]);
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, LENGTH);
}
