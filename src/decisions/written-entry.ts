import { writtenScalar } from '../documents/written-scalar.ts';
import type { Known, Ruling, Verdict } from './decision.ts';

/** A decision that is to be written. */
export interface Entry extends Ruling, Known {
  readonly rule: string;
  readonly facts: readonly string[];
  readonly scope: Readonly<Record<string, string>>;
  /** The piece that the conflict is about; null where it is among the sources. */
  readonly about: string | null;
}

/**
 * The keys of an entry with their values, one a line. What is unlike in all entries stands first, in the middle and last: git
 * then takes entries that two branches add for what they are, and does not put lines that they have in common together.
 */
export function writtenEntry(entry: Entry): readonly string[] {
  const { id, rule, facts, about, scope, evidence } = entry;
  return [
    `id: ${writtenScalar(id)}`,
    `rule: ${writtenScalar(rule)}`,
    ...(facts.length === 0 ? [] : [`facts: ${listed(facts)}`]),
    ...(about === null ? [] : [`about: ${writtenScalar(about)}`]),
    ...(Object.keys(scope).length === 0 ? [] : [`scope: ${mapped(scope)}`]),
    ...rulingLines(entry, entry),
    `evidence: ${writtenScalar(evidence)}`,
  ];
}

const NONE = { fingerprints: [], further: [], own: [] };

/** What of an entry is said by whoever decided. */
export function rulingLines(
  { positions, verdict, reason, by, at, until }: Ruling,
  { fingerprints, further, own }: Pick<Known, 'fingerprints' | 'further' | 'own'> = NONE,
): readonly string[] {
  return [
    ...(positions.length === 0 ? [] : [`positions: ${listed(positions)}`]),
    `verdict: ${verdictIn(verdict)}`,
    `reason: ${writtenScalar(reason)}`,
    ...(fingerprints.length === 0 ? [] : [`fingerprints: ${listed(fingerprints)}`]),
    ...(further.length === 0 ? [] : [`further: ${listed(further)}`]),
    ...(own.length === 0 ? [] : [`own: ${listed(own)}`]),
    `by: ${writtenScalar(by)}`,
    `at: ${at}`,
    ...(until === null ? [] : [`until: ${until}`]),
  ];
}

function verdictIn(verdict: Verdict): string {
  if (verdict.kind === 'prefer') return `{ prefer: ${writtenScalar(verdict.value)} }`;
  return verdict.kind === 'both-stand' ? `{ both-stand: ${verdict.by} }` : verdict.kind;
}

function listed(texts: readonly string[]): string {
  return `[${texts.map(writtenScalar).join(', ')}]`;
}

function mapped(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).map(([key, text]) => `${writtenScalar(key)}: ${writtenScalar(text)}`);
  return `{ ${entries.join(', ')} }`;
}
