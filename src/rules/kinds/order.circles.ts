import { CALENDAR, daysOver, type Arc } from './order.arcs.ts';
import { circlesAmong } from './order.circle.ts';
import type { Network } from './order.network.ts';
import { isOwnTo, type Search } from './order.search.ts';

/**
 * Distances that contradict each other whatever the days are: two of one pair of events first, then longer circles, until
 * what is left can be put on a line.
 */
export function findCircles(search: Search): void {
  const { network } = search;
  const all = network.facts.flatMap((fact) => network.leaving(fact));
  if (all.every(({ arcs }) => arcs[0]?.claim === null)) return;
  const pairs = all.flatMap((forth) => network.between(forth.to, forth.from).map((back) => [forth, back] as const));
  // What breaks a rule comes first, since it would be taken out with what is broken without it.
  for (const isAsked of [true, false]) {
    for (const pair of pairs) {
      const arcs = pair.flatMap((bundle) => network.tightest(bundle) ?? []);
      const [forth, back] = arcs;
      if (!forth || !back || forth === back || daysOver(arcs) <= 0) continue;
      if (arcs.some(({ ask }) => ask !== null) === isAsked) settle(search, arcs);
    }
  }
  for (const circle of circlesAmong(beginOf(network), (event) => network.onward(event))) {
    // What a rule asks by itself can always be obeyed.
    if (circle.every(({ claim }) => claim === null)) return;
    settle(search, circle);
  }
}

/** Where events may be to begin with: at their earliest date, and with the earliest of all where they have none. */
function beginOf(network: Network): ReadonlyMap<string, number> {
  const dates = network.facts.map((fact) => network.between(CALENDAR, fact).flatMap(({ arcs }) => arcs[0]?.days ?? []));
  const known = dates.map((days) => (days.length === 0 ? null : Math.max(...days)));
  const first = known.reduce<number>(
    (least, days) => Math.min(least, days ?? least),
    known.find((days) => days !== null) ?? 0,
  );
  return new Map(network.facts.map((fact, index) => [fact, known[index] ?? first]));
}

/** Reports a circle where it is one to report, and takes it out in any case. */
function settle(search: Search, circle: readonly Arc[]): void {
  const { network, about, least } = search;
  const slack = daysOver(circle) - least;
  const own = slack < 0 || !isOwnTo(search, circle) ? null : about ? withOwn(search, circle, slack) : circle;
  if (own) search.report([own]);
  else network.spend(circle);
}

/** A circle in which a piece of ours takes part, itself or in the place of somebody who says as much. */
function withOwn({ network, about }: Search, circle: readonly Arc[], slack: number): readonly Arc[] | null {
  const isOwn = ({ claim }: Arc): boolean => claim?.source === about;
  if (circle.some(isOwn)) return circle;
  for (const [index, arc] of circle.entries()) {
    const own = network.beside(arc, slack).find(isOwn);
    if (own) return circle.with(index, own);
  }
  return null;
}
