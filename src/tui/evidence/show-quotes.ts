import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import { inQuotes, type ShowQuote } from '../../reports/text/claim-lines.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { isRightToLeft } from '../../reports/text/right-to-left.ts';
import { differingParts } from './differing-parts.ts';
import { withLook, withoutSigns } from './looks.ts';
import { surroundingsOf, type Around, type TextOf } from './surroundings-of.ts';

/** So many wordings show what is at odds: of a position, and of those that one wording is compared with. */
const MOST_WORDINGS = 8;
const MOST_OTHERS = 4;

/**
 * Shows the quotes of a conflict: each with the words that set it apart from those of the other positions in brackets, and
 * with what stands around it where that is known. Right to left there are signs only, since a look would be torn apart
 * where a terminal reorders the line.
 */
export function showQuotes(conflict: ReportedConflict, textOf: TextOf): ShowQuote {
  const shown = new Map<string, string>();
  const othersOf = wordingsApart(conflict);
  return (claim, quote) => {
    const words = shownWords(quote);
    const around = surroundingsOf(claim, textOf);
    const isTurned = isRightToLeft(words + (around ? around.before + around.after : ''));
    const key = JSON.stringify([words, claim.language, isTurned, othersOf(claim)]);
    let marked = shown.get(key);
    if (marked === undefined) shown.set(key, (marked = markedWords(words, othersOf(claim), isTurned)));
    return around ? inContext(marked, around, isTurned) : isTurned ? marked : inQuotes(marked);
  };
}

function markedWords(words: string, others: readonly string[], isTurned: boolean): string {
  return differingParts(words, others)
    .map(({ text, differs }) => (!differs ? text : isTurned ? `[${text}]` : withLook('mark', `[${text}]`)))
    .join('');
}

/** The quote, set off by quotation marks of the kind that does not stand around it. */
function inContext(words: string, { before, after }: Around, isTurned: boolean): string {
  const [left, right] = [shownWords(before), shownWords(after)];
  const quoted = /["“”„‟]/u.test(left + words + right) ? `‘${words}’` : `“${words}”`;
  return isTurned
    ? left + quoted + right
    : withLook('quiet', left) + withLook('strong', quoted) + withLook('quiet', right);
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

function shownWords(text: string): string {
  return withoutSigns(oneLine(text));
}
