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
export type Terms = ReadonlyMap<string, readonly Term[]>;

const READY = new WeakMap<Language, Terms>();

/** The terms of a language, made when it is first met. @example termsOf(english).get('more') // more than: hedge over */
export function termsOf(language: Language): Terms {
  const ready = READY.get(language);
  if (ready) return ready;
  const terms = new Map<string, Term[]>();
  for (const [role, meanings] of Object.entries(language.words))
    for (const [means, phrases] of Object.entries(meanings))
      for (const phrase of phrases.split('|')) add(terms, role as Role, means, phrase.trim(), language.elides);
  for (const list of terms.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  READY.set(language, terms);
  return terms;
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
