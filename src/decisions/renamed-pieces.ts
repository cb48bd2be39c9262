import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Decision } from './decision.ts';
import { evidenceOf } from './fingerprint.ts';

/**
 * Finds what became of conflicts that are gone because the piece which they are about was renamed: the one finding about
 * another piece by the same rule, on the same facts and evidence, which holds what the piece says itself.
 * @param found the findings by the id of their conflict
 * @param decided the conflicts that a decision is on
 * @param isSource whether there is a source of that id
 * @returns asks for one decision; null where nothing became of it, or several may have
 */
export function createRenamedSearch(
  found: ReadonlyMap<string, readonly Finding[]>,
  decided: { readonly has: (id: string) => boolean },
  isSource: (id: string) => boolean,
): (decision: Decision) => readonly [id: string, finding: Finding] | null {
  let known: ReadonlyMap<string, readonly (readonly [string, Finding])[]> | undefined;
  return ({ rule, facts, about, evidence }) => {
    if (about === null || isSource(about)) return null;
    known ??= grouped(
      [...found].flatMap(([id, [finding]]) => (finding?.about && !decided.has(id) ? [[id, finding] as const] : [])),
      ([, finding]) => signatureOf(finding.rule.id, finding.facts, evidenceOf(finding)),
    );
    const [only = null, another] = known.get(signatureOf(rule, facts, evidence)) ?? [];
    return another ? null : only;
  };
}

function signatureOf(rule: string, facts: readonly string[], evidence: string): string {
  return JSON.stringify([rule, facts, evidence]);
}
