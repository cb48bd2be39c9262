import type { Claim } from '../../model/claim.ts';
import { CALENDAR, daysOver, type Arc, type Ask } from './order.arcs.ts';

/** A contradiction as it was found: arcs that lead back to where they began, and who else says what they say. */
export interface Contradiction {
  readonly arcs: readonly Arc[];
  readonly beside: ReadonlyMap<Arc, readonly Arc[]>;
}

/** A contradiction in the order in which it is told. */
export interface Telling {
  /** From one event to the next, or from the calendar through events back to it. */
  readonly arcs: readonly Arc[];
  /** The events on the way, each once. */
  readonly facts: readonly string[];
  /** By how many days it does not come out. */
  readonly days: number;
  /** Told from the first date on: how late the last event is at the least; else how early, at the most. */
  readonly isForward: boolean;
  /** What a rule asks, where nothing but dates of two events stands against it. */
  readonly pair: Ask | null;
  /** The evidence, with those who say as much, and those of them who say just that. */
  readonly told: readonly {
    readonly claim: Claim;
    readonly others: readonly Claim[];
    readonly same: readonly Claim[];
  }[];
}

/** Tells a contradiction so that distances are counted from the events that the words count them from. */
export function tellingOf({ arcs: found, beside }: Contradiction): Telling {
  const isCircle = !found.some(({ from }) => from === CALENDAR);
  const start = isCircle ? found.findIndex(({ from }) => from === least(found)) : 0;
  const arcs = [...found.slice(start), ...found.slice(0, start)];
  const stated = arcs.filter(({ from, to, claim }) => claim && from !== CALENDAR && to !== CALENDAR);
  const along = stated.filter(({ to, claim }) => to === claim?.fact).length;
  const [middle] = arcs.slice(1);
  const pair = arcs.length === 3 && !isCircle ? (middle?.ask ?? null) : null;
  const isForward = pair === null ? 2 * along >= stated.length : middle?.isBack !== true;
  const order = isForward || (isCircle && pair === null) ? arcs : arcs.toReversed();
  const events = order.map(({ from, to }) => (isForward || isCircle ? from : to));
  return {
    arcs,
    facts: [...new Set(events.filter((fact) => fact !== CALENDAR))],
    days: daysOver(arcs),
    isForward,
    pair,
    told: order.flatMap((arc) => {
      const others = beside.get(arc) ?? [];
      const same = others.filter(({ days: theirs }) => theirs === arc.days);
      return arc.claim ? [{ claim: arc.claim, others: claimsOf(others), same: claimsOf(same) }] : [];
    }),
  };
}

function claimsOf(arcs: readonly Arc[]): readonly Claim[] {
  return arcs.flatMap(({ claim }) => claim ?? []);
}

function least(arcs: readonly Arc[]): string {
  return arcs.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
}
