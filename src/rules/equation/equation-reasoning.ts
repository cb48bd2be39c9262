import { NO_BRIDGE } from '../../comparison/bridge.ts';
import { EVERYTHING } from '../../values/interval.ts';
import { describeInterval } from '../../values/line-value.ts';
import type { Bound } from './bind-equation.ts';
import { sidesOf } from './evaluate.ts';
import { mannerOf } from './manner.ts';
import type { Broken } from './solve.ts';

const NO_WAY = { axis: '', bridge: NO_BRIDGE, isBetweenPoints: false };

/** What each figure leaves, and what both sides come to. */
export function equationReasoning(bound: Bound, { choices, ways, level }: Broken): readonly string[] {
  const steps = bound.facts.flatMap((fact, at) =>
    (choices[at] ?? []).flatMap(({ claims, set }) => {
      const [way = NO_WAY, [first]] = [ways[at], claims];
      const { axis, bridge } = way;
      if (!first) return [];
      const words = claims.map((claim) => claim.words).join(' and ');
      const reach = level === 'allowed' ? 'allows' : 'most likely means';
      const why = first.value.axis === axis ? null : bridge.explain(first.value, first.value.axis, axis, claims);
      return `${fact} is ${words}, which ${reach} ${describeInterval(set, mannerOf(first, way).write)}${why === null ? '' : `: ${why}`}.`;
    }),
  );
  const sets = choices.map((own) => own[0]?.set ?? EVERYTHING);
  const sides = sidesOf(bound, sets);
  const lead = choices[0]?.[0]?.claims[0];
  if (!sides || !lead) return steps;
  const { write } = mannerOf(lead, ways[0] ?? NO_WAY);
  const several = choices.some((own) => own.length > 1) ? ' No other choice of the figures fits either.' : '';
  return [
    ...steps,
    `The left side is ${describeInterval(sides.left, write)}, the right side ${describeInterval(sides.right, write)}.${several}`,
  ];
}
