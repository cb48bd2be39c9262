import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, runIn, SOUND, source, type Files } from './fake-run.ts';

const WHY = ['--reason', 'old debt', '--by', 'Ada'] as const;
const DRAFT = `role: draft\n${source(['kesra-quake.dead', '17 people'])}`;

async function reportOf(folder: string): Promise<Report> {
  return JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
}

async function accepted(files: Files): Promise<string> {
  const folder = folderWith(files);
  expect((await runIn(folder, ['baseline', ...WHY])).status).toBe(0);
  return folder;
}

describe('gainsay baseline', () => {
  it('accepts all that is open, in a file of its own', async () => {
    const folder = folderWith(AT_ODDS);
    const { stdout } = await runIn(folder, ['baseline', ...WHY]);
    const { conflicts, summary, decisions } = await reportOf(folder);
    const { id = '', evidence = '' } = conflicts[0] ?? {};
    expect(stdout).toBe('Accepted 1 conflict in baseline.yaml, 1 of them new.\n');
    expect(readFileSync(join(folder, 'baseline.yaml'), 'utf8').replace(/\[[\da-f]{12}, [\da-f]{12}\]/, '[…]')).toBe(
      `reason: old debt\nby: Ada\nat: 2026-03-04\nconflicts:\n  - { id: ${id}, rule: agreement, facts: [kesra-quake.dead], fingerprints: […], evidence: ${evidence} }\n`,
    );
    expect(conflicts).toMatchObject([{ state: 'baseline' }]);
    expect(summary).toMatchObject({ error: 0, decided: 0, baseline: 1 });
    expect(decisions).toEqual([]);
    const shown = await runIn(folder, ['check']);
    expect(shown).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 in the baseline in 2 claims') as string,
    });
    expect(shown.stdout).not.toContain('17 people');
    expect((await runIn(folder, ['check', '--show', 'baseline'])).stdout).toContain('17 people');
  });

  it.each([
    ['one more witness', '17 people', 'baseline'],
    ['a new value', '30 people', 'open'],
  ])('with %s leaves a conflict in state %s', async (_name, value, state) => {
    const folder = await accepted(AT_ODDS);
    writeFileSync(join(folder, 'sources/third.yaml'), source(['kesra-quake.dead', value]));
    expect((await reportOf(folder)).conflicts).toMatchObject([{ state }]);
  });

  it('leaves out what is gone, and goes when nothing is left', async () => {
    const folder = await accepted(AT_ODDS);
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), String(SOUND['sources/orlen-post.yaml']));
    expect((await runIn(folder, ['check'])).status).toBe(0);
    const { stdout } = await runIn(folder, ['baseline', ...WHY]);
    expect(stdout).toBe('Accepted 0 conflicts in baseline.yaml, 0 of them new; 1 that is gone or decided left out.\n');
    expect(existsSync(join(folder, 'baseline.yaml'))).toBe(false);
  });

  it('does not excuse a draft that has come to contradict a decision since then', async () => {
    const folder = await accepted({ ...AT_ODDS, 'sources/piece.yaml': DRAFT });
    expect((await reportOf(folder)).summary).toMatchObject({ error: 0, baseline: 2 });
    const among = (await reportOf(folder)).conflicts.find(({ about }) => about === null)?.id ?? '';
    await runIn(folder, ['decide', among, '--verdict', 'prefer: 12 people', ...WHY]);
    expect((await reportOf(folder)).conflicts).toMatchObject([
      { about: 'piece', state: 'open', severity: 'error' },
      { about: null, state: 'decided' },
    ]);
    await runIn(folder, ['baseline', ...WHY]);
    expect((await reportOf(folder)).summary).toMatchObject({ error: 0, decided: 1, baseline: 1 });
  });

  it.each([
    ['no reason', [], {}, SOUND, 'No reason is given'],
    ['in CI', WHY, { CI: 'true' }, SOUND, 'CI never decides; run gainsay baseline'],
    ['with faults in the input', WHY, {}, { ...SOUND, 'sources/x.yaml': 'tilte: x\n' }, 'The input is at fault'],
    [
      'with a baseline at fault',
      WHY,
      {},
      { ...SOUND, 'baseline.yaml': 'reasn: x\n' },
      'baseline.yaml:1:1: Unknown key "reasn"',
    ],
  ] as const)('is refused with %s', async (_name, argv, variables, files, fault) => {
    const folder = folderWith(files);
    const { status, stderr } = await runIn(folder, ['baseline', ...argv], { variables });
    expect(status).toBe(2);
    expect(stderr).toContain(fault);
  });
});
