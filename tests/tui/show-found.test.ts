import { expect, it } from 'vitest';
import fc from 'fast-check';
import { showFound } from '../../src/tui/search/show-found.ts';
import { openReview } from '../../src/tui/open-review.tsx';
import { createPaint } from '../../src/tui/theme.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { kesraSession } from './kesra-session.ts';

const paint = createPaint('none', 'dark');
const [ON, OFF] = ['\u001b[7m', '\u001b[27m'];
// eslint-disable-next-line no-control-regex
const CODES = /\u001b\[[\d;]*m/g;

it.each([
  ['every place of a line', ['12 dead, 12 hurt'], '12', [`${ON}12${OFF} dead, ${ON}12${OFF} hurt`], 0],
  ['capitals where none were asked for', ['Meridian Wire'], 'meridian', [`${ON}Meridian${OFF} Wire`], 0],
  ['no small letters where capitals were', ['a meridian'], 'Meridian', ['a meridian'], -1],
  [
    'across other looks',
    ['at \u001b[1mleast 1\u001b[22m2'],
    'least 12',
    [`at \u001b[1m${ON}least 1\u001b[22m2${OFF}`],
    0,
  ],
  [
    'across the end of a line',
    ['says', '  746 million', '  euros'],
    'million euros',
    ['says', `  746 ${ON}million${OFF}`, `  ${ON}euros${OFF}`],
    1,
  ],
  ['nothing where nothing is searched for', ['a'], '', ['a'], -1],
  ['letters that become two', ['İzmir, 12'], '12', [`İzmir, ${ON}12${OFF}`], 0],
] as const)('shows %s', (_, lines, words, shown, first) => {
  expect(showFound(lines, words, paint)).toEqual({ lines: shown, first });
});

it('changes nothing of what is read', () => {
  const line = fc
    .array(fc.constantFrom('a', 'b', '1', ' ', '\u001b[1m', '\u001b[22m', '\u001b[0m'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.stringMatching(/^[ab1]{1,3}$/), (lines, words) => {
      const { lines: shown, first } = showFound(lines, words, paint);
      const read = (text: string): string => text.replace(CODES, '');
      expect(shown.map(read)).toEqual(lines.map(read));
      expect(first === -1).toBe(
        !lines
          .map((text) => `${read(text).trim()} `)
          .join('')
          .includes(words),
      );
    }),
  );
});

it('brings what was found into sight, marks it, and forgets it with Esc', async () => {
  const terminal = fakeTerminal(120, 16);
  const [conflict] = KESRA_REPORT.conflicts;
  const positions = conflict?.positions.map((position) => ({
    ...position,
    claims: Array.from(
      { length: 12 },
      (_, index) =>
        position.claims[0] && {
          ...position.claims[0],
          source: `paper-${String(index)}`,
          quote: `words ${String(index)}`,
        },
    ).flatMap((claim) => claim ?? []),
  }));
  const report = { ...KESRA_REPORT, conflicts: [{ ...conflict, positions, fits: [] }] } as typeof KESRA_REPORT;
  const ended = openReview(kesraSession(terminal, {}, report));
  await terminal.shows('q quit');
  expect(terminal.screen().join('\n')).not.toContain('words 11');
  await terminal.type('/', 'words 11', '\r');
  expect(terminal.screen().join('\n')).toContain('words 11');
  expect(terminal.written()).toContain(`${ON}words `);
  // The keys of moving go on from there.
  const before = terminal.screen();
  await terminal.type('\t', 'j');
  expect(terminal.screen()[3]?.slice(54)).toBe(before[4]?.slice(54));
  const marked = terminal.written().length;
  await terminal.type('\u001b', '\u001b');
  expect(terminal.written().slice(marked)).toContain('words');
  await terminal.type('q');
  await ended;
});
