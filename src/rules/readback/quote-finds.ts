import type { Claim } from '../../model/claim.ts';
import type { Find } from '../../reading/find.ts';
import type { Language } from '../../reading/language.ts';
import { allLanguages, languageOf } from '../../reading/languages/registry.ts';
import { readWords } from '../../reading/read-words.ts';
import { singleDay } from '../../values/single-day.ts';
import type { Lexicon } from '../../values/value.ts';
import { SAID_BY } from './said-by.ts';

/**
 * What the words of a claim's quote say that can be a value of its fact, by language: one list where the source names a
 * language, else one for each language that there is a reader of. Where amounts name their currency, bare numbers beside
 * them are none.
 */
export function findsIn(quote: string, { source, declaration }: Claim, lexicon: Lexicon): readonly (readonly Find[])[] {
  const published = singleDay(source.published);
  const groups = SAID_BY[declaration.type] ?? [];
  return languagesOf(source.language).map((language) => {
    const finds = readWords(quote, { language, published, lexicon, isQuote: true });
    const told = groups.find((types) => finds.some(({ type }) => types.includes(type))) ?? [];
    return finds.filter(({ type }) => told.includes(type));
  });
}

function languagesOf(tag: string | null): readonly Language[] {
  if (tag === null) return allLanguages();
  const language = languageOf(tag);
  return language ? [language] : [];
}
