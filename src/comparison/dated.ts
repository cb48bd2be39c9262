import type { Claim } from '../model/claim.ts';
import { grouped } from '../model/grouped.ts';
import { EVERYWHERE, type Span } from '../values/span.ts';
import { faceOf, momentOf, publicationOf, sameKey, type Moment } from './moment.ts';

/** A claim with the moment that it holds as of. */
export interface Dated {
  readonly claim: Claim;
  readonly moment: Moment;
  /** When its source came out. */
  readonly out: Moment;
}

export function datedOf(claim: Claim, claimsOn: (fact: string) => readonly Claim[]): Dated {
  const moment = momentOf(claim, claimsOn);
  return { claim, moment, out: moment.stated ? publicationOf(claim, claimsOn) : moment };
}

/** Two lists of claims whose moments lie on two clocks, or on one, and the stretch of each that is held against the other. */
export interface Facing<D extends Dated> {
  readonly ones: readonly D[];
  readonly others: readonly D[];
  readonly spanOf: (moment: Moment, level: 'allowed' | 'likely') => Span;
}

/** Every pair of clocks: within one clock moments are exact, between a zone and none they are as wide as either reading. */
export function facing<D extends Dated>(ones: readonly D[], others: readonly D[]): readonly Facing<D>[] {
  const theirs = byClock(others);
  return byClock(ones).flatMap((mine) =>
    theirs.map((their): Facing<D> => {
      const face = faceOf(mine[0].moment, their[0].moment);
      return {
        ones: mine,
        others: their,
        spanOf: (moment, level) => (face === null ? EVERYWHERE : moment[face === 'allowed' ? level : face]),
      };
    }),
  );
}

function byClock<D extends Dated>(claims: readonly D[]): readonly (readonly [D, ...D[]])[] {
  return [...grouped(claims, ({ moment }) => moment.clock).values()];
}

/** Claims that speak of one moment with others, moment by moment. */
export function atOneMoment<D extends Dated>(claims: readonly D[]): ReadonlyMap<string, readonly D[]> {
  const moments = grouped(claims, ({ moment }) => sameKey(moment) ?? '');
  return new Map([...moments].filter(([key, { length }]) => key !== '' && length > 1));
}
