import type { Language, Role, TermIndex } from './language.ts';
import { tokenize } from './token.ts';

/** A word or phrase of a language, in one of its roles. */
export interface Term {
  readonly role: Role | 'expansion';
  readonly means: string;
  /** Its words and signs, as tokens have them. */
  readonly keys: readonly string[];
}

/** Roles that a find never begins with: most words of a text have no other, and are passed over at once. */
const INSIDE: ReadonlySet<Term['role']> = new Set([
  'expansion',
  'hedgeAfter',
  'scaleLetter',
  'part',
  'plus',
  'and',
  'of',
  'betweenAnd',
  'to',
  'percent',
  'unit',
  'person',
  'personEnd',
  'oneBefore',
  'cents',
  'looseCurrency',
  'sum',
  'paying',
  'parted',
  'compared',
  'nightTo',
  'or',
  'unhedged',
  'level',
  'plural',
  'zone',
  'ordinalEnd',
  'decadeAfter',
  'whichAfter',
  'ago',
  'distance',
  'order',
  'yearLead',
  'meridiem',
  'timesWord',
  'outOf',
  'fall',
  'fallEnd',
  'changeBy',
  'change',
  'article',
  'adjective',
  'ofMany',
  'comesTo',
  'clockLead',
  'clockAfter',
  'other',
  'name',
  'restates',
  'noHedge',
  'points',
  'lead',
  'weighs',
  'lasting',
  'future',
  'hedgeVerb',
  'hedgeVerbOn',
  'on',
  'negation',
  'noun',
  'final',
  'belowZero',
  'counting',
  'dateName',
  'distanceFrom',
  'otherEra',
  'otherMonth',
]);

/** Whether a find may begin with one of these terms. */
export function anyBegins(terms: readonly Term[]): boolean {
  return terms.some(({ role }) => !INSIDE.has(role));
}

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
