import { inOrder, positionOf } from '../../comparison/positions.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isoDay } from '../../values/calendar.ts';
import { hullOf, meet } from '../../values/extent.ts';
import { longestDays } from '../../values/period.ts';
import { defineKind, type Evidence, type Found } from '../kind.ts';
import { breachesOf, type Breach } from './order.breaches.ts';
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
  patterns: 'events',
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
    const findings: RawFinding[] = [];
    let before: { readonly claims: readonly Claim[]; readonly at: number } | null = null;
    for (const [at, names] of facts.entries()) {
      const claims = names.flatMap((name) => evidence.claimsOn(name)).filter(isFirm);
      if (claims.length === 0) continue;
      if (before) {
        // Over an event that nobody tells of, the period counts once for each step.
        const days = within === undefined ? null : longestDays(within) * (at - before.at);
        for (const breach of breachesOf(before.claims, claims, days)) findings.push(findingOf(breach, days, evidence));
      }
      before = { claims, at };
    }
    return { findings, compatible: [], incomparable: [] };
  },
});

function isFirm({ stance, value }: Claim): boolean {
  return (stance === 'asserted' || stance === 'attributed') && value.axis === 'day' && hullOf(value.allowed) !== null;
}

function findingOf(breach: Breach, days: number | null, evidence: Evidence): RawFinding {
  const { key, verdict, about, before, after, strata } = breach;
  const positions = [positionOf(before, evidence.sources), positionOf(after, evidence.sources)] as const;
  const [one, two] = [positions[0].narrowest, positions[1].narrowest];
  const told = new Set([...before, ...after]);
  const others = strata.flatMap(({ claims }) => claims).filter((claim) => !told.has(claim));
  const fits = others.filter((claim) =>
    [one, two].some(({ fact, value }) => fact === claim.fact && meet(value.allowed, claim.value.allowed)),
  );
  const gap = gapOf(one, two);
  const both = `${saying(one, before, evidence)}; ${saying(two, after, evidence)}.`;
  return {
    verdict,
    facts: [one.fact, two.fact],
    scope: strata[0].scope,
    key: strata[0].scope.signature === strata[1].scope.signature ? key : `${key} ${strata[1].scope.signature}`,
    about,
    positions,
    fits: inOrder(fits),
    message:
      key === 'sequence'
        ? `${both} The first is given as later than the second, which it comes before.`
        : `Two events, not one: ${both} They are ${gap} apart, and at most ${String(days)} days are expected.`,
    reasoning: () => [
      `${one.fact} is ${one.words}: ${span(one)}.`,
      `${two.fact} is ${two.words}: ${span(two)}.`,
      `Between them lie ${gap}; the rule ${key === 'sequence' ? 'has the first come first' : `allows ${String(days)} days`}.`,
    ],
    ...(key === 'within' ? { atMost: 'warning' as const } : {}),
  };
}

function saying(claim: Claim, claims: readonly Claim[], evidence: Evidence): string {
  return `${evidence.nameOf(claim.fact)}: ${claim.words} (${[...new Set(claims.map(({ source }) => source.id))].join(', ')})`;
}

function gapOf(one: Claim, two: Claim): string {
  const [a, b] = [hullOf(one.value.allowed), hullOf(two.value.allowed)];
  const days = Math.max(
    (b?.low?.nearest ?? 0) - (a?.high?.nearest ?? 0),
    (a?.low?.nearest ?? 0) - (b?.high?.nearest ?? 0),
  );
  return days === 1 ? '1 day' : `${String(days)} days`;
}

function span({ value }: Claim): string {
  const hull = hullOf(value.allowed);
  return `${hull?.low ? isoDay(hull.low.nearest) : 'any day'} to ${hull?.high ? isoDay(hull.high.nearest) : 'any day'}`;
}
