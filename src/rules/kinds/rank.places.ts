import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { Scope } from '../../model/scope.ts';
import { rank, type Rank } from '../../values/rank.ts';
import type { Field, Yardstick } from './rank.field.ts';
import type { Group } from './rank.group.ts';
import { momentOf, type Moment } from './rank.moment.ts';
import { isWithin } from './rank.scope.ts';

/** A place that claims give to one subject in one scope, as of one moment. */
export interface Place {
  readonly fact: string;
  readonly subject: string;
  readonly scope: Scope;
  readonly rank: Rank;
  /** The place in words that are the same for all who say it: 'highest', '3rd lowest'. */
  readonly name: string;
  /** What the place is counted by; null where it is by nothing that is known. */
  readonly yardstick: Yardstick | null;
  readonly moment: Moment | null;
  readonly claims: readonly Claim[];
}

/** The places that claims on the rank facts of a field give, in an order that no file decides. */
export function placesOf({ group, claimsOn, evidence }: Field): readonly Place[] {
  const places = new Map<string, Place & { readonly claims: Claim[] }>();
  for (const fact of group.rankFacts) {
    const subject = subjectOf(fact);
    for (const claim of claimsOn(subject, group.rank)) {
      const value = claim.value as Rank;
      // Whatever lies before its day counts nothing against it, and what does is not told of each figure.
      if (value.places.since !== undefined) continue;
      const moment = momentOf(claim, evidence.claimsOn);
      const yardstick = yardstickOf(value, claim.words, group);
      const name = rank.write(value);
      // Where no moment is known, what one source says is at least of one moment.
      const when = moment ? [moment.first, moment.last, moment.before, moment.words] : claim.source.id;
      const key = JSON.stringify([fact, claim.scope.signature, name, yardstick, when]);
      const known = places.get(key);
      if (known) known.claims.push(claim);
      else
        places.set(key, { fact, subject, scope: claim.scope, rank: value, name, yardstick, moment, claims: [claim] });
    }
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/**
 * By size: the attribute that the fact ranks by. By time: the attribute that dates a subject. Of days only the oldest and
 * the newest are counted by size, from the end that the words name; a bare `2nd` leaves the end open.
 */
function yardstickOf({ places: { order } }: Rank, words: string, { of, dated, isOfDates }: Group): Yardstick | null {
  switch (order) {
    case 'high':
    case 'low':
      if (of === null) return null;
      if (isOfDates)
        return /old|young|new/i.test(words) ? { attribute: of, towards: order === 'high' ? 'least' : 'most' } : null;
      return { attribute: of, towards: order === 'high' ? 'most' : 'least' };
    case 'first':
    case 'last': {
      const attribute = isOfDates ? of : dated;
      return attribute === null ? null : { attribute, towards: order === 'first' ? 'least' : 'most' };
    }
    case 'only':
    case 'any':
      return null;
  }
}

/** What is first stays first, whatever comes later. */
export function isForAllTime({ rank: { places } }: Place): boolean {
  return places.order === 'first';
}

/**
 * Of places, what their sources leave as wide as it stands: a headline that calls something a record is explained by the
 * text below it, which says of what.
 * @param all the places that the same sources may give more narrowly
 */
export function unexplained(places: readonly Place[], all: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => {
    const narrower = all.filter(
      ({ fact, name, scope }) =>
        fact === place.fact &&
        name === place.name &&
        scope.signature !== place.scope.signature &&
        isWithin(scope, place.scope),
    );
    const explaining = new Set(narrower.flatMap(({ claims }) => claims.map(({ source }) => source)));
    const claims = place.claims.filter(({ source }) => !explaining.has(source));
    return claims.length === place.claims.length ? [place] : claims.length === 0 ? [] : [{ ...place, claims }];
  });
}
