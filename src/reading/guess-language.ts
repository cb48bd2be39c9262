import type { Language } from './language.ts';
import { allLanguages } from './languages/registry.ts';
import { termsOf } from './terms.ts';
import { tokenize } from './token.ts';

/** Words are counted up to here: the language of a text shows in its first pages. */
const LOOKED_AT = 20_000;
const FEWEST = 3;

/**
 * The language that a text is written in, by the words that say nothing by themselves (articles, prepositions): null
 * where too few of them are known in any language.
 * @example guessLanguage('De boete is door de toezichthouder opgelegd')?.code //=> 'nl'
 */
export function guessLanguage(text: string): Language | null {
  const start = text.slice(0, LOOKED_AT);
  let best: { readonly language: Language; readonly count: number } | null = null;
  for (const language of allLanguages()) {
    const terms = termsOf(language);
    const common = tokenize(start, language.elides).filter(({ key }) =>
      terms.get(key)?.terms.some(({ role }) => COMMON.has(role)),
    );
    if (common.length >= FEWEST && (best === null || common.length > best.count))
      best = { language, count: common.length };
  }
  return best?.language ?? null;
}

const COMMON: ReadonlySet<string> = new Set(['other', 'article', 'of', 'and']);
