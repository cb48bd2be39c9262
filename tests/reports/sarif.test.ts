import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedClaim, ReportedConflict } from '../../src/model/report.ts';
import { sarifFull } from '../../src/reports/sarif-full.ts';
import { sarif } from '../../src/reports/sarif.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { PLAIN_OPTIONS, writtenAs } from './written-as.ts';

/**
 * The schema of SARIF 2.1.0 as OASIS has it, in the copy that Microsoft's matchers for tests ship. It names draft 4 of JSON
 * Schema, and uses nothing that later drafts read otherwise.
 */
const published = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')), 'utf8'),
) as Record<string, unknown>;
const schema = Object.fromEntries(Object.entries(published).filter(([key]) => key !== '$schema' && key !== 'id'));
const URI = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/;
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: URI, 'uri-reference': URI, 'date-time': true },
}).compile(schema);

interface Place {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
}

function runOf(log: string): Run {
  const parsed = JSON.parse(log) as { readonly runs: readonly Run[] };
  expect(isSarif(parsed), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  expect(parsed.runs).toHaveLength(1);
  return parsed.runs[0] as Run;
}

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];

function conflict(more: Partial<ReportedConflict> = {}): ReportedConflict {
  return { ...first, ...more };
}

function reportOf(...conflicts: readonly ReportedConflict[]): Report {
  return { ...EMPTY_REPORT, conflicts };
}

describe('sarif', () => {
  it('is valid, and describes each rule once, with its help', () => {
    const run = runOf(writtenAs(sarif, KESRA_REPORT));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['amounts-agree', 'built-then-opened', 'agreement']);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.tool.driver.rules[1]?.help).toMatchObject({ markdown: expect.stringContaining('## order') as string });
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note']);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('is valid where nothing is wrong', () => {
    const run = runOf(writtenAs(sarif, EMPTY_REPORT));
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('shows the draft first, else the lowest source and its first place, in whatever order the claims stand', () => {
    const places = (report: Report): readonly unknown[] =>
      runOf(writtenAs(sarif, report)).results.map(({ locations }) => locations[0]?.physicalLocation);
    const turned = KESRA_REPORT.conflicts.map((one) => ({
      ...one,
      positions: [...one.positions]
        .reverse()
        .map((position) => ({ ...position, claims: [...position.claims].reverse() })),
    }));
    expect(places(reportOf(...turned))).toEqual(places(KESRA_REPORT));
    expect(places(KESRA_REPORT)).toMatchObject([
      {
        artifactLocation: { uri: 'sources/al-bayan.yaml' },
        region: { startLine: 7, startColumn: 12, endLine: 7, endColumn: 13 },
      },
      { artifactLocation: { uri: 'sources/our-piece.yaml' }, region: { startLine: 4 } },
      { artifactLocation: { uri: 'sources/meridian-wire.yaml' }, region: { startLine: 40 } },
      { artifactLocation: { uri: 'sources/al-bayan.yaml' }, region: { startLine: 9 } },
    ]);
  });

  it('links each other position from the message, with its brackets escaped', () => {
    const [one, two] = first.positions as [
      ReportedConflict['positions'][number],
      ReportedConflict['positions'][number],
    ];
    const run = runOf(writtenAs(sarif, reportOf(conflict({ positions: [one, { ...two, value: '[x](2) 17' }] }))));
    const [result] = run.results as [Result];
    expect(result.message.text).toContain('Compare [\\[x\\](2) 17 in orlen-post](1).');
    expect(result.relatedLocations?.[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: 'sources/orlen-post.yaml' }, region: { startLine: 12 } },
    });
    const ids = result.relatedLocations?.map(({ id }) => id);
    expect(ids).toEqual(ids?.map((_id, index) => index + 1));
  });

  it('tells conflicts apart by their ids', () => {
    const run = runOf(writtenAs(sarif, reportOf(conflict())));
    expect(run.results[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: '0123456789ab:1',
      'gainsayConflict/v1': '0123456789ab',
    });
  });

  it('names files from the top of the repository, as URIs', () => {
    const named = (file: string): string | undefined => {
      const claims: readonly ReportedClaim[] = [{ ...(first.positions[0]?.claims[0] as ReportedClaim), file }];
      const report = reportOf(
        conflict({ positions: [{ value: '12', witnesses: 1, claims }], fits: [], superseded: [] }),
      );
      const run = runOf(writtenAs(sarif, report, { base: 'desk a/' }));
      expect(run.automationDetails.id).toBe('gainsay/desk a/');
      return run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    };
    expect(named('sources/a b.yaml')).toBe('desk%20a/sources/a%20b.yaml');
    expect(named(`-x'"\n%20?#:\\.yaml`)).toBe('desk%20a/-x%27%22%0A%2520%3F%23%3A%5C.yaml');
    expect(named('sources/المصدر.yaml')).toBe(`desk%20a/sources/${encodeURIComponent('المصدر')}.yaml`);
    expect(named('sources/\ud800.yaml')).toBe('desk%20a/sources/%EF%BF%BD.yaml');
  });

  it('leaves out what is settled and what a change did not bring in', () => {
    const ids = runOf(
      writtenAs(
        sarif,
        reportOf(
          conflict({ id: '1', change: 'unchanged' }),
          conflict({ id: '2', state: 'decided' }),
          conflict({ id: '3', state: 'baseline' }),
          conflict({ id: '4', change: 'changed' }),
          conflict({ id: '5', state: 'stale', change: 'new' }),
        ),
      ),
    ).results.map(({ partialFingerprints }) => partialFingerprints['gainsayConflict/v1']);
    expect(ids).toEqual(['4', '5']);
  });

  it('tells of faults in the input as what happened to the tool', () => {
    const [invocation] = runOf(writtenAs(sarif, KESRA_REPORT)).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toHaveLength(4);
    expect(invocation?.toolExecutionNotifications?.[0]).toMatchObject({
      descriptor: { id: 'yaml/syntax' },
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'sources/broken.yaml' }, region: { startLine: 1 } } }],
    });
  });

  it('keeps the gravest 5,000 and says how many were left out', () => {
    const many = Array.from({ length: 6000 }, (_, index) =>
      conflict({ id: String(index), severity: index < 5900 ? 'info' : 'error' }),
    );
    const run = runOf(writtenAs(sarif, reportOf(...many)));
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(100);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^1000 conflicts left out/);
  });

  it('stays below 10 MB, packed, whatever the words', () => {
    let state = 1;
    const noise = (): string =>
      Array.from({ length: 250 }, () => {
        state = (state * 48271) % 0x7fffffff;
        return String.fromCharCode(0x4e00 + (state % 0x5000));
      }).join('');
    const many = Array.from({ length: 5000 }, (_, index) =>
      conflict({
        id: String(index),
        message: noise(),
        positions: first.positions.map((position) => ({
          ...position,
          claims: position.claims.map((claim) => ({ ...claim, quote: noise() })),
        })),
      }),
    );
    const log = writtenAs(sarif, reportOf(...many));
    const packed = gzipSync(log).length;
    expect(packed).toBeLessThan(10_000_000);
    expect(packed).toBeGreaterThan(6_000_000);
    const { results, invocations } = runOf(log);
    expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      `${String(5000 - results.length)} conflicts left out`,
    );
  });

  it('is valid and obeyed by nobody, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom('', 'desk/'), (report, base) => {
        const log = writtenAs(sarif, report, { base });
        const run = runOf(log);
        expect(log).not.toMatch(OBEYED);
        expect(commandsIn(log)).toEqual([]);
        for (const { message, locations, relatedLocations = [] } of run.results) {
          expect(message.text).not.toMatch(OBEYED);
          expect(message.text).not.toContain('\n');
          const linked = [...message.text.matchAll(/(?<!\\)(?:\\\\)*\]\((\d+)\)/g)].map(([, id]) => Number(id));
          expect(linked).toEqual(relatedLocations.slice(0, linked.length).map(({ id }) => id));
          for (const { physicalLocation } of [...locations, ...relatedLocations])
            expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%.~/-]*$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('sarif-full', () => {
  const decision = {
    verdict: 'prefer EUR 746 million',
    reason: 'The ledger has it',
    by: 'Kesra Desk',
    at: '2026-03-04',
    positions: [],
  };

  it('says what a change made of everything, and what was settled', () => {
    const report = {
      ...reportOf(
        conflict({ change: 'new' }),
        conflict({ change: 'changed', state: 'stale', decision }),
        conflict({ change: 'unchanged', state: 'decided', decision }),
        conflict({ change: 'unchanged', state: 'baseline' }),
      ),
      resolved: [conflict({ rule: 'gone' })],
    };
    const { results, tool } = runOf(writtenAs(sarifFull, report));
    expect(results.map(({ baselineState }) => baselineState)).toEqual([
      ...['new', 'updated', 'unchanged', 'unchanged', 'absent'],
    ]);
    const justification = 'prefer EUR 746 million: The ledger has it (Kesra Desk, 2026-03-04)';
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      undefined,
      [{ kind: 'external', status: 'accepted', justification }],
      [{ kind: 'external', status: 'accepted', justification: 'baseline' }],
      undefined,
    ]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['amounts-agree', 'gone']);
  });

  it('knows no limit and needs no more memory for more', () => {
    const report = reportOf(...Array.from({ length: 6000 }, (_, index) => conflict({ id: String(index) })));
    const pieces = sarifFull(report, PLAIN_OPTIONS)[Symbol.iterator]();
    let longest = 0;
    let number = 0;
    for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
      number++;
      longest = Math.max(longest, piece.value.length);
    }
    expect(number).toBeGreaterThan(6000);
    expect(longest).toBeLessThan(20_000);
  });

  it('is valid, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const log = writtenAs(sarifFull, report);
        expect(runOf(log).results).toHaveLength(report.conflicts.length + report.resolved.length);
        expect(log).not.toMatch(OBEYED);
        expect(commandsIn(log)).toEqual([]);
      }),
    );
  });
});
