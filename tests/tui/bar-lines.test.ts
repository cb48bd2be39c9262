import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { barLines } from '../../src/tui/bar/bar-lines.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { actionOf, bindingsIn, written } from '../../src/tui/key-lookup.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { createPaint } from '../../src/tui/theme.ts';
import { manyConflicts } from './many-conflicts.ts';

const plain = createPaint('none', 'dark');
// eslint-disable-next-line no-control-regex
const codes = /\u001b\[[0-9;]*m/g;

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
        for (const key of all) {
          const action = actionOf(key, state);
          if (action !== null && typeof action !== 'string' && !('lack' in action)) state = reduce(state, action);
        }
        const lines = barLines(state, plain, stringWidth).map((line) => line.replace(codes, ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const named = bindingsIn(state.mode.name).flatMap((key) =>
          key.name === null ? [] : [`${written(key)} ${key.name}`],
        );
        const shown = lines.flatMap((line) => line.split('  ')).filter((entry) => entry !== '');
        for (const entry of shown) expect(named).toContain(entry);
        if (state.mode.name === 'browse') expect(shown.slice(-2)).toEqual(['? all keys', 'q quit']);
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
