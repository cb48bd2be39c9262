import type { Claim } from '../../model/claim.ts';
import type { Find } from '../../reading/find.ts';
import type { Language } from '../../reading/language.ts';
import { languageOf, LANGUAGES } from '../../reading/languages/registry.ts';
import { readWords } from '../../reading/read-words.ts';
import { hullOf } from '../../values/extent.ts';
import type { Lexicon, TypeName, Value } from '../../values/value.ts';

/** What can say a value of a type: the first group that a quote has anything of. Types that are not listed are read by nobody. */
const SAID_BY: Readonly<Partial<Record<TypeName, readonly (readonly Find['type'][])[]>>> = {
  money: [['money'], ['number', 'quantity']],
  date: [['date']],
  time: [['time']],
  quantity: [['quantity', 'number', 'duration']],
  percentage: [['percentage']],
  ratio: [['ratio']],
  duration: [['duration', 'quantity']],
};

/** Whether words can be read for values of a type. */
export function isReadable(type: TypeName): boolean {
  return SAID_BY[type] !== undefined;
}

/**
 * What the words of a claim's quote say that can be a value of its fact, by language: one list where the source names a
 * language, else one for each language that there is a reader of. Where amounts name their currency, bare numbers beside
 * them are none.
 */
export function findsIn(quote: string, { source, declaration }: Claim, lexicon: Lexicon): readonly (readonly Find[])[] {
  const published = dayOf(source.published);
  const groups = SAID_BY[declaration.type] ?? [];
  return languagesOf(source.language).map((language) => {
    const finds = readWords(quote, { language, published, lexicon });
    const told = groups.find((types) => finds.some(({ type }) => types.includes(type))) ?? [];
    return finds.filter(({ type }) => told.includes(type));
  });
}

function languagesOf(tag: string | null): readonly Language[] {
  if (tag === null) return LANGUAGES;
  const language = languageOf(tag);
  return language ? [language] : [];
}

/** The day of a date that is one day, in days from 1970-01-01; null for any other. */
export function dayOf(value: Value | null): number | null {
  const span = value === null ? null : hullOf(value.allowed);
  const [first, last] = [span?.low?.nearest, span?.high?.nearest];
  return first !== undefined && first === last ? first : null;
}
