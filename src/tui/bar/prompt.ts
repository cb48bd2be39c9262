import { writtenVerdict } from '../../decisions/decision.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { positionsOf, verdictWords } from '../deciding/verdict-words.ts';
import { writtenAs } from '../deciding/written-as.ts';
import { rangeWords } from '../key-lookup.ts';
import { cutTo, type Measure } from '../lines.ts';
import type { Mode } from '../mode.ts';
import { isUndecided } from '../ruled.ts';
import { selected, targetsOf, type ReviewState } from '../state.ts';

/** A line that says what was done, or asks for something; with where the cursor stands in it, where something is written. */
export interface Prompt {
  readonly text: string;
  readonly cursor: number | null;
}

/** The line above the keys. */
export function promptOf(state: ReviewState, measure: Measure): Prompt {
  const { mode, notice, size } = state;
  if (notice !== null) return { text: cutTo(oneLine(notice), size.columns, measure), cursor: null };
  if ('field' in mode) {
    // What is asked leaves half of the line to the answer.
    const question = cutTo(questionOf(state, mode), size.columns >> 1, measure);
    const { before, after } = windowed(mode.field, size.columns - measure(question) - 1, measure);
    return { text: question + before + after, cursor: measure(question + before) };
  }
  if (mode.name === 'told') return { text: cutTo(oneLine(mode.words), size.columns, measure), cursor: null };
  if (mode.name === 'which') {
    const stand = positionsOf(state) === 2 ? 'Both stand' : 'All stand';
    return { text: `${stand}${rangeWords(state)}, since each has its own`, cursor: null };
  }
  if (mode.name === 'claims')
    return { text: `Which claim is to be ${mode.purpose === 'edit' ? 'opened' : 'moved'}?`, cursor: null };
  if (mode.name === 'mend') return { text: 'Is this to be written? Nothing has been changed yet.', cursor: null };
  if (mode.name === 'facets') return { text: 'What is to be shown?', cursor: null };
  if (state.anchor !== null && mode.name === 'browse')
    return { text: `A range${rangeWords(state)}: move to make it longer, then decide; Esc ends it`, cursor: null };
  if (state.undecidable !== null && mode.name === 'browse')
    return { text: cutTo(oneLine(state.undecidable), size.columns, measure), cursor: null };
  return { text: '', cursor: null };
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

/** The part of a text around the cursor that there is room for. */
function windowed(
  { text, at }: { readonly text: string; readonly at: number },
  room: number,
  measure: Measure,
): { readonly before: string; readonly after: string } {
  let before = text.slice(0, at);
  while (measure(before) > room) before = before.slice(Math.max(1, before.length - room * 2)).replace(/^\p{M}+/u, '');
  while (measure(before) > room - 1 && before !== '') before = before.slice(1);
  return { before, after: cutTo(text.slice(at), Math.max(0, room - measure(before)), measure) };
}
