import type { DecimalMark } from './digits.ts';
import type { Role } from './roles.ts';
import type { TermIndex } from './term.ts';

/** How one language says values: a table of words, and a few habits. */
export interface Language {
  /** BCP 47, without region. */
  readonly code: string;
  readonly decimal: DecimalMark;
  /** Whether a word before an apostrophe stands by itself: `d’euros`. */
  readonly elides: boolean;
  /** Whether the day comes first in `05/06/2018`; null where both orders are in use. */
  readonly dayFirst: boolean | null;
  /** Spelt numbers are written in one word: `tweehonderdvijftig`. */
  readonly compounds: boolean;
  /** Nouns are written with a capital, so that a word with one is the noun. */
  readonly capitalNouns: boolean;
  /** Endings of an adjective, by which a word between a number and its noun is none: `twee eerdere branden`. */
  readonly adjectiveEnds?: readonly string[];
  /** Endings of a noun that is counted; where there are none, any word may be one. */
  readonly counted?: readonly string[];
  /** Only names are written with a capital, headlines too: a month or a spelt number with one is part of a name. */
  readonly capitalNames?: true;
  /** What nouns in the plural end with, by which a letter before one is a scale: `3m jobs`. */
  readonly plural?: string;
  /** Months and days are written with a capital, so that `may` without one is another word. */
  readonly capitalDates?: true;
  /** Which fractions say a share whatever follows: `all`, or but for a half, which is another word as well (`ein Drittel`). */
  readonly sharesAlone?: 'all' | 'parts';
  /** Two digits say a decade without an apostrophe: `die 80er`, but `in his 80s`. */
  readonly shortDecades?: true;
  /** Hours are told by their ordinals: `الساعة الثامنة`. */
  readonly ordinalHours?: true;
  /** The article that may stand between a month and its day: `July the 4th`. */
  readonly dayArticle?: string;
  /** What joins a word to the one before it and is written together with it: Arabic `و`. */
  readonly joiner?: string;
  /** How many digits without a mark for thousands are a postcode before the name of a town. */
  readonly postcode?: number;
  /** What is written together with the word behind it, without being part of it: Arabic `و`. */
  readonly prefixes: readonly string[];
  /** What no noun behind a number begins with, since it joins a word to what is before it or makes a verb of it. */
  readonly noNouns?: readonly string[];
  /** Verbs stand first, so that a word of falling may be far from its figure. */
  readonly verbsFirst?: true;
  /** What a definite noun begins or ends with, where that is written together with it. */
  readonly definite?: { readonly begins: readonly string[]; readonly ends: readonly string[] };
  /** Words that stand for several, by those: an Arabic dual by `two` and its noun. */
  readonly expansions?: Readonly<Record<string, string>>;
  /** What `indexTerms` makes of the words, where that was done before; of the words nothing but the roles is then left. */
  readonly index?: TermIndex;
  /** What `figuresIn` finds there, where that was done before. */
  readonly figures?: readonly string[];
  /** By role, and by what they mean: words and phrases between bars. */
  readonly words: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>;
}
