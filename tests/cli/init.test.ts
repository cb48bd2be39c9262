import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { CI_RECIPES } from '../../src/cli/starting/ci-recipes.ts';
import { writeNewFiles } from '../../src/cli/writing/write-new-files.ts';
import { folderWith, RULES, runIn, source } from './fake-run.ts';
import { repositoryWith } from './git-folder.ts';

const EXAMPLE = [
  'rules/orlen-ferry.yaml',
  'schemas/rules.schema.json',
  'schemas/source.schema.json',
  'sources/orlen-post.yaml',
  'sources/radio-kade.yaml',
];

/** Root writes wherever it wants. */
const isRoot = process.getuid?.() === 0;

/** The files of a folder, and the folders that hold none. */
function listed(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)\.git(?:\/|$)/.test(name))
    .filter((name) => !statSync(join(folder, name)).isDirectory() || readdirSync(join(folder, name)).length === 0)
    .sort();
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

async function reportOf(folder: string): Promise<{ readonly status: number; readonly report: Report }> {
  const { status, stdout } = await runIn(folder, ['check', '--format', 'json']);
  return { status, report: JSON.parse(stdout) as Report };
}

describe('an empty folder', () => {
  it('gets an example with one conflict, its cause, and no fault', async () => {
    const folder = folderWith({});
    const { status, stdout, stderr } = await runIn(folder, ['init']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(listed(folder)).toEqual(EXAMPLE);
    for (const name of EXAMPLE) expect(stdout).toContain(`  ${name}\n`);
    expect(stdout).toContain('\nNext:\n  gainsay check ');
    const { status: checked, report } = await reportOf(folder);
    expect(checked).toBe(1);
    expect(report.problems).toEqual([]);
    expect(report.incomparable).toEqual([]);
    expect(report.conflicts).toMatchObject([
      { facts: ['orlen-ferry.cost'], severity: 'error', verdict: 'conflict', causes: [{ name: 'digit-transposed' }] },
    ]);
  });

  it('gets files that name their schemas, which are those of this version', async () => {
    const folder = folderWith({});
    await runIn(folder, ['init']);
    for (const name of EXAMPLE.filter((each) => each.endsWith('.yaml'))) {
      const [, place = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(read(folder, name)) ?? [];
      const schema = join(folder, name, '..', place);
      const shipped = join('schemas', place.split('/').at(-1) ?? '');
      expect(readFileSync(schema, 'utf8')).toBe(readFileSync(shipped, 'utf8'));
    }
  });

  it('takes the schemas of a Gainsay that is installed in the project or above it', async () => {
    const folder = repositoryWith({ 'node_modules/gainsay/schemas/source.schema.json': '{}' });
    await runIn(folder, ['init', 'desks/kesra']);
    expect(listed(join(folder, 'desks/kesra'))).toEqual(EXAMPLE.filter((name) => !name.startsWith('schemas/')));
    expect(read(folder, 'desks/kesra/sources/orlen-post.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../../node_modules/gainsay/schemas/source.schema.json',
    );
  });

  it('with --bare gets rules and a place for sources, which suit a first source', async () => {
    const folder = folderWith({});
    const made = await runIn(folder, ['init', '--bare']);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    // Before the rules say something, there is nothing to tag with.
    expect(made.stdout).toMatch(/Next:\n {2}rules\/facts\.yaml .*\n {2}gainsay tag TEXT /);
    expect(listed(folder)).toEqual([
      'rules/facts.yaml',
      'schemas/rules.schema.json',
      'schemas/source.schema.json',
      'sources',
    ]);
    expect((await reportOf(folder)).report.problems.map(({ code }) => code)).toEqual(['project/no-sources']);
    // What stands there to be uncommented is sound.
    const rules = read(folder, 'rules/facts.yaml').replace(/^# (?!yaml-)(?=[ a-z-]+:)/gm, '');
    expect(Object.keys(parse(rules) as object)).toEqual(['extends', 'symbols', 'entities', 'classes', 'subjects']);
    writeFileSync(join(folder, 'rules/facts.yaml'), rules);
    writeFileSync(
      join(folder, 'sources/meridian-wire.yaml'),
      source(['orlen-ferry.cost', '$12 million', '12 million dollars']),
    );
    const { status, report } = await reportOf(folder);
    expect([status, report.problems, report.conflicts]).toEqual([0, [], []]);
  });

  it('is made where it is not there, and the next steps begin by going there', async () => {
    const folder = folderWith({});
    const { status, stdout } = await runIn(folder, ['init', 'desks/at Kesra']);
    expect(status).toBe(0);
    expect(listed(join(folder, 'desks/at Kesra'))).toEqual(EXAMPLE);
    expect(stdout).toContain("  cd 'desks/at Kesra' ");
  });

  it('stays empty with --dry-run, which tells the same files', async () => {
    const folder = folderWith({});
    const dry = await runIn(folder, ['init', 'desk', '--dry-run', '--ci', 'gitlab']);
    expect(listed(folder)).toEqual([]);
    const { stdout } = await runIn(folder, ['init', 'desk', '--ci', 'gitlab']);
    expect(`${dry.stdout.replace('Would write', 'Wrote')}\n`).toBe(stdout.slice(0, stdout.indexOf('Next:')));
  });
});

describe('what is there', () => {
  it('is left as it is, and the rest is written', async () => {
    const folder = folderWith({ 'sources/radio-kade.yaml': 'mine\n', 'schemas/source.schema.json': '' });
    const { status, stdout } = await runIn(folder, ['init']);
    expect(status).toBe(0);
    expect(listed(folder)).toEqual(EXAMPLE);
    expect(read(folder, 'sources/radio-kade.yaml')).toBe('mine\n');
    expect(read(folder, 'schemas/source.schema.json')).toBe('');
    expect(stdout).toContain(
      'There already, and left as they are: sources/radio-kade.yaml and schemas/source.schema.json.',
    );
  });

  it('is all there is after a second call, which says so', async () => {
    const folder = folderWith({});
    await runIn(folder, ['init']);
    const before = EXAMPLE.map((name) => statSync(join(folder, name)).mtimeMs);
    const { status, stdout, stderr } = await runIn(folder, ['init']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Nothing is written: everything is there\.\n/);
    expect(EXAMPLE.map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(before);
  });

  it.each([
    [
      'sources',
      { 'sources/meridian-wire.yaml': source(['a.b', '1']) },
      ['rules/facts.yaml', 'schemas/rules.schema.json', 'schemas/source.schema.json', 'sources/meridian-wire.yaml'],
    ],
    ['rules', { 'rules/kesra.yaml': RULES }, ['rules/kesra.yaml', 'sources']],
    ['a config', { 'gainsay.config.yaml': 'sources: desk/*.yaml\nrules: facts/*.yaml\n' }, ['gainsay.config.yaml']],
  ])('gets no example beside it where it is %s of the team', async (_name, files, expected) => {
    const folder = folderWith(files);
    expect(await runIn(folder, ['init'])).toMatchObject({ status: 0, stderr: '' });
    expect(listed(folder)).toEqual(expected);
  });

  it('gets no copies of schemas where it names others, and gets them back where it names them', async () => {
    const folder = repositoryWith({ 'node_modules/gainsay/schemas/source.schema.json': '{}' });
    await runIn(folder, ['init', 'a']);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect((await runIn(folder, ['init', 'a'])).stdout).toMatch(/^Nothing is written: everything is there\.\n/);
    await runIn(folder, ['init', 'b']);
    rmSync(join(folder, 'b/schemas'), { recursive: true });
    await runIn(folder, ['init', 'b']);
    expect(listed(join(folder, 'b'))).toEqual(EXAMPLE);
  });

  it.skipIf(isRoot)('stays alone where nothing may be written (skipped for root, who may)', async () => {
    const folder = folderWith({});
    chmodSync(folder, 0o555);
    expect(await runIn(folder, ['init'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `gainsay: Nothing can be written into ${folder}: permission is denied.\n`,
    });
  });
});

describe('a folder that cannot be made ready', () => {
  it.each([
    [
      'a link that leads out',
      (folder: string, out: string) => symlinkSync(out, join(folder, 'sources')),
      'sources leads out of the project, and nothing outside of it is written.',
    ],
    [
      'a link that leads nowhere',
      (folder: string) => symlinkSync('gone', join(folder, 'rules')),
      'Nothing can be written into rules: there is no such file.',
    ],
    [
      'a file',
      (folder: string) => writeFileSync(join(folder, 'schemas'), ''),
      'schemas is a file, where a folder is wanted.',
    ],
  ])('for %s is told, and nothing is written', async (_name, plant, sentence) => {
    const [folder, out] = [folderWith({}), folderWith({})];
    plant(folder, out);
    const before = readdirSync(folder);
    expect(await runIn(folder, ['init'])).toEqual({ status: 2, stdout: '', stderr: `gainsay: ${sentence}\n` });
    expect([readdirSync(folder), readdirSync(out)]).toEqual([before, []]);
  });

  it('for a config at fault is told', async () => {
    const folder = folderWith({ 'gainsay.config.yaml': 'sources: ../*.yaml\n' });
    expect(await runIn(folder, ['init'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('gainsay.config.yaml is at fault') as string,
    });
    expect(listed(folder)).toEqual(['gainsay.config.yaml']);
  });

  it('is told where a file has its name', async () => {
    const folder = folderWith({ 'note\u001b[2J.md': '' });
    expect(await runIn(folder, ['init', 'note\u001b[2J.md'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'gainsay: note\\x1b[2J.md is no folder.\n',
    });
    expect(await runIn(folder, ['init', 'note\u001b[2J.md/desk'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('keeps nothing of what was written before a fault, and all that is not ours', async () => {
    const folder = folderWith({ 'rules/a.yaml': 'mine\n' });
    const files = new Map([
      ['sources/deep/a.yaml', 'a: 1\n'],
      ['schemas/a.json', '{}\n'],
      ['rules/a.yaml', 'ours\n'],
    ]);
    const done = await writeNewFiles(join(folder), { folders: ['sources', 'texts'], files });
    expect(done?.faults).toEqual(['rules/a.yaml was written by somebody else meanwhile.']);
    expect(readdirSync(folder)).toEqual(['rules']);
    expect(listed(folder)).toEqual(['rules/a.yaml']);
    expect(read(folder, 'rules/a.yaml')).toBe('mine\n');
  });
});

interface Workflow {
  readonly jobs: {
    readonly check: { readonly steps: readonly { readonly with: Readonly<Record<string, unknown>> }[] };
  };
}

interface GitlabJobs {
  readonly gainsay: {
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly junit: string } };
  };
}

describe('--ci', () => {
  it.each(['github', 'gitlab'] as const)('writes for %s what docs/ci.md shows', async (service) => {
    const folder = repositoryWith({});
    const { status, stdout } = await runIn(folder, ['init', '--ci', service]);
    const { file, text, todo } = CI_RECIPES[service];
    expect(status).toBe(0);
    expect(stdout).toContain(todo);
    expect(read(folder, file)).toBe(text);
    expect(readFileSync('docs/ci.md', 'utf8')).toContain(`\n\`\`\`yaml\n${text}\`\`\`\n`);
    expect((await runIn(folder, ['init', '--ci', service])).stdout).not.toContain('Put this into');
  });

  it('shows it where another file has its place', async () => {
    const folder = folderWith({ '.gitlab-ci.yml': 'lint: {}\n' });
    const { status, stdout } = await runIn(folder, ['init', '--ci', 'gitlab']);
    expect(status).toBe(0);
    expect(read(folder, '.gitlab-ci.yml')).toBe('lint: {}\n');
    expect(stdout).toContain(`Put this into .gitlab-ci.yml:\n\n${CI_RECIPES.gitlab.text}`);
  });

  it('shows it in a folder of a repository, which no service looks into', async () => {
    const folder = repositoryWith({});
    mkdirSync(join(folder, 'desk'));
    const { status, stdout } = await runIn(join(folder, 'desk'), ['init', '--ci', 'github']);
    expect(status).toBe(0);
    expect(existsSync(join(folder, '.github'))).toBe(false);
    expect(listed(join(folder, 'desk'))).toEqual(EXAMPLE);
    const shown = stdout.slice(stdout.indexOf('# .github'), stdout.indexOf('\nWrite who'));
    expect(stdout).toContain('Put this into .github/workflows/gainsay.yml at the top of the repository:');
    expect((parse(shown) as Workflow).jobs.check.steps[1]?.with['working-directory']).toBe('desk');
  });

  it.each([
    ['desk', null, ['npm ci', 'npx --no-install gainsay check desk ${'], 'gainsay.xml'],
    ['desk', '{}', ['cd desk', 'npm ci', 'npx --no-install gainsay check ${'], 'desk/gainsay.xml'],
    ["the: desk's", null, ['npm ci', "npx --no-install gainsay check 'the: desk'\\''s' ${"], 'gainsay.xml'],
    ['a #1', '{}', ["cd 'a #1'", 'npm ci', 'npx --no-install gainsay check ${'], 'a #1/gainsay.xml'],
  ])('fills the folder in for GitLab: %s with package.json %s', async (name, packed, commands, junit) => {
    const folder = repositoryWith({});
    mkdirSync(join(folder, name));
    if (packed !== null) writeFileSync(join(folder, name, 'package.json'), packed);
    const { stdout } = await runIn(join(folder, name), ['init', '--ci', 'gitlab']);
    const shown = parse(stdout.slice(stdout.indexOf('# .gitlab-ci'), stdout.indexOf('\nIt installs'))) as GitlabJobs;
    const { before_script: before, script, artifacts } = shown.gainsay;
    const said = [...before, ...script];
    expect(said).toHaveLength(commands.length);
    for (const [index, command] of commands.entries()) expect(said[index]?.startsWith(command)).toBe(true);
    expect(artifacts.reports.junit).toBe(junit);
  });

  it('tells what comes next as it was called itself', async () => {
    const { stdout } = await runIn(folderWith({}), ['init'], { variables: { npm_command: 'exec' } });
    expect(stdout).toContain('\n  npx --no-install gainsay check ');
  });

  it('knows no other service', async () => {
    expect(await runIn(folderWith({}), ['init', '--ci', 'jenkins'])).toMatchObject({ status: 2, stdout: '' });
  });
});
