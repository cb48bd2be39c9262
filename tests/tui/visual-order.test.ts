import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordersHere } from '../../src/cli/review/orders-here.ts';
import { openReview } from '../../src/tui/open-review.tsx';
import { createPaint } from '../../src/tui/theme.ts';
import { visualOrder } from '../../src/tui/bidi/visual-order.ts';
import stringWidth from 'string-width';
import { fakeTerminal } from './fake-terminal.ts';
import { kesraSession } from './kesra-session.ts';

const paint = createPaint('16', 'dark');

describe('visualOrder', () => {
  it.each([
    // What a terminal that shows letters as they come has to be given, from left to right.
    ['Hebrew', '    שלום', '    םולש'],
    ['Arabic', '    جسر أورلن', '    نلروأ رسج'],
    ['a number within', '    “746 מיליון יורו”', '    ”ורוי ןוילימ 746“'],
    ['a number with separators', '    עלה 35,258,707.95 יורו', '    ורוי 35,258,707.95 הלע'],
    ['an Arabic number', '    غرامة ٧٤٦ مليون', '    نويلم ٧٤٦ ةمارغ'],
    ['a percentage', '    עלה ב 27% השנה', '    הנשה 27% ב הלע'],
    ['Latin words within', '    خدمة Orlen Post الجديدة', '    ةديدجلا Orlen Post ةمدخ'],
    ['brackets, which are mirrored', '    הגשר (אורלן) נבנה', '    הנבנ (ןלרוא) רשגה'],
    ['words of ours with a value', '1 גשר אורלן  2 witnesses', '1 ןלרוא רשג  2 witnesses'],
    ['values beside each other', 'גשר | 5 | גשר 7', 'רשג | 5 | 7 רשג'],
    ['mostly Latin', '    the bridge is called גשר here', '    the bridge is called רשג here'],
    ['nothing of the kind', '    the bridge at Orlen', '    the bridge at Orlen'],
  ])('shows %s', (_what, stored, seen) => {
    expect(visualOrder(stored)).toBe(seen);
  });

  it('keeps a row of the list from left to right, with what is blank at its end', () => {
    expect(visualOrder('▸  possible bridge.name  جسر أورلن | Orlen Bridge   ', 'ltr')).toBe(
      '▸  possible bridge.name  نلروأ رسج | Orlen Bridge   ',
    );
  });

  it('leaves marks on the letter that carries them', () => {
    expect(visualOrder('    שָׁלוֹם')).toBe('    םוֹלשָׁ');
    expect(visualOrder('    مُدُن')).toBe('    ندُمُ');
  });

  it('gives every letter the look that it had', () => {
    expect(visualOrder(`    גשר ${paint('strong', 'אורלן')} נבנה`)).toBe(`    הנבנ \u001b[1mןלרוא\u001b[m רשג`);
    expect(visualOrder(paint('selected', ' גשר '), 'ltr')).toBe('\u001b[7m רשג \u001b[m');
  });

  it('neither adds nor takes a letter, and keeps the width', () => {
    const text = fc.string({
      unit: fc.constantFrom('א', 'ב', 'ع', '\u064f', '\u05b8', 'a', ' ', '7', '(', ')', '.', '€', '漢'),
    });
    fc.assert(
      fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const, undefined), (line, direction) => {
        const seen = visualOrder(line, direction);
        const sorted = (words: string): string => Array.from(words.replace(/[()]/g, '(')).sort().join('');
        expect(sorted(seen)).toBe(sorted(line));
        expect(stringWidth(seen)).toBe(stringWidth(line));
      }),
      { numRuns: 500 },
    );
  });
});

describe('ordersHere', () => {
  it.each([
    ['auto', {}, true],
    ['auto', { TERM_PROGRAM: 'vscode' }, true],
    ['auto', { VTE_VERSION: '5600' }, true],
    ['auto', { VTE_VERSION: '7402' }, false],
    ['auto', { KONSOLE_VERSION: '230804' }, false],
    ['auto', { KITTY_WINDOW_ID: '1' }, false],
    ['auto', { TERM_PROGRAM: 'Apple_Terminal' }, false],
    ['app', { VTE_VERSION: '7402' }, true],
    ['terminal', {}, false],
    ['off', {}, false],
  ] as const)('%s with %o: %s', (bidi, variables, isOrdered) => {
    expect(ordersHere(bidi, { variables })).toBe(isOrdered);
  });
});

describe('the screen', () => {
  it.each([60, 80, 120, 200])('shows letters from right to left in their order in %i columns', async (columns) => {
    const terminal = fakeTerminal(columns, 40);
    const ended = openReview({ ...kesraSession(terminal), isOrderedHere: true });
    await terminal.shows('q quit');
    await terminal.type('G');
    expect(terminal.screen().some((line) => line.includes('نلروأ رسج'))).toBe(true);
    expect(terminal.screen().some((line) => line.includes('جسر'))).toBe(false);
    // The line between the panes stands where it stood.
    const lines = terminal.screen().filter((line) => line.includes('│'));
    if (columns >= 120)
      expect(new Set(lines.map((line) => stringWidth(line.slice(0, line.indexOf('│'))))).size).toBe(1);
    await terminal.type('q');
    await ended;
  });
});
