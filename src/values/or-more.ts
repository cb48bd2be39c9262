import type { Hedge, Hedges } from './hedge.ts';

const OR_MORE = /^(.*\d.*?)\s+(?:(?:or|and) (?:more|over|above|upwards?)|or (?:higher|greater|longer|older))$/is;
const OR_LESS = /^(.*\d.*?)\s+(?:(?:or|and) (?:under|below)|or (?:less|fewer|lower|shorter|younger|smaller))$/is;

/** `12 or fewer people`: the noun stands behind the limit. */
const BEFORE_NOUN = /^(.*\d.*?)\s+or (more|fewer|less)\s+(?!than\b)(\p{L}[^\d]*)$/isu;

/**
 * A limit that stands behind its figure, with the words before it: `8 GB or more` says at least 8 GB, `12 or fewer people`
 * at most 12 people; null for other
 * words, and where a word of the table stands there.
 * @example orMore('12 people or fewer', hedges) // at most, '12 people'
 */
export function orMore(text: string, hedges: Hedges): readonly [Hedge, string] | null {
  if (!/\s(?:or|and)\s+[a-z]+/i.test(text)) return null;
  const [, figure, word = '', noun = ''] = BEFORE_NOUN.exec(text) ?? [];
  const plain = figure === undefined ? text : `${figure} ${noun} or ${word}`;
  const more = OR_MORE.exec(plain)?.[1];
  const words = more ?? OR_LESS.exec(plain)?.[1];
  const hedge = hedges.get(more === undefined ? 'at most' : 'at least');
  return words === undefined || !hedge ? null : [hedge, words];
}
