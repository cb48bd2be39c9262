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
];

/**
 * Whether two stretches of words sound alike, although they are printed in two ways: a desk's style decides between
 * `won't` and `will not`, `7 %` and `seven per cent`, and nobody is misquoted by it. English only, as its contractions are.
 * @example isSameAloud(["won't"], ['will', 'not']) //=> true
 */
export function isSameAloud(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && aloud(left) === aloud(right);
}

function aloud(words: readonly string[]): string {
  const plain = words.map(numberWord).join(' ');
  return PRINTED.reduce((text, [printed, said]) => text.replace(printed, said), plain);
}
