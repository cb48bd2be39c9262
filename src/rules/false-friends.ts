import type { Claim } from '../model/claim.ts';

/** A word for a large number that looks like an English one and means more. */
export interface FalseFriend {
  readonly word: string;
  /** The power of ten that it means, and that of the English word it looks like. */
  readonly means: number;
  readonly looksLike: number;
}

/**
 * The words of the long scale, by language, that look like "billion" (10⁹ in English) and mean 10¹², or look like
 * "trillion" (10¹²) and mean 10¹⁸. A milliard, miljard or mil millones has no look-alike.
 */
const LONG_SCALE: Readonly<Record<string, readonly [billion: string, trillion: string]>> = {
  da: ['billion billioner', 'trillion trillioner'],
  de: ['billion billionen', 'trillion trillionen'],
  es: ['billón billones', 'trillón trillones'],
  fr: ['billion billions', 'trillion trillions'],
  it: ['bilione bilioni', 'trilione trilioni'],
  nb: ['billion billioner', 'trillion trillioner'],
  nl: ['biljoen', 'triljoen'],
  pl: ['bilion biliony bilionów', 'trylion tryliony trylionów'],
  sv: ['biljon biljoner', 'triljon triljoner'],
};

const BILLION = { means: 12, looksLike: 9 };
const TRILLION = { means: 18, looksLike: 12 };

/** The false friend in a claim's quote, by the language of its source; null where there is none. */
export function falseFriend({ quote, source }: Claim): FalseFriend | null {
  const [billion, trillion] = LONG_SCALE[languageOf(source.language)]?.map((words) => words.split(' ')) ?? [];
  const small = quote?.toLowerCase() ?? '';
  // The words of a quote are taken apart only where one may be found: to compile the pattern takes a millisecond.
  if (![billion, trillion].some((words) => words?.some((word) => small.includes(word)))) return null;
  for (const word of small.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (billion?.includes(word)) return { word, ...BILLION };
    if (trillion?.includes(word)) return { word, ...TRILLION };
  }
  return null;
}

/** The language without its region. @example languageOf('nl-BE') //=> 'nl' */
export function languageOf(tag: string | null): string {
  return tag?.split('-', 1)[0]?.toLowerCase() ?? '';
}
