import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/tui/action.ts';
import { barLines } from '../../src/tui/bar/bar-lines.ts';
import { promptOf } from '../../src/tui/bar/prompt.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { actionOf } from '../../src/tui/key-lookup.ts';
import { BINDINGS } from '../../src/tui/keys.ts';
import { keptChoice } from '../../src/tui/facets/facets.ts';
import { listLines } from '../../src/tui/list/list-lines.ts';
import { layoutOf, SMALLEST } from '../../src/tui/layout.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { selected, targetsOf, type ReviewState } from '../../src/tui/state.ts';
import { expectValid } from './expect-valid.ts';
import { manyConflicts } from './many-conflicts.ts';

function begin(size: number, columns = 120, rows = 20): ReviewState {
  const report = manyConflicts(size);
  return initialState({ report, undecidable: null, today: '2026-03-04', resume: null, size: { columns, rows } });
}

/** What a key makes of a state; where it leads out of the screen, nothing. */
function press(state: ReviewState, key: string): ReviewState {
  const action = actionOf(key, state);
  if (action === null) return state;
  if (typeof action === 'string') return state;
  return 'lack' in action ? state : reduce(state, action);
}

const keys = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...BINDINGS.flatMap((binding) => binding.keys)) },
  { weight: 1, arbitrary: fc.constantFrom('x', 'é', '語', 'left', 'right', 'backspace', 'ctrl+w', 'ctrl+x', 'f13') },
);

describe('the state', () => {
  it('is valid whatever 1,000 keys are pressed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.array(keys, { minLength: 1000, maxLength: 1000 }),
        (size, pressed) => {
          let state = begin(size);
          for (const key of pressed) state = press(state, key);
          expectValid(state);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is valid at any size, and after the report has changed', () => {
    const sizes = fc.record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 80 }) });
    const events = fc.oneof(
      keys.map((key) => ({ key })),
      sizes.map((size): Action => ({ type: 'resize', size })),
      fc.integer({ min: 0, max: 30 }).map((size): Action => ({ type: 'report', report: manyConflicts(size) })),
      fc.constantFrom<Action>({ type: 'saved', fault: null }, { type: 'saved', fault: 'the disk is full.' }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 200 }), (all) => {
        let state = begin(20);
        for (const event of all) {
          state = 'key' in event && !('type' in event) ? press(state, event.key) : reduce(state, event);
          expectValid(state);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is as it was once what was decided is undone, and as it became once that is done again', () => {
    const verdicts = fc.constantFrom('1', '2', 'b', 'a', 'd', 's');
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 200 }), verdicts, fc.boolean(), (before, verdict, isRange) => {
        let state = begin(20);
        for (const key of before) state = press(state, key);
        state = reduce(state, { type: 'cancel' });
        if (isRange) for (const key of ['v', 'J', 'J']) state = press(state, key);
        const from = state;
        for (const key of verdict === 's' ? ['s', 'e'] : verdict === 'd' ? ['d', 'enter'] : [verdict])
          state = press(state, key);
        for (const key of ['w', 'h', 'y', 'enter']) state = press(state, key);
        const decided = state;
        fc.pre(decided.done.length === from.done.length + 1);
        expect(decided.done.at(-1)?.changes.length).toBe(targetsOf(from).length);
        state = press(press(decided, 'K'), 'z');
        expect(state.overlay).toEqual(from.overlay);
        expect(state.done).toEqual(from.done);
        expect(selected(state)?.id).toBe(selected(from)?.id);
        state = press(state, 'Z');
        expect(state.overlay).toEqual(decided.overlay);
        expect(state.done).toEqual(decided.done);
        expect(selected(state)?.id).toBe(selected(decided)?.id);
      }),
      { numRuns: 200 },
    );
  });

  it('shows what is in the file once a decision could not be saved', () => {
    const from = begin(4);
    let state = from;
    for (const key of ['1', 'y', 'enter']) state = press(state, key);
    expect(state.overlay.size).toBe(1);
    state = reduce(state, { type: 'saved', fault: 'the disk is full.' });
    expect([state.overlay.size, state.done, state.outbox]).toEqual([0, [], []]);
    expect(state.notice).toContain('the disk is full.');
  });

  it('prefers a position by its value, on each conflict of a range', () => {
    let state = begin(8);
    for (const key of ['v', 'J', '2', 'y', 'enter']) state = press(state, key);
    const [step] = state.done;
    expect(step?.changes.map(({ after }) => after?.verdict)).toEqual(
      targetsOf({ ...begin(8), anchor: 1, at: 2 }).map(({ positions }) => ({
        kind: 'prefer',
        value: positions[1]?.value,
      })),
    );
  });

  it('offers no position that a decision could not tell from another', () => {
    const report = manyConflicts(1);
    const [conflict] = report.conflicts;
    const [first] = conflict?.positions ?? [];
    if (!conflict || !first) throw new Error('there is none');
    const withPositions = (...values: readonly string[]): ReviewState => {
      const positions = values.map((value) => ({ ...first, value }));
      const conflicts = [{ ...conflict, positions }];
      const size = { columns: 120, rows: 20 };
      const rest = { undecidable: null, today: '2026-03-04', resume: null, size };
      return initialState({ report: { ...report, conflicts }, ...rest });
    };
    let state = withPositions('highest', 'highest');
    const bar = (): string => barLines(state, (_, text) => text, stringWidth).join('');
    expect(bar()).not.toContain('is right');
    state = press(state, '2');
    expect(state.mode.name).toBe('told');
    expect(promptOf(state, stringWidth).lines.join('')).toContain('2 does nothing: another position reads the same');
    // What would have been a reason is no key.
    for (const key of ['q', 'b', 'x', 'z', 'v']) state = press(state, key);
    expect([state.mode.name, state.anchor]).toEqual(['told', null]);
    expect(press(state, 'enter').mode.name).toBe('browse');
    state = withPositions('highest', 'second', 'highest');
    expect(bar()).toContain('1…3 is right');
    expect([press(state, '1').mode.name, press(state, '2').mode.name]).toEqual(['told', 'reason']);
  });

  it('says why nobody can decide, from the start and before a reason is typed', () => {
    const report = manyConflicts(4);
    const undecidable = 'Nobody is named to decide.';
    const size = { columns: 120, rows: 20 };
    let state = initialState({ report, undecidable, today: '2026-03-04', resume: null, size });
    state = { ...state, notice: null };
    expect(promptOf(state, stringWidth).lines.join('')).toBe(undecidable);
    expect(barLines(state, (_, text) => text, stringWidth).join('')).toContain('a accept');
    state = press(state, 'a');
    expect(promptOf(state, stringWidth).lines.join('')).toBe('a does nothing: Nobody is named to decide.');
    for (const key of Array.from('no key?')) state = press(state, key);
    expect(state.mode.name).toBe('told');
    expect(press(state, 'escape').mode.name).toBe('browse');
  });

  it('keeps what Space chose when Enter leaves the filter, and begins it with what is gravest', () => {
    let state = press(begin(12), 'f');
    const options = state.mode.name === 'facets' ? state.mode.options : [];
    const severities = options.flatMap(({ facet, value }) => (facet === 'severity' ? [value] : []));
    expect(severities).toEqual(['error', 'warning', 'info'].filter((name) => severities.includes(name)));
    expect(severities[0]).toBe('error');
    state = press(press(state, ' '), 'enter');
    expect(state.mode.name).toBe('browse');
    expect([...(state.chosen.severity ?? [])]).toEqual(['error']);
  });

  it('says which of how many a search has found, and how many of them a filter hides', () => {
    let state = begin(10);
    const search = (): void => {
      for (const key of ['/', ...Array.from('bridge-1'), 'enter']) state = press(state, key);
    };
    search();
    expect(state.notice).toMatch(/^\d of 2 that hold “bridge-1”; n goes on$/);
    state = press(state, 'n');
    expect(state.notice).toMatch(/^\d of 2 that hold/);
    const { severity } = state.conflicts[1] ?? {};
    const [first, second] = state.conflicts;
    state = {
      ...state,
      conflicts: state.conflicts.map((each, index) =>
        index === 1
          ? { ...each, state: 'baseline' as const, severity: severity ?? 'info' }
          : { ...each, state: 'open' as const },
      ),
    };
    expect([first, second]).not.toContain(undefined);
    state = press(state, 'f');
    while (state.mode.name === 'facets' && state.mode.options[state.mode.option]?.value !== 'baseline')
      state = press(state, 'j');
    state = press(press(state, ' '), 'enter');
    search();
    expect(state.notice).toBe('1 of 1 that hold “bridge-1”; the filter hides 1');
  });

  it('says whose decision another one takes the place of, before it is made', () => {
    const state = begin(1);
    const [conflict] = state.conflicts;
    const decision = { verdict: 'accept', reason: 'known', by: 'Anna', at: '2026-03-01', positions: [] };
    const decided = conflict ? [{ ...conflict, state: 'decided' as const, decision }] : [];
    expect(promptOf(press({ ...state, conflicts: decided }, 'b'), (text) => text.length / 4).lines.join('')).toContain(
      'both wrong, in place of what Anna decided, because:',
    );
    const open = conflict ? [{ ...conflict, state: 'open' as const }] : [];
    expect(promptOf(press({ ...state, conflicts: open }, 'b'), stringWidth).lines.join('')).toBe(
      'both wrong, because: ',
    );
  });

  it('says who has decided anew what was decided here', () => {
    const report = manyConflicts(1);
    const [conflict] = report.conflicts;
    if (!conflict) throw new Error('there is none');
    const read = (state: ReviewState, reason: string): ReviewState => {
      const decision = { verdict: 'both wrong', reason, by: 'Anna', at: '2026-03-04', positions: [] };
      return reduce(state, {
        type: 'report',
        report: { ...report, conflicts: [{ ...conflict, state: 'decided', decision }] },
      });
    };
    let state = begin(1);
    for (const key of ['a', 'y', 'enter']) state = press(state, key);
    // What waits to be written is not known to any report.
    expect(read(state, 'no').notice).toMatch(/^Decided/);
    state = reduce(state, { type: 'saved', fault: null });
    expect(read(state, 'y').notice).toMatch(/^Decided/);
    const overruled = read(read(state, 'y'), 'no');
    expect(overruled.notice).toBe('Anna has decided this anew: both wrong.');
    // It is said once.
    expect(read(press(overruled, 'w'), 'no').notice).toBeNull();
  });

  it('says what came and went where files were changed beside it, and of its own changes what it said', () => {
    const ids = (...names: readonly string[]) => {
      const report = manyConflicts(names.length);
      return { ...report, conflicts: report.conflicts.map((conflict, at) => ({ ...conflict, id: names[at] ?? '' })) };
    };
    const read = (state: ReviewState, isWatched: boolean, ...names: readonly string[]): string | null =>
      reduce(state, { type: 'report', report: ids(...names), isWatched }).notice;
    const state = { ...reduce(begin(1), { type: 'report', report: ids('a', 'b') }), notice: 'Written' };
    const quiet = { ...state, notice: null };
    expect(read(quiet, true, 'b', 'c', 'd')).toBe('Read again: 2 came, 1 went.');
    expect(read(quiet, true, 'a')).toBe('Read again: 1 went.');
    expect(read(quiet, true, 'b', 'a')).toBeNull();
    // What it wrote itself is seen as well.
    expect(read(state, true, 'a')).toBe('Written');
    expect(read(state, true, 'b', 'a')).toBe('Written');
    expect(read(state, false, 'c')).toBe('Written');
  });

  it('asks for a reason, and for a day that is to come', () => {
    let state = press(press(begin(4), 'b'), 'enter');
    expect(state.mode.name).toBe('reason');
    expect(state.done).toEqual([]);
    state = press(press(begin(4), 'd'), 'backspace');
    state = press(state, 'enter');
    expect(state.notice).toContain('is no day');
    state = begin(4);
    for (const key of ['d', 'ctrl+u', ...Array.from('2026-03-03'), 'enter']) state = press(state, key);
    expect(state.notice).toContain('is past');
  });

  it('moves the list by half a page, so that most keys change two lines', () => {
    let state = begin(40);
    let moves = 0;
    for (let at = 0; at < 35; at += 1) {
      const next = press(state, 'j');
      if (next.top !== state.top) moves += 1;
      state = next;
    }
    expect(moves).toBeGreaterThan(0);
    expect(moves).toBeLessThan(6);
  });

  it('needs no more than the smallest terminal', () => {
    expect(layoutOf(SMALLEST)).toMatchObject({ isTooSmall: false });
  });

  it('says of a letter that it is no key, and what shows those that are', () => {
    const state = begin(3);
    expect(actionOf('Y', state)).toEqual({ lack: 'Y is no key here; ? shows all keys.' });
    expect(actionOf('0', state)).toEqual({ lack: '0 is no key here; ? shows all keys.' });
    expect(actionOf('x', press(state, 's'))).toEqual({ lack: 'x is no key here; Esc goes back.' });
    expect(actionOf('f13', state)).toBeNull();
  });

  it('narrows the list as last time, as long as something is to be decided in it', () => {
    const report = manyConflicts(10);
    const rest = { report, undecidable: null, today: '2026-03-04', size: { columns: 120, rows: 20 } };
    const begun = (chosen: Readonly<Record<string, readonly string[]>>): ReviewState =>
      initialState({ ...rest, resume: { id: '000000000003', grouping: 'rule', chosen } });
    const narrowed = begun({ subject: ['bridge-0'], nonsense: ['x'] });
    expect(narrowed.notice).toBe(
      'The list is narrowed as last time: only subject bridge-0; f, then x shows all again.',
    );
    expect(narrowed.rows.filter((row) => typeof row === 'number')).toHaveLength(2);
    expect(selected(narrowed)?.facts[0]).toContain('bridge-0.');
    expect(keptChoice(narrowed.chosen)).toEqual({ subject: ['bridge-0'] });
    const all = begun({ state: ['decided'] });
    expect([all.chosen, all.notice, selected(all)?.id]).toEqual([{}, null, '000000000003']);
  });

  it('tells rows of alike values apart by their rule', () => {
    const report = manyConflicts(1);
    const conflicts = report.conflicts.map((conflict) => ({
      ...conflict,
      facts: ['a.b'],
      positions: conflict.positions.map((position) => ({ ...position, value: '2x' })),
    }));
    const size = { columns: 120, rows: 20 };
    const state = initialState({
      report: { ...report, conflicts },
      undecidable: null,
      today: '2026-03-04',
      resume: null,
      size,
    });
    expect(listLines(state, (_, text) => text, stringWidth)[1]?.trimEnd()).toMatch(/ a\.b {2}2x \| 2x \(\S+\)$/);
  });

  it('cuts no name for which there is room', () => {
    const report = manyConflicts(1);
    const [conflict] = report.conflicts;
    const [position] = conflict?.positions ?? [];
    if (!conflict || !position) throw new Error('there is none');
    const row = (value: string): string => {
      const positions = [position, position].map((each, index) => ({ ...each, value: index === 0 ? value : 'no' }));
      const conflicts = [{ ...conflict, facts: ['bridge.a-name-that-is-long'], positions }];
      const size = { columns: 120, rows: 20 };
      const state = initialState({
        report: { ...report, conflicts },
        undecidable: null,
        today: '2026-03-04',
        resume: null,
        size,
      });
      return listLines(state, (_, text) => text, stringWidth)[1]?.trimEnd() ?? '';
    };
    expect(row('2x')).toMatch(/ bridge\.a-name-that-is-long {2}2x \| no$/);
    expect(row('EUR 746 million and a bit')).toMatch(/ bridge\.a-name-that… {2}EUR 746 million …$/);
  });
});
