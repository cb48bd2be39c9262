import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Find } from '../reading/find.ts';
import { compareText } from '../model/compare-text.ts';
import { isFault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import type { TypeName } from '../values/value.ts';

/** The facts that a find may be a value of. */
export interface Candidates {
  /** The one that is plain from the types and names in the rules; null where several are as likely, or none is. */
  readonly plain: string | null;
  /** The likeliest ones, best first. */
  readonly facts: readonly string[];
}

/** Of which types a find can be a value. */
const TYPES: Readonly<Partial<Record<Find['type'], readonly TypeName[]>>> = {
  number: ['quantity', 'money'],
  duration: ['duration', 'quantity'],
};

const MOST = 5;

/**
 * Looks among the declared facts for those that a find may be a value of: by type and unit, and by how many words of the
 * fact's names stand in the same sentence.
 * @param sentence the words around the find
 */
export function candidatesFor(find: Find, sentence: string, vocabulary: Vocabulary): Candidates {
  const words = wordsOf(sentence);
  const noun = wordsOf(find.noun ?? '');
  const fitting = vocabulary
    .facts()
    .flatMap((fact) => {
      const declaration = vocabulary.fact(fact);
      if (!declaration || !fits(find, declaration, vocabulary)) return [];
      return [
        {
          fact,
          score:
            score(namesOf(fact, declaration, vocabulary), words) +
            2 * score([...wordsOf(attributeOf(fact)), ...wordsOf(declaration.unit ?? '')], noun),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || compareText(a.fact, b.fact));
  const [first, second] = fitting;
  const isPlain = first !== undefined && first.score > 0 && first.score > (second?.score ?? 0);
  return { plain: isPlain ? first.fact : null, facts: fitting.slice(0, MOST).map(({ fact }) => fact) };
}

function fits({ type, notation, anchor, open }: Find, declaration: FactDeclaration, { lexicon }: Vocabulary): boolean {
  if (!(TYPES[type] ?? [type]).includes(declaration.type)) return false;
  if (notation === null || anchor !== undefined || open !== undefined) return true;
  const written = type === 'number' && declaration.type === 'money' ? `EUR ${notation}` : notation;
  const read = VALUE_TYPES.get(declaration.type)?.read(written, declaration, lexicon);
  return read !== undefined && !isFault(read) && read.doubt === undefined;
}

function namesOf(fact: string, { label, unit }: FactDeclaration, vocabulary: Vocabulary): readonly string[] {
  const subject = subjectOf(fact);
  return wordsOf(
    [attributeOf(fact), label ?? '', unit ?? '', subject, vocabulary.subjectLabel(subject) ?? ''].join(' '),
  );
}

const STEM = 5;
const SHORTEST = 4;

/** How many words of the names stand in the sentence, endings apart. */
function score(names: readonly string[], words: readonly string[]): number {
  const stems = new Set(names.map((name) => name.slice(0, STEM)));
  return [...stems].filter((stem) => words.some((word) => word.startsWith(stem))).length;
}

/** Words long enough to mean something. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= SHORTEST);
}
