import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT_ODDS, folderWith, runIn, SOUND } from './fake-run.ts';

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
    expect([status, stderr]).toEqual([1, '1 error in 3 claims on 1 fact from 3 sources.\n']);
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
