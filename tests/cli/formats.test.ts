import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, runIn, SOUND, source } from './fake-run.ts';
import { change, repositoryWith } from './git-folder.ts';

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly { readonly physicalLocation: Readonly<Record<string, unknown>> }[];
    }[];
  }[];
}

describe('sarif', () => {
  it('names the place of a value from the top of the repository', async () => {
    const line = '  - { note: "👩‍👩‍👧 سبعة عشر", fact: kesra-quake.dead, value: 17 people }';
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [`desk/${name}`, text])),
      'desk/sources/kesra news.yaml': `claims:\n${line}\n`,
    });
    mkdirSync(join(folder, '.git'));
    const { status, stderr } = await runIn(folder, ['check', 'desk', '--format', 'sarif:out.sarif']);
    expect([status, stderr]).toEqual([1, '1 error in 3 claims on 1 fact from 3 sources.\nFails: 1 error.\n']);
    const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as Log;
    expect(runs[0]?.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'desk/sources/kesra%20news.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: line.indexOf('17') + 1, endLine: 2, endColumn: line.indexOf(' }') + 1 },
    });
  });

  it('goes to stdout, with the problems of the input beside it', async () => {
    const folder = folderWith({ ...AT_ODDS, 'sources/kesra-news.yaml': 'tilte: Quake\nclaims: []\n' });
    const { status, stdout, stderr } = await runIn(folder, ['check', '--format', 'sarif']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: false }] }] });
    expect(stderr).toContain('tilte');
  });
});

describe('a format that writes beside its report', () => {
  it('adds to the file that the service names', async () => {
    const folder = folderWith({ ...AT_ODDS, 'summary.md': 'before\n' });
    const machine = { variables: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') } };
    const { status, stdout } = await runIn(folder, ['check', '--format', 'github'], machine);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=sources\/meridian-wire.yaml,line=3,/);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(
      /^before\n### Gainsay: 1 conflict between 2 sources\n/,
    );
  });

  it('goes without where there is none, and says so where it cannot be written', async () => {
    const folder = folderWith(SOUND);
    expect(await runIn(folder, ['check', '--format', 'github'])).toMatchObject({ status: 0, stderr: '' });
    const machine = { variables: { GITHUB_STEP_SUMMARY: join(folder, 'nowhere/summary.md') } };
    const { status, stderr } = await runIn(folder, ['check', '--format', 'github'], machine);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^gainsay: .*nowhere\/summary.md cannot be written: /)]);
  });
});

describe('several formats', () => {
  it('are written at once, each to its own file', async () => {
    const folder = folderWith(AT_ODDS);
    const names = ['sarif', 'sarif-full', 'junit', 'gitlab', 'comment', 'github'];
    const argv = names.flatMap((name) => ['--format', `${name}:out.${name}`]);
    const { status, stdout } = await runIn(folder, ['check', ...argv, '--format', 'text']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('1 conflict between 2 sources')]);
    for (const name of names) expect(readFileSync(join(folder, `out.${name}`), 'utf8')).toContain('12 people');
  });
});

describe('with --since', () => {
  it('shows what the change brings in and counts the rest', async () => {
    const folder = repositoryWith(AT_ODDS);
    change(folder, {
      'sources/kesra-news.yaml': source(['orlen-bridge.cost', 'EUR 7 million'], ['orlen-bridge.cost', 'EUR 9 million']),
    });
    const shown = async (...more: readonly string[]): Promise<number> => {
      const { stdout } = await runIn(folder, ['check', '--since', 'main', '--format', 'gitlab', ...more]);
      return (JSON.parse(stdout) as readonly unknown[]).length;
    };
    expect([await shown(), await shown('--fail-on-all')]).toEqual([1, 2]);
    const { stdout } = await runIn(folder, ['check', '--since', 'main', '--format', 'github']);
    expect(stdout).toContain('1 conflict unchanged.\n1 new conflict since main.\n');
  });
});

describe('a report never takes the place of what the run has read', () => {
  const files = {
    ...AT_ODDS,
    'gainsay.config.yaml': 'rates: rates/*.csv\n',
    'rates/a.csv': 'Date,USD\n2026-03-04,1.08\n',
    'texts/a.txt': '12 dead',
    'sources/texted.yaml': `text: { path: texts/a.txt }\n${source(['kesra-quake.dead', '12 people', '12 dead'])}`,
  };
  const inputs = [...Object.keys(files), 'decisions.yaml', 'baseline.yaml', './rules/../rules/kesra.yaml'];

  it.each(inputs)('%s', async (name) => {
    const folder = folderWith(files);
    const before = existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
    for (const command of ['check', 'report']) {
      const forced = command === 'report' ? ['--force'] : [];
      const ran = await runIn(folder, [command, ...forced, '--format', `junit:${name}`, '--format', 'sarif:out.sarif']);
      expect([ran.status, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/belongs to the project, and a report would take its place; name another file\.\n$/);
      expect(existsSync(join(folder, 'out.sarif'))).toBe(false);
      expect(existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null).toBe(before);
    }
  });

  it('by a link, or a config elsewhere', async () => {
    const folder = folderWith({ ...files, 'other/config.yaml': '' });
    symlinkSync(join(folder, 'sources/meridian-wire.yaml'), join(folder, 'link.xml'));
    for (const argv of [
      ['--format', 'junit:link.xml'],
      ['--config', 'other/config.yaml', '--format', 'junit:other/config.yaml'],
    ])
      expect((await runIn(folder, ['check', ...argv])).status).toBe(2);
    expect((await runIn(folder, ['check', '--format', 'junit:fine.xml'])).status).toBe(1);
  });
});

it('where there are no sources, a project near is named', async () => {
  const config = { 'gainsay.config.yaml': '' };
  const hintIn = async (folder: string): Promise<unknown> =>
    (JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report).problems[0]?.hint;
  const top = folderWith({
    '.git/HEAD': '',
    'desks/north side/gainsay.config.yaml': '',
    'desks/x/y/gainsay.config.yaml': '',
  });
  expect(await hintIn(top)).toBe('A project is in desks/north side: name its folder, as in gainsay check FOLDER.');
  const inner = folderWith({ '.git/HEAD': '', ...config, 'drafts/notes.txt': '' });
  expect(await hintIn(join(inner, 'drafts'))).toBe('A project is in ..: name its folder, as in gainsay check FOLDER.');
  // A project needs no config.
  const plain = folderWith({
    '.git/HEAD': '',
    'desk/sources/a.yaml': '',
    'desk/rules/r.yaml': '',
    'x/sources/a.js': '',
  });
  expect(await hintIn(plain)).toBe('A project is in desk: name its folder, as in gainsay check FOLDER.');
  expect(await hintIn(join(plain, 'desk/sources'))).toMatch(/^A project is in \.\.:/);
  // Nor does one whose folder is called nearly so.
  const slip = folderWith({ 'source\u001b/a.yaml': '', 'rules/r.yaml': 'scopes: {}' });
  expect(await hintIn(slip)).toBe(
    'Sources stand in sources/. Rename source\\x1b/ to that, or say in gainsay.config.yaml that they stand there.',
  );
  expect(await hintIn(folderWith({ 'source/a.yaml': '', ...config }))).toMatch(/^Put one YAML file/);
  expect(await hintIn(folderWith({}))).toBe(
    'Put one YAML file for each document into sources/; gainsay init writes an example.',
  );
});
