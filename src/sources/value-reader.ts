import type { FactDeclaration } from '../model/fact.ts';
import { fault, type Fault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { FactType, Lexicon, Value } from '../values/value.ts';

/** Reads values, each distinct wording once: claims of the same words and type share one value, which later compares by identity. */
export interface ValueReader {
  readonly read: (words: string, fact: FactDeclaration, lexicon: Lexicon) => Value | Fault;
}

export function createValueReader(): ValueReader {
  const byLexicon = new Map<Lexicon, Memory>();
  return {
    read: (words, fact, lexicon) => {
      let memory = byLexicon.get(lexicon);
      if (!memory) byLexicon.set(lexicon, (memory = { byFact: new Map(), bySignature: new Map() }));
      const known = memory.byFact.get(fact) ?? remember(memory, fact);
      let value = known.get(words);
      if (value === undefined) known.set(words, (value = readValue(words, fact, lexicon)));
      return value;
    },
  };
}

type Known = Map<string, Value | Fault>;

/** What was read with one lexicon: by what bears on reading, and by the declarations themselves, which are quicker to find. */
interface Memory {
  readonly byFact: Map<FactType, Known>;
  readonly bySignature: Map<string, Known>;
}

function remember({ byFact, bySignature }: Memory, fact: FactType): Known {
  const signature = signatureOf(fact);
  const known = bySignature.get(signature) ?? new Map<string, Value | Fault>();
  bySignature.set(signature, known);
  byFact.set(fact, known);
  return known;
}

/** What of a declaration bears on reading: facts that are declared alike share their values. */
function signatureOf({ type, unit, is, states, of, sides }: FactType): string {
  return JSON.stringify([type, unit, is, states, of, sides]);
}

/** So many letters a value may have; what has more is refused before it is read. */
export const LONGEST_VALUE = 10_000;

function readValue(words: string, fact: FactType, lexicon: Lexicon): Value | Fault {
  if (words.length > LONGEST_VALUE)
    return fault(
      'too-long',
      `A value of ${String(words.length)} characters`,
      'write the few words that carry the value',
    );
  const type = VALUE_TYPES.get(fact.type);
  return type ? type.read(words, fact, lexicon) : fault('unknown-type', `No type "${fact.type}"`);
}
