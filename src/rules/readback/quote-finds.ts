import type { Claim } from '../../model/claim.ts';
import type { Find } from '../../reading/find.ts';
import type { Language } from '../../reading/language.ts';
import { allLanguages, languageOf } from '../../reading/languages/registry.ts';
import { isSaid, readQuote } from '../../reading/read-quote.ts';
import { singleDay } from '../../values/single-day.ts';
import type { Lexicon } from '../../values/value.ts';
import { SAID_BY } from '../../reading/said-by.ts';
import { personsTogether } from './persons-together.ts';

/** What a quote says in one language. */
export interface QuoteFinds {
  readonly finds: readonly Find[];
  /** How well they suit the type: 0 for the first group of what can say it. */
  readonly group: number;
}

/**
 * What the words of a claim's quote say that can be a value of its fact: in the language that the source names, else in
 * each language that there is a reader of. Where amounts name their currency, bare numbers beside them are none.
 */
export function findsIn(quote: string, { source, declaration, value }: Claim, lexicon: Lexicon): readonly QuoteFinds[] {
  const published = singleDay(source.published);
  const groups = SAID_BY[declaration.type] ?? [];
  return languagesOf(source.language).flatMap((language) => {
    const finds = readQuote(quote, { language, published, lexicon });
    const group = groups.findIndex((types) => finds.some(({ type }) => types.includes(type)));
    const told = groups[group];
    if (!told) return [];
    const suiting = finds.filter(({ type }) => told.includes(type));
    // Behind their parts, since what is told of a tag that none of them suits is the first one.
    return [{ finds: value.axis === 'people' ? [...suiting, ...personsTogether(quote, suiting)] : suiting, group }];
  });
}

/**
 * Whether a quote says nothing but its tag, to the letter, as most quotes do. Known only of those of which others of the
 * same form were read before, and so a short cut and no answer where it is false.
 */
export function isWordForWord(quote: string, { source, words }: Claim, lexicon: Lexicon): boolean {
  const language = source.language === null ? undefined : languageOf(source.language);
  return language !== undefined && isSaid(quote, words, { language, published: singleDay(source.published), lexicon });
}

function languagesOf(tag: string | null): readonly Language[] {
  if (tag === null) return allLanguages();
  const language = languageOf(tag);
  return language ? [language] : [];
}
