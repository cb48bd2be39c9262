import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseDecisions } from '../../src/decisions/parse-decisions.ts';
import { withDecision } from '../../src/decisions/with-decision.ts';

/** Entries that are as much alike as those of one editor on one day are. */
function withIds(before: string, ids: readonly string[]): string {
  return ids.reduce((text, id) => {
    const after = withDecision(
      { path: 'decisions.yaml', text },
      {
        id: id.repeat(12),
        evidence: `e${id}`,
        rule: 'figures-agree',
        facts: [`kesra-${id}.dead`],
        scope: {},
        about: null,
        positions: ['12 people', '17 people'],
        fingerprints: [`f${id}`, `g${id}`],
        further: [`h${id}`],
        own: [`g${id}`],
        verdict: { kind: 'accept' },
        reason: 'known',
        by: 'Ada',
        at: '2026-03-04',
        until: '2026-04-01',
      },
    );
    if (typeof after !== 'string') throw new Error('not written');
    return after;
  }, before);
}

it.each([
  ['in a new file', [], ['3'], ['5', '6']],
  ['between two others', ['1', '9'], ['3', '4'], ['5', '6']],
  ['in turns', ['1', '9'], ['3', '5'], ['4', '6']],
  ['at the end', ['1'], ['7', '8'], ['9']],
])('git puts entries of two branches together %s', (_name, base, ours, theirs) => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-merge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const before = withIds('', base);
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const files = [write('ours', withIds(before, ours)), write('base', before), write('theirs', withIds(before, theirs))];
  const merged = execFileSync('git', ['merge-file', '-p', '--union', ...files], { cwd: folder, encoding: 'utf8' });
  const { decisions, problems } = parseDecisions('decisions.yaml', merged);
  expect(problems).toEqual([]);
  expect(decisions.map(({ id }) => id.charAt(0)).sort()).toEqual([...base, ...ours, ...theirs].sort());
  for (const { id, evidence } of decisions) expect(evidence).toBe(`e${id.charAt(0)}`);
});
