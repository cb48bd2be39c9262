import { writtenVerdict } from '../../decisions/decision.ts';
import type { Ruled } from '../ruled.ts';
import { targetsOf, type ReviewState } from '../state.ts';

/** How many positions a verdict is on; 3 stands for more, and for conflicts that have not the same number. */
type Positions = 1 | 2 | 3;

/** The positions of what is selected, or of all of a range. */
export function positionsOf(state: ReviewState): Positions {
  const sizes = new Set(targetsOf(state).map(({ positions }) => positions.length));
  const [size] = sizes;
  return sizes.size === 1 && (size === 1 || size === 2) ? size : 3;
}

const WRONG: Readonly<Record<Positions, string>> = { 1: 'is wrong', 2: 'both wrong', 3: 'none is right' };
export const STAND: Readonly<Record<Positions, string>> = { 1: 'stands', 2: 'both stand', 3: 'all stand' };

/**
 * A verdict as the screen says it, of what a report has in words. The file of decisions calls it `both-wrong` or
 * `both-stand` however many positions there are.
 * @example verdictWords('both stand: scope', 3) //=> 'all stand (scope)'
 */
export function verdictWords(verdict: string, size: number): string {
  const positions = size === 1 || size === 2 ? size : 3;
  const [, by] = /^both stand: (\w+)$/.exec(verdict) ?? [];
  if (by !== undefined) return `${STAND[positions]} (${by})`;
  return verdict === 'both wrong' ? WRONG[positions] : verdict;
}

/**
 * A decision in words.
 * @example ruledWords({ verdict: { kind: 'accept' }, reason: 'known', until: null }, 2) //=> 'accept: known'
 */
export function ruledWords({ verdict, reason, until }: Ruled, size: number): string {
  return `${verdictWords(writtenVerdict(verdict), size)}${until === null ? '' : ` until ${until}`}: ${reason}`;
}
