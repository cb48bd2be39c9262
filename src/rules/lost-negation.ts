import { isOfReference, type Claim } from '../model/claim.ts';
import type { Quotation } from '../values/quotation.ts';
import { tellApart } from '../values/tell-apart.ts';

/** Words that turn what is said into its contrary. _Ne_ stands beside another one, or is of another language. */
const NEGATION =
  /^(?:not|never|no|nobody|none|nothing|neither|nor|nowhere|cannot|.+n['’]t|nicht|nie|niemals|niemand|nichts|nirgends|kein(?:e[rnms]?)?|pas|jamais|aucune?|rien|niet|nooit|geen|niets|nergens|non|لا|ليس|ليست|لم|لن)$/u;

/** Behind these words it denies nothing: not only, no doubt. */
const NO_DENIAL = /^(?:only|just|merely|doubt|nur|bloß|alleen|enkel|slechts|seulement)$/u;

/** Whether of two versions of one statement, the one of a reference, one denies what the other says. @example hasLostNegation(transcript, paper) //=> true */
export function hasLostNegation(one: Claim, other: Claim): boolean {
  if (isOfReference(one) === isOfReference(other)) return false;
  const { telling } = tellApart((one.value as Quotation).words, (other.value as Quotation).words);
  return telling.some(({ left, right }) => isDenied(left) !== isDenied(right));
}

/** Two negations are none. */
function isDenied(words: readonly string[]): boolean {
  return words.filter((word, index) => NEGATION.test(word) && !NO_DENIAL.test(words[index + 1] ?? '')).length % 2 === 1;
}
