import { describe, expect, it } from 'vitest';
import { openReview } from '../../src/tui/open-review.tsx';
import { fakeTerminal } from './fake-terminal.ts';
import { kesraSession } from './kesra-session.ts';

describe('the review for a screen reader', () => {
  it('tells what is selected in sentences, and what is written in a text box', async () => {
    const terminal = fakeTerminal(120, 40);
    const session = { ...kesraSession(terminal), isSpoken: true };
    const ended = openReview(session);
    await terminal.shows('Question mark: all keys.');
    expect([terminal.isAlternate(), terminal.isRaw()]).toEqual([false, true]);
    const first = terminal.screen().join('\n');
    expect(first).toMatch(/^Conflict 1 of 4, /m);
    expect(first).toMatch(/^Position 1: EUR 746 million, /m);
    expect(first).not.toMatch(/[│▸┃]/);
    await terminal.type('f', 'j', 'k');
    await terminal.shows('checkbox: severity');
    await terminal.type(' ');
    await terminal.shows('checkbox: (checked) severity');
    await terminal.type('x');
    await terminal.type('e');
    await terminal.shows('menuitem: ');
    await terminal.type('\u001b', '?');
    await terminal.shows('While a search is written');
    await terminal.type('\u001b', '1', 'the register says so');
    await terminal.shows('textbox: EUR 746 million is right, because: the register says so');
    await terminal.type('\r');
    await terminal.shows('Decided');
    await terminal.type('q');
    expect(await ended).toMatchObject({ by: 'quit' });
    expect(session.saved).toHaveLength(1);
    expect(terminal.isRaw()).toBe(false);
  });
});
