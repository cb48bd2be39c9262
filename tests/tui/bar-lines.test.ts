import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { barLines } from '../../src/tui/bar/bar-lines.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { actionOf, bindingsIn, written } from '../../src/tui/key-lookup.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { createPaint } from '../../src/tui/theme.ts';
import type { ReviewState } from '../../src/tui/state.ts';
import { manyConflicts } from './many-conflicts.ts';

const plain = createPaint('none', 'dark');
// eslint-disable-next-line no-control-regex
const codes = /\u001b\[[0-9;]*m/g;

function press(state: ReviewState, key: string): ReviewState {
  const action = actionOf(key, state);
  return action === null || typeof action === 'string' || 'lack' in action ? state : reduce(state, action);
}

it('is never cut, and always ends with how to find the other keys and how to leave', () => {
  const keys = fc.constantFrom('1', 'a', 'b', 's', 'd', 'f', 'e', '/', 'j', 'v', 'z', 'Z', 'y', 'enter', 'escape', '?');
  const widths = fc.integer({ min: 60, max: 220 });
  fc.assert(
    fc.property(
      widths,
      fc.array(keys, { maxLength: 25 }),
      fc.constantFrom(null, 'Nobody is named.'),
      (columns, all, undecidable) => {
        const report = manyConflicts(5);
        let state = initialState({
          report,
          undecidable,
          today: '2026-03-04',
          resume: null,
          size: { columns, rows: 30 },
        });
        for (const key of all) state = press(state, key);
        const lines = barLines(state, plain, stringWidth).map((line) => line.replace(codes, ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const named = bindingsIn(state.mode.name).map((key) => {
          const now = key.now?.(state);
          return `${now?.written ?? written(key)} ${now?.name ?? key.name ?? ''}`;
        });
        const shown = lines.flatMap((line) => line.split(/ {2,}/)).filter((entry) => entry !== '');
        for (const entry of shown) expect(named).toContain(entry);
        if (state.mode.name === 'browse')
          expect(shown.filter((entry) => !/^[zZ] /.test(entry)).slice(-2)).toEqual(['? all keys', 'q quit']);
      },
    ),
    { numRuns: 1000 },
  );
});

it('has ? and q in every width', () => {
  for (let columns = 60; columns <= 220; columns += 1) {
    const size = { columns, rows: 30 };
    const state = initialState({
      report: manyConflicts(5),
      undecidable: null,
      today: '2026-03-04',
      resume: null,
      size,
    });
    const lines = barLines(state, plain, stringWidth);
    expect(lines.join(' ').replace(codes, '').trim()).toMatch(/\? all keys {2}q quit$/);
  }
});

/** Where each key stands in the bar. */
function placesIn(state: ReviewState): ReadonlyMap<string, string> {
  const lines = barLines(state, plain, stringWidth).map((line) => line.replace(codes, ''));
  return new Map(
    lines.flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)].map(
        ({ 0: entry, index }) => [entry, `${String(row)}:${String(index)}`] as const,
      ),
    ),
  );
}

it.each([60, 80, 120, 200])('moves no key to another place while decisions are made, in %i columns', (columns) => {
  const size = { columns, rows: 30 };
  let state = initialState({ report: manyConflicts(5), undecidable: null, today: '2026-03-04', resume: null, size });
  const before = placesIn(state);
  expect([...before.keys()]).not.toContain('z undo');
  for (const key of ['a', 'y', 'enter', 'u', 'a', 'y', 'enter', 'z', 'G']) state = press(state, key);
  const after = placesIn(state);
  for (const [entry, place] of before)
    if (after.has(entry)) expect(`${entry} ${after.get(entry) ?? ''}`).toBe(`${entry} ${place}`);
  expect([...after.keys()].slice(-2)).toEqual(['z undo', 'Z redo']);
});

it('names what keys do in the pane that has the focus, and what verdicts are on', () => {
  const size = { columns: 200, rows: 30 };
  const { conflicts, ...report } = manyConflicts(1);
  const [conflict] = conflicts;
  const [position] = conflict?.positions ?? [];
  if (!conflict || !position) throw new Error('there is none');
  const withPositions = (count: number): ReviewState => {
    const positions = Array.from({ length: count }, (_, index) => ({ ...position, value: `EUR ${String(index)}` }));
    const all = [{ ...conflict, positions }];
    return initialState({
      report: { ...report, conflicts: all },
      undecidable: null,
      today: '2026-03-04',
      resume: null,
      size,
    });
  };
  const bar = (state: ReviewState): readonly string[] => [...placesIn(state).keys()];
  expect(bar(withPositions(1)).slice(0, 3)).toEqual(['1 is right', 'b is wrong', 'a accept']);
  expect(bar(withPositions(2)).slice(0, 3)).toEqual(['1 2 is right', 'b both wrong', 's both stand']);
  expect(bar(withPositions(4)).slice(0, 3)).toEqual(['1…4 is right', 'b none right', 's all stand']);
  expect(press(withPositions(1), 's').mode).toMatchObject({
    name: 'told',
    words: 's does nothing: there is no other position that it could stand beside; 1 says that it is right.',
  });
  const inEvidence = { ...press(withPositions(2), 'tab'), pageEnd: 5 };
  expect(bar(inEvidence)).toEqual(expect.arrayContaining(['Tab list', 'j ↓ scroll down']));
  expect(bar(inEvidence)).not.toEqual(expect.arrayContaining(['k ↑ scroll up']));
  expect(actionOf('k', inEvidence)).toEqual({ lack: 'k ↑ does nothing: this is the beginning.' });
  expect(actionOf('j', { ...inEvidence, scroll: 5 })).toEqual({ lack: 'j ↓ does nothing: this is the end.' });
  expect(actionOf('j', { ...inEvidence, pageEnd: 0 })).toEqual({ lack: 'j ↓ does nothing: all of it is shown.' });
  // Of a page that has not been drawn, nobody knows where it ends.
  expect(actionOf('j', press(withPositions(2), 'tab'))).toMatchObject({ type: 'move' });
});
