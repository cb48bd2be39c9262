import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { RULES, runIn, source } from './fake-run.ts';
import { change, commit, git, GIT, repositoryWith } from './git-folder.ts';

/** What the gate of a pull request says. */
async function gate(
  folder: string,
  ...argv: readonly string[]
): Promise<Report & { readonly status: number; readonly stderr: string }> {
  const call = ['check', '--since', 'main', '--format', 'json', ...argv];
  const { status, stdout, stderr } = await runIn(folder, call, { variables: GIT });
  return { status, stderr, ...(JSON.parse(stdout) as Report) };
}

const DRAFT = '---\nrole: draft\ntitle: The quake\n---\n\nThe earth shook at Kesra.\n\n';

function decision({ id, evidence }: { readonly id: string; readonly evidence: string }, verdict: string): string {
  const keys = { id, verdict, reason: 'the register says so', by: 'Ada', at: '2026-03-01', evidence };
  return `- ${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
}

/** Lets the branch of a pull request in, and begins the next. */
function merge(folder: string): void {
  commit(folder);
  git(folder, 'branch', '--force', 'main', 'HEAD');
}

it('a draft is let through, held up, decided on and opened again', async () => {
  const folder = repositoryWith({
    'rules/kesra.yaml': RULES,
    'sources/wire.yaml': source(['kesra-quake.dead', '12 people', '12 dead']),
    'sources/post.yaml': source(['kesra-quake.dead', '12 people', 'twelve dead']),
    'sources/tidings.yaml': source(['kesra-quake.dead', '17 people', '17 dead']),
  });

  // A draft that keeps to what nobody disputes.
  change(folder, { 'sources/piece.md': `${DRAFT}It struck on :claim[2026-03-04]{fact=kesra-quake.struck}.\n` });
  const clean = await gate(folder);
  expect({ status: clean.status, changes: clean.conflicts.map((conflict) => conflict.change) }).toEqual({
    status: 0,
    changes: ['unchanged'],
  });
  merge(folder);

  // The dispute among the sources is decided.
  const [dispute] = (await gate(folder)).conflicts;
  const settled = decision(dispute as { id: string; evidence: string }, '{ prefer: 12 people }');
  change(folder, { 'decisions.yaml': settled });
  const deciding = await gate(folder);
  expect(deciding.decisions).toMatchObject([{ id: dispute?.id, isAdded: true }]);
  expect(deciding.status).toBe(0);
  merge(folder);
  expect((await gate(folder)).decisions).toEqual([expect.not.objectContaining({ isAdded: true })]);

  // A pull request whose draft repeats the wrong figure fails on exactly its line.
  const wrong = `${DRAFT}There were :claim[17 people]{fact=kesra-quake.dead} dead.\n`;
  change(folder, { 'sources/piece.md': wrong });
  const failing = await gate(folder);
  expect(failing.status).toBe(1);
  const fresh = failing.conflicts.filter((conflict) => conflict.change === 'new');
  expect(fresh).toMatchObject([{ about: 'piece', severity: 'error', state: 'open' }]);
  const own = fresh[0]?.positions.flatMap(({ claims }) => claims.filter(({ source: id }) => id === 'piece'));
  expect(own).toMatchObject([{ file: 'sources/piece.md', line: 8 }]);

  // A decision on the draft's own finding lets it through, in sight, and not where only those on main count.
  const accepted = decision(fresh[0] as { id: string; evidence: string }, 'accept');
  change(folder, { 'decisions.yaml': settled + accepted });
  const through = await gate(folder);
  expect({
    status: through.status,
    added: through.decisions.filter(({ isAdded }) => isAdded).map(({ id }) => id),
  }).toEqual({ status: 0, added: [fresh[0]?.id] });
  const { stdout } = await runIn(folder, ['check', '--since', 'main'], { variables: GIT });
  expect(stdout).toContain(
    `This change decides 1 conflict\n  ${fresh[0]?.id ?? ''} accept (Ada, 2026-03-01): the register says so\n`,
  );
  const unseen = await gate(folder, '--decisions-from', 'main');
  expect(unseen.status).toBe(1);
  expect(unseen.stderr).toMatch(
    /^gainsay: The decision on \w+ \(accept, by Ada, decisions\.yaml:\d+\) does not count: it does not stand so at main\.\n$/,
  );
  merge(folder);

  // A source that changes opens it again.
  change(folder, { 'sources/tidings.yaml': source(['kesra-quake.dead', '21 people', '21 dead']) });
  const again = await gate(folder);
  expect(again.status).toBe(1);
  expect(again.conflicts.filter((conflict) => conflict.change === 'changed').map(({ state }) => state)).toContain(
    'stale',
  );
  expect(readFileSync(join(folder, 'decisions.yaml'), 'utf8')).toBe(settled + accepted);
});

it('a decision that a change takes back opens its conflict by that change', async () => {
  const files = {
    'rules/kesra.yaml': RULES,
    'sources/a.yaml': source(['kesra-quake.dead', '12 people']),
    'sources/b.yaml': source(['kesra-quake.dead', '17 people']),
  };
  const folder = repositoryWith(files);
  const [dispute] = (await gate(folder)).conflicts;
  change(folder, { 'decisions.yaml': decision(dispute as { id: string; evidence: string }, 'accept') });
  merge(folder);
  change(folder, { 'decisions.yaml': null });
  const { status, conflicts } = await gate(folder);
  expect({ status, changes: conflicts.map((conflict) => conflict.change) }).toEqual({
    status: 1,
    changes: ['changed'],
  });
  expect((await gate(folder, '--decisions-from', 'main')).status).toBe(0);
});
