import { indexTerms } from './index-terms.ts';
import type { Language } from './language.ts';
import type { Term, TermIndex } from './term.ts';

/** The terms of a language by their first word, the longest first. */
export interface Terms {
  readonly get: (word: string) => readonly Term[] | undefined;
  readonly has: (word: string) => boolean;
}

const READY = new WeakMap<Language, Terms>();

/** The terms of a language, each made out when it is first met. @example termsOf(english).get('more') // more than: hedge over */
export function termsOf(language: Language): Terms {
  const ready = READY.get(language);
  if (ready) return ready;
  const index = language.index ?? indexTerms(language);
  const met = new Map<string, readonly Term[]>();
  const get = (word: string): readonly Term[] | undefined => {
    const known = met.get(word);
    if (known) return known === NONE ? undefined : known;
    const line = lineOf(index, word);
    met.set(word, line === null ? NONE : madeOut(word, line));
    return line === null ? undefined : met.get(word);
  };
  const terms: Terms = { get, has: (word) => get(word) !== undefined };
  READY.set(language, terms);
  return terms;
}

const NONE: readonly Term[] = [];

/** What stands behind a word in the index: looked for by halves, since most words of a text are not there. */
function lineOf(index: TermIndex, word: string): string | null {
  let [low, high] = [0, index.length - 1];
  while (low < high) {
    const start = index.lastIndexOf('\n', (low + high) >> 1);
    const end = index.indexOf('\n', start + 1);
    const tab = index.indexOf('\t', start + 1);
    const here = index.slice(start + 1, tab);
    if (here === word) return index.slice(tab + 1, end);
    if (here < word) low = end;
    else high = start;
  }
  return null;
}

function madeOut(first: string, line: string): readonly Term[] {
  return line.split(';').map((term) => {
    const [role = '', means = '', rest = ''] = term.split('\t');
    return { role: role as Term['role'], means, keys: rest === '' ? [first] : [first, ...rest.split(' ')] };
  });
}
