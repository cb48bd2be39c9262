import { expect, it } from 'vitest';
import type { Report, ReportedConflict, ReportedDecision } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { EMPTY_REPORT } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];

const ADDED: ReportedDecision = {
  ...{ id: first.id, state: 'used', command: null, verdict: 'accept', reason: 'the mayor said so', by: 'Ada' },
  ...{ at: '2026-03-04', positions: [], file: 'decisions.yaml', line: 1, column: 1, isAdded: true },
};

const report = (message: string): Report => ({
  ...EMPTY_REPORT,
  since: { ref: 'main', commit: null },
  conflicts: [{ ...first, message, state: 'decided', change: 'unchanged' }],
  decisions: [ADDED],
});

it.each(['text', 'github', 'gitlab', 'comment', 'sarif', 'junit', 'markdown', 'html'])(
  'what a change decides is told with what it decides on as %s',
  async (name) => {
    const format = await FORMATS.get(name)?.load();
    if (!format) throw new Error(name);
    // Where the conflict itself is shown, it stands there once more.
    const times = (message: string): number => writtenAs(format, report(message)).split(message).length - 1;
    const isShown = name === 'markdown' || name === 'html';
    expect(times('The toll of the quake, which nobody knows')).toBeGreaterThanOrEqual(isShown ? 2 : 1);
  },
);

it('a decision on what is no conflict is told alone', async () => {
  const github = await FORMATS.get('github')?.load();
  if (!github) throw new Error('github');
  expect(writtenAs(github, { ...report(''), conflicts: [] })).toContain(
    `::This change decides ${first.id}: accept (Ada, 2026-03-04): the mayor said so\n`,
  );
});
