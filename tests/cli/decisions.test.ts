import { describe, expect, it } from 'vitest';
import { check, type TextFile } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { AT_ODDS, folderWith, runIn, source, type Files } from './fake-run.ts';

async function reportOf(files: Files, ...argv: readonly string[]): Promise<Report & { readonly status: number }> {
  const { stdout, status } = await runIn(folderWith(files), ['check', '--format', 'json', ...argv]);
  return { ...(JSON.parse(stdout) as Report), status };
}

const read = (folder: string): readonly TextFile[] =>
  Object.entries(AT_ODDS).flatMap(([path, text]) => (path.startsWith(folder) ? [{ path, text: String(text) }] : []));
const { id = '', evidence = '' } = check({ sources: read('sources/'), rules: read('rules/') }).conflicts[0] ?? {};

function entry(more: Readonly<Record<string, string>> = {}): string {
  const keys = {
    id,
    verdict: '{ prefer: 12 people }',
    reason: 'the register says so',
    by: 'Ada',
    at: '2026-03-01',
    evidence,
    ...more,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `- ${lines.join('\n  ')}\n`;
}

describe('a decision written by hand', () => {
  it('settles its conflict', async () => {
    const { conflicts, decisions, summary, status } = await reportOf({ ...AT_ODDS, 'decisions.yaml': entry() });
    expect(conflicts).toMatchObject([{ id, state: 'decided', decision: { verdict: 'prefer 12 people', by: 'Ada' } }]);
    expect(decisions).toMatchObject([{ id, state: 'used', command: null, file: 'decisions.yaml', line: 1, column: 3 }]);
    expect(summary).toMatchObject({ error: 0, decided: 1 });
    expect(status).toBe(0);
  });

  it('is counted for people, and shown on demand', async () => {
    const folder = folderWith({ ...AT_ODDS, 'decisions.yaml': entry() });
    const { stdout } = await runIn(folder, ['check']);
    expect(stdout).toBe('No conflicts between 2 sources\n\n1 decided in 2 claims on 1 fact from 2 sources.\n');
    expect((await runIn(folder, ['check', '--show', 'decided'])).stdout).toContain('17 people');
  });

  it('is stale once the evidence has changed', async () => {
    const files = { ...AT_ODDS, 'sources/orlen-post.yaml': source(['kesra-quake.dead', '18 people']) };
    const { conflicts, decisions, status } = await reportOf({ ...files, 'decisions.yaml': entry() });
    expect(conflicts).toMatchObject([{ id, state: 'stale' }]);
    expect(decisions).toMatchObject([
      { state: 'stale', command: `gainsay decide ${id} --verdict 'prefer:12 people' --reason 'the register says so'` },
    ]);
    expect(status).toBe(1);
  });
});
