import type { Claim } from '../model/claim.ts';
import type { DateValue } from '../values/date.ts';
import { EVERYWHERE, type Span } from '../values/span.ts';
import type { Value } from '../values/value.ts';
import { isGap } from './bridge.ts';
import { dateBridge } from './date-bridge.ts';
import { spanOf } from './ends.ts';
import { MINUTE, timeOfDate } from './time-of-date.ts';

/** When a claim holds: a stretch of time in milliseconds, or of whatever else its fact changes along. */
export interface Moment {
  /** `zoned`: since 1970-01-01T00:00Z. `bare`: on the spot, in no zone that anybody states. Else the axis of the scope key. */
  readonly clock: string;
  readonly allowed: Span;
  readonly likely: Span;
  /** Whichever clock is meant: where one moment has a zone and the other has none. */
  readonly around: Span;
  /** Stated by the claim; else only the publication of its source says when. */
  readonly stated: boolean;
  /** What the moment was read from, and of the source's correction where there was one; empty where nothing says when. */
  readonly told: readonly Value[];
}

/** Nothing says when: any moment may be meant. */
const UNDATED: Moment = {
  clock: 'bare',
  allowed: EVERYWHERE,
  likely: EVERYWHERE,
  around: EVERYWHERE,
  stated: false,
  told: [],
};

type ClaimsOn = (fact: string) => readonly Claim[];

/**
 * The moment as of which a claim holds: along the scope key that its fact changes by, or its `as-of`, or else the
 * publication of its source.
 * @param claimsOn the claims on other facts, for `before kesra-inquiry.decided`
 */
export function momentOf(claim: Claim, claimsOn: ClaimsOn): Moment {
  const { along } = claim.declaration;
  if (along === 'as-of')
    return claim.asOf ? momentIn(claim.asOf, claim, true, claimsOn) : publicationOf(claim, claimsOn);
  const key = claim.scope.qualifiers.find((qualifier) => qualifier.key === along);
  return key ? momentIn(key.value, claim, true, claimsOn) : UNDATED;
}

/**
 * When the source of a claim came out, whatever the claim holds as of. One that was corrected speaks as of some moment
 * between its publication and then: nothing tells which of its words were mended.
 */
export function publicationOf(claim: Claim, claimsOn: ClaimsOn): Moment {
  const { published, corrected } = claim.source;
  if (!published) return UNDATED;
  const first = momentIn(published, claim, false, claimsOn);
  if (!corrected) return first;
  const last = momentIn(corrected, claim, false, claimsOn);
  const face = faceOf(first, last) ?? 'around';
  const between = { low: first[face].low, high: Math.max(first[face].high, last[face].high) };
  return {
    ...first,
    allowed: between,
    likely: between,
    around: hullOf(first.around, last.around),
    told: [published, corrected],
  };
}

/**
 * What claims have in common that speak of one moment: both state the same, or both came out in the same minute. Null for
 * a day of publication, which holds many moments, and for what has no end.
 */
export function sameKey({ clock, allowed: { low, high }, stated }: Moment): string | null {
  const isOne = Number.isFinite(high - low) && (stated || high - low < MINUTE);
  return isOne ? `${clock} ${String(low)} ${String(high)}` : null;
}

/** How two moments are held against each other; null where they lie on two lines. */
export function faceOf(a: Pick<Moment, 'clock'>, b: Pick<Moment, 'clock'>): 'allowed' | 'around' | null {
  if (a.clock === b.clock) return 'allowed';
  return [a, b].every(({ clock }) => clock === 'bare' || clock === 'zoned') ? 'around' : null;
}

function momentIn(value: Value, claim: Claim, stated: boolean, claimsOn: ClaimsOn): Moment {
  if (value.type !== 'date') {
    const allowed = spanOf(value.allowed);
    const clock = value.axis === 'instant' ? 'zoned' : value.axis;
    return { clock, allowed, likely: spanOf(value.likely), around: allowed, stated, told: [value] };
  }
  const dated = resolved(value as DateValue, claimsOn);
  if (!dated) return { ...UNDATED, told: [value] };
  return { ...timeOfDate(dated, claim.source.zone), stated, told: [value] };
}

/** A day that is told by its distance from another event is counted from what is said of that event. */
function resolved(value: DateValue, claimsOn: ClaimsOn): DateValue | null {
  if (!value.relative) return value;
  const days = dateBridge(claimsOn).carry(value, '', 'day', []);
  return isGap(days) ? null : { ...value, ...days };
}

function hullOf(a: Span, b: Span): Span {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
