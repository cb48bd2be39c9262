import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { github } from '../../src/reports/github.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = ['error', 'warning', 'notice', 'debug', 'add-mask', 'stop-commands', 'set-output', 'group'];

/** Reads a line of a log as the runner does (actions/runner, `ActionCommand.TryParseV2`). */
function commandOf(line: string): Command | null {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const info = message.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!REGISTERED.includes(name)) return null;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',');
  const plain = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    name,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]),
    ),
    data: message
      .slice(end + 2)
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%'),
  };
}

function commands(log: string): readonly Command[] {
  return log.split(/\r\n|[\n\r]/).flatMap((line) => commandOf(line) ?? []);
}

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];

function reportOf(...conflicts: readonly ReportedConflict[]): Report {
  return { ...EMPTY_REPORT, conflicts };
}

describe('github', () => {
  it('shows each conflict beside its value, the last column included', () => {
    const claim = { ...first.positions[1]?.claims[0], endLine: 12, endColumn: 27 } as never;
    const report = reportOf({
      ...first,
      message: '50 % more:\nwhat?',
      causes: [],
      fits: [],
      superseded: [],
      positions: [{ value: 'USD 746 million', witnesses: 1, claims: [claim] }],
    });
    expect(writtenAs(github, report, { base: 'desk, a%/' })).toBe(
      '::error file=desk%2C a%25/sources/orlen-post.yaml,line=12,endLine=12,col=12,endColumn=26,title=amounts-agree::' +
        '50 %25 more: what?%0AUSD 746 million: orlen-post%0Againsay explain 0123456789ab\n' +
        '1 conflict within 1 source.\nFails: 1 error.\n',
    );
  });

  it('says so where nothing is wrong', () => {
    expect(writtenAs(github, EMPTY_REPORT)).toBe('No conflicts between 2 sources.\n');
  });

  it('shows ten of a kind, the gravest, and counts the rest', () => {
    const many = (severity: 'error' | 'warning' | 'info', number: number): readonly ReportedConflict[] =>
      Array.from({ length: number }, () => ({ ...first, severity }));
    const report = { ...KESRA_REPORT, conflicts: [...many('info', 12), ...many('warning', 15), ...many('error', 11)] };
    const shown = commands(writtenAs(github, report));
    const count = (name: string): number => shown.filter((one) => one.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(shown[0]?.properties['title']).toBe('yaml/syntax');
    expect(shown.at(-1)?.data).toBe(
      'Not shown here, as GitHub shows 10 of a kind: 4 errors, 6 warnings and 3 for information.',
    );
  });

  it('counts what was there before the change', () => {
    const report = reportOf({ ...first, change: 'unchanged' }, { ...first, change: 'new' });
    expect(commands(writtenAs(github, report)).map(({ data }) => data.split('\n')[0])).toEqual([
      first.message,
      '1 conflict unchanged.',
    ]);
  });

  it('gives no command but its own, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const log = writtenAs(github, report);
        expect(log).not.toMatch(OBEYED);
        const lines = log.trimEnd().split('\n');
        const own = commands(log);
        // Every line but the outcome is a command of ours, and every command is one.
        const outcome = lines.slice(lines.at(-1)?.startsWith('Fails: ') ? -2 : -1);
        expect(own.length).toBe(lines.length - outcome.length);
        expect(outcome.flatMap(commandsIn)).toEqual([]);
        for (const { name, properties, data } of own) {
          expect(['error', 'warning', 'notice']).toContain(name);
          expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toEqual(
            expect.arrayContaining(Object.keys(properties)),
          );
          expect(commandsIn(data)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the summary of a step', () => {
  it('keeps within what GitHub takes', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...first, id: String(index) }));
    const written = writtenAs(stepSummary, reportOf(...many));
    expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
    const shown = written.split('<details>').length - 1;
    expect(shown).toBeGreaterThan(300);
    expect(written).toContain(`${String(3000 - shown)} more had no room here`);
  });
});
