import { CALENDAR, daysOver, type Arc } from './order.arcs.ts';
import { circlesAmong } from './order.circle.ts';
import { isOwnTo, type Search } from './order.search.ts';

/**
 * Distances that contradict each other whatever the days are: two of one pair of events first, then longer circles, until
 * what is left can be put on a line.
 */
export function findCircles(search: Search): void {
  const { network } = search;
  const all = network.facts.flatMap((fact) => [...network.leaving(fact)].flat()).filter(({ to }) => to !== CALENDAR);
  if (all.every(({ arcs }) => arcs[0]?.claim === null)) return;
  for (const forth of all) {
    for (const back of network.between(forth.to, forth.from)) {
      const arcs = [network.tightest(forth), network.tightest(back)];
      if (arcs.every((arc) => arc !== null) && forth !== back && daysOver(arcs) > 0) settle(search, arcs);
    }
  }
  function* leaving(event: string): Generator<Arc> {
    for (const bundles of network.leaving(event)) {
      for (const bundle of bundles) {
        const arc = bundle.to === CALENDAR ? null : network.tightest(bundle);
        if (arc) yield arc;
      }
    }
  }
  for (const circle of circlesAmong(network.facts, leaving)) {
    // What a rule asks by itself can always be obeyed.
    if (circle.every(({ claim }) => claim === null)) return;
    settle(search, circle);
  }
}

/** Reports a circle where it is one to report, and takes it out in any case. */
function settle(search: Search, circle: readonly Arc[]): void {
  const { network, about, least } = search;
  const slack = daysOver(circle) - least;
  const own = slack < 0 || !isOwnTo(search, circle) ? null : about ? withOwn(search, circle, slack) : circle;
  if (own) search.report([own]);
  network.spend(circle);
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
