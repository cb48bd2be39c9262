import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AT_ODDS, folderWith, SOUND, source } from '../cli/fake-run.ts';
import { change, commit, git, GIT, repositoryWith } from '../cli/git-folder.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { projectWith, ROOT } from './project-with.ts';
import { runProgram as run } from './run-program.ts';

const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** The program that runs the hooks of a repository, where the machine has it. */
const preCommit = spawnSync('pre-commit', ['--version']).status === 0 ? 'pre-commit' : null;

/** A block of the page that holds these words. */
function block(words: string): string {
  const blocks = [...page.matchAll(/^```\w+\n(.*?)^```/gms)].map(([, text = '']) => text);
  const found = blocks.find((text) => text.includes(words));
  if (found === undefined) throw new Error(`docs/ci.md has no block with ${words}.`);
  return found;
}

/** Makes two sources of a project contradict each other on another fact than before. */
const NEWS = {
  'sources/kesra-news.yaml': source(['orlen-bridge.cost', 'EUR 7 million'], ['orlen-bridge.cost', 'EUR 9 million']),
};

describe('the page on where it runs', () => {
  it('names every format', () => {
    const named = [...page.matchAll(/^\| [^|]* \| `(\w[\w-]*)` +\|/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(FORMATS.keys()));
  });

  it('names every input and output of the action', () => {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Record<'inputs' | 'outputs', object>;
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(page).toContain(`\`${name}\``);
  });
});

describe('the job for GitLab', () => {
  const job = (parse(block('.gitlab-ci.yml')) as Record<'gainsay', { readonly script: readonly string[] }>).gainsay;

  it('fails for what a merge request brings in, and reports everything', () => {
    const folder = projectWith(AT_ODDS);
    const base = git(folder, 'rev-parse', 'HEAD').trim();
    const script = job.script.join('\n');
    expect(
      run(folder, 'bash', ['-eo', 'pipefail', '-c', script], { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status,
    ).toBe(0);
    change(folder, NEWS);
    commit(folder);
    const { status, output } = run(folder, 'bash', ['-eo', 'pipefail', '-c', script], {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    });
    expect([status, output]).toEqual([1, expect.stringContaining('1 new conflict')]);
    expect(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(2);
    expect(readFileSync(join(folder, 'gainsay.xml'), 'utf8')).toContain('tests="2" failures="2"');
  });

  it('checks everything on the main branch', () => {
    expect(run(projectWith(AT_ODDS), 'bash', ['-eo', 'pipefail', '-c', job.script.join('\n')]).status).toBe(1);
  });
});

describe('the script for anywhere else', () => {
  it('fails for what the change brings in and leaves reports', () => {
    const folder = projectWith(AT_ODDS);
    change(folder, { ...NEWS, 'check.sh': block('mkdir -p reports') });
    commit(folder);
    expect(run(folder, 'sh', ['check.sh'], { BASE: 'main' }).status).toBe(1);
    git(folder, 'branch', '--force', 'main');
    expect(run(folder, 'sh', ['check.sh'], { BASE: 'main' }).status).toBe(0);
    for (const name of ['gainsay.xml', 'gainsay.sarif']) expect(existsSync(join(folder, 'reports', name))).toBe(true);
  });
});

describe('before a commit', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [
    Readonly<Record<'id' | 'entry' | 'language', string>> & Readonly<Record<'pass_filenames' | 'always_run', boolean>>,
  ];

  it('the hook is what pre-commit wants, and the one that the page names', () => {
    expect(hook).toMatchObject({ id: 'gainsay', language: 'node', pass_filenames: false, always_run: true });
    expect(parse(block('.pre-commit-config.yaml'))).toMatchObject({ repos: [{ hooks: [{ id: hook.id }] }] });
  });

  it.each([
    ['of pre-commit', `#!/bin/sh\nexec npx --no-install ${hook.entry}\n`],
    ['of the page', block('exec npx')],
  ])('the hook %s stops what brings a conflict in, and nothing else', (_name, script) => {
    const folder = projectWith(SOUND);
    const path = join(folder, '.git/hooks/pre-commit');
    writeFileSync(path, script);
    chmodSync(path, 0o755);
    const tryToCommit = (): ReturnType<typeof run> => run(folder, 'git', ['commit', '--quiet', '--message', 'Go on']);
    change(folder, { 'notes.md': 'later\n' });
    git(folder, 'add', '--all');
    expect(tryToCommit()).toMatchObject({ status: 0 });
    const before = git(folder, 'rev-parse', 'HEAD');
    change(folder, NEWS);
    git(folder, 'add', '--all');
    // What lies in the folder is not what is committed.
    change(folder, { 'sources/kesra-news.yaml': null });
    const { status, output } = tryToCommit();
    expect([status, output]).toEqual([1, expect.stringContaining('EUR 9 million')]);
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(before);
  });

  it.skipIf(preCommit === null)(
    'the hook of pre-commit installs itself and stops what brings a conflict in (skipped where pre-commit is not installed)',
    { timeout: 900_000 },
    () => {
      const hooks = folderWith({});
      for (const file of git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0'))
        if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(hooks, file));
      git(hooks, 'init', '--quiet', '--initial-branch', 'main');
      const config = block('.pre-commit-config.yaml')
        .replace('https://example.org/OWNER/gainsay', `file://${hooks}`)
        .replace('COMMIT', commit(hooks));
      const folder = repositoryWith({ ...SOUND, '.pre-commit-config.yaml': config });
      // pre-commit takes the machine's Node by the name that Debian gave it before any other.
      const programs = folderWith({});
      for (const name of ['node', 'nodejs']) symlinkSync(process.execPath, join(programs, name));
      // What npm has fetched before need not be fetched again.
      const variables = {
        PATH: `${programs}:${GIT.PATH}`,
        npm_config_cache: execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim(),
        npm_config_offline: 'false',
        npm_config_prefer_offline: 'true',
        PRE_COMMIT_HOME: folderWith({}),
      };
      const check = (): ReturnType<typeof run> => run(folder, preCommit ?? '', ['run', '--color=never'], variables);
      expect(check()).toMatchObject({ status: 0, output: expect.stringMatching(/gainsay\.+Passed/) as string });
      change(folder, NEWS);
      git(folder, 'add', '--all');
      expect(check()).toMatchObject({ status: 1, output: expect.stringContaining('EUR 9 million') as string });
    },
  );
});
