import { guessLanguage } from '../reading/guess-language.ts';
import { splitCompound } from '../reading/compound.ts';
import type { Language } from '../reading/language.ts';
import { allLanguages, languageOf } from '../reading/languages/registry.ts';
import { termsOf } from '../reading/terms.ts';
import { wordKey } from '../reading/token.ts';

/** Whether a word of normal text is a number, a scale or a currency in words, and so is never another one. */
export type IsFigureWord = (word: string) => boolean;

/** Where nothing is known of words. */
export const NO_FIGURE_WORDS: IsFigureWord = () => false;

const ROLES: ReadonlySet<string> = new Set([
  'number',
  'times',
  'scale',
  'alone',
  'round',
  'fraction',
  'part',
  'multiple',
  'ordinal',
  'currency',
]);

/** What joins the words of a number, or is something else as well, makes none of them. */
const JOINS: ReadonlySet<string> = new Set([...ROLES, 'inside', 'and', 'plus']);

/** No number is longer in one word. */
const LONGEST = 60;

/**
 * Knows the figures in words of a text by its language: as its source states it, else as the text shows it, else those of
 * all languages, since a word that counts in any of them is better compared than passed over.
 * @example figureWordsOf('en', '')('seven') //=> true
 */
export function figureWordsOf(tag: string | null, text: string): IsFigureWord {
  const language = (tag === null ? undefined : languageOf(tag)) ?? guessLanguage(text);
  const all = language ? [language] : allLanguages();
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length > LONGEST) return false;
    let is = known.get(word);
    if (is === undefined) known.set(word, (is = all.some((one) => isFigureIn(one, wordKey(word)))));
    return is;
  };
}

function isFigureIn(language: Language, key: string): boolean {
  const terms = termsOf(language);
  const hasRole = (word: string, roles: ReadonlySet<string>): boolean =>
    terms.get(word)?.terms.some(({ role, keys }) => keys.length === 1 && roles.has(role)) ?? false;
  if (hasRole(key, ROLES)) return true;
  if (language.prefixes.some((prefix) => key.startsWith(prefix) && hasRole(key.slice(prefix.length), ROLES)))
    return true;
  if (!language.compounds) return false;
  const pieces = splitCompound({ kind: 'word', key, start: 0, end: key.length, apart: true }, terms);
  return pieces.length > 1 && pieces.every((piece) => hasRole(piece.key, JOINS));
}
