import type { Judge, Judged } from '../../comparison/along-time.ts';
import type { Bridge } from '../../comparison/bridge.ts';
import type { Dated } from '../../comparison/dated.ts';
import { judgeStates } from '../../comparison/judge-states.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import type { FactDeclaration } from '../../model/fact.ts';
import type { Sources } from '../../model/sources.ts';
import { judgeBackward, perhapsBackward } from './succession.backward.ts';
import { clashesAtOneMoment, judgeStale, perhapsAtOnce } from './succession.either.ts';
import { figuresOf, namesAsFigures, type Figure } from './succession.figures.ts';

/**
 * The judge of facts that change: figures that rise or fall by whether they go back, all others by what is said of one
 * moment and by what is told again when it is old.
 * @param lag in milliseconds
 */
export function judgeSuccession(
  changes: NonNullable<FactDeclaration['changes']>,
  lag: number,
  bridge: Bridge,
  sources: Sources,
): Judge {
  return (claims) => {
    const figures = figuresOf(claims, bridge, changes === 'falling');
    const perhaps = (island: readonly Figure[], find: typeof perhapsAtOnce): readonly Judged[] => {
      const open = find(island, 'allowed');
      const involved = open.length > 0 ? open : find(island, 'likely');
      return byValue(involved, open.length > 0 ? 'order' : 'likely', claims, bridge, sources);
    };
    if (figures && changes !== 'either') {
      return figures.flatMap((island, at): readonly Judged[] => {
        const judged = judgeBackward(island, lag);
        return keyed(judged ? [judged] : perhaps(island, perhapsBackward), at);
      });
    }
    const certain = [
      ...clashesAtOneMoment(claims, bridge, sources),
      ...judgeStale(figures ?? namesAsFigures(claims), lag),
    ];
    if (certain.length > 0) return certain;
    return figures
      ? figures.flatMap((island, at) => keyed(perhaps(island, perhapsAtOnce), at))
      : judgeStates(() => true)(claims);
  };
}

/** What is measured in other things is another clash. */
function keyed(judged: readonly Judged[], at: number): readonly Judged[] {
  return at === 0 ? judged : judged.map((one) => ({ ...one, key: `${one.key} island ${String(at)}`.trim() }));
}

/** What is only possible is told by value, since the moments leave open which came first. */
function byValue(
  involved: readonly Figure[],
  how: Judged['how'],
  claims: readonly Dated[],
  bridge: Bridge,
  sources: Sources,
): readonly Judged[] {
  if (involved.length === 0) return [];
  const dated = new Map(claims.map((one) => [one.claim, one]));
  const outcome = gatherPositions(
    involved.map(({ claim }) => claim),
    bridge,
    sources,
  );
  const sides = outcome.positions.map((position) => position.claims.flatMap((claim) => dated.get(claim) ?? []));
  const sided = new Set(sides.flat());
  const fits = claims.filter((one) => !sided.has(one));
  return sides.length > 1 ? [{ verdict: 'possible', how, key: '', sides, fits }] : [];
}
