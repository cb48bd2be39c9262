import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import { inQuotes } from '../../reports/text/claim-lines.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { isRightToLeft } from '../../reports/text/right-to-left.ts';
import { differingParts, type Part } from './differing-parts.ts';
import { withoutSigns } from './looks.ts';

/** So many wordings show what is at odds: of a position, and of those that one wording is compared with. */
const MOST_WORDINGS = 8;
const MOST_OTHERS = 4;

/** A quote in parts, which are told only when asked for, and what is the same for quotes that have the same parts. */
export interface Apart {
  readonly key: string;
  readonly parts: () => readonly Part[];
}

/** Tells the quotes of a conflict apart from those of the other positions in the same language. */
export function partsApart(conflict: ReportedConflict): (claim: ReportedClaim, quote: string) => Apart {
  const othersOf = wordingsApart(conflict);
  return (claim, quote) => {
    const words = shownWords(quote);
    const others = othersOf(claim);
    return { key: JSON.stringify([words, others]), parts: () => differingParts(words, others) };
  };
}

/** What sets a quote apart, in words; empty where nothing does, or all of it. @example 'differs in “12”' */
export function tellingWords(parts: readonly Part[]): string {
  const telling = parts.filter(({ differs }) => differs).map(({ text }) => inQuotes(text.trim()));
  return telling.length === 0 || telling.length === parts.length ? '' : `differs in ${telling.join(' and ')}`;
}

/** A quote as it is shown anywhere: on one line, escaped, and with nothing in it that stands for a look. */
export function shownWords(text: string): string {
  return withoutSigns(oneLine(text));
}

/** The quotes of the other positions in the language of a claim, for every claim of a position. */
function wordingsApart({ positions }: ReportedConflict): (claim: ReportedClaim) => readonly string[] {
  const wordings = positions.map(({ claims }) => {
    const known = new Map<string, { readonly text: string; readonly language: string }>();
    for (const { quote, language = '' } of claims) {
      if (known.size === MOST_WORDINGS) break;
      if (quote !== null) known.set(`${language} ${quote}`, { text: shownWords(quote), language: primary(language) });
    }
    return [...known.values()];
  });
  const own = new Map(positions.flatMap(({ claims }, index) => claims.map((claim) => [claim, index] as const)));
  const apart = new Map<string, readonly string[]>();
  return (claim) => {
    const index = own.get(claim);
    // What takes no side is told apart from none.
    if (index === undefined) return [];
    const language = primary(claim.language ?? '');
    const key = `${String(index)} ${language} ${String(isRightToLeft(claim.quote ?? ''))}`;
    const known = apart.get(key);
    if (known) return known;
    const others = wordings
      .flatMap((texts, at) => (at === index ? [] : texts))
      .filter((other) => other.language === '' || language === '' || other.language === language)
      .map(({ text }) => text)
      .filter((text) => isRightToLeft(text) === isRightToLeft(claim.quote ?? ''))
      .slice(0, MOST_OTHERS);
    apart.set(key, others);
    return others;
  };
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
