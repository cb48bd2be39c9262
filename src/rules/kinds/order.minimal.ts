import { arcsOf, type Arc, type Level } from './order.arcs.ts';
import { haveCircle } from './order.circle.ts';

/**
 * Whether what a contradiction rests on is without a smaller one: without any of its claims, days can be found for the
 * rest. Only where a rule asks something can it be otherwise, and then the smaller one is told already.
 */
export function isMinimal(arcs: readonly Arc[], asked: readonly Arc[], level: Level): boolean {
  const claims = arcs.flatMap(({ claim }) => claim ?? []);
  const rests = arcs.some(({ ask }) => ask !== null);
  if (!rests || claims.length < 3) return true;
  return claims.every((left) => {
    const others = claims.filter((claim) => claim !== left);
    return !haveCircle([...others.flatMap((claim) => arcsOf(claim, level)), ...asked]);
  });
}
