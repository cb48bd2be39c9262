import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { json } from '../../src/reports/json.ts';
import type { ReportOptions } from '../../src/reports/report-format.ts';
import { text } from '../../src/reports/text.ts';
import { KESRA_REPORT, TEXTS } from './kesra-report.ts';

const STYLES = { error: 'red', warning: 'yellow', info: 'blue', strong: 'b', quiet: 'dim', new: 'green' } as const;

function written(more: Partial<ReportOptions> = {}, report: Report = KESRA_REPORT): string {
  const options: ReportOptions = {
    width: 100,
    measure: (words) => stringWidth(words),
    paint: (_style, words) => words,
    show: new Set(['compatible', 'incomparable']),
    gate: 'error',
    quiet: false,
    textOf: (file) => TEXTS[file],
    ...more,
  };
  return [...text(report, options)].join('');
}

describe('the whole report', () => {
  it.each([60, 80, 100, 120])('at %i columns', async (width) => {
    await expect(written({ width })).toMatchFileSnapshot(`../golden/report-${String(width)}.txt`);
  });

  it('with styles', async () => {
    const paint: ReportOptions['paint'] = (style, words) => `<${STYLES[style]}>${words}</${STYLES[style]}>`;
    await expect(written({ width: 80, paint })).toMatchFileSnapshot('../golden/report-80-styled.txt');
  });

  it('says the same with styles and without', () => {
    const paint: ReportOptions['paint'] = (style, words) => `<${STYLES[style]}>${words}</${STYLES[style]}>`;
    expect(written({ paint }).replaceAll(/<\/?(?:red|yellow|blue|b|dim|green)>/gu, '')).toBe(written());
  });

  it.each([40, 60, 80, 100, 120])('keeps within %i columns', (width) => {
    // A place is kept whole, so that it can be clicked and copied.
    const wide = written({ width })
      .split('\n')
      .filter(
        (line) => stringWidth(line) > width && !/^(?: {4})?sources\/\S+(?: {2}[a-z-]+\/[a-z0-9-]+)?$/u.test(line),
      );
    expect(wide).toEqual([]);
  });

  it('gives words from right to left lines of their own', () => {
    const lines = written({ width: 200 })
      .split('\n')
      .filter((line) => /[\u0600-\u06ff]/u.test(line));
    expect(lines.filter((line) => /[A-Za-z]/u.test(line))).toEqual([
      expect.stringContaining('Name of the bridge: al-bayan says') as string,
    ]);
  });

  it('puts a value from right to left before its quote', () => {
    expect(written({ width: 200 })).toMatch(/orlen-post\.yaml:61\n +جسر أورلن الكبير\n +“the bridge”\n/u);
  });

  it('quotes what holds quotation marks with others', () => {
    expect(written({ width: 200 })).toContain('‘“746” million ');
    expect(written({ width: 200 })).toContain('“safe as houses”');
  });

  it('marks what is no report beside its place', () => {
    expect(written({ width: 200 })).toMatch(/orlen-ledger\.yaml:9 reference {2,}“€746 million”/u);
    expect(written({ width: 200 })).toContain('our-piece.yaml:4 draft\n');
    expect(written({ width: 60 })).toMatch(/orlen-ledger\.yaml:9 reference\n +“€746 million”\n/u);
    expect(written({ width: 40 })).toMatch(/orlen-ledger\.yaml:9\n +reference\n +“€746 million”\n/u);
  });

  it('names the facts of remarks in words, where it has them', () => {
    expect(written()).toContain('\n  Day of the quake at Kesra\n');
    expect(written()).toContain('\n  kesra-quake.damage\n');
  });

  it('passes on no control character', () => {
    // eslint-disable-next-line no-control-regex
    expect(written()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/u);
  });
});

describe('parts of the report', () => {
  it('leave out what is compatible and incomparable unless it is wanted', () => {
    expect(written({ show: new Set() })).not.toMatch(/Compatible|Not comparable/u);
    expect(written({ show: new Set(['compatible']) })).not.toContain('Not comparable');
  });

  it.each([
    ['error', ['error    Cost']],
    ['warning', ['error    Cost', 'warning  Two']],
    ['info', ['error    Cost', 'warning  Two', 'disputed Is', 'possible Name']],
    ['never', []],
  ] as const)('are what fails the check at %s with quiet', (gate, begins) => {
    const found = written({ quiet: true, gate })
      .split('\n')
      .filter((line) => /^(?:error|warning|disputed|possible) /u.test(line))
      .map((line) => line.split(' ').filter(Boolean).slice(0, 2).join(' '));
    expect(found).toEqual(begins.map((words) => words.split(/ +/u).join(' ')));
    expect(written({ quiet: true, gate })).not.toMatch(/Declare it\.|Compatible/u);
  });

  it('say why it was decided otherwise, to whoever repeats what was decided wrong', () => {
    const [first] = KESRA_REPORT.conflicts;
    const told = (more: Partial<ReportedConflict>): string =>
      written({ width: 200 }, { ...KESRA_REPORT, conflicts: first ? [{ ...first, ...more }] : [] });
    const ruling = { verdict: 'prefer 12 people', by: 'Ada', at: '2026-03-04', positions: [] };
    const contradicts = { ...ruling, reason: 'the ledger has it' };
    expect(told({ contradicts })).toContain('\n  ruled  prefer 12 people (Ada, 2026-03-04): the ledger has it\n');
    const decision = { ...ruling, verdict: 'accept', reason: 'it is known' };
    expect(told({ contradicts, decision }).match(/^ {2}ruled .*$/gm)).toEqual([
      '  ruled  accept (Ada, 2026-03-04): it is known',
    ]);
  });

  it('tell of nothing found', () => {
    const nothing = { conflicts: [], compatible: [], incomparable: [], problems: [] };
    const summary = { sources: 1, claims: 1, facts: 1, error: 0, warning: 0, info: 0, decided: 0, problems: 0 };
    expect(written({}, { ...KESRA_REPORT, ...nothing, summary })).toBe(
      'No conflicts in 1 source\n\nNo conflicts in 1 claim on 1 fact from 1 source.\n',
    );
  });

  it('count what is only for information in the input as that', () => {
    const grades = ['error', 'warning', 'info', 'info'] as const;
    const problems = KESRA_REPORT.problems
      .slice(0, 1)
      .flatMap((one) => grades.map((severity) => ({ ...one, severity })));
    const last = (report: Report): string | undefined => written({ goesOn: true }, report).trimEnd().split('\n').at(-1);
    expect(last({ ...KESRA_REPORT, problems })).toBe('1 fault, 1 warning and 2 for information in the input.');
    expect(last({ ...KESRA_REPORT, problems: problems.slice(2) })).toBe('2 for information in the input.');
  });

  it('point at the column even where the text of the file is not known', () => {
    const { problems } = KESRA_REPORT;
    const report = { ...KESRA_REPORT, conflicts: [], problems: problems.slice(2, 3) };
    expect(written({ textOf: () => undefined, show: new Set() }, report)).toContain(
      '  3 │ 語語語語: [\n    │         ^\n',
    );
  });
});

describe('conflicts that one cause explains', () => {
  const [first, second] = KESRA_REPORT.conflicts;
  const pair = [first, second].flatMap((conflict, at) =>
    conflict ? [{ ...conflict, id: `${String(at)}${conflict.id.slice(1)}`, causes: first?.causes ?? [] }] : [],
  );
  const group = {
    cause: 'currency-swapped',
    source: 'orlen-post',
    text: 'orlen-post gives USD for EUR',
    conflicts: pair.map(({ id }) => id),
  };
  const between = {
    ...KESRA_REPORT.conflicts[1],
    id: 'ffffffffffff',
    message: 'Between them',
  } as (typeof pair)[number];

  it('follow it, and it is told once', () => {
    const report = { ...KESRA_REPORT, conflicts: [pair[0], between, pair[1]] as typeof pair, groups: [group] };
    const words = written({ show: new Set(), width: 200 }, report);
    const heading =
      'One cause may explain 2 conflicts: currency-swapped, orlen-post gives USD for EUR.\n\nerror    Cost';
    expect(words.split(heading)).toHaveLength(2);
    expect(words.match(/^ {2}cause {2}currency-swapped, as above$/gmu)).toHaveLength(2);
    expect(words).not.toContain('has the digits of');
    expect(words.match(/^ {2}slip /gmu)).toHaveLength(2);
    expect(words.indexOf('Between them')).toBeGreaterThan(words.lastIndexOf('as above'));
  });

  it('are told each by itself where only one of them is shown', () => {
    const report = { ...KESRA_REPORT, conflicts: pair, groups: [group] };
    const words = written({ show: new Set(), quiet: true, width: 200 }, report);
    expect(words).not.toMatch(/as above|One cause/u);
    expect(words).toContain('has the digits of');
  });
});

it('the report for programs is the report', () => {
  const words = [...json(KESRA_REPORT)].join('');
  expect(JSON.parse(words)).toEqual(JSON.parse(JSON.stringify(KESRA_REPORT)));
  expect(words.endsWith('}\n')).toBe(true);
});
