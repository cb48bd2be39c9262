import { readPlainDate } from '../../values/plain-date.ts';
import { isFault } from '../../values/fault.ts';
import { chosenWords } from '../facets/facets.ts';
import { countHolding, findRow, rowsHolding } from '../search/search.ts';
import { select } from '../list/moving.ts';
import { mended } from '../mending/mending.ts';
import { BROWSE, type Mode } from '../mode.ts';
import { MOST_REASONS, type ReviewState } from '../state.ts';
import { editField, EMPTY_FIELD, fieldWith, insertText, type TextField } from '../text-field.ts';
import { chosen, decided } from './deciding.ts';

/** Writes a key into the line that is being written. */
export function withKey(state: ReviewState, key: string): ReviewState {
  return withField(state, (field) => editField(field, key));
}

/** Puts what was pasted into the line; elsewhere a paste is no row of keys, and does nothing. */
export function withPaste(state: ReviewState, text: string): ReviewState {
  return withField(state, (field) => insertText(field, text));
}

function withField(state: ReviewState, edit: (field: TextField) => TextField): ReviewState {
  const { mode } = state;
  if (!('field' in mode)) return state;
  const field = edit(mode.field);
  // What is marked may not be among what is left.
  if (mode.name === 'target') return { ...state, mode: { ...mode, field, option: 0 }, notice: null };
  if (mode.name !== 'until') return { ...state, mode: { ...mode, field }, notice: null };
  const isReplaced = mode.isOffered && field.text !== mode.field.text;
  return { ...state, mode: { ...mode, field: isReplaced ? edit(EMPTY_FIELD) : field, isOffered: false }, notice: null };
}

/** Leaves what is being written or looked at. A reason that was begun is offered again. */
export function left(state: ReviewState): ReviewState {
  const { mode, anchor, shownWords, reasons } = state;
  const isBrowsing = mode.name === 'browse';
  const after = {
    ...state,
    mode: BROWSE,
    anchor: isBrowsing ? null : anchor,
    shownWords: isBrowsing ? '' : shownWords,
    notice: null,
  };
  const begun = mode.name === 'reason' ? mode.field.text.trim() : '';
  if (begun === '' || reasons.includes(begun)) return after;
  const kept = [begun, ...reasons].slice(0, MOST_REASONS);
  return { ...after, reasons: kept, notice: 'Nothing was decided; ↑ has the reason that was begun.' };
}

/** The same by Ctrl-C, which editors of lines leave by, and programs end by. */
export function interrupted(state: ReviewState): ReviewState {
  const after = left(state);
  return { ...after, notice: `${after.notice ?? 'Nothing was decided.'} Ctrl-C once more quits.` };
}

/** Puts one of the recent reasons into the line. */
export function withRecent(state: ReviewState, by: 1 | -1): ReviewState {
  const { mode, reasons } = state;
  if (mode.name !== 'reason') return state;
  const recent = Math.max(-1, Math.min(reasons.length - 1, mode.recent + by));
  return { ...state, mode: { ...mode, recent, field: fieldWith(reasons[recent] ?? '') } };
}

/** Goes on with what was written or marked. */
export function submitted(state: ReviewState): ReviewState {
  const { mode } = state;
  switch (mode.name) {
    case 'search':
      return found({ ...state, mode: BROWSE, query: mode.field.text }, 1);
    case 'until':
      return withUntil(state, mode);
    case 'reason':
      return decided(state);
    case 'mend':
      return mended(state);
    default:
      return { ...state, mode: BROWSE };
  }
}

/** The next conflict that holds what was searched for. */
export function found(state: ReviewState, by: 1 | -1): ReviewState {
  const { query, rows, conflicts, at, chosen } = state;
  if (query === '') return { ...state, notice: null };
  const next = findRow(query, rows, conflicts, at, by);
  const all = countHolding(query, conflicts);
  const places = rowsHolding(query, rows, conflicts);
  const hidden =
    all > places.length && chosenWords(chosen) !== '' ? `the filter hides ${String(all - places.length)}` : '';
  if (next === -1)
    return { ...state, notice: `Nothing in the list holds “${query}”${hidden === '' ? '' : `; ${hidden}`}.` };
  const which = `${String(places.indexOf(next) + 1)} of ${String(places.length)} that hold “${query}”`;
  const on = places.length > 1 ? '; n goes on' : '';
  const notice = `${which}${hidden === '' ? '' : `; ${hidden}`}${on}`;
  return { ...select({ ...state, notice, shownWords: query }, next), isSeeking: true };
}

function withUntil(state: ReviewState, { field }: Extract<Mode, { name: 'until' }>): ReviewState {
  const text = field.text.trim();
  const read = /^\d{4}-\d\d-\d\d$/.test(text) ? readPlainDate(text) : null;
  if (!read || isFault(read)) return { ...state, notice: `“${text}” is no day; write one such as ${state.today}.` };
  if (text < state.today) return { ...state, notice: `${text} is past; write today or a later day.` };
  return chosen(state, { kind: 'defer' }, text);
}
