import type { Language } from './language.ts';
import type { Role } from './roles.ts';
import type { Term, TermIndex } from './term.ts';
import { tokenize } from './token.ts';

/** Sorts out the table of a language. The built command has this done, since it takes longer than to read a dossier's quotes. */
export function indexTerms({
  words,
  elides,
  expansions = {},
}: Pick<Language, 'words' | 'elides' | 'expansions'>): TermIndex {
  const terms = new Map<string, Term[]>();
  for (const [role, meanings] of Object.entries(words))
    for (const [means, phrases] of Object.entries(meanings))
      for (const phrase of phrases.split('|')) add(terms, role as Role, means, phrase.trim(), elides);
  for (const [several, phrases] of Object.entries(expansions))
    for (const phrase of phrases.split('|'))
      add(terms, 'expansion', keysOf(several, elides).join(' '), phrase.trim(), elides);
  const line = ({ role, means, keys }: Term): string => `${role}\t${means}\t${keys.slice(1).join(' ')}`;
  const lines = [...terms]
    .filter(([word]) => word !== ';')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([word, list]) =>
        `${word}\t${list
          .sort((a, b) => b.keys.length - a.keys.length)
          .map(line)
          .join(';')}`,
    );
  return `\n${lines.join('\n')}\n`;
}

function add(terms: Map<string, Term[]>, role: Term['role'], means: string, phrase: string, elides: boolean): void {
  const keys = /^[a-z]+$/.test(phrase) ? [phrase] : keysOf(phrase, elides);
  const first = keys[0];
  if (first === undefined) return;
  const list = terms.get(first);
  const term = { role, means, keys };
  if (list) list.push(term);
  else terms.set(first, [term]);
}

/** What ends in an apostrophe is cut as it would be before a word: `plus d'`. */
function keysOf(phrase: string, elides: boolean): readonly string[] {
  const keys = tokenize(elides && phrase.endsWith("'") ? `${phrase}a` : phrase, elides).map(({ key }) => key);
  return phrase.endsWith("'") && elides ? keys.slice(0, -1) : keys;
}
