import { anyBegins } from './any-begins.ts';
import { figuresIn } from './figures-in.ts';
import { indexTerms } from './index-terms.ts';
import type { Language } from './language.ts';
import type { KnownWord, Term, TermIndex } from './term.ts';

/** The terms of a language by their first word. */
export interface Terms {
  readonly get: (word: string) => KnownWord | undefined;
  readonly has: (word: string) => boolean;
  /** The figures that stand in terms: `Formula 1`, `Nasdaq 100`. */
  readonly figures: () => ReadonlySet<string>;
}

const READY = new WeakMap<Language, Terms>();

/** The terms of a language, each made out when it is first met. @example termsOf(english).get('more') // more than: hedge over */
export function termsOf(language: Language): Terms {
  const ready = READY.get(language);
  if (ready) return ready;
  const index = language.index ?? indexTerms(language);
  const met = new Map<string, KnownWord | undefined>();
  // One string a role, of which two are told apart without looking at their letters.
  const roles = new Map([...Object.keys(language.words), 'expansion'].map((role) => [role, role as Term['role']]));
  const get = (word: string): KnownWord | undefined => {
    const known = met.get(word);
    if (known !== undefined || met.has(word)) return known;
    const line = lineOf(index, word);
    const made = line === null ? undefined : madeOut(word, line, roles);
    met.set(word, made);
    return made;
  };
  let figures: ReadonlySet<string> | undefined;
  const terms: Terms = {
    get,
    has: (word) => get(word) !== undefined,
    figures: () => (figures ??= new Set(language.figures ?? figuresIn(index))),
  };
  READY.set(language, terms);
  return terms;
}

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

function madeOut(first: string, line: string, roles: ReadonlyMap<string, Term['role']>): KnownWord {
  const terms = line.split(';').map((text): Term => {
    const [name = '', means = '', rest = ''] = text.split('\t');
    const role = roles.get(name) ?? (name as Term['role']);
    return { role, means, keys: rest === '' ? [first] : [first, ...rest.split(' ')] };
  });
  const byRole = Map.groupBy(terms, ({ role }) => role);
  return { terms, byRole, begins: anyBegins(byRole.keys()) };
}
