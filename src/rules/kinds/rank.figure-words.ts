import { nameBeside } from '../../comparison/naming.ts';
import { isOfReference, type Claim } from '../../model/claim.ts';
import { compareText } from '../../model/compare-text.ts';
import { grouped } from '../../model/grouped.ts';
import type { Field } from './rank.field.ts';
import type { Place } from './rank.places.ts';

/**
 * A figure in each of its wordings with who gives it, a reference first and then whoever has most behind it: `EUR 60 million
 * (kesra-times) or EUR 50 million (orlen-post)`.
 * @param crossed the wording that is told with what it comes to in another currency
 */
export function figureWords(claims: readonly Claim[], join: 'and' | 'or', field: Field, crossed?: Crossed): string {
  const wordings = [...grouped(claims, ({ words }) => words)].map(([words, same]) => ({
    told: `${words} (${sayers(same, field)}${words === crossed?.words ? `; ${crossed.way}` : ''})`,
    order: [words === crossed?.words, same.some(isOfReference), new Set(same.map(({ source }) => source)).size],
    words,
  }));
  wordings.sort((a, b) => byRank(a.order.map(Number), b.order.map(Number)) || compareText(a.words, b.words));
  const told = wordings.slice(0, FIGURES).map((wording) => wording.told);
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${join} ${told.at(-1) ?? ''}`;
}

interface Crossed {
  readonly words: string;
  readonly way: string;
}

/** Greater numbers first, the earlier ones deciding. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** Who says it, a piece of ours first, and told to be ours. */
export function sayers(claims: readonly Claim[], { about }: Field): string {
  const sources = [...new Set(claims.map(({ source }) => source))].sort(
    (a, b) => Number(b === about) - Number(a === about) || compareText(a.id, b.id),
  );
  return few(sources.map(nameBeside));
}

/** What a piece of ours gives before what others do. */
export function oursFirst<T>(told: readonly T[], field: Field, placesOf: (one: T) => readonly Place[]): readonly T[] {
  const isOurs = (one: T): boolean =>
    field.about !== null && placesOf(one).some(({ claims }) => claims.some(isBy(field)));
  return [...told.filter(isOurs), ...told.filter((one) => !isOurs(one))];
}

/** @example isBy(field) // whether a claim is made by the piece of ours that is looked at */
export function isBy({ about }: Field): (claim: Claim) => boolean {
  return ({ source }) => source === about;
}

const TOLD = 4;
/** So many figures of one fact are told; past them its own conflict says more. */
const FIGURES = 3;

/** The first of a list, and how many more there are. @example few(['a', 'b', 'c']) //=> 'a, b and c' */
export function few(names: readonly string[]): string {
  const untold = names.length - TOLD;
  const told = untold > 1 ? [...names.slice(0, TOLD), `${String(untold)} more`] : names;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
