import { distance } from 'fastest-levenshtein';
import type { Position } from '../model/finding.ts';
import { normalName } from '../values/normal-name.ts';
import { typeOf } from '../values/registry.ts';

/** As much of a name as slips and transliteration change. */
const SHARE = 0.25;

/**
 * Whether positions are apart only by names that nobody declared and that may be other spellings of one: the warning
 * about the name is then the thing to look at. The rest must be a single position.
 * @example areAlike([Santiago Bernabéu, Bernabeu]) //=> true, where the second is not declared
 */
export function areAlike(positions: readonly Position[]): boolean {
  // A figure may be in doubt as well, by the noun that it counts: 12 dead and 13 dead are no spellings of one.
  if (positions.some(({ narrowest }) => narrowest.value.type !== 'entity')) return false;
  const declared = positions.filter(({ claims }) => claims.some(({ value }) => value.doubt === undefined));
  if (declared.length > 1 || declared.length === positions.length) return false;
  const names = positions.map(({ narrowest }) => typeOf(narrowest.value).write(narrowest.value));
  return names.every((name, index) => names.some((other, at) => at !== index && areAlikeNames(name, other)));
}

/** One is a part of the other, word by word, or a few letters differ. @example areAlikeNames('A. Ferrant', 'Ferrand') //=> false */
export function areAlikeNames(one: string, another: string): boolean {
  const [a, b] = [normalName(one), normalName(another)];
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
  return [...fewer].every((word) => more.has(word)) || distance(a, b) <= Math.max(a.length, b.length) * SHARE;
}
