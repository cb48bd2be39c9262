import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/cli/read-config.ts';
import { AT_ODDS, folderWith, RULES, runIn, SOUND, source } from './fake-run.ts';

const MOVED = {
  'desk/rules.yaml': RULES,
  'wires/a/meridian-wire.yaml': source(['kesra-quake.dead', '12 people']),
  'wires/b/orlen-post.yaml': source(['kesra-quake.dead', '17 people']),
};
const GLOBS = 'sources: wires/**/*.yaml\nrules: [desk/*.yaml]\nrates: []\n';

describe('a config', () => {
  it('says where files stand', async () => {
    const { status, stdout } = await runIn(folderWith({ ...MOVED, 'gainsay.config.yaml': GLOBS }), ['check']);
    expect(status).toBe(1);
    expect(stdout).toContain('wires/b/orlen-post.yaml:3');
  });

  it('may be named, from the current folder', async () => {
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(MOVED).map(([name, text]) => [`desk-1/${name}`, text])),
      'other.yaml': GLOBS,
    });
    expect((await runIn(folder, ['check', 'desk-1', '--config', 'other.yaml'])).status).toBe(1);
  });

  it('leaves what it does not name where it is by default', async () => {
    const files = {
      ...AT_ODDS,
      'gainsay.config.yaml': 'rates: money/*.csv\n',
      'money/a.csv': 'Date,USD\n2026-03-04,1.08\n',
    };
    expect((await runIn(folderWith(files), ['check'])).status).toBe(1);
  });

  it.each(['', '# nothing\n'])('may be empty', async (text) => {
    expect((await runIn(folderWith({ ...SOUND, 'gainsay.config.yaml': text }), ['check'])).status).toBe(0);
  });

  it.each([
    ['sources: [\n', '2:1  yaml/syntax', 'A { or [ that was opened before is not closed here.'],
    ['suorces: x\n', '1:1  shape/unknown-key', 'Unknown key "suorces". Did you mean "sources"?'],
    [
      'sources: ../other/*.yaml\n',
      '1:10  file/outside',
      'This leads out of the project, and nothing outside of it is read.',
    ],
    [
      'sources: [/etc/*.yaml]\n',
      '1:11  file/outside',
      'This leads out of the project, and nothing outside of it is read.',
    ],
    [
      'sources: "{sources,../x}/*.yaml"\n',
      '1:10  file/outside',
      'This leads out of the project, and nothing outside of it is read.',
    ],
    [
      'sources: sources/*.yaml\nrules: "C:\\\\rules"\n',
      '2:8  file/outside',
      'This leads out of the project, and nothing outside of it is read.',
    ],
  ])('with a fault is shown: %j', async (text, place, message) => {
    const { status, stdout } = await runIn(folderWith({ ...AT_ODDS, 'gainsay.config.yaml': text }), ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain(`gainsay.config.yaml:${place}\n  error    ${message}\n`);
  });

  it('with a glob that matches nothing is a warning', async () => {
    const files = { ...SOUND, 'gainsay.config.yaml': 'sources: [sources/*.yaml, drafts/*.yaml]\n' };
    const { status, stdout } = await runIn(folderWith(files), ['check']);
    expect(status).toBe(0);
    expect(stdout).toContain('gainsay.config.yaml:1:27  config/no-match\n  warning  No file matches this.\n');
  });

  it('that is not there is a problem where it was named', async () => {
    const { status, stdout } = await runIn(folderWith(SOUND), ['check', '--config', 'gone.yaml']);
    expect(status).toBe(2);
    expect(stdout).toContain('gone.yaml  file/unreadable\n  error    This cannot be read: there is no such file.\n');
  });

  it.each([
    [{}, 'gainsay.config.yml'],
    [{}, 'gainsay.config.json'],
    [{}, 'decisions.yml'],
    [{ 'gainsay.config.yaml': 'sources: sources/*.yaml\n' }, 'baseline.yml'],
  ])('is missed where it, or what is decided, has another ending: %j and %s', async (files, name) => {
    const { status, stdout } = await runIn(folderWith({ ...SOUND, ...files, [name]: '' }), ['check']);
    expect(status).toBe(2);
    const right = name.replace(/[^.]*$/, 'yaml');
    expect(stdout).toContain(
      `${name}  project/misnamed\n  error    This is not read: it would have to be called ${right}.\n`,
    );
  });

  it('may be another tool’s where it is JSON, and is none where it is a folder', async () => {
    const folder = folderWith({ ...SOUND, 'baseline.json': '{}', 'decisions.yml/a.txt': '' });
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(0);
    expect(stdout).toContain('baseline.json  project/misnamed\n  warning  ');
    expect(stdout).not.toContain('decisions.yml');
  });

  it('is alone read where there are several, as are decisions that it names', async () => {
    const files = {
      ...SOUND,
      'gainsay.config.yaml': 'decisions: desk/decided.yaml\n',
      'gainsay.config.yml': '',
      'decisions.yml': '',
    };
    expect((await runIn(folderWith(files), ['check'])).status).toBe(0);
  });

  it.each([
    ['review: { bidi: app }', 'app'],
    ['review: {}', 'auto'],
    ['sources: sources/*.yaml', 'auto'],
  ])('says by "%s" who orders letters from right to left: %s', async (text, bidi) => {
    const folder = folderWith({ ...SOUND, 'gainsay.config.yaml': `${text}\n` });
    expect(await readConfig(folder, null, folder)).toMatchObject({ bidi, problems: [] });
  });

  it('names what may stand for that', async () => {
    const folder = folderWith({ ...SOUND, 'gainsay.config.yaml': 'review:\n  bidi: both\n' });
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/gainsay\.config\.yaml:2.*\n.*\bapp\b/);
  });

  it('that is a folder or not UTF-8 is a problem', async () => {
    const folder = folderWith({ ...SOUND, 'latin.yaml': new Uint8Array([0xe9]) });
    mkdirSync(join(folder, 'gainsay.config.yaml'));
    expect((await runIn(folder, ['check'])).stdout).toContain('This cannot be read: it is a folder.');
    expect((await runIn(folder, ['check', '--config', 'latin.yaml'])).stdout).toContain('The file is not UTF-8');
  });

  it('reaches no file outside by a link, nor goes in circles', async () => {
    const elsewhere = folderWith({ 'secret.yaml': source(['kesra-quake.dead', '99 people']) });
    const folder = folderWith({ ...SOUND, 'gainsay.config.yaml': 'sources: sources/**/*.yaml\n' });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'sources/linked.yaml'));
    symlinkSync('..', join(folder, 'sources/up'));
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain('sources/linked.yaml  file/outside');
    expect(stdout).not.toContain('99 people');
  });
});
