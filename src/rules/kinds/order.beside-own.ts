import type { Claim } from '../../model/claim.ts';
import { grouped } from '../../model/grouped.ts';
import { NONE } from '../../model/none.ts';
import { meet } from '../../values/extent.ts';
import { referenceOf } from './order.arcs.ts';

/**
 * A piece that dates an event itself is held to its own date: what is told of the event against that is no business of
 * its other dates, and `agreement` tells it.
 */
export function besideOwn(others: readonly Claim[], own: readonly Claim[]): readonly Claim[] {
  const dates = grouped(own.filter(isDate), ({ fact, scope }) => `${fact}\0${scope.signature}`);
  const isAgainst = (claim: Claim): boolean =>
    isDate(claim) &&
    (dates.get(`${claim.fact}\0${claim.scope.signature}`) ?? NONE).some(
      ({ value }) => !meet(value.allowed, claim.value.allowed),
    );
  return [...others.filter((claim) => !isAgainst(claim)), ...own];
}

function isDate(claim: Claim): boolean {
  return referenceOf(claim) === null;
}
