import type { Hedge, Hedges } from './hedge.ts';

const LONGEST = 3;

/** Takes a hedging word, or a sign such as `~`, off the front. @example takeHedge('just after 14:30', hedges) */
export function takeHedge(text: string, hedges: Hedges): readonly [Hedge, string] | null {
  const sign = /^[~<>=≈]+/.exec(text)?.[0] ?? '';
  const signed = hedges.get(sign);
  if (signed) return [signed, text.slice(sign.length).trimStart()];
  const words = text.split(' ', LONGEST + 1);
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count -= 1) {
    const front = words.slice(0, count).join(' ');
    const hedge = hedges.get(front.toLowerCase());
    if (hedge) return [hedge, text.slice(front.length + 1)];
  }
  return null;
}

/** Whether a hedge says "near to", as `about` does, on both sides. */
export function isAround({ allows }: Hedge): boolean {
  return allows.low !== null && allows.high !== null && allows.low.nearest < 0 && allows.high.nearest > 0;
}
