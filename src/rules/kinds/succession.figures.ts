import { isGap, type Bridge } from '../../comparison/bridge.ts';
import type { Dated } from '../../comparison/dated.ts';
import { endsOf } from '../../comparison/ends.ts';
import { meet, type Extent } from '../../values/extent.ts';
import type { Span } from '../../values/span.ts';

/** What the words allow, or what they most likely mean. */
export type Level = 'allowed' | 'likely';

/** A claim of a value that lies on a line, turned so that what moves on never gets less. */
export interface Figure extends Dated {
  readonly allowed: Span;
  readonly likely: Span;
}

/**
 * The figures of each axis: what can be carried to the first of them stands on that one, as amounts do at a known rate.
 * Null where values lie on no line, as names do.
 */
export function figuresOf(
  claims: readonly Dated[],
  bridge: Bridge,
  isFalling: boolean,
): readonly (readonly Figure[])[] | null {
  const order = bridge.order ?? (() => 0);
  const axes = [...new Set(claims.map(({ claim }) => bridge.axisOf(claim)))].sort(
    (a, b) => order(a) - order(b) || (a < b ? -1 : 1),
  );
  const among = claims.map(({ claim }) => claim);
  let left = claims;
  const islands: Figure[][] = [];
  for (const axis of axes) {
    const island: Figure[] = [];
    const apart: Dated[] = [];
    for (const one of left) {
      const from = bridge.axisOf(one.claim);
      const sets = from === axis ? one.claim.value : bridge.carry(one.claim.value, from, axis, among);
      if ('missing' in sets && isGap(sets)) {
        apart.push(one);
        continue;
      }
      const [allowed, likely] = [turned(sets.allowed, isFalling), turned(sets.likely, isFalling)];
      if (!allowed || !likely) return null;
      island.push({ ...one, allowed, likely });
    }
    if (island.length > 0) islands.push(island);
    left = apart;
  }
  return islands;
}

function turned(extent: Extent, isFalling: boolean): Span | null {
  const ends = endsOf(extent);
  return ends && isFalling ? { low: -ends.high, high: -ends.low } : ends;
}

/** Names as figures, once for each: it is at 0, and what cannot be it at 1. */
export function namesAsFigures(claims: readonly Dated[]): readonly (readonly Figure[])[] {
  const names = new Map(claims.map(({ claim: { value } }) => [value, value]));
  return [...names.values()].map((name) =>
    claims.flatMap((one): readonly Figure[] => {
      const at = one.claim.value === name ? 0 : meet(one.claim.value.allowed, name.allowed) ? null : 1;
      return at === null ? [] : [{ ...one, allowed: { low: at, high: at }, likely: { low: at, high: at } }];
    }),
  );
}
