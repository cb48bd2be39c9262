import { inOrder, positionOf } from '../../comparison/position.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isoDay } from '../../values/calendar.ts';
import { hullOf, meet } from '../../values/extent.ts';
import { longestDays } from '../../values/period.ts';
import type { Evidence, Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { breachesOf, type Breach } from './order.breaches.ts';
import { gapOf, messageOf } from './order.message.ts';
import { orderExamples } from './order.examples.ts';

interface Options {
  readonly events: readonly string[];
  readonly within?: string;
}

/** Events happen one after the other, and no further apart than a period, where one is given. */
export const order = defineKind<Options>({
  name: 'order',
  summary: 'Events happen in the order given, each within a period of the one before where the rule says so.',
  span: 'subject',
  covers: ({ events }) => events,
  options: (z) => ({
    events: z
      .array(z.string())
      .min(2)
      .describe('The events in their order: facts of type date, "*.decided", a wildcard binding one subject'),
    within: z
      .string()
      .regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/)
      .meta({ examples: ['P7D'] })
      .optional()
      .describe('How far each event may be from the one before: P7D, P2W, P3M'),
  }),
  examples: orderExamples,
  check: ({ facts, evidence }, { within }): Found => {
    const told = facts
      .map((names, at) => ({ at, claims: names.flatMap((name) => evidence.claimsOn(name)).filter(isDated) }))
      .filter(({ claims }) => claims.length > 0);
    const between = (one: Told, two: Told, days: number | null): readonly RawFinding[] =>
      breachesOf(one.claims, two.claims, days).map((breach) => findingOf(breach, days, evidence));
    // Over an event that nobody tells of, the period counts once for each step.
    const period = (one: Told, two: Told): number | null =>
      within === undefined ? null : longestDays(within) * (two.at - one.at);
    const neighbours = told
      .slice(1)
      .flatMap((two, index) => between(told[index] as Told, two, period(told[index] as Told, two)));
    // A vague event between two others hides that these are told in the wrong order.
    const distant = told.flatMap((one, index) => told.slice(index + 2).flatMap((two) => between(one, two, null)));
    return { findings: neighbours.length > 0 ? neighbours : distant, compatible: [], incomparable: [] };
  },
});

interface Told {
  readonly at: number;
  readonly claims: readonly Claim[];
}

function isDated(claim: Claim): boolean {
  return isFirm(claim) && claim.value.axis === 'day' && hullOf(claim.value.allowed) !== null;
}

function findingOf(breach: Breach, days: number | null, evidence: Evidence): RawFinding {
  const { key, verdict, about, before, after, strata } = breach;
  const [one, two] = [positionOf(before, evidence.sources).narrowest, positionOf(after, evidence.sources).narrowest];
  const told = new Set([...before, ...after]);
  const others = strata.flatMap(({ claims }) => claims).filter((claim) => !told.has(claim));
  const fits = others.filter((claim) =>
    [one, two].some(({ fact, value }) => fact === claim.fact && meet(value.allowed, claim.value.allowed)),
  );
  const gap = gapOf(one, two);
  return {
    verdict,
    facts: [one.fact, two.fact],
    scope: strata[0].scope,
    key: strata[0].scope.signature === strata[1].scope.signature ? key : `${key} ${strata[1].scope.signature}`,
    about,
    // Claims on several facts are no rivals: each is a position of its own.
    positions: [...inOrder(before), ...inOrder(after)].map((claim) => positionOf([claim], evidence.sources)),
    fits: inOrder(fits),
    message: messageOf(breach, evidence, [one, two], days),
    reasoning: () => [
      `${one.fact} is ${one.words}: ${span(one)}.`,
      `${two.fact} is ${two.words}: ${span(two)}.`,
      `Between them lie ${gap}; the rule ${key === 'sequence' ? 'has the first come first' : `allows ${String(days)} days`}.`,
    ],
    ...(key === 'within' ? { atMost: 'warning' as const } : {}),
  };
}

function span({ value }: Claim): string {
  const hull = hullOf(value.allowed);
  return `${hull?.low ? isoDay(hull.low.nearest) : 'any day'} to ${hull?.high ? isoDay(hull.high.nearest) : 'any day'}`;
}
