import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { asideOf, promptOf } from '../../src/tui/bar/prompt.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { keyNames } from '../../src/tui/key-name.ts';
import { actionOf } from '../../src/tui/key-lookup.ts';
import { inRows } from '../../src/tui/lines.ts';
import { reduce } from '../../src/tui/reduce.ts';
import type { ReviewState } from '../../src/tui/state.ts';
import { editField, EMPTY_FIELD, fieldWith, insertText } from '../../src/tui/text-field.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import { manyConflicts } from './many-conflicts.ts';

const BEGINNING = { undecidable: null, today: '2026-03-04', resume: null, size: { columns: 60, rows: 20 } };

function begin(): ReviewState {
  return initialState({ ...BEGINNING, report: manyConflicts(3) });
}

function press(state: ReviewState, ...keys: readonly string[]): ReviewState {
  let after = state;
  for (const key of keys) {
    const action = actionOf(key, after);
    if (action !== null && typeof action !== 'string' && !('lack' in action)) after = reduce(after, action);
  }
  return after;
}

function shown(state: ReviewState): string {
  return promptOf(state, stringWidth).lines.join('');
}

describe('a line that is written', () => {
  it('has its day replaced by what is typed, pasted or deleted, and changed once the cursor was moved in it', () => {
    const state = press(begin(), 'd');
    expect(shown(state)).toBe('Defer until: 2026-03-11');
    expect(asideOf(state)).toContain('what is typed takes its place');
    expect(shown(press(state, '2'))).toBe('Defer until: 2');
    expect(shown(press(state, '2', '0'))).toBe('Defer until: 20');
    expect(shown(reduce(state, { type: 'paste', text: '2026-04-01' }))).toBe('Defer until: 2026-04-01');
    expect(shown(press(state, 'backspace'))).toBe('Defer until: ');
    expect(shown(press(state, 'left', 'backspace', '2'))).toBe('Defer until: 2026-03-21');
    expect(press(state, 'enter').mode.name).toBe('reason');
  });

  it('stays where it is at fault', () => {
    const state = press(begin(), 'd', '1', 'enter');
    expect(shown(state)).toBe('Defer until: 1');
    expect(asideOf(state)).toBe('“1” is no day; write one such as 2026-03-04.');
    expect(asideOf(press(begin(), 'a', 'enter'))).toContain('A reason is needed');
  });

  it('is shown whole on several lines, with the cursor where the next letter goes', () => {
    const words = 'the register of the city has it so, and the mayor said the same on the next day';
    const state = reduce(press(begin(), 'a'), { type: 'paste', text: words });
    const { lines, cursor } = promptOf(state, stringWidth);
    expect(lines).toEqual([
      'accept, because: the register of the city has it so, and ',
      'the mayor said the same on the next day',
    ]);
    expect(cursor).toEqual({ x: 39, y: 1 });
    expect(promptOf(press(state, 'home'), stringWidth).cursor).toEqual({ x: 17, y: 0 });
    // Of a very long one, what is around the cursor.
    const long = reduce(state, { type: 'paste', text: ` ${words}`.repeat(8) });
    expect(promptOf(long, stringWidth).lines).toHaveLength(5);
    expect(promptOf(long, stringWidth).cursor?.y).toBe(4);
    expect(promptOf(press(long, 'home'), stringWidth)).toMatchObject({ cursor: { y: 0 } });
  });

  it('is left by Ctrl-C and by Esc, and a reason that was begun is not lost', () => {
    const writing = press(begin(), 'a', ...Array.from('half a reason'));
    const left = press(writing, 'ctrl+c');
    expect([left.mode.name, left.done]).toEqual(['browse', []]);
    expect(left.notice).toBe('Nothing was decided; ↑ has the reason that was begun. Ctrl-C once more quits.');
    expect(actionOf('ctrl+c', left)).toBe('interrupted');
    expect(shown(press(left, 'a', 'up'))).toBe('accept, because: half a reason');
    expect(press(writing, 'escape').notice).toContain('↑ has the reason');
    expect(press(begin(), 'a', 'ctrl+c').notice).toBe('Nothing was decided. Ctrl-C once more quits.');
    // Where nothing can be seen of it, the key is meant for the program.
    expect(actionOf('ctrl+c', { ...writing, size: { columns: 20, rows: 5 } })).toBe('interrupted');
  });

  it('says what of the input is at fault before anything is decided, and offers that to be opened', () => {
    const state = initialState({ ...BEGINNING, report: KESRA_REPORT, decisionsFile: 'decisions.yaml' });
    const [fault] = state.faults;
    expect(shown(state)).toMatch(/^Not all is read, e opens: sources\/broken\.yaml:1: /);
    expect(asideOf(press(state, 'a'))).toMatch(/^Not all is read: sources\/broken\.yaml:1: .* \(and 2 more faults\)$/);
    expect(press(state, 'e').mode).toMatchObject({ name: 'claims', option: 0 });
    const decisions = fault && { ...fault, file: 'decisions.yaml', line: 7, message: 'No verdict.' };
    expect(shown({ ...state, faults: decisions ? [decisions] : [] })).toBe(
      'No decision counts, e opens: decisions.yaml:7: No verdict.',
    );
    // Where no conflict is left, what is at fault can still be opened.
    const none = initialState({ ...BEGINNING, report: { ...KESRA_REPORT, conflicts: [], groups: [] } });
    expect(actionOf('e', none)).toMatchObject({ type: 'claims' });
    expect(actionOf('e', { ...none, faults: [] })).toHaveProperty('lack');
  });
});

describe('a field', () => {
  it('loses what stands behind the cursor by Ctrl-K', () => {
    expect(editField({ text: 'half a reason', at: 6 }, 'ctrl+k')).toEqual({ text: 'half a', at: 6 });
  });

  it('takes no codes that were copied along', () => {
    const copied = '\u001b[1;31mred\u001b[0m \u001b]0;title\u0007and\n[sic]';
    expect(insertText(EMPTY_FIELD, copied)).toEqual(fieldWith('red and [sic]'));
  });

  it('knows keys with Ctrl that come with others', () => {
    const key = { eventType: 'press' } as Parameters<typeof keyNames>[1];
    expect(keyNames('a\u000b\u0003', key)).toEqual(['a', 'ctrl+k', 'ctrl+c']);
  });
});

describe('a text on several lines', () => {
  it('is broken again where what is carried over has no room for the next letter', () => {
    expect(inRows('aaaaa aaaa漢', 5, stringWidth)).toEqual(['aaaaa', ' ', 'aaaa', '漢']);
  });

  it('loses no letter, and is nowhere too wide', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '漢', 'é', 'e\u0301', '👩‍👩‍👧', 'ش', '-') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (words, width) => {
        const rows = inRows(words, width, stringWidth);
        expect(rows.join('')).toBe(words);
        for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
