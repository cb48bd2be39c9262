import { withoutVowelSigns } from './normal-name.ts';

/** Stands among the words of a quotation where some were left out, or where brackets hold what nobody said. */
export const GAP = '…';

/**
 * What was said, word by word, however it is printed: without quotation marks, case, punctuation and Arabic vowel signs,
 * all of which editors change. Figures keep their points, signs and currencies. Ellipses and brackets are gaps, save a
 * letter in brackets, which only changes its case. Gaps at either end are dropped, for every quotation is cut there.
 * @example spokenWords('“[T]he company … regrets it.”') //=> ['the', 'company', '…', 'regrets', 'it']
 */
export function spokenWords(quotation: string): readonly string[] {
  const words = wordsOf(plainText(quotation)).filter((word, index, all) => word !== GAP || all[index - 1] !== GAP);
  return words.slice(words[0] === GAP ? 1 : 0, words.at(-1) === GAP ? -1 : undefined);
}

/** Asks first where it can: a pattern with classes of Unicode takes a millisecond to compile, and few texts need them. */
function plainText(quotation: string): string {
  const isPlain = ASCII.test(quotation);
  let text = isPlain ? quotation.replace(/[*_]/g, '') : inOneForm(quotation);
  if (text.includes('[')) text = text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
  text = text.replace(/\[[^[\]]*\]|\.\.\.+/g, GAP);
  if (!isPlain) text = text.replace(/[\p{Pd}−]/gu, '-');
  if (/[\u0e00-\uffff]/.test(text)) text = spaced(text);
  if (text.includes('.'))
    text = text.replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replaceAll('.', ''),
    );
  return text.toLowerCase();
}

const ASCII = /^[\0-\x7f]*$/;

/** Letters and apostrophes in one form each, and none of the signs that nobody says. */
function inOneForm(quotation: string): string {
  return withoutVowelSigns(quotation.normalize('NFKC').replaceAll('ʼ', "'").replace(/[‘’]/gu, "'")).replace(
    /[\p{Cf}*_]/gu,
    '',
  );
}

/** With spaces in scripts that set none between words: each letter counts as one. All of these lie from U+0E00 on. */
function spaced(text: string): string {
  return text.replace(unspaced(), ' $& ');
}

/** A letter, with its marks, of a script that sets no spaces. */
function unspaced(): RegExp {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
}

function wordsOf(text: string): readonly string[] {
  return (
    text.match(
      /^[\0-\x7f…]*$/.test(text)
        ? /…|[$%&]|(?<![a-z\d-])-(?=\d)|[a-z\d]+(?:(?:'|(?<=\d)[.,:](?=\d))[a-z\d]+)*/g
        : /…|\p{Sc}|[%&]|(?<![\p{L}\p{N}-])-(?=\p{N})|[\p{L}\p{M}\p{N}]+(?:(?:'|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu,
    ) ?? []
  );
}

/** A stretch of a quotation between spaces, or one letter of a script without them, with its words. */
export interface SpokenPiece {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** The pieces of a quotation as it is printed, in order; what stands in brackets is within one piece. */
export function spokenPieces(quotation: string): readonly SpokenPiece[] {
  return [...quotation.matchAll(/(?:\[[^[\]]*\]|\S)+/gu)].flatMap(({ 0: piece, index }) => {
    const letters = [...piece.matchAll(unspaced())];
    const cuts = letters.map((letter) => letter.index).filter((at) => at > 0);
    return [0, ...cuts].map((from, at) => {
      const to = cuts[at] ?? piece.length;
      return { start: index + from, end: index + to, words: spokenWords(piece.slice(from, to)) };
    });
  });
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
