import { writtenVerdict } from '../../decisions/decision.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { positionsOf, verdictWords } from '../deciding/verdict-words.ts';
import { writtenAs } from '../deciding/written-as.ts';
import { rangeWords } from '../key-lookup.ts';
import { faultWords } from '../faults.ts';
import { cutTo, inRows, type Measure } from '../lines.ts';
import type { Mode } from '../mode.ts';
import { isUndecided } from '../ruled.ts';
import { selected, targetsOf, type ReviewState } from '../state.ts';

/** Lines that say what was done, or ask for something; with where the cursor stands in them, where something is written. */
export interface Prompt {
  readonly lines: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** More of what is written is not shown at once. */
const MOST_LINES = 5;

/** What stands above the keys. */
export function promptOf(state: ReviewState, measure: Measure): Prompt {
  const { mode, size } = state;
  if ('field' in mode) return written(state, mode, measure);
  return { lines: [cutTo(saidIn(state), size.columns, measure)], cursor: null };
}

/** What is said while something is written, below it; null where nothing is. */
export function asideOf(state: ReviewState): string | null {
  const { mode, notice } = state;
  if (!('field' in mode)) return null;
  if (notice !== null) return oneLine(notice);
  if (mode.name === 'until' && mode.isOffered) return 'Enter takes this day, and what is typed takes its place.';
  return mode.name === 'reason' ? faultWords(state) : null;
}

function saidIn(state: ReviewState): string {
  const { mode, notice } = state;
  if (notice !== null) return oneLine(notice);
  switch (mode.name) {
    case 'told':
      return oneLine(mode.words);
    case 'which':
      return `${positionsOf(state) === 2 ? 'Both' : 'All'} stand${rangeWords(state)}, since each has its own`;
    case 'claims':
      return `Which claim is to be ${mode.purpose === 'edit' ? 'opened' : 'moved'}?`;
    case 'mend':
      return 'Is this to be written? Nothing has been changed yet.';
    case 'facets':
      return 'What is to be shown?';
    case 'browse':
      return state.anchor === null
        ? (faultWords(state, ', e opens') ?? oneLine(state.undecidable ?? ''))
        : `A range${rangeWords(state)}: move to make it longer, then decide; Esc ends it`;
    default:
      return '';
  }
}

/** A question and its answer, on as many lines as they need; of a very long one those around the cursor. */
function written(state: ReviewState, mode: Extract<Mode, { readonly field: unknown }>, measure: Measure): Prompt {
  const { columns, rows } = state.size;
  const question = cutTo(questionOf(state, mode), columns - 1, measure);
  const { text, at } = mode.field;
  // The cursor may stand behind the last letter.
  const room = Math.max(1, columns - 1);
  const all = inRows(question + text, room, measure);
  let y = 0;
  let left = question.length + at;
  for (; y < all.length - 1 && left >= (all[y]?.length ?? 0); y += 1) left -= all[y]?.length ?? 0;
  const most = Math.max(1, Math.min(MOST_LINES, rows >> 2));
  const from = Math.max(0, Math.min(y - (most >> 1), all.length - most));
  const x = measure(all[y]?.slice(0, left) ?? '');
  return { lines: all.slice(from, from + most), cursor: { x, y: y - from } };
}

function questionOf(state: ReviewState, mode: Extract<Mode, { readonly field: unknown }>): string {
  switch (mode.name) {
    case 'search':
      return 'Search: ';
    case 'target':
      return `Move ${oneLine(mode.claim.fact)} to: `;
    case 'scope':
      return `${oneLine(mode.key)} (empty takes it out): `;
    case 'until':
      return `Defer${rangeWords(state)} until: `;
    case 'reason': {
      const { choice, until } = mode;
      const range = rangeWords(state);
      const position = choice.kind === 'prefer' ? selected(state)?.positions[choice.position - 1] : undefined;
      const what =
        choice.kind !== 'prefer'
          ? verdictWords(writtenVerdict(choice), positionsOf(state))
          : range === '' && position
            ? `${oneLine(writtenAs(position))} is right`
            : `position ${String(choice.position)} is right`;
      return `${what}${until === null ? '' : ` until ${until}`}${range}${replacing(state)}, because: `;
    }
  }
}

/** Whose decision would be replaced. */
function replacing(state: ReviewState): string {
  const decided = targetsOf(state).filter((each) => !isUndecided(each, state.overlay));
  const [first] = decided;
  if (!first) return '';
  if (decided.length > 1) return `, in place of ${String(decided.length)} decisions`;
  const { decision } = first;
  if (state.overlay.get(first.id) || !decision) return ', in place of what was decided';
  return `, in place of what ${oneLine(decision.by)} decided`;
}
