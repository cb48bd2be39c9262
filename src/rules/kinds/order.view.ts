import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
import { daysOver, referenceOf, type Arc } from './order.arcs.ts';
import { arcsAlong, askedBy, asksOf } from './order.chains.ts';
import { findCircles } from './order.circles.ts';
import { findingOf } from './order.finding.ts';
import { smallestIn } from './order.minimal.ts';
import { Network } from './order.network.ts';
import type { OrderOptions } from './order.options.ts';
import { findPairs } from './order.pairs.ts';
import type { Part } from './order.parts.ts';
import { findRoutes } from './order.routes.ts';
import { stagesOf, type Stage, type View } from './order.stages.ts';
import { grouped } from '../../model/grouped.ts';

/** All contradictions among the claims of a view, each told once: what one rests on counts in no other. */
export function findingsOn(
  { chains }: Part,
  view: View,
  options: OrderOptions,
  evidence: Evidence,
): readonly RawFinding[] {
  const { about } = view;
  const [spent, asked] = [{ early: new Set<Claim>(), late: new Set<Claim>() }, askedBy(options)];
  const findings = new Map<string, RawFinding>();
  const broken = new Map<string, Set<string>>();
  for (const stage of stagesOf(view)) {
    const claimsOn = byFact(stage.claims);
    const counted = new Set(stage.claims.map(referenceOf));
    const told = chains.map((chain) => chain.filter(({ fact }) => claimsOn(fact).length > 0 || counted.has(fact)));
    const known = new Set(stage.scopes.flatMap((scope) => [...(broken.get(scope) ?? [])]));
    for (const asks of asksOf(options)) {
      const network = new Network(stage.claims, stage.level, arcsAlong(told, asked, asks), about, spent);
      const report = (found: readonly (readonly Arc[])[]): void => {
        const contradictions = found.map((arcs) => {
          const smallest = smallestIn(arcs, network.asked, stage.level);
          return { arcs, ...besideOf(network, smallest, stage), isTold: !isNew(smallest) };
        });
        for (const { arcs, smallest, beside, isTold } of contradictions) {
          // What has a smaller contradiction in it gives way to that, and is gone with it or by itself.
          const isGone = isTold || !arcs.some((arc) => arc.claim && smallest.includes(arc));
          network.spend([...smallest, ...[...beside.values()].flat(), ...(isGone ? arcs : [])]);
          if (isTold) continue;
          const finding = findingOf({ arcs: smallest, beside }, stage, about, claimsOn, evidence);
          const id = JSON.stringify([finding.facts, finding.scope.signature, finding.key]);
          if (!findings.has(id)) findings.set(id, finding);
        }
      };
      const isNew = (arcs: readonly Arc[]): boolean =>
        arcs.every((arc) => !network.isSpent(arc)) &&
        arcs.some(({ claim }) => claim !== null && (about === null || claim.source === about)) &&
        arcs.some(({ ask }) => ask !== null) === chains.length > 0;
      const isLeft = ({ claim }: Arc): boolean => evidence.isCovered('agreement', claim?.fact ?? '');
      const search = { network, about, chains: told, asked, asks, least: stage.least, known, isLeft, report };
      findPairs(search);
      findCircles(search);
      findRoutes(search);
    }
    for (const scope of stage.scopes) broken.set(scope, new Set([...(broken.get(scope) ?? []), ...known]));
  }
  return [...findings.values()];
}

/** A contradiction with the other arcs that could stand in the place of each of its own. */
function besideOf(
  network: Network,
  smallest: readonly Arc[],
  { least }: Stage,
): { readonly smallest: readonly Arc[]; readonly beside: ReadonlyMap<Arc, readonly Arc[]> } {
  const slack = daysOver(smallest) - least;
  return { smallest, beside: new Map(smallest.map((arc) => [arc, network.beside(arc, slack)])) };
}

function byFact(claims: readonly Claim[]): (fact: string) => readonly Claim[] {
  const facts = grouped(claims, ({ fact }) => fact);
  return (fact) => facts.get(fact) ?? [];
}
