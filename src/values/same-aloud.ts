import { numberWord } from './number-words.ts';

/** What is said in one way and printed in two: contractions, and the per cent sign. */
const PRINTED: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/\b(it|he|she|that|there|here|what|who)'s\b/g, '$1 is'],
  [/\b(?:percent|per cent)\b/g, '%'],
  // British and American spelling: organise, colour, centre, defence.
  [/(\w{3}[lnrt])is(e|ed|es|er|ers|ing|ations?)\b/g, '$1iz$2'],
  [/\b(arm|behavi|col|fav|harb|hon|hum|lab|neighb|rum|vap|vig)our/g, '$1or'],
  [/\b(cent|theat|met|lit)re(s?)\b/g, '$1er$2'],
  [/\b(def|off|lic|pret)ence(s?)\b/g, '$1ense$2'],
  [/\bprogramme(s?)\b/g, 'program$1'],
  [/ß/g, 'ss'],
];

/**
 * Whether two stretches of words sound alike, although they are printed in two ways: a desk's style decides between
 * `won't` and `will not`, `7 %` and `seven per cent`, `labour` and `labor`, and nobody is misquoted by it. English, as its
 * contractions are, but for what is written in one word or in two in any language: `so lange` and `solange`.
 * @example isSameAloud(["won't"], ['will', 'not']) //=> true
 */
export function isSameAloud(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const [one, other] = [aloud(left), aloud(right)];
  return one === other || (!/\d/.test(one) && one.replaceAll(' ', '') === other.replaceAll(' ', ''));
}

function aloud(words: readonly string[]): string {
  const plain = words.map(numberWord).join(' ');
  return PRINTED.reduce((text, [printed, said]) => text.replace(printed, said), plain);
}
