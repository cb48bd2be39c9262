import { targetsOf, type ReviewState } from '../state.ts';

/** Why nothing can be decided now; null where it can. */
export function lackOfDeciding(state: ReviewState): string | null {
  if (state.at < 0) return 'there is no conflict';
  return state.undecidable;
}

/** Why a position cannot be preferred; null where it can. */
export function lackOfPosition(state: ReviewState, position: number): string | null {
  const lack = lackOfDeciding(state);
  if (lack !== null) return lack;
  const fewest = Math.min(...targetsOf(state).map(({ positions }) => positions.length));
  if (position <= fewest) return null;
  return targetsOf(state).length === 1
    ? `there is no position ${String(position)}`
    : `not every conflict of the range has a position ${String(position)}`;
}
