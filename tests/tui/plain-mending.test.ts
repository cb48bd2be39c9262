import { expect, it } from 'vitest';
import type { Mend } from '../../src/mending/mend.ts';
import type { Report } from '../../src/model/report.ts';
import { askLineByLine } from '../../src/tui/plain/ask-line-by-line.ts';
import type { Outgoing } from '../../src/tui/ruled.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';

const LONG = 'and so on with many other words that tell nothing '.repeat(8);
const MENDS: readonly Mend[] = [
  {
    words: 'the figure',
    files: [{ file: 'ours.txt', before: `${LONG}12 dead${LONG}\n`, after: `${LONG}21 dead${LONG}\n` }],
  },
  { words: 'the tag \u001b[2J', files: [{ file: 'ours.yaml', before: 'a: 1\nb: 2\n', after: 'a: 1\n' }] },
];

/** The first conflict with a draft of ours in it. */
function withDraft(): Report {
  const [first] = KESRA_REPORT.conflicts;
  if (!first) return KESRA_REPORT;
  const positions = first.positions.map((position) => ({
    ...position,
    claims: position.claims.map((claim) => ({ ...claim, role: 'draft' as const })),
  }));
  const causes = first.causes.map((cause) => ({
    ...cause,
    edit: { source: 'ours', file: 'ours.txt', start: 0, end: 2, replacement: '21', alters: 'piece' as const },
  }));
  return { ...KESRA_REPORT, conflicts: [{ ...first, positions, causes }] };
}

/** What is said, and what was to be saved. @param faults why what is saved cannot be, one after the other */
async function asked(lines: readonly string[], faults: readonly string[] = []) {
  const said: string[] = [];
  const saved: Outgoing[] = [];
  const report = withDraft();
  await askLineByLine({
    report,
    undecidable: null,
    unwritable: null,
    today: '2026-03-04',
    resume: null,
    answers: (async function* () {
      for (const line of lines) yield await Promise.resolve(line);
    })(),
    say: (line) => void said.push(line),
    wait: () => undefined,
    callbacks: {
      save: (outgoing) => Promise.resolve(faults[saved.push(outgoing) - 1] ?? null),
      reasoning: () => [],
      read: () => Promise.resolve(report),
      mends: () => MENDS,
      targets: () => ({ lack: 'nothing here can be moved' }),
    },
  });
  return { said, saved: saved.map(({ mend }) => mend) };
}

it('tells several changes and makes the one that is named', async () => {
  const { said, saved } = await asked(['x', '3', 'yes', '2']);
  expect(said).toContain('Which change is to be written, 1 to 2? An empty line goes back.');
  expect(said.filter((line) => line.endsWith('is no answer; an empty line goes back.'))).toHaveLength(2);
  expect(saved).toEqual([MENDS[1]]);
  expect(said).toContain(String.raw`Change 2: the tag \x1b[2J.`);
  expect(said.slice(said.indexOf('Change 1: the figure.') + 1).slice(0, 2)).toEqual([
    expect.stringMatching(/^ {2}ours\.txt line 1 now: ….*12 dead.*…$/),
    expect.stringMatching(/^ {2}It would be: ….*21 dead.*…$/),
  ]);
  expect(said).toContain('  It would be: nothing');
});

it('tells a change anew that was not made, since the files are not what they were', async () => {
  const { said, saved } = await asked(['x', '1', '1'], ['ours.txt is not what it was.']);
  expect(said.filter((line) => line === 'Change 1: the figure.')).toHaveLength(2);
  expect(said.join('\n')).toContain('ours.txt is not what it was.');
  expect(saved).toEqual([MENDS[0], MENDS[0]]);
});
