import type { Source } from '../../model/source.ts';
import type { Arc, Ask } from './order.arcs.ts';
import type { Asked, Chain } from './order.chains.ts';
import type { Network } from './order.network.ts';

/** What contradictions are looked for, and which of them are left to others. */
export interface Search {
  readonly network: Network;
  readonly about: Source | null;
  /** The chains of a rule with events, what it asks of them, and how. */
  readonly chains: readonly Chain[];
  readonly asked: Asked;
  readonly asks: readonly Ask[];
  /** By how many days what is told must miss, at the least. */
  readonly least: number;
  /** Whether a distance held against the two dates themselves is left to agreement. */
  readonly isLeft: (arc: Arc) => boolean;
  /** Pairs of events of a chain that are known to be broken. */
  readonly known: Set<string>;
  /** Takes contradictions, each as arcs that lead back to where they began, and uses them up. */
  readonly report: (found: readonly (readonly Arc[])[]) => void;
}

/** Whether a rule with events has found what is its own: a contradiction that rests on nothing it asks is another's. */
export function isOwnTo({ chains }: Search, arcs: readonly Arc[]): boolean {
  return chains.length > 0 === arcs.some(({ ask }) => ask !== null) && arcs.some(({ claim }) => claim !== null);
}
