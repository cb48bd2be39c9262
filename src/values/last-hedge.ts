import type { Hedge, Hedges } from './hedge.ts';

/** The hedging word that other words end with, and what stands before it. */
export interface LastHedge {
  readonly hedge: Hedge;
  readonly front: string;
}

/** Words before a hedge that leave it as it is: `well over`. All others may turn it round, as in `not over`. */
const LEAVES_IT = /^(?:|well|far|just|only|merely|still|already|a little|a bit|slightly|considerably|significantly)$/i;

/** The longest hedge that words end with. @example lastHedge('well over', hedges)?.front //=> 'well' */
export function lastHedge(words: string, hedges: Hedges): LastHedge | null {
  const lower = words.toLowerCase();
  const hedge = [...hedges.values()].find(({ word }) => lower === word || lower.endsWith(` ${word}`));
  return hedge ? { hedge, front: words.slice(0, -hedge.word.length).trim() } : null;
}

/** Whether a hedge means what it says behind such words. @example leavesHedge('not') //=> false */
export function leavesHedge(front: string): boolean {
  return LEAVES_IT.test(front);
}
