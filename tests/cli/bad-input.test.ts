import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, type Files, RULES, runIn, SOUND, source } from './fake-run.ts';

/** The problems of a project, each as `file:line:column severity code message`. */
async function problemsOf(files: Files): Promise<readonly string[]> {
  const { stdout } = await runIn(folderWith(files), ['check', '--format', 'json']);
  return (JSON.parse(stdout) as Report).problems.map(
    ({ file, line, column, severity, code, message }) =>
      `${file}:${String(line)}:${String(column)} ${severity} ${code} ${message}`,
  );
}

const claim = (value: string): string => `claims:\n  - fact: kesra-quake.dead\n    value: ${value}\n`;
const cost = (value: string): string => `claims:\n  - fact: orlen-bridge.cost\n    value: ${value}\n`;
const nested = (depth: number): string => `claims: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

describe('a fault in one source', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['syntax', 'claims: [\n', '2:1 error yaml/syntax A { or [ that was opened before is not closed here.'],
    [
      'an unknown key',
      'tilte: x\nclaims: []\n',
      '1:1 error shape/unknown-key Unknown key "tilte". Did you mean "title"?',
    ],
    ['a missing key', 'title: x\n', '1:1 error shape/missing-key The file has no "claims".'],
    [
      'a duplicate key',
      'title: x\ntitle: y\nclaims: []\n',
      '2:1 error yaml/duplicate-key The key "title" stands here a second time; it was first given in line 1.',
    ],
    ['an unreadable value', claim('a great many'), '3:12 error value/unreadable No figure in "a great many".'],
    [
      'an unknown fact',
      source(['kesra-quake.daed', '12']),
      '2:11 error claim/unknown-fact No fact "kesra-quake.daed" is declared.',
    ],
    [
      'a fact of another type',
      source(['kesra-quake.struck', 'EUR 5 million']),
      '3:12 error value/unreadable Not a date: "EUR 5 million".',
    ],
    ['NaN', claim('NaN'), '3:12 error value/unreadable Not a number: "NaN".'],
    ['Infinity', claim('Infinity'), '3:12 error value/unreadable Not a number: "Infinity".'],
    [
      '30 February',
      source(['kesra-quake.struck', '2026-02-30']),
      '3:12 error value/unreadable No such day: 2026-02-30.',
    ],
    [
      'reversed ends',
      cost('EUR 16..10 million'),
      '3:12 error value/range A range with its ends reversed: 16 million..10 million.',
    ],
    [
      'a number past the limits',
      cost('EUR 99,999,999,999,999,999,999'),
      '3:12 error value/too-large An amount beyond 10^18 minor units of EUR: "EUR 99,999,999,999,999,999,999".',
    ],
    [
      'a dollar of no country',
      cost('$5 million'),
      '3:12 error value/currency "$" stands for several currencies: USD, AUD, CAD, HKD, MXN, NZD, SGD, TWD, ARS, CLP, COP.',
    ],
    ['an empty file', '', '1:1 error yaml/empty The file is empty, or holds comments only.'],
    ['a file of comments', '# nothing yet\n', '1:1 error yaml/empty The file is empty, or holds comments only.'],
    [
      'nesting 10,000 deep',
      nested(10_000),
      '1:108 error yaml/too-deep Maps and lists stand about a hundred deep in one another here; no file needs ten.',
    ],
    [
      'a value cut at a hash',
      claim('12 people #3'),
      '3:12 error yaml/cut-at-hash YAML takes what follows a space and # for a comment, so only "12 people" was read here.',
    ],
    [
      'a value split at its comma',
      'claims:\n  - { fact: orlen-bridge.cost, value: EUR 4,250 million }\n',
      '2:39 error yaml/cut-at-comma Within braces and brackets a comma ends the value, so this one was split: only "EUR 4" was read.',
    ],
    [
      'a file that is not UTF-8',
      new Uint8Array([0x63, 0x3a, 0x20, 0xe9, 0x0a]),
      '1:4 error file/not-utf8 The file is not UTF-8: byte 4 (0xE9) begins no character.',
    ],
  ])('%s', async (_name, text, problem) => {
    expect(await problemsOf({ ...SOUND, 'sources/bad.yaml': text })).toEqual([`sources/bad.yaml:${problem}`]);
  });

  it('leaves the others to be checked', async () => {
    const { status, stdout } = await runIn(folderWith({ ...AT_ODDS, 'sources/bad.yaml': 'claims: [\n' }), ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain('meridian-wire');
    expect(stdout).toMatch(/1 error in 2 claims .* from 2 sources\.\n1 fault in the input\.\nFails: .*\n$/);
  });
});

describe('faults are all collected', () => {
  it('of syntax, within one file', async () => {
    const problems = await problemsOf({
      ...SOUND,
      'sources/bad.yaml': 'title: "a" b\nclaims:\n\t- x\npublisher: "c" d\n',
    });
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.every((problem) => problem.includes('yaml/syntax'))).toBe(true);
  });

  it('and counted', async () => {
    const folder = folderWith({ ...SOUND, 'sources/bad.yaml': 'title: "a" b\nclaims:\n\t- x\npublisher: "c" d\n' });
    const report = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
    expect(report.summary.problems).toBe(report.problems.length);
  });

  it('of every file', async () => {
    expect(
      await problemsOf({
        ...SOUND,
        'rules/more.yaml': 'fcats: {}\n',
        'rates/ecb.csv': 'Day,USD\n',
        'sources/a.yaml': 'tilte: x\nclaims: []\n',
        'sources/b.yaml': claim('plenty'),
      }),
    ).toEqual([
      expect.stringMatching(/^rates\/ecb\.csv:1:1 error rates\/header /),
      'rules/more.yaml:1:1 error shape/unknown-key Unknown key "fcats". Did you mean "facts"?',
      'sources/a.yaml:1:1 error shape/unknown-key Unknown key "tilte". Did you mean "title"?',
      'sources/b.yaml:3:12 error value/unreadable No figure in "plenty".',
    ]);
  });
});

describe('what could hang or flood', () => {
  it('a value of 1 MB', async () => {
    const { status, stdout } = await runIn(folderWith({ ...SOUND, 'sources/bad.yaml': claim('x'.repeat(1_000_000)) }), [
      'check',
    ]);
    expect(status).toBe(2);
    expect(stdout.length).toBeLessThan(3000);
  });

  it('texts of 1 MB that clash', async () => {
    const rules = 'extends: gainsay:recommended\nfacts:\n  a.b: { type: quantity, unit: people }\n';
    const files = {
      'rules/a.yaml': rules,
      'sources/a.yaml': `claims:\n  - { fact: a.b, value: 3 people, quote: ${'y'.repeat(1_000_000)} }\n`,
      'sources/b.yaml': `claims:\n  - { fact: a.b, value: 9 people, quote: ${'語'.repeat(300_000)} }\n`,
    };
    const { status, stdout } = await runIn(folderWith(files), ['check']);
    expect(status).toBe(1);
    expect(stdout.length).toBeLessThan(3000);
  });

  it('10,000 identical claims', async () => {
    const many = `claims:\n${'  - { fact: kesra-quake.dead, value: 12 people }\n'.repeat(10_000)}`;
    const { status, stdout } = await runIn(folderWith({ ...AT_ODDS, 'sources/many.yaml': many }), ['check']);
    expect(status).toBe(1);
    expect(stdout).toContain('    and 9951 more\n');
    expect(stdout.split('\n').length).toBeLessThan(80);
  });

  it('a bomb of aliases', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${String(level + 1)}: &a${String(level + 1)} [${`*a${String(level)},`.repeat(9)}]`,
    );
    const problems = await problemsOf({ ...SOUND, 'sources/bad.yaml': `a0: &a0 [x]\n${levels.join('\n')}\n` });
    expect(problems.some((problem) => problem.includes('yaml/alias'))).toBe(true);
  });
});

describe('terminal escapes', () => {
  const escape = '\\e[2J\\u202e\\a';
  const files = {
    'rules/a.yaml': `extends: gainsay:recommended\nfacts:\n  a.b: { type: quantity, unit: people, label: "${escape}" }\n`,
    'sources/a.yaml': `publisher: "${escape}"\nclaims:\n  - { fact: a.b, value: 3 people, quote: "${escape}", said-by: "${escape}" }\n`,
    'sources/b.yaml': `claims:\n  - { fact: a.b, value: 9 people, quote: "${escape}" }\n  - { fact: "${escape}", value: "${escape}" }\n`,
    'sources/\u001b[31m.yaml': 'claims: [\n',
  };

  it.each([[['check', '--show', 'compatible,incomparable']], [['explain', 'a.b']], [['explain', 'agreement']]])(
    'are shown, not obeyed, by %s',
    async (argv) => {
      const { stdout, stderr } = await runIn(folderWith(files), argv);
      // eslint-disable-next-line no-control-regex
      expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      if (argv[0] === 'check') expect(stdout).toContain('\\x1b[2J\\u202e\\x07');
    },
  );

  it('are shown, not obeyed, in the explanation of a conflict', async () => {
    const folder = folderWith(files);
    const report = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
    const { stdout } = await runIn(folder, ['explain', report.conflicts[0]?.id ?? '']);
    expect(stdout).toContain('\\x1b[2J');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});

describe('links', () => {
  const outside = 'This leads out of the project, and nothing outside of it is read.';

  it('to files and folders outside are refused', async () => {
    const elsewhere = folderWith({ 'secret.yaml': claim('99 people'), 'more/secret.yaml': claim('98 people') });
    const folder = folderWith(SOUND);
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'sources/file.yaml'));
    symlinkSync(join(elsewhere, 'more'), join(folder, 'sources/folder'));
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain(`sources/file.yaml  file/outside\n  error    ${outside}\n`);
    expect(stdout).toContain(`sources/folder  file/outside\n  error    ${outside}\n`);
    expect(stdout).not.toContain('99');
  });

  it('within the project are followed', async () => {
    const folder = folderWith({ ...SOUND, 'shared/linked.yaml': claim('17 people') });
    symlinkSync('../shared', join(folder, 'sources/shared'));
    expect((await runIn(folder, ['check'])).stdout).toContain('sources/shared/linked.yaml:3');
  });

  it('in a circle come to an end', async () => {
    const folder = folderWith(AT_ODDS);
    symlinkSync('.', join(folder, 'sources/self'));
    symlinkSync('../..', join(folder, 'sources/up'));
    symlinkSync('loop.yaml', join(folder, 'sources/loop.yaml'));
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain(
      'sources/loop.yaml  file/unreadable\n  error    This cannot be read: it is a link that leads back to itself.',
    );
    expect(stdout).toContain('1 conflict between 2 sources');
    expect(stdout).not.toContain('source/same-id');
  });

  it('that lead nowhere are a problem', async () => {
    const folder = folderWith(SOUND);
    symlinkSync('gone.yaml', join(folder, 'sources/dangling.yaml'));
    expect((await runIn(folder, ['check'])).stdout).toContain('This cannot be read: there is no such file.');
  });

  it('of the project itself are no matter', async () => {
    const folder = folderWith(SOUND);
    const aside = folderWith({});
    symlinkSync(folder, join(aside, 'desk'));
    expect((await runIn(aside, ['check', 'desk'])).status).toBe(0);
  });
});

it('passes over hidden files and other endings, and looks into folders', async () => {
  const folder = folderWith({
    ...SOUND,
    'sources/.#draft.yaml': 'claims: [',
    'sources/.cache/x.yaml': 'claims: [',
    'sources/notes.md': 'claims: [',
    'sources/2026/deep.yml': claim('17 people'),
  });
  mkdirSync(join(folder, 'sources/empty.yaml'));
  const { status, stdout } = await runIn(folder, ['check']);
  expect(status).toBe(1);
  expect(stdout).toContain('sources/2026/deep.yml:3');
});

it('reads endings in capitals, as other systems write them', async () => {
  const { status, stdout } = await runIn(folderWith({ ...SOUND, 'sources/DEEP.YAML': claim('17 people') }), ['check']);
  expect(status).toBe(1);
  expect(stdout).toContain('sources/DEEP.YAML:3');
});

describe('a merge of git that stopped', () => {
  const merged = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
  const [ours, theirs] = [claim('12 people'), claim('17 people')];
  const draft = (words: string): string => `It killed :claim[${words}]{fact=kesra-quake.dead}.\n`;

  it.each([
    ['a source', { 'sources/b.yaml': merged(ours, theirs) }, 'sources/b.yaml:1:1'],
    ['rules', { 'rules/more.yaml': `# rules\n${merged('symbols: {}\n', 'scopes: {}\n')}` }, 'rules/more.yaml:2:1'],
    ['a draft', { 'sources/b.md': `Quake\n\n${merged(draft('12 people'), draft('17 people'))}` }, 'sources/b.md:3:1'],
    [
      'a table',
      {
        'sources/b.csv': `Dead\n${merged('12\n', '17\n')}`,
        'sources/b.yaml': 'rows:\n  - { fact: kesra-quake.dead, value: "{Dead} people" }\n',
      },
      'sources/b.csv:2:1',
    ],
  ])('in %s is told once, where it begins', async (_, files, place) => {
    expect(await problemsOf({ ...SOUND, ...files })).toEqual([
      `${place} error file/merge A merge of git stopped here, so that nothing in this file is read.`,
    ]);
  });

  it('is none where a line only looks like one', async () => {
    const text = `<<<<<<< a quote\n\n${draft('12 people')}\nAll of it\n=======\n`;
    expect(await problemsOf({ ...SOUND, 'sources/b.md': text })).toEqual([]);
  });
});

it('two files of one id are a problem', async () => {
  expect(await problemsOf({ ...SOUND, 'sources/2026/meridian-wire.yaml': claim('17 people') })).toEqual([
    'sources/meridian-wire.yaml:1:1 error source/same-id Two sources have the id "meridian-wire"; the other is sources/2026/meridian-wire.yaml.',
  ]);
});

it('a rule set that stands elsewhere in the project is read, and one outside of it is not', async () => {
  const folder = folderWith({
    'shared/base.yaml': 'extends: [more.yaml]\n',
    'more.yaml': RULES,
    'rules/kesra.yaml': 'extends:\n  - shared/base.yaml\n',
    'sources/a.yaml': claim('12 people'),
    'sources/b.yaml': claim('17 people'),
  });
  expect((await runIn(folder, ['check'])).status).toBe(1);
  const outside = { ...SOUND, 'rules/out.yaml': 'extends: ../../etc/base.yaml\n' };
  expect(await problemsOf(outside)).toEqual([
    'rules/out.yaml:1:10 error rules/unknown-set No rule set "../../etc/base.yaml".',
  ]);
});
