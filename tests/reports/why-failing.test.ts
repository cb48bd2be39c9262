import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict, ReportedDecision } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { whyFailing } from '../../src/reports/why-failing.ts';
import { EMPTY_REPORT } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];
const SINCE = { ref: 'main', commit: null };

const fresh = { ...first, change: 'new' } as const;
const changed = { ...first, change: 'changed' } as const;
const older = { ...first, id: 'ba9876543210', change: 'unchanged' } as const;

const decision = (state: ReportedDecision['state'], id = first.id): ReportedDecision => ({
  ...{ id, state, command: 'gainsay decide', verdict: 'defer', reason: 'asked', by: 'Kesra Desk', at: '2026-03-01' },
  ...{ positions: [], file: 'decisions.yaml', line: 2, column: 5 },
});

function reportOf(conflicts: readonly ReportedConflict[], more: Partial<Report> = {}): Report {
  return { ...EMPTY_REPORT, conflicts, ...more };
}

describe('why a check fails', () => {
  it.each<[string, Report, Parameters<typeof whyFailing>[1], number | null, string]>([
    ['conflicts', reportOf([first, first]), { gate: 'error' }, 1, '2 errors'],
    ['nothing at the gate', reportOf([{ ...first, severity: 'warning' }]), { gate: 'error' }, null, ''],
    ['nothing open', reportOf([{ ...first, state: 'decided' }]), { gate: 'info' }, null, ''],
    ['no gate', reportOf([first], { decisions: [decision('stale')] }), { gate: 'never' }, null, ''],
    [
      'all at another gate',
      reportOf([first, { ...first, severity: 'warning' }, { ...first, severity: 'info' }]),
      { gate: 'info' },
      1,
      '1 error, 1 warning and 1 conflict for information (--fail-on info)',
    ],
    [
      'what a change brings in',
      reportOf([fresh, fresh, { ...changed, severity: 'warning' }, older], { since: SINCE }),
      { gate: 'warning' },
      1,
      '2 new errors and 1 changed warning (--fail-on warning)',
    ],
    ['only older ones', reportOf([older], { since: SINCE }), { gate: 'error' }, null, ''],
    [
      'older ones as well',
      reportOf([fresh, older, older], { since: SINCE }),
      { gate: 'error', failOnAll: true },
      1,
      '1 new error and 2 older errors (--fail-on-all)',
    ],
    [
      'decisions alone, whatever the gate',
      reportOf([{ ...first, severity: 'info' }, older], {
        decisions: [decision('stale'), decision('expired', older.id), decision('orphaned')],
      }),
      { gate: 'warning' },
      1,
      '1 stale decision',
    ],
    [
      'two entries of one dispute',
      reportOf([first], { decisions: [decision('disputed'), decision('disputed')] }),
      { gate: 'error' },
      1,
      '1 error and 1 disputed decision',
    ],
    ['faults, also without a gate', KESRA_REPORT, { gate: 'never' }, 2, '3 faults in the input (exit status 2)'],
  ])('%s', (_name, report, options, status, reason) => {
    expect(whyFailing(report, options)).toEqual(status === null ? null : { status, reason });
  });

  it.each(['text', 'github', 'comment'])('stands in %s, and nothing where it passes', async (name) => {
    const format = await FORMATS.get(name)?.load();
    if (!format) throw new Error(name);
    const failing = reportOf([fresh, older], { since: SINCE, decisions: [decision('stale')] });
    for (const quiet of [false, true])
      expect(writtenAs(format, failing, { quiet })).toContain('\nFails: 1 new error and 1 stale decision.\n');
    expect(writtenAs(format, reportOf([older], { since: SINCE }))).not.toContain('Fails');
    expect(writtenAs(format, reportOf([first]), { goesOn: true })).not.toContain('Fails');
  });

  it('stands in the summary of a job', () => {
    expect(writtenAs(stepSummary, KESRA_REPORT)).toContain('\nFails: 3 faults in the input (exit status 2).\n');
  });
});
