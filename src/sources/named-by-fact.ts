import { attributeOf } from '../model/fact.ts';
import type { FactDeclaration } from '../model/fact.ts';
import { foldNoun } from '../values/noun.ts';

const WORD = /\p{L}{3,}/gu;

/**
 * Whether a claim counts by the noun that its fact goes by: "five children" of `anna.children`, or of a fact that is labelled
 * "Children". Then nobody has to be asked whether another fact is meant.
 * @example isNamedByFact('five children', 'anna.children', declaration) //=> true
 */
export function isNamedByFact(words: string, fact: string, { label }: FactDeclaration): boolean {
  const names = new Set(nounsIn(`${attributeOf(fact)} ${label ?? ''}`));
  const noun = nounsIn(words).at(-1);
  return noun !== undefined && names.has(noun);
}

function nounsIn(words: string): readonly string[] {
  return (words.match(WORD) ?? []).map((word) => foldNoun(word.toLowerCase()));
}
