import { describe, expect, it } from 'vitest';
import { AT_ODDS, folderWith, runIn, SOUND } from './fake-run.ts';

describe('gainsay review without a terminal', () => {
  it('prints the report that check prints, and says how to get the screen', async () => {
    const folder = folderWith(AT_ODDS);
    const ran = await runIn(folder, ['review']);
    const checked = await runIn(folder, ['check']);
    expect(ran).toMatchObject({ status: 1, stdout: checked.stdout });
    expect(ran.stderr).toContain('review needs a terminal');
  });

  it('keeps to the gate', async () => {
    expect((await runIn(folderWith(AT_ODDS), ['review', '--fail-on', 'never'])).status).toBe(0);
    expect((await runIn(folderWith(SOUND), ['review'])).status).toBe(0);
    expect((await runIn(folderWith({}), ['review'])).status).toBe(2);
  });
});
