import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { subjectOf } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { scopeWords } from './move-claim.ts';

/** Where a claim may be moved to: a fact with its name in words, or a key of the scope with what stands under it now. */
export type Target =
  | { readonly kind: 'fact'; readonly fact: string; readonly label: string }
  | { readonly kind: 'scope'; readonly key: string; readonly words: string };

/**
 * The facts that a claim's value may be of, those of its subject first and then by name, and the keys of its scope.
 * @param claimed facts that are known because something is claimed on them, where rules declare them by patterns
 */
export function targetsOf(claim: Claim, vocabulary: Vocabulary, claimed: Iterable<string>): readonly Target[] {
  const { type, unit } = claim.declaration;
  const subject = subjectOf(claim.fact);
  const facts = [...new Set([...vocabulary.facts(), ...claimed])].flatMap(
    (fact): readonly (Target & { kind: 'fact' })[] => {
      const declared = fact === claim.fact ? undefined : vocabulary.fact(fact);
      if (declared?.type !== type || (declared.unit ?? unit) !== unit) return [];
      return [{ kind: 'fact', fact, label: declared.label ?? vocabulary.subjectLabel(subjectOf(fact)) ?? '' }];
    },
  );
  const isNear = (fact: string): number => Number(subjectOf(fact) !== subject);
  return [
    ...facts.sort((a, b) => isNear(a.fact) - isNear(b.fact) || compareText(a.fact, b.fact)),
    ...vocabulary.scopeKeys.map((key): Target => ({ kind: 'scope', key, words: scopeWords(claim, key) })),
  ];
}
