import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { gitlab } from '../../src/reports/gitlab.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

/** What GitLab reads of each violation (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). */
interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function violationsOf(report: Report, base = ''): readonly Violation[] {
  return JSON.parse(writtenAs(gitlab, report, { base })) as readonly Violation[];
}

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];

describe('gitlab', () => {
  it('names for each violation what, by which rule, how grave and where', () => {
    expect(violationsOf({ ...KESRA_REPORT, problems: [] }, 'desk/')[0]).toEqual({
      description: `${first.message} ${first.causes[0]?.text ?? ''}`,
      check_name: 'amounts-agree',
      fingerprint: '0123456789ab',
      severity: 'major',
      location: { path: 'desk/sources/al-bayan.yaml', lines: { begin: 7 } },
    });
    expect(violationsOf(EMPTY_REPORT)).toEqual([]);
  });

  it('grades what stops the check and what readers have before them', () => {
    const report = {
      ...KESRA_REPORT,
      conflicts: [{ ...first, isCorrectionDue: true as const }, ...KESRA_REPORT.conflicts],
    };
    expect(violationsOf(report).map(({ severity }) => severity)).toEqual([
      ...['blocker', 'blocker', 'minor', 'blocker'],
      ...['critical', 'major', 'minor', 'info', 'info'],
    ]);
  });

  it('tells two conflicts of one id apart', () => {
    const violations = violationsOf({ ...EMPTY_REPORT, conflicts: [first, first, first] });
    expect(violations.map(({ fingerprint }) => fingerprint)).toEqual([first.id, `${first.id}-2`, `${first.id}-3`]);
  });

  it('leaves out what is settled and what a change did not bring in', () => {
    const conflicts = [
      { ...first, id: 'a', state: 'decided' as const },
      { ...first, id: 'b', change: 'unchanged' as const },
      { ...first, id: 'c', change: 'new' as const },
    ];
    expect(violationsOf({ ...EMPTY_REPORT, conflicts }).map(({ fingerprint }) => fingerprint)).toEqual(['c']);
  });

  it('has every field, unique fingerprints and nothing to obey, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const written = writtenAs(gitlab, report);
        expect(written).not.toMatch(OBEYED);
        expect(commandsIn(written)).toEqual([]);
        const violations = violationsOf(report);
        for (const one of violations) {
          expect(Object.keys(one)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
          expect(one.description).not.toMatch(OBEYED);
          expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(one.severity);
          expect(typeof one.location.path).toBe('string');
          expect(one.location.lines.begin).toBeGreaterThan(0);
        }
        expect(new Set(violations.map(({ fingerprint }) => fingerprint)).size).toBe(violations.length);
      }),
      { numRuns: 200 },
    );
  });
});
