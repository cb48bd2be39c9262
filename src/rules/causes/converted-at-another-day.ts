import { ratesAround } from '../../comparison/dated-rate.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isoDay } from '../../values/calendar.ts';
import { convertExtent } from '../../values/exchange.ts';
import { meet } from '../../values/extent.ts';
import { calendarDate, dayNumber } from '../calendar-words.ts';
import { firstExplained, type Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { perSubject } from '../per-subject.ts';
import { bareFigureOf } from '../stated-figures.ts';
import { convertedAtAnotherDayExamples } from './converted-at-another-day.examples.ts';

/** The amount of the day of the decision, at the rate of the day on which the article was written. */
export const convertedAtAnotherDay: Cause = {
  name: 'converted-at-another-day',
  summary:
    'The reference rate of another day that the dossier knows of, such as that of publication, makes one amount of the other.',
  examples: convertedAtAnotherDayExamples,
  outdoes: ['digit-replaced', 'off-by-one', 'rounding-drift'],
  evenIfPossible: true,
  find: (finding, evidence) =>
    firstExplained('converted-at-another-day', finding, (claim, against) => {
      if (claim.value.type !== 'money' || !bareFigureOf(claim.value)) return null;
      for (const original of originals(claim, against, finding)) {
        const day = daysKnown(claim, original, evidence).find(({ at }) => converts(original, claim, at, evidence));
        if (!day) continue;
        return {
          text: `At the rates around ${isoDay(day.at)}, ${day.why}, ${original.words} (${original.source.id}) is ${claim.words} (${claim.source.id}).`,
          slip: [`converts at the rates around ${isoDay(day.at)}`],
        };
      }
      return null;
    }),
};

/** What the claim may have been converted from: the other side, or an amount in another currency that stands with it. */
function originals(claim: Claim, against: Claim, { positions }: RawFinding): readonly Claim[] {
  if (against.value.axis !== claim.value.axis) return [against].filter(({ value }) => bareFigureOf(value));
  const side = positions.find(({ claims }) => claims.includes(against))?.claims ?? [];
  const other = side.find(({ value }) => value.axis !== claim.value.axis && bareFigureOf(value) !== null);
  return other ? [other] : [];
}

interface KnownDay {
  readonly at: number;
  readonly why: string;
}

/** The days on which somebody may have converted: of publication, and of what else is dated of the subject. */
function daysKnown(claim: Claim, original: Claim, evidence: Evidence): readonly KnownDay[] {
  const published = [claim, original].flatMap(({ source }) => {
    const at = source.published ? dayNumber(calendarDate(source.published)) : null;
    return at === null ? [] : [{ at, why: `when ${source.id} was published` }];
  });
  return [...published, ...datesOf(subjectOf(claim.fact), evidence)];
}

/** Days past so many are no events that a reader would know. */
const MOST_DAYS = 20;

const datesOf = perSubject((subject, evidence): readonly KnownDay[] => {
  const days = new Map<number, KnownDay>();
  for (const fact of evidence.factsOf(subject)) {
    for (const { value } of evidence.claimsOn(fact)) {
      const at = dayNumber(calendarDate(value));
      if (at !== null && !days.has(at)) days.set(at, { at, why: `the day of ${evidence.nameOf(fact)}` });
      if (days.size === MOST_DAYS) return [...days.values()];
    }
  }
  return [...days.values()];
});

function converts(original: Claim, claim: Claim, at: number, { rates }: Evidence): boolean {
  const rate = ratesAround(original.value.axis, claim.value.axis, { first: at, last: at }, rates);
  return rate !== null && meet(convertExtent(original.value.likely, rate), claim.value.likely) !== null;
}
