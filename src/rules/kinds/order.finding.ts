import { inOrder, positionOf } from '../../comparison/position.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import { meet } from '../../values/extent.ts';
import type { Evidence } from '../evidence.ts';
import { arcsOf, CALENDAR, referenceOf, type Arc } from './order.arcs.ts';
import { messageOf } from './order.message.ts';
import { reasoningOf } from './order.reasoning.ts';
import type { Stage } from './order.stages.ts';
import { tellingOf, type Contradiction, type Telling } from './order.telling.ts';

/** A contradiction as a finding: one position a claim of its evidence, and under `fits` who else tells of the events. */
export function findingOf(
  contradiction: Contradiction,
  stage: Stage,
  about: Source | null,
  claimsOn: (fact: string) => readonly Claim[],
  evidence: Evidence,
): RawFinding {
  const telling = tellingOf(contradiction);
  const { told, facts, pair, arcs } = telling;
  const scopes = [...new Set(told.map(({ claim }) => claim.scope.signature))];
  const asks = [...new Set(arcs.flatMap(({ ask }) => ask ?? []))].sort();
  const isWarning = asks.some((ask) => ask !== 'sequence');
  return {
    verdict: stage.verdict,
    facts,
    scope: (told[0] as Telling['told'][number]).claim.scope,
    key: [pair ?? ['distances', ...asks].join(' '), ...scopes.slice(1).sort()].join(' '),
    about,
    // Claims on several facts are no rivals: each is a position of its own.
    positions: told.map(({ claim }) => positionOf([claim], evidence.sources)),
    fits: inOrder(fitting(telling, claimsOn)),
    message: messageOf(telling, stage, evidence),
    reasoning: () => reasoningOf(telling, stage),
    // Nobody stated how far apart the events are: the rule expects it.
    ...(isWarning ? { atMost: 'warning' as const } : {}),
  };
}

/** Who says the same as the evidence, and what agrees with all of it. */
function fitting({ told, facts, arcs }: Telling, claimsOn: (fact: string) => readonly Claim[]): readonly Claim[] {
  const evidence = told.map(({ claim }) => claim);
  const found = new Set(told.flatMap(({ others }) => others));
  for (const claim of facts.flatMap(claimsOn)) {
    const dates = evidence.filter(({ fact }) => fact === claim.fact).filter(isDate);
    const meets = dates.some(({ value }) => meet(value.allowed, claim.value.allowed));
    if (isDate(claim) ? meets : agreesWith(claim, arcs)) found.add(claim);
  }
  for (const claim of evidence) found.delete(claim);
  return [...found];
}

/** Whether a distance between two events agrees with the dates that are told of both. */
function agreesWith(claim: Claim, arcs: readonly Arc[]): boolean {
  const dates = arcs.flatMap((arc) => (arc.claim && isDate(arc.claim) ? arcsOf(arc.claim, 'allowed') : []));
  const ends = [claim.fact, referenceOf(claim) ?? ''];
  if (!ends.every((fact) => dates.some(({ to }) => to === fact) && dates.some(({ from }) => from === fact)))
    return false;
  return arcsOf(claim, 'allowed').every((arc) => {
    const [early, late] = [dates.filter(({ to }) => to === arc.from), dates.filter(({ from }) => from === arc.to)];
    return early.every((a) => late.every((b) => a.from !== CALENDAR || a.days + arc.days + b.days <= 0));
  });
}

function isDate(claim: Claim): boolean {
  return referenceOf(claim) === null;
}
