import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMend } from '../../src/cli/writing/write-mend.ts';
import { reversedMend, type Mend } from '../../src/mending/mend.ts';
import { folderWith } from './fake-run.ts';

const MARK = '\ufeff';
const TEXT = 'It cost 764.\r\nSo they say.\n';
const TAG = 'value: 764 # sic\n';

const MEND: Mend = {
  words: 'preferred',
  files: [
    { file: 'texts/ours.txt', before: TEXT, after: TEXT.replace('764', '746') },
    { file: 'sources/ours.yaml', before: TAG, after: TAG.replace('764', '746') },
  ],
};

function read(folder: string): readonly string[] {
  return MEND.files.map(({ file }) => readFileSync(join(folder, file), 'utf8'));
}

describe('a change to files', () => {
  it('is written, taken back and made again, to the byte', async () => {
    const folder = folderWith({ 'texts/ours.txt': MARK + TEXT, 'sources/ours.yaml': TAG });
    const after = [MARK + TEXT.replace('764', '746'), TAG.replace('764', '746')];
    expect([await writeMend(folder, MEND), read(folder)]).toEqual([null, after]);
    expect([await writeMend(folder, reversedMend(MEND)), read(folder)]).toEqual([null, [MARK + TEXT, TAG]]);
    expect([await writeMend(folder, MEND), read(folder)]).toEqual([null, after]);
    expect(readdirSync(join(folder, 'texts'))).toEqual(['ours.txt']);
  });

  it('is not made where a file has changed or is gone, and then none of them changes', async () => {
    const changed = folderWith({ 'texts/ours.txt': TEXT, 'sources/ours.yaml': `${TAG}# more\n` });
    expect(await writeMend(changed, MEND)).toEqual({ faults: ['sources/ours.yaml has changed since it was read.'] });
    expect(read(changed)).toEqual([TEXT, `${TAG}# more\n`]);
    const gone = folderWith({ 'sources/ours.yaml': TAG });
    expect(await writeMend(gone, MEND)).toEqual({ faults: ['texts/ours.txt has changed since it was read.'] });
    expect(readFileSync(join(gone, 'sources/ours.yaml'), 'utf8')).toBe(TAG);
  });

  it('is not taken back where something else was written since', async () => {
    const folder = folderWith({ 'texts/ours.txt': TEXT, 'sources/ours.yaml': TAG });
    await writeMend(folder, MEND);
    writeFileSync(join(folder, 'sources/ours.yaml'), 'value: 700\n');
    const before = read(folder);
    expect(await writeMend(folder, reversedMend(MEND))).toEqual({
      faults: ['sources/ours.yaml has changed since it was read.'],
    });
    expect(read(folder)).toEqual(before);
  });

  it('never leaves the project', async () => {
    const outside = folderWith({ 'ours.txt': TEXT });
    const folder = folderWith({ 'sources/ours.yaml': TAG });
    mkdirSync(join(folder, 'texts'));
    symlinkSync(join(outside, 'ours.txt'), join(folder, 'texts/ours.txt'));
    const done = await writeMend(folder, MEND);
    expect(done?.faults[0]).toBe('texts/ours.txt leads out of the project, and nothing outside of it is written.');
    expect(readFileSync(join(outside, 'ours.txt'), 'utf8')).toBe(TEXT);
    const above = { ...MEND, files: [{ file: '../ours.txt', before: '', after: 'x' }] };
    expect((await writeMend(folder, above))?.faults[0]).toContain('leads out of the project');
  });
});
