import type { Language, Role } from './language.ts';
import { tokenize } from './token.ts';

/** A word or phrase of a language, in one of its roles. */
export interface Term {
  readonly role: Role;
  readonly means: string;
  /** Its words and signs, as tokens have them. */
  readonly keys: readonly string[];
}

/** Roles that a find never begins with: most words of a text have no other, and are passed over at once. */
const INSIDE: ReadonlySet<Role> = new Set([
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

/** The same as text: under each first word a line a term, with its role, its meaning and its other words between tabs. */
export type TermIndex = Readonly<Record<string, string>>;

const READY = new WeakMap<Language, Terms>();

/** The terms of a language, each made out when it is first met. @example termsOf(english).get('more') // more than: hedge over */
export function termsOf(language: Language): Terms {
  const ready = READY.get(language);
  if (ready) return ready;
  const index = language.index ?? indexTerms(language);
  const met = new Map<string, readonly Term[]>();
  const has = (word: string): boolean => Object.hasOwn(index, word);
  const terms: Terms = {
    has,
    get: (word) => {
      const known = met.get(word);
      if (known || !has(word)) return known;
      const made = madeOut(word, index[word] ?? '');
      met.set(word, made);
      return made;
    },
  };
  READY.set(language, terms);
  return terms;
}

function madeOut(first: string, lines: string): readonly Term[] {
  return lines.split('\n').map((line) => {
    const [role = '', means = '', rest = ''] = line.split('\t');
    return { role: role as Role, means, keys: rest === '' ? [first] : [first, ...rest.split(' ')] };
  });
}

/** Sorts out the table of a language. The built command has this done, since it takes longer than to read a dossier's quotes. */
export function indexTerms({ words, elides }: Pick<Language, 'words' | 'elides'>): TermIndex {
  const terms = new Map<string, Term[]>();
  for (const [role, meanings] of Object.entries(words))
    for (const [means, phrases] of Object.entries(meanings))
      for (const phrase of phrases.split('|')) add(terms, role as Role, means, phrase.trim(), elides);
  const line = ({ role, means, keys }: Term): string => `${role}\t${means}\t${keys.slice(1).join(' ')}`;
  return Object.fromEntries(
    [...terms].map(([word, list]) => [
      word,
      list
        .sort((a, b) => b.keys.length - a.keys.length)
        .map(line)
        .join('\n'),
    ]),
  );
}

function add(terms: Map<string, Term[]>, role: Role, means: string, phrase: string, elides: boolean): void {
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
