import { isGap } from '../../comparison/bridge.ts';
import { subjectOf } from '../../model/fact.ts';
import { intersect, sameInterval } from '../../values/interval.ts';
import type { Field } from './rank.field.ts';
import { hadHappened, type Moment, type Span } from './rank.moment.ts';
import { isForAllTime, type Place } from './rank.places.ts';

/** Two subjects with one place: whether they certainly cannot both hold it, and if not, what is open. */
export interface Rivalry {
  readonly isSure: boolean;
  readonly open: readonly string[];
}

const SURE: Rivalry = { isSure: true, open: [] };
const OF_WHEN: Rivalry = { isSure: false, open: ['as-of'] };

/**
 * Whether one place in one scope can be held by two subjects: in a tie, or one after the other. Null where it can.
 * What was first stays first; a record passes on where the event of the later holder comes in between.
 * @param earlier the place of the earlier moment, where moments are known
 */
export function rivalryOf(earlier: Place, later: Place, field: Field): Rivalry | null {
  const tie = tieOf(earlier, later, field);
  if (tie === 'equal') return null;
  const inTime = isForAllTime(earlier) ? SURE : passedOn(earlier, later, field);
  return inTime && tie === 'perhaps' ? { ...inTime, isSure: false } : inTime;
}

function tieOf(one: Place, two: Place, field: Field): 'equal' | 'perhaps' | 'apart' {
  if (!one.yardstick) return 'apart';
  const { attribute } = one.yardstick;
  const [mine] = field.figuresOf(one.subject, attribute);
  const [theirs] = field.figuresOf(two.subject, attribute);
  const [left, right] = mine ? [mine.on(mine.axis), theirs?.on(mine.axis)] : [];
  if (!left || !right || isGap(left) || isGap(right)) return 'apart';
  if (!intersect(left.certain, right.certain)) return 'apart';
  // Two events of one day come one after the other all the same.
  const isDay = mine?.told.value.type === 'date';
  return !isDay && sameInterval(left.certain, right.certain) ? 'equal' : 'perhaps';
}

function passedOn(earlier: Place, later: Place, field: Field): Rivalry | null {
  const [before, after] = [earlier.moment, later.moment];
  const inOneSource = earlier.claims.some((claim) =>
    later.claims.some(({ source, asOf }) => source === claim.source && !asOf && !claim.asOf),
  );
  const settled = field.claimsOn(later.subject, field.group.rank)[0]?.declaration.isSettled === true;
  if (inOneSource || settled) return SURE;
  if (isEndedBy(before, later.subject) || isEndedBy(after, earlier.subject)) return null;
  if (!before || !after) return OF_WHEN;
  if (before.first === after.first && before.last === after.last)
    return [earlier, later].some(({ subject }) => falls(field.eventOf(subject), before)) ? OF_WHEN : SURE;
  if (before.last >= after.first) return OF_WHEN;
  return inTurn(earlier, later, field);
}

/** The later holder's event lies between the two moments: then there were two records, one after the other. */
function inTurn(earlier: Place, later: Place, field: Field): Rivalry | null {
  const { of, dated, rank } = field.group;
  // What has happened stays so; of what is not dated nobody knows how long it was there.
  const lasts = dated !== null && (field.claimsOn(later.subject, of ?? '')[0]?.declaration.changes ?? null) === null;
  if (earlier.rank.places.order === 'only') return lasts ? SURE : OF_WHEN;
  const told = [of, dated, rank].flatMap((attribute) =>
    attribute === null ? [] : field.claimsOn(later.subject, attribute),
  );
  const known = hadHappened(later.subject, field.eventOf(later.subject), told, earlier.moment, earlier.claims);
  if (known === 'no') return null;
  return known === 'yes' && lasts ? SURE : OF_WHEN;
}

function isEndedBy(moment: Moment | null, subject: string): boolean {
  const before = moment?.before ?? null;
  return before !== null && subjectOf(before) === subject;
}

function falls(event: Span | null, { first, last }: Span): boolean {
  return event !== null && event.first <= last && event.last >= first;
}
