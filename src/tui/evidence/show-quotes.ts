import type { ReportedConflict } from '../../model/report.ts';
import { inQuotes, type ShowQuote } from '../../reports/text/claim-lines.ts';
import { isRightToLeft } from '../../reports/text/right-to-left.ts';
import { hasLook, type Paint } from '../theme.ts';
import { withLook } from './looks.ts';
import { surroundingsOf, type Around, type TextOf } from './surroundings-of.ts';
import { partsApart, shownWords, tellingWords } from './parts-apart.ts';

/**
 * Shows the quotes of a conflict: each with what stands around it where that is known, and with a look on the words that
 * set it apart from those of the other positions. A sign among the words would be taken for one of the source; where
 * nothing has a look, the words are said once more behind the quote.
 */
export function showQuotes(conflict: ReportedConflict, textOf: TextOf, paint: Paint): ShowQuote {
  const shown = new Map<string, { readonly marked: string; readonly telling: string }>();
  const partsOf = partsApart(conflict);
  const isSeen = hasLook('mark', paint);
  return (claim, quote) => {
    const around = surroundingsOf(claim, textOf);
    const { key, parts } = partsOf(claim, quote);
    let known = shown.get(key);
    if (known === undefined) {
      const all = parts();
      const marked = all.map(({ text, differs }) => (differs ? withLook('mark', text) : text)).join('');
      const telling = isSeen ? '' : tellingWords(all);
      shown.set(key, (known = { marked, telling }));
    }
    const { marked, telling } = known;
    const words = around ? inContext(marked, around) : isRightToLeft(marked) ? marked : inQuotes(marked);
    return telling === '' ? words : `${words} (${telling})`;
  };
}

/** The quote, set off by quotation marks of the kind that does not stand around it. */
function inContext(words: string, { before, after }: Around): string {
  const [left, right] = [shownWords(before), shownWords(after)];
  const quoted = /["“”„‟]/u.test(left + words + right) ? `‘${words}’` : `“${words}”`;
  return withLook('quiet', left) + withLook('strong', quoted) + withLook('quiet', right);
}
