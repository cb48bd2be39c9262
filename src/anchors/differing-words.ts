/** Words beside a difference, which show where it stands. */
const AROUND = 3;

/** Longer texts are cut to their difference. */
const WHOLE = 80;

/** More of a difference tells nothing that its beginning does not. */
const MOST = 120;

/**
 * Two wordings in quotation marks: whole where they are short, else from the first word that differs to the last, with some
 * words around.
 * @example differingWords('318 million', '312 million') //=> ['“318 million”', '“312 million”']
 */
export function differingWords(a: string, b: string): readonly [string, string] {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join(' ').length <= WHOLE && right.join(' ').length <= WHOLE) return [shown(left), shown(right)];
  const shorter = Math.min(left.length, right.length);
  let [start, end] = [0, 0];
  while (start < shorter && left[start] === right[start]) start += 1;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const cut = (words: readonly string[]): string =>
    shown([
      ...(start > AROUND ? ['…'] : []),
      ...words.slice(Math.max(0, start - AROUND), words.length - Math.max(0, end - AROUND)),
      ...(end > AROUND ? ['…'] : []),
    ]);
  return [cut(left), cut(right)];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function shown(words: readonly string[]): string {
  const text = words.join(' ');
  const cut = text.length > MOST ? `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/u, '')}…` : text;
  return `“${cut}”`;
}
