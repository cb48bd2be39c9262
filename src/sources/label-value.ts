import type { FactDeclaration } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { Find } from '../reading/find.ts';
import type { Language } from '../reading/language.ts';
import { allLanguages, LANGUAGE_CODES, languageOf } from '../reading/languages/registry.ts';
import { readWords } from '../reading/read-words.ts';
import { SAID_BY } from '../reading/said-by.ts';
import { isFault } from '../values/fault.ts';
import { VALUE_TYPES } from '../values/registry.ts';
import { singleDay } from '../values/single-day.ts';
import type { Lexicon } from '../values/value.ts';

/**
 * What running words say as a value of a fact, in the notation of claims: in the language of their source, or in the only
 * way that they can be read in any. Null where they say nothing, more than one thing, or leave anything open: a year, a
 * currency, a day of publication.
 * @example labelValue('bijna driekwart miljard euro', declaration, source, lexicon) //=> 'almost EUR 0.75 billion'
 */
export function labelValue(
  label: string,
  declaration: FactDeclaration,
  { language, published }: Source,
  lexicon: Lexicon,
): string | null {
  const day = singleDay(published);
  const readings = languagesOf(language).flatMap((each) => {
    const finds = readWords(label, { language: each, published: day, lexicon, isQuote: true });
    const types = (SAID_BY[declaration.type] ?? []).find((group) => finds.some(({ type }) => group.includes(type)));
    const telling = types ? finds.filter(({ type }) => types.includes(type)) : [];
    return telling.length === 0 ? [] : [telling];
  });
  // A language that reads a part of the words is none that they are in, where another one reads them all.
  const longest = Math.max(0, ...readings.map(lengthOf));
  const said = new Set(
    readings
      .filter((finds) => lengthOf(finds) === longest)
      .flatMap((finds) => finds.map((find) => notationOf(find, declaration, lexicon))),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** The notation of claims is near to English. */
const ENGLISH = 'en';

/**
 * What words that are no value say from their first letter to their last, read as running words in the language of their
 * source or in English, in the notation of claims. Null where a part of them stays unread: it may say something else.
 * @example notationFor('vers 1909', declaration, source, lexicon) //=> '1909~', where the source is in French
 */
export function notationFor(
  words: string,
  declaration: FactDeclaration,
  { language, published }: Source,
  lexicon: Lexicon,
): string | null {
  const day = singleDay(published);
  for (const each of new Set([...languagesOf(language ?? ENGLISH), ...languagesOf(ENGLISH)])) {
    const finds = readWords(words, { language: each, published: day, lexicon, isQuote: true });
    const whole = finds.find((find) => find.words === words.trim());
    const notation = whole && notationOf(whole, declaration, lexicon);
    if (notation !== undefined && notation !== null) return notation;
  }
  return null;
}

/**
 * Why running words are no value, as far as that can be told: nothing reads their language, or they name a day without
 * its year. Null where it is neither.
 */
export function whyUnread(
  label: string,
  declaration: FactDeclaration,
  { language, published }: Source,
  lexicon: Lexicon,
): string | null {
  if (language !== null && !languageOf(language))
    return `Words in ${language} are not read, only those in ${LANGUAGE_CODES.join(', ')}.`;
  if (declaration.type !== 'date') return null;
  const finds = languagesOf(language).flatMap((each) =>
    readWords(label, { language: each, published: singleDay(published), lexicon, isQuote: true }),
  );
  return finds.some(({ type, open, anchor }) => type === 'date' && (open !== undefined || anchor !== undefined))
    ? 'These words leave the year open.'
    : null;
}

function languagesOf(tag: string | null): readonly Language[] {
  if (tag === null) return allLanguages();
  const language = languageOf(tag);
  return language ? [language] : [];
}

function lengthOf(finds: readonly Find[]): number {
  return finds.reduce((sum, { start, end }) => sum + end - start, 0);
}

function notationOf(find: Find, declaration: FactDeclaration, lexicon: Lexicon): string | null {
  const { notation, open, anchor, relative, type, currencies = [], words } = find;
  if (notation === null || open !== undefined || anchor !== undefined || relative === true) return null;
  if (declaration.type === 'money' && type !== 'money') return null;
  const own = [...lexicon.symbols].find(([symbol, code]) => words.includes(symbol) && currencies.includes(code))?.[1];
  if (currencies.length > 1 && own === undefined) return null;
  const written = own === undefined ? notation : notation.replaceAll(currencies[0] ?? own, own);
  const read = VALUE_TYPES.get(declaration.type)?.read(written, declaration, lexicon);
  return read === undefined || isFault(read) ? null : written;
}
