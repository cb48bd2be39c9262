import type { ReviewState } from '../state.ts';

/** Why a key does nothing where no conflict is at hand; null where one is. */
export function needsConflict({ at }: ReviewState): string | null {
  return at < 0 ? 'there is no conflict' : null;
}
