const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * A number from one to twelve in English words, in digits; other words, and fractions, stay as they are.
 * @example numberWord('three people') //=> '3 people'
 */
export function numberWord(text: string): string {
  const [word = ''] = /^[a-z]+/i.exec(text) ?? [];
  const number = WORDS.indexOf(word.toLowerCase()) + 1;
  const rest = text.slice(word.length);
  return number > 0 && isCounted(rest) ? `${String(number)}${rest}` : text;
}

/** Whether words behind a number name what it counts: not the denominator of a fraction, nor a word that leads elsewhere. */
function isCounted(words: string): boolean {
  return /^(?:$|\s+(?!(?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|(?:a|and|at|by|in|of|or|out|per|times|to)\b)\p{L})/iu.test(
    words,
  );
}

const ROUGH: readonly (readonly [word: RegExp, least: string])[] = [
  [/\bdozens\b/i, '24'],
  [/\bhundreds\b/i, '200'],
  [/\bthousands\b/i, '2,000'],
];

/** What to write for a word such as `dozens`, which is no figure; null for other words. */
export function roughNumber(text: string): string | null {
  const [, least] = ROUGH.find(([word]) => word.test(text)) ?? [];
  return least === undefined ? null : `write at least ${least}, or a range`;
}
