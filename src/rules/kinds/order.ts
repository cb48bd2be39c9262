import { relateScopes } from '../../comparison/scopes.ts';
import { inOrder, positionOf } from '../../comparison/positions.ts';
import { strataOf, type Stratum } from '../../comparison/strata.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { isoDay } from '../../values/calendar.ts';
import { hullOf, meet } from '../../values/extent.ts';
import { longestDays } from '../../values/period.ts';
import { defineKind, type Evidence, type Found } from '../kind.ts';

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
  examples: [],
  check: ({ facts, evidence }, { within }): Found => {
    const told = facts
      .map((names) => names.flatMap((name) => evidence.claimsOn(name)).filter(isFirm))
      .filter((claims) => claims.length > 0);
    const findings: RawFinding[] = [];
    for (const [index, after] of told.entries()) {
      const before = told[index - 1];
      if (before)
        findings.push(...checkPair(before, after, within === undefined ? null : longestDays(within), evidence));
    }
    return { findings, compatible: [], incomparable: [] };
  },
});

function isFirm({ stance, value }: Claim): boolean {
  return (stance === 'asserted' || stance === 'attributed') && value.axis === 'day' && hullOf(value.allowed) !== null;
}

/** The sources among themselves, and then each piece of ours with them. */
function checkPair(
  before: readonly Claim[],
  after: readonly Claim[],
  within: number | null,
  evidence: Evidence,
): readonly RawFinding[] {
  const theirs = (claims: readonly Claim[], piece: Source | null): readonly Claim[] =>
    claims.filter(({ source }) => !isOwn(source) || source === piece);
  const pieces = [...new Set([...before, ...after].map(({ source }) => source))].filter(isOwn);
  return [null, ...pieces].flatMap((piece) =>
    strataOf(theirs(before, piece)).flatMap((first) =>
      strataOf(theirs(after, piece)).flatMap((second) =>
        breaches(first, second, within, piece, evidence).filter(
          ({ positions }) =>
            piece === null || positions.some(({ claims }) => claims.some(({ source }) => source === piece)),
        ),
      ),
    ),
  );
}

type Level = 'allowed' | 'likely';

function breaches(
  first: Stratum,
  second: Stratum,
  within: number | null,
  about: Source | null,
  evidence: Evidence,
): readonly RawFinding[] {
  const { relation } = relateScopes(first.scope, second.scope);
  if (relation === 'different') return [];
  for (const level of ['allowed', 'likely'] as const) {
    const verdict = level === 'allowed' && relation === 'same' ? 'conflict' : 'possible';
    const turned = apart(second.claims, first.claims, 0, level);
    if (turned)
      return [finding(turned.after, turned.before, 'sequence', verdict, first, second, about, evidence, null)];
    const far = within === null ? null : apart(first.claims, second.claims, within, level);
    if (far) return [finding(far.before, far.after, 'within', verdict, first, second, about, evidence, within)];
  }
  return [];
}

/** The claims that leave more than `days` between one event and the next, each with some claim of the other. */
function apart(
  before: readonly Claim[],
  after: readonly Claim[],
  days: number,
  level: Level,
): { before: readonly Claim[]; after: readonly Claim[] } | null {
  const last = (claim: Claim): number => hullOf(claim.value[level])?.high?.nearest ?? Infinity;
  const first = (claim: Claim): number => hullOf(claim.value[level])?.low?.nearest ?? -Infinity;
  const [earliest, latest] = [Math.min(...before.map(last)), Math.max(...after.map(first))];
  if (latest - earliest <= days) return null;
  return {
    before: before.filter((claim) => latest - last(claim) > days),
    after: after.filter((claim) => first(claim) - earliest > days),
  };
}

function finding(
  before: readonly Claim[],
  after: readonly Claim[],
  key: 'sequence' | 'within',
  verdict: RawFinding['verdict'],
  first: Stratum,
  second: Stratum,
  about: Source | null,
  evidence: Evidence,
  days: number | null,
): RawFinding {
  const positions = [positionOf(before, evidence.sources), positionOf(after, evidence.sources)] as const;
  const [one, two] = [positions[0].narrowest, positions[1].narrowest];
  const fits = inOrder(
    [...first.claims, ...second.claims].filter(
      (claim) =>
        !before.includes(claim) &&
        !after.includes(claim) &&
        [one, two].some(({ fact, value }) => fact === claim.fact && meet(value.allowed, claim.value.allowed)),
    ),
  );
  const told = (claim: Claim, claims: readonly Claim[]): string =>
    `${evidence.nameOf(claim.fact)}: ${claim.words} (${[...new Set(claims.map(({ source }) => source.id))].join(', ')})`;
  const gap = gapOf(one, two);
  const both = `${told(one, before)}; ${told(two, after)}.`;
  const message =
    key === 'sequence'
      ? `${both} The first is given as later than the second, which it comes before.`
      : `Two events, not one: ${both} They are ${gap} apart, and at most ${String(days)} days are expected.`;
  return {
    verdict,
    facts: [one.fact, two.fact],
    scope: first.scope,
    key,
    about,
    positions,
    fits,
    message,
    reasoning: () => [
      `${one.fact} is ${one.words}: ${span(one)}.`,
      `${two.fact} is ${two.words}: ${span(two)}.`,
      `Between them lie ${gap}; the rule ${key === 'sequence' ? 'has the first come first' : `allows ${String(days)} days`}.`,
    ],
    ...(key === 'within' ? { atMost: 'warning' as const } : {}),
  };
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
