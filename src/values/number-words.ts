const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const LEADING = new RegExp(
  `^(${WORDS.join('|')})(?=$|\\s+(?!(?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b|(?:a|and|at|by|in|of|or|out|per|times|to)\\b)\\p{L})`,
  'iu',
);

/**
 * A number from one to twelve in English words, in digits; other words, and fractions, stay as they are.
 * @example numberWord('three people') //=> '3 people'
 */
export function numberWord(text: string): string {
  return text.replace(LEADING, (word) => String(WORDS.indexOf(word.toLowerCase()) + 1));
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
