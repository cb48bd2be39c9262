import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, RULES, runIn, SOUND, source } from './fake-run.ts';
import { change, commit, git, GIT, repositoryWith } from './git-folder.ts';

type Variables = Readonly<Record<string, string>>;

/** What became of each conflict, by its first fact; what was refused, otherwise. */
async function changes(folder: string, argv: readonly string[], more: Variables = {}): Promise<readonly string[]> {
  const call = ['check', '--format', 'json', ...argv];
  const { stdout, stderr, status } = await runIn(folder, call, { variables: { ...GIT, ...more } });
  if (stdout === '') return [`${String(status)} ${stderr.trimEnd()}`];
  const { conflicts, resolved } = JSON.parse(stdout) as Report;
  return [
    ...conflicts.map(({ change: became, facts }) => `${became ?? 'none'} ${facts[0] ?? ''}`),
    ...resolved.map(({ facts }) => `resolved ${facts[0] ?? ''}`),
  ].sort();
}

const MAIN = ['--since', 'main'];
const UNCHANGED = ['unchanged kesra-quake.dead'];
const COST_A = source(['orlen-bridge.cost', 'EUR 5 million']);
const COST_B = source(['orlen-bridge.cost', 'EUR 9 million']);

describe('where it works', () => {
  it('in a folder of a repository, with files of any name', async () => {
    const files = Object.fromEntries(Object.entries(AT_ODDS).map(([name, text]) => [`desk/a b/${name}`, text]));
    const odd = { 'desk/a b/sources/-rf "x" \'y\'\n語.yaml': COST_A, 'desk/other/big.yaml': 'claims: [\n' };
    const folder = repositoryWith({ ...files, ...odd });
    expect(await changes(folder, [...MAIN, 'desk/a b'])).toEqual(UNCHANGED);
    change(folder, { 'desk/a b/sources/:(top)--x.yaml': COST_B });
    expect(await changes(join(folder, 'desk'), [...MAIN, 'a b'])).toEqual(['new orlen-bridge.cost', ...UNCHANGED]);
    git(folder, 'add', '--all');
    expect(await changes(folder, ['--staged', 'desk/a b'])).toEqual(['new orlen-bridge.cost', ...UNCHANGED]);
  });

  it('where the project was not there before: all is new', async () => {
    const folder = repositoryWith({ 'README.md': 'x' });
    change(folder, Object.fromEntries(Object.entries(AT_ODDS).map(([name, text]) => [`desk/${name}`, text])));
    expect(await changes(folder, [...MAIN, 'desk'])).toEqual(['new kesra-quake.dead']);
  });

  it('in a linked worktree', async () => {
    const folder = repositoryWith(AT_ODDS);
    const linked = join(folderWith({}), 'linked');
    git(folder, 'worktree', 'add', '--quiet', linked, 'main');
    change(linked, { 'sources/a.yaml': COST_A, 'sources/b.yaml': COST_B });
    expect(await changes(linked, MAIN)).toEqual(['new orlen-bridge.cost', ...UNCHANGED]);
    git(linked, 'add', '--all');
    expect(await changes(linked, ['--staged'])).toEqual(['new orlen-bridge.cost', ...UNCHANGED]);
  });

  it('in a hook, whose variables name the repository and the index', async () => {
    const folder = repositoryWith(AT_ODDS);
    change(folder, { 'sources/a.yaml': COST_A, 'sources/b.yaml': COST_B });
    const index = join(folder, '.git', 'next');
    git(folder, 'add', 'sources/a.yaml');
    expect(await changes(folder, ['--staged'], { GIT_INDEX_FILE: '.git/index', GIT_DIR: '.git' })).toEqual(UNCHANGED);
    writeFileSync(index, '');
    git(folder, 'add', '--all');
    // The hook of another repository says nothing of this one.
    const other = { GIT_DIR: join(repositoryWith(SOUND), '.git'), GIT_INDEX_FILE: '/nowhere/index' };
    expect(await changes(folder, ['--staged'], other)).toEqual(['new orlen-bridge.cost', ...UNCHANGED]);
  });

  it('by a real hook before a commit, for what is staged alone', () => {
    const folder = repositoryWith(SOUND);
    const bin = join(import.meta.dirname, '../../bin/gainsay.js');
    const hook = join(folder, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${bin}" check --staged\n`);
    chmodSync(hook, 0o755);
    change(folder, { 'sources/a.yaml': COST_A, 'sources/b.yaml': COST_B });
    git(folder, 'add', 'sources/a.yaml');
    git(folder, 'commit', '--quiet', '--message', 'One');
    git(folder, 'add', '--all');
    expect(() => git(folder, 'commit', '--quiet', '--message', 'Two')).toThrow(
      /1 new conflict since HEAD|Command failed/,
    );
    expect(git(folder, 'status', '--short')).toBe('A  sources/b.yaml\n');
  });

  it('before the first commit', async () => {
    const folder = folderWith(AT_ODDS);
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    git(folder, 'add', '--all');
    expect(await changes(folder, ['--staged'])).toEqual(['new kesra-quake.dead']);
    for (const ref of ['main', 'HEAD'])
      expect(await changes(folder, ['--since', ref])).toEqual([
        `2 gainsay: git knows no commit "${ref}". There is no commit yet.`,
      ]);
  });

  it('with lines that a checkout ends in another way', async () => {
    const folder = repositoryWith(AT_ODDS);
    git(folder, 'config', 'core.autocrlf', 'true');
    for (const [name, text] of Object.entries(AT_ODDS))
      change(folder, { [name]: String(text).replaceAll('\n', '\r\n') });
    expect(await changes(folder, MAIN)).toEqual(UNCHANGED);
  });

  it('in a checkout that leaves files out, which then count on neither side', async () => {
    const folder = repositoryWith({ ...AT_ODDS, 'sources/old/a.yaml': COST_A, 'sources/old/b.yaml': COST_B });
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/sources/old/');
    expect(existsSync(join(folder, 'sources/old'))).toBe(false);
    expect(await changes(folder, MAIN)).toEqual(UNCHANGED);
  });

  it('with links, which are followed within the project alone', async () => {
    const elsewhere = folderWith({ 'secret.yaml': COST_B });
    const folder = repositoryWith({ ...AT_ODDS, 'shared/a.yaml': COST_A, 'shared/b.yaml': COST_B });
    symlinkSync('../shared', join(folder, 'sources/shared'));
    symlinkSync('loop.yaml', join(folder, 'sources/loop.yaml'));
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'sources/secret.yaml'));
    commit(folder);
    git(folder, 'branch', '--force', 'main', 'HEAD');
    expect(await changes(folder, MAIN)).toEqual(['unchanged kesra-quake.dead', 'unchanged orlen-bridge.cost']);
    expect(await changes(folder, ['--staged'])).toEqual(['unchanged kesra-quake.dead', 'unchanged orlen-bridge.cost']);
  });

  it('with globs, rules that are extended, rates and texts, each as it was', async () => {
    const folder = repositoryWith({
      'gainsay.config.yaml': 'sources: wires/**/*.yaml\nrules: desk/*.yaml\n',
      'desk/rules.yaml': 'extends: ../shared/base.yaml\n'.replace('../', ''),
      'shared/base.yaml': RULES,
      'wires/x/a.yaml': source(['kesra-quake.dead', '12 people']),
      'wires/b.yaml': source(['kesra-quake.dead', '17 people']),
    });
    expect(await changes(folder, MAIN)).toEqual(UNCHANGED);
    change(folder, {
      'gainsay.config.yaml': null,
      'desk/rules.yaml': null,
      'rules/rules.yaml': RULES,
      'shared/base.yaml': null,
      'wires/x/a.yaml': null,
      'wires/b.yaml': null,
      'sources/a.yaml': source(['kesra-quake.dead', '12 people']),
      'sources/b.yaml': source(['kesra-quake.dead', '19 people']),
    });
    expect(await changes(folder, MAIN)).toEqual(['changed kesra-quake.dead']);
  });
});

describe('what is refused, with a sentence', () => {
  const refusal = async (folder: string, argv: readonly string[] = MAIN, more: Variables = {}): Promise<string> => {
    const { status, stdout, stderr } = await runIn(folder, ['check', ...argv], { variables: { ...GIT, ...more } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr
      .replaceAll(realpathSync(folder), 'FOLDER')
      .replace(/^gainsay: /, '')
      .trimEnd();
  };

  it('no git', async () => {
    expect(await refusal(repositoryWith(SOUND), MAIN, { PATH: '/nonexistent' })).toBe(
      'git was not found; what stood there before a change is read through it, so install git.',
    );
  });

  it('no repository, a bare one, and the inside of one', async () => {
    expect(await refusal(folderWith(SOUND))).toBe(
      'FOLDER is in no git repository, so that there is nothing to compare it with.',
    );
    const bare = folderWith({});
    git(bare, 'init', '--quiet', '--bare');
    expect(await refusal(bare)).toMatch(/^FOLDER is a bare repository/);
    expect(await refusal(join(repositoryWith(SOUND), '.git'))).toMatch(/^FOLDER is the inside of a repository/);
  });

  it('a REF that does not exist, or is an option', async () => {
    const folder = repositoryWith(SOUND);
    expect(await refusal(folder, ['--since', 'mian'])).toBe('git knows no commit "mian". Did you mean main?');
    for (const ref of ['--output=/tmp/x', '-h', '', '\u001b[2J', 'main..change', 'main:rules', '--all'])
      expect(await refusal(folder, [`--since=${ref}`])).toMatch(/^git knows no commit "/);
    expect(await refusal(folder, [`--since=\u001b[2J`])).toContain('\\x1b[2J');
    expect(await refusal(folder, ['--decisions-from', 'mian'])).toBe('git knows no commit "mian". Did you mean main?');
  });

  it('--since and --staged together', async () => {
    expect(await refusal(repositoryWith(SOUND), ['--since', 'main', '--staged'])).toContain(
      "cannot be used with option '--staged'",
    );
  });

  it('a history that has nothing in common', async () => {
    const folder = repositoryWith(SOUND);
    git(folder, 'switch', '--quiet', '--orphan', 'other');
    commit(folder);
    change(folder, SOUND);
    expect(await refusal(folder)).toBe(
      'main and HEAD have no commit in common, so no change leads from one to the other.',
    );
  });

  it('a clone that is too shallow, with how to deepen it', async () => {
    const origin = repositoryWith(SOUND);
    commit(origin);
    git(origin, 'switch', '--quiet', 'main');
    change(origin, { 'notes.txt': 'x' });
    commit(origin);
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', '--branch', 'change', `file://${origin}`, '.');
    expect(await refusal(folder, ['--since', 'origin/main'])).toMatch(
      /^This clone is too shallow .*git fetch --deepen=100, .*--unshallow \(fetch-depth: 0/,
    );
    git(folder, 'fetch', '--quiet', '--deepen=100');
    expect(await changes(folder, ['--since', 'origin/main'])).toEqual([]);
  });

  it('a branch that is only where the clone came from', async () => {
    const origin = repositoryWith(SOUND);
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--branch', 'change', `file://${origin}`, '.');
    git(folder, 'branch', '--quiet', 'mainly');
    expect(await refusal(folder)).toBe('git knows no commit "main". Did you mean origin/main?');
  });

  it('what a shallow clone lacks, with commands that fetch it', async () => {
    const origin = repositoryWith(AT_ODDS);
    commit(origin);
    commit(origin);
    const base = git(origin, 'rev-parse', 'main').trim();
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const WHOLE = ', or clone with the whole history (fetch-depth: 0 of actions/checkout).';
    const [shallow, lacks] = [
      'This clone is shallow and may lack it: ',
      (ref: string) => `git knows no commit "${ref}". `,
    ];
    const [track, deepen] = ['git fetch origin main:refs/remotes/origin/main', 'git fetch --deepen=100'];
    const told: readonly (readonly [ref: string, hint: string, command: string, then: string])[] = [
      ['main', `fetch it: ${track}, and name origin/main`, track, 'origin/main'],
      ['origin/main', `fetch it: ${track}`, track, 'origin/main'],
      ['HEAD~2', `fetch more of the history (${deepen}, or all of it: git fetch --unshallow)`, deepen, 'HEAD~2'],
      [base, `fetch it: git fetch origin ${base}`, `git fetch origin ${base}`, base],
    ];
    for (const [ref, hint, command, then] of told) {
      const folder = folderWith({});
      git(folder, 'clone', '--quiet', '--depth=1', '--branch', 'change', `file://${origin}`, '.');
      expect(await refusal(folder, ['--since', ref])).toBe(lacks(ref) + shallow + hint + WHOLE);
      git(folder, ...command.split(' ').slice(1), '--quiet');
      // The branch's own history may still be too short.
      git(folder, 'fetch', '--quiet', '--deepen=100');
      expect(await changes(folder, ['--since', then])).toEqual(UNCHANGED);
    }
  });

  it('a REF that would be more than a name to a shell is in no command', async () => {
    const origin = repositoryWith(SOUND);
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--depth=1', '--branch', 'change', `file://${origin}`, '.');
    for (const ref of ['$(x)', 'a;b', '-x', 'a b', '`x`'])
      expect(await refusal(folder, [`--since=${ref}`])).toContain('(git fetch --deepen=100,');
  });

  it('a partial clone, of which nothing is fetched', async () => {
    const origin = repositoryWith(SOUND);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    change(origin, { 'sources/orlen-post.yaml': COST_A });
    commit(origin);
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--filter=blob:none', '--branch', 'change', `file://${origin}`, '.');
    expect(await refusal(folder, ['--since', 'origin/main'])).toMatch(
      /^This is a partial clone that lacks some of the state before the change, and nothing is fetched unasked\./,
    );
  });

  it('sources in a submodule', async () => {
    const folder = repositoryWith(SOUND);
    const inner = repositoryWith({ 'a.yaml': COST_A });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sources/inner');
    commit(folder);
    git(folder, 'branch', '--force', 'main', 'HEAD');
    expect(await refusal(folder)).toMatch(/^sources\/inner is a submodule/);
  });

  it('a merge that is not resolved', async () => {
    const folder = repositoryWith(SOUND);
    change(folder, { 'sources/orlen-post.yaml': COST_A });
    commit(folder);
    git(folder, 'switch', '--quiet', 'main');
    change(folder, { 'sources/orlen-post.yaml': COST_B });
    commit(folder);
    expect(() => git(folder, 'merge', '--quiet', 'change')).toThrow();
    expect(await refusal(folder, ['--staged'])).toBe(
      'sources/orlen-post.yaml is not merged yet; resolve it and stage it, and check again.',
    );
  });
});

it('nothing that a repository names is executed', async () => {
  const origin = repositoryWith(SOUND);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  change(origin, { 'sources/orlen-post.yaml': COST_A });
  commit(origin);
  const folder = folderWith({});
  git(folder, 'clone', '--quiet', '--filter=blob:none', '--branch', 'change', `file://${origin}`, '.');
  const trap = join(folder, 'trap.sh');
  const sprung = join(folder, 'sprung');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $@" >> "${sprung}"\nexit 1\n`);
  chmodSync(trap, 0o755);
  change(folder, { '.gitattributes': '* filter=x diff=x merge=x\n', 'sources/a.yaml': COST_A });
  git(folder, 'add', '--all');
  const settings = [
    'core.fsmonitor',
    'filter.x.clean',
    'filter.x.smudge',
    'filter.x.process',
    'diff.x.command',
    'diff.x.textconv',
    'diff.external',
    'core.pager',
    'core.sshCommand',
    'core.editor',
    'core.askPass',
    'credential.helper',
    'gpg.program',
    'remote.origin.uploadpack',
    'core.gitProxy',
    'core.alternateRefsCommand',
  ];
  for (const name of settings) git(folder, 'config', name, trap);
  git(folder, 'config', 'remote.origin.url', `ext::${trap}`);
  git(folder, 'config', 'protocol.ext.allow', 'always');
  const hooks = join(folder, 'hooks');
  mkdirSync(hooks);
  for (const name of [
    'post-index-change',
    'pre-commit',
    'reference-transaction',
    'post-checkout',
    'fsmonitor-watchman',
  ]) {
    writeFileSync(join(hooks, name), `#!/bin/sh\necho "${name}" >> "${sprung}"\n`);
    chmodSync(join(hooks, name), 0o755);
  }
  git(folder, 'config', 'core.hooksPath', hooks);
  change(folder, { 'sources/meridian-wire.yaml': source(['kesra-quake.dead', '13 people']) });
  for (const argv of [['--since', 'origin/main'], ['--staged'], ['--since', 'HEAD', '--decisions-from', 'origin/main']])
    await runIn(folder, ['check', ...argv], { variables: { ...GIT, GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap } });
  expect(existsSync(sprung)).toBe(false);
});
