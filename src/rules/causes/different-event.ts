import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { DateValue } from '../../values/date.ts';
import { sameExtent } from '../../values/extent.ts';
import { spansOfExtent } from '../../values/span.ts';
import type { Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { perSubject } from '../per-subject.ts';
import { outweighs, sidesByWeight } from '../weight-of-sides.ts';
import { differentEventExamples } from './different-event.examples.ts';

/** Two dates of one subject that name two events: the decision and its announcement, the death and the burial. */
export const differentEvent: Cause = {
  name: 'different-event',
  summary: 'The two dates name two events of one subject, such as a decision and its disclosure.',
  examples: differentEventExamples,
  outdoes: ['off-by-one', 'year-off'],
  find: (finding, evidence) => {
    const [one, ...others] = sidesByWeight(finding).map(({ narrowest }) => narrowest);
    // The other event where there are two, else the other date of the one.
    const two = others.find(({ fact }) => fact !== one?.fact) ?? others[0];
    if (one?.value.type !== 'date' || !two) return null;
    if (one.fact !== two.fact) {
      if (!/^(?:within|same-day)/.test(finding.key) || datesBoth(finding)) return null;
      return {
        name: 'different-event',
        text: `Two events: ${one.source.id} dates “${evidence.nameOf(one.fact)}”, ${two.source.id} dates “${evidence.nameOf(two.fact)}”.`,
        edit: null,
      };
    }
    // What a reference or most voices say means no other event.
    for (const claim of isOutweighed(two, finding) ? [two] : [two, one]) {
      const other = otherEvent(claim, finding, evidence);
      if (other)
        return {
          name: 'different-event',
          text: `${claim.words} is also the day that ${other.source.id} gives for ${evidence.nameOf(other.fact)}; ${claim.source.id} may mean that event.`,
          edit: null,
        };
    }
    return null;
  },
};

function isOutweighed(claim: Claim, finding: RawFinding): boolean {
  const [first] = sidesByWeight(finding);
  const side = finding.positions.find(({ narrowest }) => narrowest === claim);
  return first !== undefined && side !== undefined && outweighs(first, side) !== null;
}

/** A source that dates both events has not mixed them up, in its own words or in those of others. */
function datesBoth({ facts, positions, fits }: RawFinding): boolean {
  const told = positions.flatMap((position) => position.claims);
  const alike = fits.filter((claim) =>
    told.some(({ fact, value }) => fact === claim.fact && sameExtent(value.allowed, claim.value.allowed)),
  );
  const claims = [...told, ...alike];
  return claims.some(({ source }) =>
    facts.every((fact) => claims.some((claim) => claim.source === source && claim.fact === fact)),
  );
}

/** A claim on another event of the subject that has the very day. */
function otherEvent(claim: Claim, finding: RawFinding, evidence: Evidence): Claim | undefined {
  // What is told by its distance from another date has no day of its own.
  if (isRelative(claim)) return undefined;
  const subject = subjectOf(claim.fact);
  // Of many subjects nothing else is told, and then there is no need to gather what may be all of its dates.
  if (evidence.factsOf(subject).every((fact) => finding.facts.includes(fact))) return undefined;
  const events = eventsOf(subject, evidence).get(daysOf(claim)) ?? [];
  return events.find(({ fact }) => !finding.facts.includes(fact));
}

/** The events of a subject by their days, one claim for each. */
const eventsOf = perSubject((subject, evidence): ReadonlyMap<string, readonly Claim[]> => {
  const events = new Map<string, Claim[]>();
  for (const claim of evidence.factsOf(subject).flatMap(evidence.claimsOn)) {
    if (claim.value.type !== 'date' || isRelative(claim)) continue;
    const days = events.get(daysOf(claim)) ?? [];
    events.set(daysOf(claim), days);
    if (days.at(-1)?.fact !== claim.fact) days.push(claim);
  }
  return events;
});

function isRelative({ value }: Claim): boolean {
  return Boolean((value as DateValue).relative);
}

/** The days that a date allows, in one string. */
function daysOf({ value }: Claim): string {
  return JSON.stringify(spansOfExtent(value.allowed).map(({ low, high }) => [String(low), String(high)]));
}
