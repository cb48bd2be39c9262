import { expect, describe, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, runIn, SOUND, source, type Ran } from './fake-run.ts';
import { change, commit, git, GIT, repositoryWith } from './git-folder.ts';

function since(folder: string, ...more: readonly string[]): Promise<Ran> {
  return runIn(folder, ['check', '--since', 'main', ...more], { variables: GIT });
}

/** What became of each conflict, by its first fact. */
async function changes(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const call = argv.length > 0 ? argv : ['--since', 'main'];
  const { stdout, stderr } = await runIn(folder, ['check', '--format', 'json', ...call], { variables: GIT });
  if (stdout === '') return [stderr];
  const { conflicts, resolved } = JSON.parse(stdout) as Report;
  return [
    ...conflicts.map(({ change: became, facts }) => `${became ?? 'none'} ${facts[0] ?? ''}`),
    ...resolved.map(({ facts, change: became }) => `resolved${became ?? ''} ${facts[0] ?? ''}`),
  ].sort();
}

const COST_A = source(['orlen-bridge.cost', 'EUR 5 million']);
const COST_B = source(['orlen-bridge.cost', 'EUR 9 million']);

describe('a conflict', () => {
  it('that was there before is unchanged and fails nothing', async () => {
    const folder = repositoryWith(AT_ODDS);
    const { status, stdout } = await since(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^No new conflicts since main\n\n1 older conflict unchanged; show it with --show unchanged\.\n\n/,
    );
    expect(stdout).not.toContain('17 people');
    expect(await changes(folder)).toEqual(['unchanged kesra-quake.dead']);
  });

  it('that the change brings in is new and fails', async () => {
    const folder = repositoryWith(AT_ODDS);
    change(folder, { 'sources/a.yaml': COST_A, 'sources/b.yaml': COST_B });
    const { status, stdout } = await since(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^1 new conflict since main\n/);
    expect(stdout).toContain('EUR 9 million');
    expect(stdout).not.toContain('17 people');
    expect(await changes(folder)).toEqual(['new orlen-bridge.cost', 'unchanged kesra-quake.dead']);
    commit(folder);
    expect(await changes(folder)).toEqual(['new orlen-bridge.cost', 'unchanged kesra-quake.dead']);
  });

  it('with other evidence is changed', async () => {
    const folder = repositoryWith(AT_ODDS);
    change(folder, { 'sources/orlen-post.yaml': source(['kesra-quake.dead', '21 people']) });
    expect((await since(folder)).status).toBe(1);
    expect(await changes(folder)).toEqual(['changed kesra-quake.dead']);
  });

  it('that is gone is resolved, as it was', async () => {
    const folder = repositoryWith(AT_ODDS);
    change(folder, { 'sources/orlen-post.yaml': null });
    const { status, stdout } = await since(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No new conflicts and 1 resolved \(checked no more\) since main\n\nresolved /);
    expect(stdout).toContain('17 people');
    expect(await changes(folder)).toEqual(['resolved kesra-quake.dead']);
  });

  it('that grew graver is changed, and one that grew milder is not', async () => {
    const rule = (severity: string): string =>
      `rules:\n  - { id: dead, kind: agreement, facts: [kesra-quake.dead], severity: ${severity} }\n`;
    const folder = repositoryWith({ ...AT_ODDS, 'rules/more.yaml': rule('warning') });
    change(folder, { 'rules/more.yaml': rule('error') });
    expect(await changes(folder)).toEqual(['changed kesra-quake.dead']);
    change(folder, { 'rules/more.yaml': rule('info') });
    expect(await changes(folder)).toEqual(['unchanged kesra-quake.dead']);
  });

  it('counts with --fail-on-all, and is shown', async () => {
    const { status, stdout } = await since(repositoryWith(AT_ODDS), '--fail-on-all');
    expect(status).toBe(1);
    expect(stdout).toContain('17 people');
  });

  it('is told from the merge-base, not from what main has become', async () => {
    const folder = repositoryWith(SOUND);
    change(folder, { 'sources/a.yaml': COST_A });
    commit(folder);
    git(folder, 'switch', '--quiet', 'main');
    change(folder, { 'sources/b.yaml': COST_B, 'sources/c.yaml': source(['orlen-bridge.cost', 'EUR 12 million']) });
    commit(folder);
    git(folder, 'switch', '--quiet', 'change');
    expect(await changes(folder)).toEqual([]);
  });
});

it('problems count, and those from before fail nothing', async () => {
  const folder = repositoryWith({ ...SOUND, 'sources/orlen-post.yaml': 'claims: [\n' });
  expect((await since(folder)).status).toBe(2);
  change(folder, { 'sources/orlen-post.yaml': source(['kesra-quake.dead', '12 people']) });
  const { status, stderr } = await since(folder);
  expect(status).toBe(0);
  expect(stderr).toBe(
    'gainsay: The input had faults before the change already (1, the first in sources/orlen-post.yaml), so that some conflicts may be shown as new which are not.\n',
  );
});

describe('--staged', () => {
  it('checks what is staged, not what is on disk', async () => {
    const folder = repositoryWith({ ...SOUND, 'sources/a.yaml': COST_A });
    change(folder, { 'sources/b.yaml': COST_B });
    git(folder, 'add', '--all');
    change(folder, { 'sources/b.yaml': COST_A, 'sources/orlen-post.yaml': source(['kesra-quake.dead', '99 people']) });
    expect(await changes(folder, '--staged')).toEqual(['new orlen-bridge.cost']);
    git(folder, 'add', '--all');
    expect(await changes(folder, '--staged')).toEqual(['new kesra-quake.dead']);
  });
});
