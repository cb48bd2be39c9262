import { nameBeside } from '../../comparison/naming.ts';
import { positionOf } from '../../comparison/position.ts';
import { strataOf } from '../../comparison/strata.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { isoDay } from '../../values/calendar.ts';
import type { DateValue } from '../../values/date.ts';
import { daysInWords } from '../../values/date-words.ts';
import type { WeekdayOff } from '../../values/stated-date.ts';
import { nearestWeekday } from '../../values/weekday.ts';
import type { Evidence } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { calendarExamples } from './calendar.examples.ts';

/** A weekday and a date that a source gives together are those of one day. */
export const calendar = defineKind({
  name: 'calendar',
  summary: 'A weekday that stands beside a date is the weekday of that date.',
  span: 'fact',
  concerns: ({ declaration }) => declaration.type === 'date',
  options: () => ({}),
  examples: calendarExamples,
  check: (application) => foundOn(application, (fact, evidence) => ({ findings: findingsOn(fact, evidence) })),
});

/** One finding for each weekday that is off, however many sources copy it; our own pieces are findings by themselves. */
function findingsOn(fact: string, evidence: Evidence): readonly RawFinding[] {
  const off = evidence.claimsOn(fact).filter((claim) => isFirm(claim) && offOf(claim) !== null);
  if (off.length === 0) return [];
  return strataOf(off).flatMap((stratum) => {
    const groups = new Map<string, { about: Source | null; claims: Claim[] }>();
    for (const claim of stratum.claims) {
      const about = isOwn(claim.source) ? claim.source : null;
      const key = `${about?.id ?? ''} ${keyOf(offOf(claim) as WeekdayOff)}`;
      const group = groups.get(key) ?? { about, claims: [] };
      groups.set(key, group);
      group.claims.push(claim);
    }
    return [...groups.values()].map((group) => findingOf(fact, group.claims, group.about, stratum.scope, evidence));
  });
}

function findingOf(
  fact: string,
  claims: readonly Claim[],
  about: Source | null,
  scope: Scope,
  evidence: Evidence,
): RawFinding {
  const position = positionOf(claims, evidence.sources);
  const { narrowest } = position;
  const off = offOf(narrowest) as WeekdayOff;
  const [day, nearest] = [off.day, nearestWeekday(off.day, off.stated)];
  const said = `${sayers(position.claims)} ${narrowest.words}`;
  return {
    verdict: 'conflict',
    facts: [fact],
    scope,
    key: keyOf(off),
    about,
    positions: [position],
    fits: [],
    message: `${evidence.nameOf(fact)}: ${said}, but ${inWords(day)} is a ${off.actual}; the nearest ${off.stated} is ${inWords(nearest)}: is the day wrong, or the weekday?`,
    reasoning: () => [
      `${narrowest.words} names the day ${isoDay(day)}.`,
      `${isoDay(day)} is ${String(day)} days from 1970-01-01, a Thursday, and so a ${off.actual}, not a ${off.stated}.`,
      `The nearest ${off.stated} is ${isoDay(nearest)}.`,
    ],
  };
}

function offOf({ value }: Claim): WeekdayOff | null {
  return (value as DateValue).weekdayOff ?? null;
}

/** The day and the weekday, which tell one slip from another. */
function keyOf({ day, stated }: WeekdayOff): string {
  return `${isoDay(day)} ${stated}`;
}

function inWords(day: number): string {
  return daysInWords({ low: day, high: day });
}

function sayers(claims: readonly Claim[]): string {
  const ids = [...new Set(claims.map(({ source }) => nameBeside(source)))];
  if (ids.length > 2) return `${String(ids.length)} sources say`;
  return `${ids.join(' and ')} ${ids.length === 1 ? 'says' : 'say'}`;
}
