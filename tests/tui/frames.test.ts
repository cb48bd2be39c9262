import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReview } from '../../src/tui/open-review.tsx';
import { createPaint } from '../../src/tui/theme.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import { fakeTerminal } from './fake-terminal.ts';

describe('the screen', () => {
  it.each([60, 80, 120, 200])('looks as it should in %i columns', async (columns) => {
    const terminal = fakeTerminal(columns, 30);
    const ended = openReview({ report: KESRA_REPORT, paint: createPaint('none', 'dark'), terminal });
    await terminal.shows('quit');
    const list = terminal.screen().join('\n');
    await terminal.type('\t');
    const evidence = terminal.screen().join('\n');
    await terminal.type('q');
    expect(await ended).toBe('quit');
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.isRaw()).toBe(false);
    const frames = [list, evidence].map((frame) => `${frame}\n${'═'.repeat(columns)}\n`).join('');
    await expect(frames).toMatchFileSnapshot(join(import.meta.dirname, `../golden/review-${String(columns)}.txt`));
  });

  it('is given back when Ctrl-C ends it', async () => {
    const terminal = fakeTerminal(120, 30);
    const ended = openReview({ report: KESRA_REPORT, paint: createPaint('16', 'dark'), terminal });
    await terminal.shows('quit');
    expect(terminal.isAlternate()).toBe(true);
    await terminal.type('\u0003');
    expect(await ended).toBe('interrupted');
    expect(terminal.isAlternate()).toBe(false);
  });

  it('says what it needs where the terminal is too small', async () => {
    const terminal = fakeTerminal(50, 12);
    const ended = openReview({ report: KESRA_REPORT, paint: createPaint('none', 'dark'), terminal });
    await terminal.shows('60 × 16');
    await terminal.type('q');
    expect(await ended).toBe('quit');
  });
});
