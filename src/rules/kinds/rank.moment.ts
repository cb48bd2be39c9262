import { daysFrom } from '../../comparison/date-bridge.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { DateValue } from '../../values/date.ts';
import { hullOf } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';

/** The first and the last day on which something can have been, in days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** As of when a place was held. */
export interface Moment extends Span {
  /** The fact whose event ended it: `before kesra-fine.decided`. */
  readonly before: string | null;
  /** 'as of 2024', 'before kesra-fine.decided'; 'published 2024-05-02' where nobody stated another day. */
  readonly words: string;
}

type ClaimsOn = (fact: string) => readonly Claim[];

/** As of when a claim holds: what it states, else the day of publication of its source; null where neither is known. */
export function momentOf(claim: Claim, claimsOn: ClaimsOn): Moment | null {
  const value = claim.asOf ?? claim.source.published;
  if (!value) return null;
  // A place is held by the day.
  const stated = typeOf(value)
    .write(value)
    .replace(/T\d\d:\d\d\S*$/, '');
  const words = !claim.asOf
    ? `published ${stated}`
    : /^(?:before|after|by|until|since) /.test(stated)
      ? stated
      : `as of ${stated}`;
  const { relative } = value as DateValue;
  // "So far, before the decision" is up to the very event, and not some day in all the time before it.
  const isBefore = relative?.direction === 'before' && relative.high === null;
  const span = isBefore ? daysTold(onThatDay(value as DateValue), claimsOn) : daysTold(value, claimsOn);
  if (!span && !isBefore) return null;
  const { first, last } = span ?? { first: -Infinity, last: Infinity };
  return {
    first: first === -Infinity ? last : first,
    last,
    before: isBefore ? relative.fact : null,
    words,
  };
}

function onThatDay(value: DateValue): DateValue {
  const { relative } = value;
  return relative ? { ...value, relative: { fact: relative.fact, direction: 'on', low: 0, high: 0 } } : value;
}

/** The days that a date allows; of one that is told from another event, what is said of that. Null where nobody says. */
function daysTold(value: Value, claimsOn: ClaimsOn): Span | null {
  const { relative } = value as DateValue;
  const extent = relative ? daysFrom(relative, claimsOn)?.allowed : value.allowed;
  const hull = extent && hullOf(extent);
  if (!hull) return null;
  return { first: hull.low?.nearest ?? -Infinity, last: hull.high?.nearest ?? Infinity };
}

/** All days that claims on an event allow, together; null where nobody dates it. */
export function eventOf(claims: readonly Claim[], claimsOn: ClaimsOn): Span | null {
  let event: Span | null = null;
  for (const { value } of claims) {
    const days = daysTold(value, claimsOn);
    if (days)
      event = event
        ? { first: Math.min(event.first, days.first), last: Math.max(event.last, days.last) }
        : { first: days.first, last: days.last };
  }
  return event;
}

/** What is known of whether something was there at a moment. */
export type Known = 'yes' | 'no' | 'open';

/**
 * Whether an event had happened by a moment. What a source tells as done had happened when it was published, whoever
 * dates it; and a source that gives a place has the figures that it gives beside it in view.
 * @param told the claims that tell of the event
 * @param by the claims that hold as of the moment
 */
export function hadHappened(
  subject: string,
  event: Span | null,
  told: readonly Claim[],
  moment: Moment | null,
  by: readonly Claim[],
): Known {
  const inOneSource = by.some(({ asOf, source }) => !asOf && told.some((claim) => claim.source === source));
  if (!moment) return inOneSource ? 'yes' : 'open';
  if (moment.before !== null && subjectOf(moment.before) === subject) return 'no';
  if (event && event.first > moment.last) return 'no';
  if (inOneSource || (event && event.last < moment.first)) return 'yes';
  const latest = event ? moment.first - 1 : moment.first;
  const isOlder = told.some(({ source }) => {
    const published = source.published && hullOf(source.published.allowed)?.high;
    return published && published.nearest <= latest;
  });
  return isOlder ? 'yes' : 'open';
}
