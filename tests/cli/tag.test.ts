import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, RULES, runIn, SOUND } from './fake-run.ts';

const TEXT = 'At least 12 people died in the quake. The bridge cost €12.5 million. The quake struck on 14 May.\n';
const HELD = { 'rules/kesra.yaml': RULES, 'texts/quake.txt': TEXT };

/** The files of a folder's sources, by name. */
function sourcesIn(folder: string): readonly string[] {
  return existsSync(join(folder, 'sources')) ? readdirSync(join(folder, 'sources')) : [];
}

describe('gainsay tag', () => {
  it('writes a source file with a claim for each value, and the fact where it is plain', async () => {
    const folder = folderWith(HELD);
    const { status, stdout, stderr } = await runIn(folder, ['tag', 'texts/quake.txt', '--published', '2026-05-20']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('Proposed 3 claims in sources/quake.yaml, each with its fact.\n');
    const file = readFileSync(join(folder, 'sources/quake.yaml'), 'utf8');
    expect(file.replace(/[0-9a-f]{64}/, 'SHA')).toBe(`language: en
published: 2026-05-20
text:
  sha256: SHA
  path: "texts/quake.txt"
claims:
  - fact: kesra-quake.dead
    value: "at least 12 people"
    quote: "At least 12 people"
  - fact: orlen-bridge.cost
    value: "EUR 12.5 million"
    quote: "€12.5 million"
  - fact: kesra-quake.struck
    value: "2026-05-14"
    quote: "14 May"
`);
  });

  it('completes a source file, and changes nothing in it', async () => {
    const own = `title: Quake # by hand
claims:
  # the toll
  - { fact: kesra-quake.dead, value: 12 people, quote: At least 12 people }
url: https://kesra.example
`;
    const folder = folderWith({ ...HELD, 'sources/wire.yaml': own });
    const ran = await runIn(folder, ['tag', 'texts/quake.txt', '--source', 'sources/wire.yaml']);
    expect(ran.status).toBe(0);
    const file = readFileSync(join(folder, 'sources/wire.yaml'), 'utf8');
    const [added = ''] = /\n {2}- fact: orlen-bridge[^]*(?=\nurl)/.exec(file) ?? [];
    expect(file.replace(added, '')).toBe(own);
    expect(added).toContain(
      '- fact: todo # kesra-quake.struck\n    value: "XXXX-05-14" # the year is not in the words',
    );
    const again = await runIn(folder, ['tag', 'texts/quake.txt', '--source', 'sources/wire.yaml']);
    expect(again.stdout).toBe('Nothing is left to propose in sources/wire.yaml.\n');
    expect(readFileSync(join(folder, 'sources/wire.yaml'), 'utf8')).toBe(file);
  });

  it('lets no proposal through a check', async () => {
    const folder = folderWith(HELD);
    await runIn(folder, ['tag', 'texts/quake.txt']);
    const { status, stdout } = await runIn(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain('claim/todo');
  });

  it('shows the difference and writes nothing on a dry run', async () => {
    const folder = folderWith(HELD);
    const { status, stdout, stderr } = await runIn(folder, ['tag', 'texts/quake.txt', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- \/dev\/null\n\+\+\+ sources\/quake\.yaml\n@@ /);
    expect(stdout).toContain('+    quote: "€12.5 million"\n');
    expect(stderr).toMatch(/^Would propose 3 claims/);
    expect(sourcesIn(folder)).toEqual([]);
  });

  it('proposes inline claims in a Markdown draft, and leaves code, links, front matter and claims alone', async () => {
    const draft = `---
published: 2026-05-22
---
The bridge cost *€12.5 million* ([2%](https://orlen.example/3-percent)), and \`€7 million\` more
was :claim[two million euros]{fact=orlen-bridge.cost} by the year 2020.
`;
    const folder = folderWith({ ...HELD, 'drafts/ours.md': draft });
    const { status, stdout } = await runIn(folder, ['tag', 'drafts/ours.md']);
    expect([status, stdout]).toEqual([
      0,
      'Proposed 3 claims in drafts/ours.md, 2 with a fact or value to fill in for todo.\n',
    ]);
    expect(readFileSync(join(folder, 'drafts/ours.md'), 'utf8')).toBe(
      draft
        .replace('€12.5 million', ':claim[€12.5 million]{fact=orlen-bridge.cost value="EUR 12.5 million"}')
        .replace('[2%]', '[:claim[2%]{fact=todo}]')
        .replace('the year 2020', ':claim[the year 2020]{fact=todo value="2020"}'),
    );
  });

  it.each([
    ['a text that is not there', ['tag', 'texts/none.txt'], /texts\/none\.txt cannot be read: there is no such file/],
    ['a text that is not UTF-8', ['tag', 'texts/latin.txt'], /texts\/latin\.txt is not UTF-8 from byte 3 on/],
    ['a language that nobody reads', ['tag', 'texts/quake.txt', '--language', 'fi'], /No reader of the language "fi"/],
    ['a text of which the language cannot be told', ['tag', 'texts/short.txt'], /say it with --language \(en, /],
    ['a day that is none', ['tag', 'texts/quake.txt', '--published', 'May'], /--published "May" is no day/],
    [
      'rules that are not there',
      ['tag', 'texts/quake.txt', '--facts', 'rules/none.yaml'],
      /rules\/none\.yaml cannot be read/,
    ],
    ['rules at fault', ['tag', 'texts/quake.txt', '--facts', 'other/wrong.yaml'], /other\/wrong\.yaml:1:1: /],
    ['a source at fault', ['tag', 'texts/quake.txt', '--source', 'sources/wrong.yaml'], /sources\/wrong\.yaml:2:11: /],
  ])('writes nothing where it meets %s', async (_, argv, told) => {
    const folder = folderWith({
      ...HELD,
      'texts/short.txt': '12.5%',
      'texts/latin.txt': new Uint8Array([97, 98, 99, 0xe9, 32]),
      'other/wrong.yaml': 'facs: {}\n',
      'sources/wrong.yaml': 'claims:\n  - fact: kesra-quake.died\n    value: 12\n',
    });
    const before = readFileSync(join(folder, 'sources/wrong.yaml'), 'utf8');
    const { status, stdout, stderr } = await runIn(folder, argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
    expect(sourcesIn(folder)).toEqual(['wrong.yaml']);
    expect(readFileSync(join(folder, 'sources/wrong.yaml'), 'utf8')).toBe(before);
  });

  it('shows no control character of a text', async () => {
    const folder = folderWith({
      ...SOUND,
      'texts/bad.txt': 'The toll is at least 12\u001b[2J people, and €5\u009b million of it.\n',
    });
    const { stdout, stderr } = await runIn(folder, ['tag', 'texts/bad.txt', '--dry-run']);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(stdout + stderr).not.toMatch(/[\u001b\u009b]/);
  });
});
