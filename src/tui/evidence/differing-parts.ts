import { diffArrays } from 'diff';

/** A part of a text, and whether it is what sets it apart. */
export interface Part {
  readonly text: string;
  readonly differs: boolean;
}

/** A figure whole, a word whole, a letter of scripts that are written without spaces, else a character with its marks. */
const WORD =
  /\p{N}+(?:[.,'’]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\s+|\P{M}(?:\p{M}|\u200d\P{M}?)*|\p{M}+/gu;

/** Marks that print sets as it likes. A dash may be a minus, and what else stands beside figures is of their value. */
const PUNCTUATION = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,;:!?…،؛؟。、]+$/u;

/** Two wordings are of one mould where they share so much of the words of the shorter one. */
const SHARED = 1 / 3;

/** Wordings that differ in more words tell nothing word by word, and would take long. */
const MOST_EDITS = 60;

/**
 * The parts of a wording, told apart by the one among others that is most like it. Where none is like it, as in another
 * language, nothing is marked, since all would be.
 * @example differingParts('at least 12 people', ['at least 14 people']).map(({ text }) => text) //=> ['at least ', '12', ' people']
 */
export function differingParts(words: string, others: readonly string[]): readonly Part[] {
  const mine = wordsOf(words);
  let [best, least]: [readonly Part[] | null, number] = [null, Infinity];
  for (const other of others) {
    const compared = comparedTo(mine, wordsOf(other));
    // The same words under another tag set nothing apart.
    if (!compared || compared.unlike === 0 || compared.unlike >= least) continue;
    [best, least] = [compared.parts, compared.unlike];
  }
  return best ?? [{ text: words, differs: false }];
}

function comparedTo(
  mine: readonly string[],
  theirs: readonly string[],
): { readonly parts: readonly Part[]; readonly unlike: number } | null {
  const changes = diffArrays([...theirs], [...mine], { maxEditLength: MOST_EDITS, comparator: isAlike });
  if (!changes) return null;
  const size = (words: readonly string[]): number =>
    words.filter((word) => /[\p{L}\p{N}\p{S}\p{Pd}%]/u.test(word)).length;
  let [same, unlike] = [0, 0];
  const parts: Part[] = [];
  for (const { value, added, removed } of changes) {
    if (added || removed) unlike += size(value);
    else same += size(value);
    if (!removed) parts.push(...value.map((text) => ({ text, differs: added })));
  }
  if (same === 0 || same < Math.min(size(mine), size(theirs)) * SHARED) return null;
  return { parts: joined(parts), unlike };
}

/** What stands between two words that differ, spaces and punctuation, belongs to what differs; at its ends it does not. */
function joined(words: readonly Part[]): readonly Part[] {
  const parts: Part[] = [];
  const add = (text: string, differs: boolean): void => {
    const last = parts.at(-1);
    if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
    else if (text !== '') parts.push({ text, differs });
  };
  let between = '';
  for (const { text, differs } of words) {
    const isFiller = isSpace(text) || PUNCTUATION.test(text);
    if (isFiller && (differs || isSpace(text))) between += text;
    else {
      add(between, differs && parts.at(-1)?.differs === true);
      add(text, differs);
      between = '';
    }
  }
  add(between, false);
  return parts;
}

function isAlike(a: string, b: string): boolean {
  return a === b || (isSpace(a) && isSpace(b)) || a.toLowerCase() === b.toLowerCase();
}

function isSpace(text: string): boolean {
  return /^\s+$/u.test(text);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
