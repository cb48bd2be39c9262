import { hullOf } from '../../values/extent.ts';
import type { Value } from '../../values/value.ts';

/** How far a limit told in another unit may be rounded. */
const ROUNDED = 0.05;

/**
 * Whether a tag and its words set a limit on the same side, and the tag a closer one: at most 6 where they say at most 8. A
 * tag that leaves more than its words do says less, as any tag may. In another unit a limit may be rounded.
 */
export function isOtherLimit(value: Value, read: Value): boolean {
  if (!('figure' in value)) return false;
  const [mine, theirs] = [endOf(value), endOf(read)];
  if (mine === null || mine.isUpper !== theirs?.isUpper) return false;
  const closer = mine.isUpper ? theirs.at - mine.at : mine.at - theirs.at;
  return closer > (unitOf(value) === unitOf(read) ? 0 : Math.abs(theirs.at) * ROUNDED);
}

/** The end of what allows all beyond it. */
function endOf({ allowed }: Value): { readonly at: number; readonly isUpper: boolean } | null {
  const { low, high } = hullOf(allowed) ?? { low: null, high: null };
  if ((low === null) === (high === null)) return null;
  return { at: (low ?? high)?.nearest ?? 0, isUpper: low === null };
}

function unitOf(value: Value): string {
  return 'unit' in value ? (value.unit as { readonly name: string }).name : '';
}
