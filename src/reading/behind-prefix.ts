import type { Language } from './language.ts';
import type { KnownWord } from './term.ts';
import type { Terms } from './terms.ts';
import type { Token } from './token.ts';

/** The terms of a word without what is joined to it. */
export interface Cut {
  readonly word: KnownWord;
  readonly front: string;
}

export const NOTHING: readonly Cut[] = [];

/** A word that the table has as it stands is not cut: `بين`, between, is no yen behind `ب`. */
export function behindPrefix({ key, kind }: Token, terms: Terms, { prefixes }: Language): readonly Cut[] {
  if (kind !== 'word' || terms.get(key)?.terms.some(({ keys }) => keys.length === 1)) return NOTHING;
  return prefixes.flatMap((prefix) => {
    const rest =
      key.length < prefix.length + 2 || !key.startsWith(prefix) ? undefined : terms.get(key.slice(prefix.length));
    return rest ? [{ word: rest, front: prefix }] : [];
  });
}
