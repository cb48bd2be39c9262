import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, runIn, SOUND, source, type Ran } from './fake-run.ts';

const WHY = ['--reason', 'the register says so', '--by', 'Ada'] as const;

async function reportOf(folder: string): Promise<Report> {
  return JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
}

async function idIn(folder: string): Promise<string> {
  return (await reportOf(folder)).conflicts[0]?.id ?? '';
}

function decisionsIn(folder: string): string {
  return readFileSync(join(folder, 'decisions.yaml'), 'utf8');
}

async function decided(verdict: string, ...more: readonly string[]): Promise<Ran & { readonly folder: string }> {
  const folder = folderWith(AT_ODDS);
  const ran = await runIn(folder, ['decide', await idIn(folder), '--verdict', verdict, ...WHY, ...more]);
  return { ...ran, folder };
}

describe('gainsay decide', () => {
  it.each([
    ['begins with so little of an id as no other does', (id: string) => id.slice(0, 1)],
    ['is written in capitals', (id: string) => id.toUpperCase()],
  ])('takes a conflict that %s', async (_name, written) => {
    const folder = folderWith(AT_ODDS);
    const { status } = await runIn(folder, ['decide', written(await idIn(folder)), '--verdict', 'accept', ...WHY]);
    expect(status).toBe(0);
  });

  it('refuses a last day that is over', async () => {
    const { folder, status, stderr } = await decided('accept', '--until', '2020-01-01');
    expect(status).toBe(2);
    expect(stderr).toContain('--until 2020-01-01 is over (today is ');
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
  });

  it('leaves a file that is write-protected as it is, and says so', async () => {
    const { folder } = await decided('accept');
    const file = join(folder, 'decisions.yaml');
    const before = readFileSync(file, 'utf8');
    chmodSync(file, 0o444);
    const { status, stderr } = await runIn(folder, ['decide', await idIn(folder), '--verdict', 'defer', ...WHY]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('write-protected') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('tells of a file of decisions that is a link to nothing', async () => {
    const folder = folderWith(AT_ODDS);
    symlinkSync('elsewhere.yaml', join(folder, 'decisions.yaml'));
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/decisions\.yaml.*file\/unreadable/);
  });

  it('writes down what was decided, and the check takes it', async () => {
    const { folder, status, stdout, stderr } = await decided('prefer:1', '--until', '2026-04-01');
    const { conflicts, decisions } = await reportOf(folder);
    const { id = '', evidence = '' } = conflicts[0] ?? {};
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`Decided ${id} in decisions.yaml: prefer 12 people (Ada).\n`);
    expect(decisionsIn(folder).replace(/\[[\da-f]{12}, [\da-f]{12}\]/, '[…]')).toBe(`- id: ${id}
  rule: agreement
  facts: [kesra-quake.dead]
  positions: [12 people, 17 people]
  verdict: { prefer: 12 people }
  reason: the register says so
  fingerprints: […]
  by: Ada
  at: 2026-03-04
  until: 2026-04-01
  evidence: ${evidence}
`);
    expect(conflicts).toMatchObject([{ state: 'decided', decision: { verdict: 'prefer 12 people' } }]);
    expect(decisions).toMatchObject([{ state: 'used' }]);
  });

  it.each([
    ['prefer: 17 people', 'prefer 17 people'],
    ['prefer:#2', 'prefer 17 people'],
    ['both-stand:time', 'both stand: time'],
    ['both wrong', 'both wrong'],
    ['accept', 'accept'],
  ])('takes %s', async (verdict, shown) => {
    const { folder } = await decided(verdict);
    expect((await reportOf(folder)).conflicts[0]?.decision?.verdict).toBe(shown);
  });

  it.each([
    ['prefer:3', 'No position has the value "3". There are 1 12 people, 2 17 people.'],
    ['prefer', 'prefer names no value. Write prefer: and the value that is right.'],
    [
      'both-stand:scop',
      'both-stand wants to know by what: scope, time, event, definition, not "scop". Did you mean scope?',
    ],
    [
      'acept',
      '"acept" is no verdict. Did you mean accept? Write prefer:VALUE, both-wrong, both-stand:scope, accept or defer.',
    ],
  ])('refuses %s', async (verdict, fault) => {
    const { folder, status, stderr } = await decided(verdict);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `gainsay: ${fault}\n` });
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
  });

  it('says all that is wrong with the call', async () => {
    const folder = folderWith(AT_ODDS);
    const { status, stderr } = await runIn(folder, ['decide', '--until', '2026-02-30', '--now', 'today'], {
      variables: { CI: 'true' },
    });
    expect(status).toBe(2);
    expect(stderr.split('\n').map((line) => line.slice(0, 40))).toEqual(
      [
        'gainsay: CI is set, and CI never decides',
        'gainsay: --now "today" is no day and no i',
        'gainsay: --until "2026-02-30" is no day; ',
        'gainsay: Name the conflict by its id, as ',
        '',
      ].map((line) => line.slice(0, 40)),
    );
  });

  it('names the conflicts that there are, and the verdicts that there are for one', async () => {
    const folder = folderWith(AT_ODDS);
    const id = await idIn(folder);
    expect((await runIn(folder, ['decide', 'zzzz', '--verdict', 'accept', ...WHY])).stderr).toContain(`\n  ${id}  `);
    const { status, stderr } = await runIn(folder, ['decide', id.slice(0, 5)]);
    expect(status).toBe(2);
    expect(stderr).toContain(`gainsay decide ${id} --verdict prefer:2 --reason …   # '17 people'`);
  });

  it('takes the name of the user of git, and says where there is none', async () => {
    const folder = folderWith({ ...AT_ODDS, '.gitconfig-none': '' });
    execFileSync('git', ['init', '-q', folder]);
    execFileSync('git', ['config', 'user.name', 'Bo of Orlen'], { cwd: folder });
    await runIn(folder, ['decide', await idIn(folder), '--verdict', 'accept', '--reason', 'known']);
    expect(decisionsIn(folder)).toContain('by: Bo of Orlen\n');
  });

  it('shows with --dry-run what it would write, also in CI', async () => {
    const folder = folderWith(AT_ODDS);
    const id = await idIn(folder);
    const argv = ['decide', id, '--verdict', 'accept', ...WHY, '--dry-run'];
    const { status, stdout, stderr } = await runIn(folder, argv, { variables: { CI: '1' } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: `Would decide ${id} in decisions.yaml: accept (Ada).\n` });
    expect(stdout).toContain('+++ decisions.yaml');
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
  });

  it.each([
    ['markers of a merge', '<<<<<<< HEAD\n', 'decisions.yaml:1:1: A merge of git stopped here'],
    [
      'an unknown key',
      '- id: a\n  vredict: accept\n  reason: r\n  by: b\n  at: 2026-03-04\n  evidence: e\n',
      'Unknown key "vredict". Did you mean "verdict"?',
    ],
  ])('leaves a file with %s as it is', async (_name, text, fault) => {
    const folder = folderWith(AT_ODDS);
    const id = await idIn(folder);
    writeFileSync(join(folder, 'decisions.yaml'), text);
    const { status, stderr } = await runIn(folder, ['decide', id, '--verdict', 'accept', ...WHY]);
    expect(status).toBe(2);
    expect(stderr).toContain(fault);
    expect(decisionsIn(folder)).toBe(text);
  });

  it('writes where the config says, and nowhere outside of the project', async () => {
    const folder = folderWith({ ...AT_ODDS, 'gainsay.config.yaml': 'decisions: desk/settled.yaml\n' });
    const id = await idIn(folder);
    await runIn(folder, ['decide', id, '--verdict', 'accept', ...WHY]);
    expect(readFileSync(join(folder, 'desk/settled.yaml'), 'utf8')).toContain(id);
    writeFileSync(join(folder, 'gainsay.config.yaml'), 'decisions: ../settled.yaml\n');
    expect((await runIn(folder, ['check'])).stdout).toContain('This leads out of the project');
    const link = folderWith(AT_ODDS);
    symlinkSync(join(folder, 'desk/settled.yaml'), join(link, 'decisions.yaml'));
    expect((await runIn(link, ['check'])).status).toBe(2);
  });

  it('prunes what is gone, and leaves no trace', async () => {
    const { folder } = await decided('accept');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), String(SOUND['sources/orlen-post.yaml']));
    const [gone] = (await reportOf(folder)).decisions;
    expect(gone).toMatchObject({ state: 'orphaned', command: 'gainsay decide --prune' });
    expect((await runIn(folder, ['check'])).status).toBe(0);
    expect((await runIn(folder, ['decide', '--prune'])).stdout).toBe(
      `Withdrew from decisions.yaml: ${gone?.id ?? ''}.\n`,
    );
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
    expect((await runIn(folder, ['decide', '--prune'])).stdout).toBe('No decision is left whose conflict is gone.\n');
  });

  it('prunes nothing while the input is at fault', async () => {
    const { folder } = await decided('accept');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), 'tilte: x\n');
    expect((await runIn(folder, ['decide', '--prune'])).status).toBe(2);
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(true);
  });
});

describe('what settles a decision', () => {
  it.each([
    [
      'stale',
      async (folder: string) => {
        writeFileSync(join(folder, 'sources/third.yaml'), source(['kesra-quake.dead', '30 people']));
        await Promise.resolve();
      },
      [],
    ],
    ['expired', async () => Promise.resolve(), ['--now', '2026-05-01']],
    [
      'disputed',
      async (folder: string) => {
        writeFileSync(join(folder, 'decisions.yaml'), decisionsIn(folder).repeat(2));
        await Promise.resolve();
      },
      [],
    ],
  ] as const)('is the command that a %s one is shown with', async (state, spoil, now) => {
    const { folder } = await decided('prefer:1', '--until', '2026-04-01');
    await spoil(folder);
    const checked = await runIn(folder, ['check', '--format', 'json', ...now]);
    expect(checked.status).toBe(1);
    expect((await runIn(folder, ['check', '--fail-on', 'never', ...now])).status).toBe(0);
    const [decision] = (JSON.parse(checked.stdout) as Report).decisions;
    expect(decision?.state).toBe(state);
    // As a shell would take it apart.
    const words = execFileSync('sh', ['-c', `printf '%s\\0' ${(decision?.command ?? '').replace(/^gainsay /, '')}`], {
      encoding: 'utf8',
    })
      .split('\0')
      .slice(0, -1);
    expect((await runIn(folder, [...words, '--by', 'Bo', ...now])).status).toBe(0);
    expect((await runIn(folder, ['check', ...now])).status).toBe(0);
    expect(decisionsIn(folder)).toMatch(/replaces:\n {4}- positions: \[12 people, 17 people\]\n/);
  });
});

describe('evidence', () => {
  it.each([
    ['one more witness', { 'third.yaml': '17 people' }, 'decided'],
    ['a new value', { 'third.yaml': '30 people' }, 'stale'],
    ['a changed value', { 'orlen-post.yaml': '18 people' }, 'stale'],
    ['a lost position that was not preferred', { 'fourth.yaml': null }, 'decided'],
    ['a lost position that was preferred', { 'meridian-wire.yaml': null }, 'stale'],
  ] as const)('with %s leaves the conflict %s', async (_name, changes, state) => {
    const folder = folderWith({ ...AT_ODDS, 'sources/fourth.yaml': source(['kesra-quake.dead', '25 people']) });
    const first =
      (await reportOf(folder)).conflicts[0]?.positions.findIndex(({ value }) => value === '12 people') ?? -1;
    await runIn(folder, ['decide', await idIn(folder), '--verdict', `prefer:#${String(first + 1)}`, ...WHY]);
    for (const [name, value] of Object.entries(changes)) {
      const text = value === null ? source(['kesra-quake.struck', '2026-03-04']) : source(['kesra-quake.dead', value]);
      writeFileSync(join(folder, 'sources', name), text);
    }
    expect((await reportOf(folder)).conflicts[0]?.state).toBe(state);
  });
});
