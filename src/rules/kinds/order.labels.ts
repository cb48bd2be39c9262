import { CALENDAR, referenceOf, type Arc } from './order.arcs.ts';
import type { Bundle } from './order.bundle.ts';
import type { Network } from './order.network.ts';
import type { Search } from './order.search.ts';

/** A way from a date through distances to an event, which is then that late at the least. */
export interface Label {
  readonly at: string;
  /** Where the way began. */
  readonly from: string;
  readonly days: number;
  readonly uses: number;
  /** The date first, then each distance. */
  readonly arc: Arc;
  readonly before: Label | null;
}

/** What a way must use to be looked for: a claim of our own piece, what a rule asks, a distance that is stated. */
export const USES = { own: 1, asked: 2, stated: 4 } as const;

/** The latest day that ways of each use make of an event, as far as no date contradicts it. */
export function labelsOf(search: Search): readonly Label[] {
  const { network, least } = search;
  const labels = new Map<string, Label>();
  const queue: string[] = [];
  const waiting = new Set<string>();
  const dates: Label[] = [];
  const latest = new Map(network.facts.map((fact) => [fact, latestOf(network, fact)]));
  const offer = (name: string, label: Label): void => {
    labels.set(name, label);
    if (waiting.has(name)) return;
    waiting.add(name);
    queue.push(name);
  };
  const isLater = (name: string, days: number): boolean => days > (labels.get(name)?.days ?? -Infinity);
  for (const fact of network.facts) {
    for (const bundle of network.between(CALENDAR, fact)) {
      const arc = network.tightest(bundle);
      const uses = usesOf(search, bundle);
      const name = nameOf(fact, uses);
      if (!arc) continue;
      const label = { at: fact, from: fact, days: arc.days, uses, arc, before: null };
      dates.push(label);
      if (isLater(name, arc.days)) offer(name, label);
    }
  }
  for (const name of queue) {
    waiting.delete(name);
    const before = labels.get(name) as Label;
    for (const bundle of network.leaving(before.at)) {
      const arc = bundle.to === before.from ? null : network.tightest(bundle);
      if (!arc) continue;
      const days = before.days + arc.days;
      if (days + (latest.get(arc.to) ?? -Infinity) >= least) continue;
      const uses = before.uses | usesOf(search, bundle);
      const next = nameOf(arc.to, uses);
      if (isLater(next, days)) offer(next, { at: arc.to, from: before.from, days, uses, arc, before });
    }
  }
  // A date that another way makes later still speaks for itself: that way may come from where this one leads.
  return [...new Set([...labels.values(), ...dates])];
}

/** Most ways use nothing that is asked for, and then the name of the event is enough. */
function nameOf(fact: string, uses: number): string {
  return uses === 0 ? fact : `${fact} ${String(uses)}`;
}

/** The latest day of an event, turned round as arcs have it; −∞ where nothing says. */
function latestOf(network: Network, fact: string): number {
  let latest = -Infinity;
  for (const bundle of network.between(fact, CALENDAR))
    latest = Math.max(latest, network.tightest(bundle)?.days ?? -Infinity);
  return latest;
}

/** What of all that a way may have to use a bundle is. */
export function usesOf({ chains }: Search, { isOwn, arcs }: Bundle): number {
  const [arc] = arcs;
  if (arc?.claim)
    return (isOwn ? USES.own : 0) | (chains.length > 0 && referenceOf(arc.claim) !== null ? USES.stated : 0);
  return USES.asked;
}
