import type { FactDeclaration } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Fault as ValueFault } from '../values/fault.ts';
import type { Lexicon, Value } from '../values/value.ts';
import type { ValueReader } from './value-reader.ts';

/** What is known of a fact, and what the claim before this one said of it. */
export interface KnownFact {
  readonly fact: string;
  readonly declaration: FactDeclaration | undefined;
  words: string | null;
  lexicon: Lexicon | null;
  value: Value | ValueFault | null;
}

/** Finds declarations, and gives all claims of a fact one string for its name, so that they are grouped by reference. */
export function createFactReader(vocabulary: Vocabulary): (name: string) => KnownFact {
  const known = new Map<string, KnownFact>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = { fact: name, declaration: vocabulary.fact(name), words: null, lexicon: null, value: null };
      known.set(name, found);
    }
    return found;
  };
}

/** Most claims of a fact are in the same words, which is quicker to see than to look up among all words. */
export function readValue(
  words: string,
  known: KnownFact,
  declaration: FactDeclaration,
  lexicon: Lexicon,
  values: ValueReader,
): Value | ValueFault {
  if (known.value !== null && known.lexicon === lexicon && known.words === words) return known.value;
  const value = values.read(words, declaration, lexicon);
  known.words = words;
  known.lexicon = lexicon;
  known.value = value;
  return value;
}
