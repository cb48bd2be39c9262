import { oneLine } from '../reports/text/one-line.ts';
import type { Place } from './review-session.ts';
import { claimsOf, selected, type ReviewState } from './state.ts';

/** A place that an editor may be opened at, and what stands there. */
export interface OpenedPlace extends Place {
  readonly words: string;
}

/** More of them are told by a check. */
const MOST_FAULTS = 9;

/** What can be opened: what is at fault, since all else may be wrong until it is mended, then the claims of the conflict. */
export function placesToOpen(state: ReviewState): readonly OpenedPlace[] {
  return [
    ...state.faults.slice(0, MOST_FAULTS).map(({ file, line, column, message }) => ({
      file,
      line,
      column,
      words: `fault: ${oneLine(message)}`,
    })),
    ...claimsOf(selected(state)).map(({ file, line, column, value }) => ({
      file,
      line,
      column,
      words: oneLine(value),
    })),
  ];
}

/** The places of the menu, of which one is to be opened, or a claim is to be moved. */
export function placesOf(state: ReviewState): readonly OpenedPlace[] {
  const { mode, faults } = state;
  const all = placesToOpen(state);
  return mode.name === 'claims' && mode.purpose === 'move' ? all.slice(Math.min(faults.length, MOST_FAULTS)) : all;
}
