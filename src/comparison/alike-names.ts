import { distance } from 'fastest-levenshtein';
import type { Position } from '../model/finding.ts';
import { normalName } from '../values/normal-name.ts';
import { typeOf } from '../values/registry.ts';

/** As much of a name as slips and transliteration change. */
const SHARE = 0.25;

/** More names than that are no spellings of one, and each is held against each. */
const MOST_NAMES = 8;

/**
 * Whether positions are apart only by names that nobody declared and that may be other spellings of one: the warning
 * about the name is then the thing to look at. The rest must be a single position.
 * @example areAlike([Santiago Bernabéu, Bernabeu]) //=> true, where the second is not declared
 */
export function areAlike(positions: readonly Position[]): boolean {
  // A figure may be in doubt as well, by the noun that it counts: 12 dead and 13 dead are no spellings of one.
  if (positions.some(({ narrowest }) => narrowest.value.type !== 'entity')) return false;
  const declared = positions.filter(({ claims }) => claims.some(({ value }) => value.doubt === undefined));
  if (declared.length > 1 || declared.length === positions.length || positions.length > MOST_NAMES) return false;
  // By the name that the rules give first, and by the one that the source has.
  const names = positions.map(({ narrowest: { value, words } }) => [typeOf(value).write(value), words]);
  // Each to each: J. Müller may be Jan or Jörg, and these are two all the same.
  return names.every((mine, at) =>
    names.slice(at + 1).every((theirs) => mine.some((name) => theirs.some((other) => areAlikeNames(name, other)))),
  );
}

/**
 * One is a part of the other, word by word in any order and with initials for words, or a few letters differ.
 * @example areAlikeNames('Ferrant, A.', 'Anna Ferrant') //=> true
 */
export function areAlikeNames(one: string, another: string): boolean {
  const [a, b] = [normalName(one), normalName(another)];
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  return isPartOf(fewer, more) || distance(a, b) <= Math.max(a.length, b.length) * SHARE;
}

function wordsOf(name: string): readonly string[] {
  return [...new Set(name.split(/[\s.,]+/).filter((word) => word !== ''))];
}

/**
 * Whether each word stands in the other name, one of them in full at least: initials alone are those of many. A longer name
 * has none for a word of the shorter one: Kevin Smith is no John K. Smith.
 */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  const isInitialOf = (word: string, other: string): boolean =>
    (words.length === others.length ? [word, other] : [word]).some((one) => /^\p{L}$/u.test(one)) &&
    word.slice(0, 1) === other.slice(0, 1);
  return (
    words.some((word) => word.length > 1 && others.includes(word)) &&
    words.every((word) => others.includes(word) || others.some((other) => isInitialOf(word, other)))
  );
}
