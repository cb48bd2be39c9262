import { arcsOf, CALENDAR, type Arc, type Level } from './order.arcs.ts';
import { circleAmong } from './order.circle.ts';

/**
 * The contradiction itself where days can be found for its claims as soon as any of them is left out; else a smaller one
 * that is in it. Only what a rule asks can make it so: without a rule, claims but for one hang together as a tree does.
 */
export function smallestIn(arcs: readonly Arc[], asked: readonly Arc[], level: Level): readonly Arc[] {
  const claims = arcs.flatMap(({ claim }) => claim ?? []);
  if (claims.length < 2 || arcs.every(({ ask }) => ask === null)) return arcs;
  for (const left of claims) {
    const others = claims.filter((claim) => claim !== left);
    const smaller = circleAmong([...others.flatMap((claim) => arcsOf(claim, level)), ...asked]);
    if (smaller) return smallestIn(fromCalendar(smaller), asked, level);
  }
  return arcs;
}

function fromCalendar(circle: readonly Arc[]): readonly Arc[] {
  const start = Math.max(
    0,
    circle.findIndex(({ from }) => from === CALENDAR),
  );
  return [...circle.slice(start), ...circle.slice(0, start)];
}
