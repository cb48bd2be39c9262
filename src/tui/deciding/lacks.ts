import type { ReportedConflict } from '../../model/report.ts';
import { targetsOf, type ReviewState } from '../state.ts';
import { writtenAs } from './written-as.ts';

/** Why nothing can be decided now; null where it can. */
export function lackOfDeciding(state: ReviewState): string | null {
  if (state.at < 0) return 'there is no conflict';
  return state.undecidable?.replace(/\.$/, '') ?? null;
}

/** Why not all positions can stand; null where they can. */
export function lackOfStanding(state: ReviewState): string | null {
  const lack = lackOfDeciding(state);
  if (lack !== null) return lack;
  const targets = targetsOf(state);
  if (targets.every(({ positions }) => positions.length > 1)) return null;
  return targets.length === 1
    ? 'there is no other position that it could stand beside; 1 says that it is right'
    : 'a conflict of the range has one position, which stands beside no other';
}

/** Why a position cannot be preferred; null where it can. */
export function lackOfPosition(state: ReviewState, position: number): string | null {
  const lack = lackOfDeciding(state);
  if (lack !== null) return lack;
  const targets = targetsOf(state);
  const fewest = fewestPositions(state);
  const isOne = targets.length === 1;
  if (position > fewest)
    return isOne
      ? `there is no position ${String(position)}`
      : `not every conflict of the range has a position ${String(position)}`;
  if (!targets.some((conflict) => hasTwin(conflict, position))) return null;
  return isOne
    ? 'another position reads the same, so that a decision could not tell which of the two is right'
    : 'in a conflict of the range another position reads the same, so that a decision could not tell which is right';
}

/** How many positions every conflict has, of those that a key is for. */
export function fewestPositions(state: ReviewState): number {
  return targetsOf(state).reduce((fewest, { positions }) => Math.min(fewest, positions.length), Infinity);
}

/** A decision names the position that is right by its value. */
function hasTwin({ positions }: ReportedConflict, position: number): boolean {
  const preferred = positions[position - 1];
  if (!preferred) return false;
  const words = writtenAs(preferred);
  return positions.some((other) => other !== preferred && writtenAs(other) === words);
}

/** Why no position can be preferred; null where one can. */
export function lackOfPreferring(state: ReviewState): string | null {
  const first = lackOfPosition(state, 1);
  if (first === null) return null;
  return POSITIONS.every((_, index) => lackOfPosition(state, index + 1) !== null) ? first : null;
}

export const POSITIONS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
