import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Find } from '../reading/find.ts';
import { compareText } from '../model/compare-text.ts';
import { fitsFact } from './fits-fact.ts';

/** The facts that a find may be a value of. */
export interface Candidates {
  /** The one that is plain from the types and names in the rules; null where several are as likely, or none is. */
  readonly plain: string | null;
  /** The likeliest ones, best first. */
  readonly facts: readonly string[];
  /** The plain one is an amount of money. */
  readonly isMoney: boolean;
}

/** A declared fact with what its names are compared by, made once for all finds. */
interface Prepared {
  readonly fact: string;
  readonly declaration: FactDeclaration;
  readonly names: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

const MOST = 5;

/**
 * Looks among the declared facts for those that a find may be a value of: by type and unit, and by how many words of the
 * fact's names stand in the same sentence.
 * @returns what takes a find and the words around it
 */
export function candidatesIn(vocabulary: Vocabulary): (find: Find, sentence: string) => Candidates {
  const prepared = vocabulary.facts().flatMap((fact) => {
    const declaration = vocabulary.fact(fact);
    return declaration ? [prepare(fact, declaration, vocabulary)] : [];
  });
  return (find, sentence) => {
    const words = beginningsIn(sentence);
    const noun = beginningsIn(find.noun ?? '');
    const fitting = prepared
      .filter(({ declaration, counted }) => fitsFact(find, declaration, shared(counted, noun) > 0, vocabulary.lexicon))
      .map(({ fact, declaration, names, counted }) => ({
        fact,
        declaration,
        score: shared(names, words) + 2 * shared(counted, noun),
      }))
      .sort((a, b) => b.score - a.score || compareText(a.fact, b.fact));
    const [first, second] = fitting;
    const isPlain = first !== undefined && first.score > 0 && first.score > (second?.score ?? 0);
    return {
      plain: isPlain ? first.fact : null,
      facts: fitting.slice(0, MOST).map(({ fact }) => fact),
      isMoney: isPlain && first.declaration.type === 'money',
    };
  };
}

function prepare(fact: string, declaration: FactDeclaration, vocabulary: Vocabulary): Prepared {
  const subject = subjectOf(fact);
  const { label, unit } = declaration;
  const counted = stemsOf([attributeOf(fact), unit ?? ''].join(' '));
  const others = [label ?? '', subject, vocabulary.subjectLabel(subject) ?? ''].join(' ');
  return { fact, declaration, names: new Set([...counted, ...stemsOf(others)]), counted };
}

const STEM = 5;
const SHORTEST = 4;

/** Names without their endings. */
function stemsOf(names: string): ReadonlySet<string> {
  return new Set(wordsOf(names).map((name) => name.slice(0, STEM)));
}

/** What the words of a sentence begin with, in every length that a stem may have. */
function beginningsIn(sentence: string): ReadonlySet<string> {
  return new Set(wordsOf(sentence).flatMap((word) => [word.slice(0, SHORTEST), word.slice(0, STEM)]));
}

/** How many names stand in the sentence, endings apart. */
function shared(stems: ReadonlySet<string>, beginnings: ReadonlySet<string>): number {
  if (beginnings.size === 0) return 0;
  let count = 0;
  for (const stem of stems) if (beginnings.has(stem)) count += 1;
  return count;
}

/** Words long enough to mean something. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= SHORTEST);
}
