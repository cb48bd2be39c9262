import { listed, nameOfSource } from '../../comparison/naming.ts';
import { compareText } from '../../model/compare-text.ts';
import { isOfReference, type Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import { markWords } from '../../values/mark-words.ts';
import type { Quotation } from '../../values/quotation.ts';
import { typeOf } from '../../values/registry.ts';
import type { Statement } from './quotation.versions.ts';

/** Versions told beside the first. */
const TOLD = 3;

/** A pair of claims, one of each of two positions, whose words contradict each other. */
export interface Pair {
  readonly one: Claim;
  readonly other: Claim;
}

/**
 * Who said it on which occasion, and the versions with the words marked that differ.
 * @example quotationMessage('Vow', statement)
 * //=> 'Vow, said by kesra-mayor: kesra-news has “We will *not* appeal”, orlen-post has “We will appeal”; was it said once?'
 */
export function quotationMessage(occasion: string, statement: Statement): string {
  const { speaker, outcome } = statement;
  const [first, ...others] = outcome.positions;
  if (!first) return occasion;
  const pairs = pairsOf(outcome.positions);
  const told = others.slice(0, TOLD).flatMap((position) => {
    const pair = pairs.get(position);
    if (!pair) return [];
    const [mine, theirs] = markWords(pair.one.value as Quotation, pair.other.value as Quotation);
    return [{ mine: sideOf(pair.one, mine, statement), theirs: sideOf(pair.other, theirs, statement) }];
  });
  const untold = others.length - told.length;
  const sides = [
    ...told.slice(0, 1).map(({ mine }) => mine),
    ...told.map(({ theirs }) => theirs),
    ...(untold > 0 ? [`and ${String(untold)} more`] : []),
  ];
  const who = speaker === null ? '' : `, said by ${speaker}`;
  const isSettled = outcome.positions.some(({ claims }) => claims.some(isOfReference));
  const end = isSettled ? 'the reference counts, if it was said once' : 'was it said once?';
  return `${occasion}${who}: ${sides.join(', ')}; ${end}${isSettled ? '.' : ''}`;
}

/** Each position but the first with a pair of claims that shows how it differs, from the first position where there is one. */
export function pairsOf(positions: readonly Position[]): ReadonlyMap<Position, Pair> {
  const pairs = new Map<Position, Pair>();
  for (const position of positions.slice(1)) {
    const pair = positions.filter((other) => other !== position).flatMap((other) => pairOf(other, position))[0];
    if (pair) pairs.set(position, pair);
  }
  return pairs;
}

function pairOf(a: Position, b: Position): readonly Pair[] {
  for (const one of inWords(a.claims))
    for (const other of inWords(b.claims))
      if (typeOf(one.value).compare(one.value, other.value).verdict === 'conflict') return [{ one, other }];
  return [];
}

/** References first, then by source and words: the place in a file decides nothing. */
function inWords(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) =>
      Number(isOfReference(b)) - Number(isOfReference(a)) ||
      compareText(a.source.id, b.source.id) ||
      compareText(a.words, b.words),
  );
}

/** Who has these words: `kesra-news and orlen-post have “We will appeal”`. */
function sideOf(claim: Claim, shown: string, { outcome }: Statement): string {
  const claims = outcome.positions.find((position) => position.claims.includes(claim))?.claims ?? [claim];
  const same = claims.filter(({ value }) => typeOf(value).compare(value, claim.value).verdict === 'equal');
  const sources = [...new Set(same.map(({ source }) => source))];
  const names = sources.map(nameOfSource);
  const who = listed(names);
  return `${who} ${names.length > 1 ? 'have' : 'has'} “${shown}”`;
}
