import type { Hedge, Hedges } from './hedge.ts';

/** Takes a hedging word off the front; longer words come first in the table, so `just over` is never read as `over`. */
export function takeHedge(text: string, hedges: Hedges): readonly [Hedge | null, string] {
  const first = text.codePointAt(0) ?? 0;
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 90 && text.charCodeAt(1) <= 90)) return [null, text];
  const lower = text.toLowerCase();
  for (const [word, hedge] of hedges) {
    if (!lower.startsWith(word)) continue;
    const rest = text.slice(word.length);
    if (/^\W/u.test(rest) || !/\w$/u.test(word)) return [hedge, rest.trimStart()];
  }
  return [null, text];
}

/** Whether a hedge says "near to", as `about` does, on both sides. */
export function isAround({ allows }: Hedge): boolean {
  return allows.low !== null && allows.high !== null && allows.low.nearest < 0 && allows.high.nearest > 0;
}
