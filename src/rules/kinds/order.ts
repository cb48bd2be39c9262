import type { RawFinding } from '../../model/finding.ts';
import type { Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { pattern } from '../pattern.ts';
import { referenceOf } from './order.arcs.ts';
import { chainsOf } from './order.chains.ts';
import { orderExamples } from './order.examples.ts';
import { factsCovered, faultsOfOrder, orderOptions, type OrderOptions } from './order.options.ts';
import { distancesIn, partsOf } from './order.parts.ts';
import { withoutRuledOut } from './order.ruled-out.ts';
import { viewsOf } from './order.stages.ts';
import { findingsOn } from './order.view.ts';

/** Days can be found for all events that obey what is told of them, and what a rule asks. */
export const order = defineKind<OrderOptions>({
  name: 'order',
  summary:
    'Some days fit all dates and distances that sources state; and events happen in the order given, each as far from the one before as the rule says.',
  span: 'all',
  covers: factsCovered,
  faults: faultsOfOrder,
  options: orderOptions,
  examples: orderExamples,
  check: ({ facts, evidence }, options): Found => {
    const patterns = options.events ? [] : factsCovered(options).map(pattern);
    const isCovered = (fact: string): boolean =>
      patterns.length === 0 || patterns.some(({ bind }) => bind(fact) !== null);
    // What others count from is told of, though nobody dates it.
    const counted = distancesIn(evidence).flatMap((claim) => referenceOf(claim) ?? []);
    const chains = chainsOf(options, [...new Set([...facts.flat(), ...counted])].sort());
    // A rule with events has nothing to say where none of them is told.
    const parts = partsOf(evidence, chains, isCovered).filter((part) => !options.events || part.chains.length > 0);
    const findings = parts.flatMap((part) =>
      notAgain(
        viewsOf(withoutRuledOut(part.claims, evidence)).flatMap((view) => findingsOn(part, view, options, evidence)),
      ),
    );
    return { findings, compatible: [], incomparable: [] };
  },
});

/** What a piece of ours perhaps contradicts is no news where the sources contradict each other on it without doubt. */
function notAgain(findings: readonly RawFinding[]): readonly RawFinding[] {
  const named = ({ facts, scope }: RawFinding): string => JSON.stringify([facts, scope.signature]);
  const known = new Set(findings.filter(({ about, verdict }) => !about && verdict === 'conflict').map(named));
  return findings.filter((one) => !one.about || one.verdict === 'conflict' || !known.has(named(one)));
}
