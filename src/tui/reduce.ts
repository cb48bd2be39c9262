/* eslint-disable max-lines -- one switch, which is read as one */
import { daysLater } from '../values/days-later.ts';
import type { Action } from './action.ts';
import { chosen, saved } from './deciding/deciding.ts';
import { redone, undone } from './deciding/undoing.ts';
import { found, interrupted, left, submitted, withKey, withPaste, withRecent } from './deciding/writing.ts';
import { nextUndecided, regrouped, withFacets, withoutFacets, withReport, withToggled } from './list/listing.ts';
import { halfPage, select, stepBy } from './list/moving.ts';
import { withMends } from './mending/mending.ts';
import { withScopeKey, withTargets } from './mending/moving-claim.ts';
import { moved, pageEnd, withPageOf } from './paging.ts';
import type { ReviewState } from './state.ts';
import { EMPTY_FIELD, fieldWith } from './text-field.ts';

/** The state after an action; pure, and total: what makes no sense changes nothing. */
export function reduce(before: ReviewState, action: Action): ReviewState {
  return withPageOf(before, reduced(before, action));
}

function reduced(before: ReviewState, action: Action): ReviewState {
  // What was said of one key is gone with the next.
  const isKey = !['resize', 'report', 'saved', 'page-end', 'mends', 'asked-again'].includes(action.type);
  const isTold = before.notice !== null || before.sought !== null;
  const state = isKey && isTold ? { ...before, notice: null, sought: null } : before;
  switch (action.type) {
    case 'resize':
      return select({ ...state, size: action.size }, state.at, state.scroll);
    case 'move':
      return moved(state, action.by);
    case 'step':
      return stepBy(state, action.by);
    case 'half-page':
      return state.mode.name === 'browse' ? halfPage(state, action.by) : moved(state, action.by * 10);
    case 'first':
      return moved(state, -Infinity);
    case 'last':
      return moved(state, Infinity);
    case 'find':
      return found(state, action.by);
    case 'choose':
      return chosen(state, action.choice);
    case 'key':
      return withKey(state, action.key);
    case 'paste':
      return withPaste(state, action.text);
    case 'report':
      return withReport(state, action);
    case 'saved':
      return saved(state, action.fault);
    case 'page-end':
      return pageEnd(state, action.scroll, action.found);
    case 'notice':
      return { ...state, notice: action.notice };
    case 'tell':
      return { ...state, mode: { name: 'told', words: action.words } };
    case 'switch-pane':
      return { ...state, focus: state.focus === 'list' ? 'evidence' : 'list' };
    case 'regroup':
      return regrouped(state);
    case 'explain':
      return { ...state, isExplained: !state.isExplained, scroll: 0 };
    case 'range':
      return { ...state, anchor: state.anchor === null ? state.at : null };
    case 'next-undecided':
      return nextUndecided(state);
    case 'search':
      return { ...state, mode: { name: 'search', field: EMPTY_FIELD }, notice: null };
    case 'facets':
      return withFacets(state);
    case 'clear-facets':
      return withoutFacets(state);
    case 'toggle':
      return withToggled(state);
    case 'which':
      return { ...state, mode: { name: 'which' }, notice: null };
    case 'claims':
      return { ...state, mode: { name: 'claims', purpose: action.purpose, option: 0 }, notice: null };
    case 'targets':
      return withTargets(state, action.claim, action.targets);
    case 'scope-key':
      return withScopeKey(state);
    case 'mends':
      return withMends(before, action.ask, action.mends);
    case 'asked-again':
      return { ...before, refused: null };
    case 'until':
      return {
        ...state,
        mode: { name: 'until', field: fieldWith(daysLater(state.today, 7)), isOffered: true },
        notice: null,
      };
    case 'help':
      return { ...state, mode: { name: 'help', scroll: 0 } };
    case 'submit':
      return submitted(state);
    case 'cancel':
      return left(state);
    case 'interrupt':
      return interrupted(state);
    case 'recent-up':
      return withRecent(state, 1);
    case 'recent-down':
      return withRecent(state, -1);
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
  }
}
