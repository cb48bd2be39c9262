import { bridgeFor } from '../comparison/bridge-for.ts';
import { isGap } from '../comparison/bridge.ts';
import type { Claim } from '../model/claim.ts';
import { subjectOf } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Background, Conversion } from '../model/overview.ts';
import type { ReportedClaim, ReportedConflict } from '../model/report.ts';
import type { Evidence } from '../rules/evidence.ts';
import { KINDS } from '../rules/registry.ts';
import { typeOf } from '../values/registry.ts';
import { idOf } from './fingerprint.ts';

/** Finds what stands behind a conflict: the reasoning, what its rule wants, and amounts at the rates of their day. */
export function createBackgrounds(
  findings: readonly Finding[],
  evidence: Evidence,
): (conflict: ReportedConflict) => Background | null {
  let byMessage: ReadonlyMap<string, readonly Finding[]> | undefined;
  return (conflict) => {
    // The message is at hand, where an id would have to be made of every finding.
    byMessage ??= grouped(findings, ({ message }) => message);
    const finding = byMessage.get(conflict.message)?.find((one) => idOf(one) === conflict.id);
    return finding ? backgroundOf(finding, evidence) : null;
  };
}

function backgroundOf(finding: Finding, evidence: Evidence): Background {
  const events = eventsOf(finding);
  return {
    reasoning: finding.reasoning(),
    kindSummary: KINDS.get(finding.rule.kind)?.summary ?? '',
    constraint: constraintOf(finding, events, evidence),
    events,
    conversionOf: conversions(finding, evidence),
  };
}

/** The facts of a rule of order, in its sequence, as far as the finding is about them. */
function eventsOf({ rule, facts }: Finding): readonly string[] {
  const { events } = rule.options;
  if (!Array.isArray(events)) return [];
  const subject = subjectOf(facts[0] ?? '');
  const named = events.map((event) => String(event).replace('*', subject));
  const told = named.filter((fact) => facts.includes(fact));
  return told.length < 2 ? [] : told;
}

function constraintOf({ rule }: Finding, events: readonly string[], { nameOf }: Evidence): string | null {
  if (events.length === 0) return null;
  const { within, 'at-least': atLeast, 'same-day': sameDay, events: all } = rule.options;
  const limits = [
    ...(sameDay === undefined || sameDay === 'no' || sameDay === 'false' ? [] : ['on the same day']),
    ...(typeof atLeast === 'string' ? [`at least ${periodWords(atLeast)} apart`] : []),
    ...(typeof within === 'string' ? [`at most ${periodWords(within)} apart`] : []),
  ];
  const isEach = Array.isArray(all) && all.length > 2 && sameDay === undefined ? 'each ' : '';
  return `${events.map(nameOf).join(' → ')}${limits.length === 0 ? '' : `, ${isEach}${limits.join(', ')}`}`;
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** @example periodWords('P7D') //=> '7 days' */
function periodWords(period: string): string {
  return [...period.matchAll(/(\d+)([YMWD])/g)]
    .map(([, number = '', unit = '']) => `${number} ${UNITS[unit] ?? ''}${number === '1' ? '' : 's'}`)
    .join(' ');
}

/** Amounts in other currencies than that of the first position, at the rates by which they were compared. */
function conversions({ positions, fits, facts }: Finding, evidence: Evidence): Background['conversionOf'] {
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  const target = positions[0]?.narrowest;
  if (target?.value.type !== 'money' || facts.length !== 1) return () => null;
  const bridge = bridgeFor(claims, evidence.rates, evidence.claimsOn);
  const [to, known] = [target.value.axis, new Map<string, Conversion | null>()];
  const converted = ({ value }: Claim): Conversion | null => {
    if (value.axis === to) return null;
    const carried = bridge.carry(value, value.axis, to, claims);
    if (isGap(carried)) return null;
    const type = typeOf(value);
    const words = bridge.explain(value, value.axis, to, claims) ?? '';
    return { normal: type.normal({ ...value, ...carried, axis: to, currency: to } as typeof value), words };
  };
  return (shown: ReportedClaim) => {
    const before = known.get(shown.value);
    if (before !== undefined) return before;
    const claim = claims.find(({ words }) => words === shown.value);
    const conversion = claim ? converted(claim) : null;
    known.set(shown.value, conversion);
    return conversion;
  };
}
