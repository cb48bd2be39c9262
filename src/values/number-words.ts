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

const ROUGH: readonly (readonly [word: RegExp, hint: string])[] = [
  [/\bhundreds of thousands\b/i, 'write at least 200,000, or a range'],
  [/\btens of thousands\b/i, 'write at least 20,000, or a range'],
  [/\btens of millions\b/i, 'write at least 20 million, or a range'],
  [/\b(?:millions|billions)\b/i, 'write at least so many million, or a range'],
  [/\bdozens\b/i, 'write at least 24, or a range'],
  [/\bscores\b/i, 'write at least 40, or a range'],
  [/\bhundreds\b/i, 'write at least 200, or a range'],
  [/\bthousands\b/i, 'write at least 2,000, or a range'],
  [/^an? hundred\b/i, 'write 100 or about 100'],
  [/^an? thousand\b/i, 'write 1,000 or about 1,000'],
  [/^an? million\b/i, 'write 1 million or about 1 million'],
  [/\bhalf a dozen\b/i, 'write 6 or about 6'],
  [/\bdozen\b/i, 'write 12 or about 12'],
  [/\bscore\b/i, 'write 20 or about 20'],
  [/^(?:none|nil|nobody|no one|no [a-z]+)$/i, 'write 0'],
];

/** What to write for a word such as `dozens` or `none`, which is no figure; null for other words. */
export function roughNumber(text: string): string | null {
  return ROUGH.find(([word]) => word.test(text.trim()))?.[1] ?? null;
}
