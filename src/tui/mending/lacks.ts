import { claimsOf, selected, targetsOf, type ReviewState } from '../state.ts';
import { preferredOn } from './preferred.ts';

/** Why nothing of the selected conflict can be mended; null where a look at its files may show a change that would. */
export function lackOfMending(state: ReviewState): string | null {
  const conflict = selected(state);
  const lack = lackOfChanging(state);
  if (lack !== null || !conflict) return lack;
  const { causes, positions, fits } = conflict;
  if (causes.some(({ edit }) => edit?.alters === 'tag')) return null;
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  const isDraft = claims.some(({ role }) => role === 'draft');
  if (isDraft && (causes.some(({ edit, byHand }) => edit ?? byHand) || preferredOn(conflict, state.overlay) !== null))
    return null;
  if (isDraft) return 'no cause names an edit, and no position is preferred yet; its number prefers it';
  const published = claims.find(({ role }) => role === 'published');
  return published
    ? `${published.source} is published, and its tag says what it says; it is never edited to fit`
    : 'no draft takes part, and the tags of others say what these say; they are never edited to fit';
}

/** Why no claim of the selected conflict can be moved; null where one can. */
export function lackOfMoving(state: ReviewState): string | null {
  const lack = lackOfChanging(state);
  return lack ?? (claimsOf(selected(state)).length === 0 ? 'it has no claims' : null);
}

function lackOfChanging(state: ReviewState): string | null {
  if (state.at < 0) return 'there is no conflict';
  return targetsOf(state).length > 1
    ? 'files are changed for one conflict at a time; Esc ends the range'
    : state.unwritable;
}
