import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, scenariosWith } from '../support/scenario-folders.ts';
import { root } from './planted-tree.ts';

describe('stories with real git', () => {
  it.each(scenariosWith('story.sh'))('%s', (name) => {
    const { status, stdout, stderr } = spawnSync('bash', [join(SCENARIOS, name, 'story.sh')], {
      encoding: 'utf8',
      env: { ...process.env, GAINSAY: `${process.execPath} ${join(root, 'bin/gainsay.js')}` },
    });
    const departures = stdout.split('\n').filter((line) => /^(?:FAIL: | {4}\|)/.test(line));
    expect({ departures: departures.join('\n').trim(), stderr, status }).toEqual({
      departures: '',
      stderr: '',
      status: 0,
    });
  });
});
