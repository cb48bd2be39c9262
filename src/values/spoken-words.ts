import { withoutVowelSigns } from './normal-name.ts';

/** Stands among the words of a quotation where some were left out, or where brackets hold what nobody said. */
export const GAP = '…';

/** Scripts that set no spaces between words: each letter counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

const WORDS =
  /…|\p{Sc}|%|(?<![\p{L}\p{N}-])-(?=\p{N})|[\p{L}\p{M}\p{N}]+(?:(?:'|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * What was said, word by word, however it is printed: without quotation marks, case, punctuation and Arabic vowel signs,
 * all of which editors change. Figures keep their points, signs and currencies. Ellipses and brackets are gaps, save a
 * letter in brackets, which only changes its case. Gaps at either end are dropped, for every quotation is cut there.
 * @example spokenWords('“[T]he company … regrets it.”') //=> ['the', 'company', '…', 'regrets', 'it']
 */
export function spokenWords(quotation: string): readonly string[] {
  const plain = withoutVowelSigns(quotation.normalize('NFKC').replaceAll('ʼ', "'").replace(/[‘’]/gu, "'"))
    .replace(/[\p{Cf}*_]/gu, '')
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[[^[\]]*\]|\.\.\.+/gu, GAP)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(UNSPACED, ' $& ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll('.', ''))
    .toLowerCase();
  const words = (plain.match(WORDS) ?? []).filter((word, index, all) => word !== GAP || all[index - 1] !== GAP);
  return words.slice(words[0] === GAP ? 1 : 0, words.at(-1) === GAP ? -1 : undefined);
}

/** Whether the words stand in the whole in their order, with anything in their gaps. */
export function isExcerpt(excerpt: readonly string[], whole: readonly string[]): boolean {
  const text = ` ${whole.join(' ')} `;
  let from = 0;
  for (const part of excerpt.join(' ').split(` ${GAP} `)) {
    const at = text.indexOf(` ${part} `, from);
    if (at < 0) return false;
    // The space after a part is also the space before the next one.
    from = at + part.length + 1;
  }
  return true;
}
