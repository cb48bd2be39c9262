import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict, ReportedDecision } from '../../src/model/report.ts';
import { rulingWords } from '../../src/reports/text/decision-block.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { EMPTY_REPORT } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];

const EXPIRED: ReportedDecision = {
  id: first.id,
  state: 'expired',
  command: `gainsay decide ${first.id} --verdict defer`,
  verdict: 'defer',
  reason: 'The ledger is asked',
  by: 'Kesra Desk',
  at: '2026-03-01',
  until: '2026-03-03',
  positions: [],
  file: 'decisions.yaml',
  line: 2,
  column: 5,
};

async function written(name: string, report: Report): Promise<string> {
  const format = await FORMATS.get(name)?.load();
  return format ? writtenAs(format, report, { base: 'desk/' }) : '';
}

describe('a decision that does not count any more', () => {
  const report = { ...EMPTY_REPORT, conflicts: [first], decisions: [EXPIRED] };

  it.each(['sarif', 'sarif-full', 'junit', 'github', 'gitlab', 'comment'])('stands in %s', async (name) => {
    const words = await written(name, report);
    expect(words).toMatch(/it counted until 2026-03-03/);
    expect(words).toContain(`gainsay decide ${first.id} --verdict defer`);
    const used = { ...report, decisions: [{ ...EXPIRED, command: null, state: 'used' as const }] };
    expect(await written(name, used)).not.toContain('decisions.yaml');
  });

  it('fails in JUnit as it fails the check, and is an error beside its file', async () => {
    expect(await written('junit', report)).toContain('tests="2" failures="2"');
    expect(await written('github', report)).toContain(
      '::error file=desk/decisions.yaml,line=2,endLine=2,col=5,endColumn=5,title=decision/expired::',
    );
  });

  it('is left out where the change left its conflict as it was', async () => {
    const since = { ref: 'main', commit: null };
    const unchanged = { ...report, since, conflicts: [{ ...first, change: 'unchanged' as const }] };
    expect(await written('github', unchanged)).not.toContain('decision');
    const orphaned = { ...unchanged, decisions: [{ ...EXPIRED, id: 'gone', state: 'orphaned' as const }] };
    expect(await written('github', orphaned)).not.toContain('decision');
    expect(await written('github', { ...EMPTY_REPORT, decisions: orphaned.decisions })).toContain('::notice file=desk');
  });
});

it('says that a reason is held which is not shown', () => {
  expect(rulingWords({ ...EXPIRED, verdict: 'prefer', reason: '' })).toBe(
    'prefer (Kesra Desk, 2026-03-01, until 2026-03-03): held',
  );
});
