import type { Claim } from '../../model/claim.ts';
import type { Scope } from '../../model/scope.ts';
import type { Field } from './rank.field.ts';
import type { Figure } from './rank.figures.ts';
import { hadHappened, momentOf } from './rank.moment.ts';
import { isForAllTime, type Place } from './rank.places.ts';
import { liesWithin, openBetween, openKeys } from './rank.scope.ts';

/** What is open between the place and its subject's own figure; null where this is a figure of another scope or time. */
export function openOfOwn({ scope, claims }: Figure, place: Place, field: Field): readonly string[] | null {
  const open: string[] = [];
  for (const qualifier of scope.qualifiers) {
    const stated = place.scope.qualifiers.find(({ key }) => key === qualifier.key);
    const lies = stated ? liesWithin(qualifier.value, stated) : 'inside';
    if (lies === 'outside') return null;
    if (lies === 'open') open.push(qualifier.key);
  }
  const timed = openInTime(claims, place, field);
  return timed && [...open, ...timed];
}

export function openAgainst(rival: Figure, own: Figure, place: Place, field: Field): readonly string[] | null {
  const lying = openKeys(field, place.scope, rival.subject, rival.scope);
  const between = lying && openBetween(own.scope, rival.scope, place.scope);
  const there = between && openInBeing(rival.subject, rival.claims, place, field);
  const timed = there && openInTime(rival.claims, place, field);
  return timed && [...lying, ...between, ...there, ...timed];
}

/** What was there only after the place was given does not count against it; null then. */
export function openInBeing(
  subject: string,
  told: readonly Claim[],
  place: Place,
  { eventOf }: Field,
): readonly string[] | null {
  if (isForAllTime(place)) return [];
  const known = hadHappened(subject, eventOf(subject), told, place.moment, place.claims);
  return known === 'no' ? null : known === 'yes' ? [] : ['as-of'];
}

/** A figure that changes counts as of its own moment. */
function openInTime(claims: readonly Claim[], { moment }: Place, { evidence }: Field): readonly string[] | null {
  if ((claims[0]?.declaration.changes ?? null) === null) return [];
  const moments = claims.map((claim) => momentOf(claim, evidence.claimsOn));
  if (moment && moments.every((own) => own && own.first > moment.last)) return null;
  const isSame = moments.every((own) => own?.first === moment?.first && own?.last === moment?.last && own !== null);
  return isSame ? [] : ['as-of'];
}

/** What is open between a place and a subject that is there, whatever its figures. */
export function openBeside(
  subject: string,
  scope: Scope,
  claims: readonly Claim[],
  place: Place,
  field: Field,
): readonly string[] | null {
  const lying = openKeys(field, place.scope, subject, scope);
  const there = lying && openInBeing(subject, claims, place, field);
  return there && [...lying, ...there];
}
