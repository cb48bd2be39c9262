import { distance } from 'fastest-levenshtein';

/** A word that could have been meant: how it is compared, how it is shown, and which thing it stands for. */
export interface Candidate {
  readonly key: string;
  readonly shown: string;
  readonly thing: string;
}

const MOST = 3;
const LONGEST = 100;

/**
 * Words near to one that nobody knows, best first, three at most and one a thing. Near is an edit distance of up to two
 * fifths of the longer word, the share at which compilers stop to suggest names as well.
 * @param word in the form of the candidates' keys
 */
export function nearWords(word: string, candidates: readonly Candidate[]): readonly string[] {
  if (word.length > LONGEST) return [];
  const best = new Map<string, { readonly far: number; readonly shown: string }>();
  for (const { key, shown, thing } of candidates) {
    const cut = Math.floor(Math.max(key.length, word.length) * 0.4);
    if (Math.abs(key.length - word.length) > cut) continue;
    const far = distance(key, word);
    if (far <= Math.min(cut, (best.get(thing)?.far ?? Infinity) - 1)) best.set(thing, { far, shown });
  }
  return [...best.values()]
    .sort((a, b) => a.far - b.far || (a.shown < b.shown ? -1 : 1))
    .slice(0, MOST)
    .map(({ shown }) => shown);
}

/** The words as a question, or '' where there are none. @example didYouMean(['imposed', 'opposed']) //=> 'did you mean imposed or opposed?' */
export function didYouMean(words: readonly string[]): string {
  const [last = '', ...others] = [...words].reverse();
  const before = others.length === 0 ? '' : `${others.reverse().join(', ')} or `;
  return words.length === 0 ? '' : `did you mean ${before}${last}?`;
}
