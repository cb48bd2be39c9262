import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, RULES, runIn, SOUND, type Files } from './fake-run.ts';

const TEXT = 'At least 12 people died in the quake. The bridge cost €12.5 million. The quake struck on 14 May.\n';
const HELD = { 'rules/kesra.yaml': RULES, 'texts/quake.txt': TEXT };

/** The files of a folder's sources, by name. */
function sourcesIn(folder: string): readonly string[] {
  return existsSync(join(folder, 'sources')) ? readdirSync(join(folder, 'sources')) : [];
}

/** The claims that a run proposes for texts/quake.txt: fact, value, and what stands behind the value. */
async function claimsOf(files: Files): Promise<readonly (readonly [string, string, string | null])[]> {
  const { stdout } = await runIn(folderWith(files), ['tag', 'texts/quake.txt', '--dry-run']);
  return Array.from(
    stdout.matchAll(/^\+ +- fact: (\S+).*\n\+ +value: "(.*?)"(?: # (.*))?$/gm),
    ([, fact = '', value = '', note]) => [fact, value, note ?? null] as const,
  );
}

/** A Markdown draft with what is proposed in it. */
async function draftOf(words: string, argv: readonly string[] = ['--language', 'en']): Promise<string> {
  const folder = folderWith({ ...HELD, 'drafts/ours.md': words });
  await runIn(folder, ['tag', 'drafts/ours.md', ...argv]);
  return readFileSync(join(folder, 'drafts/ours.md'), 'utf8');
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

  it('writes through no link that leads out of the project', async () => {
    const [folder, outside] = [folderWith(HELD), folderWith({})];
    symlinkSync(outside, join(folder, 'sources'));
    const { status, stderr } = await runIn(folder, ['tag', 'texts/quake.txt']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('leads out of the project')]);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('takes no source file for a text', async () => {
    const own = 'published: 2026-05-20\nclaims:\n  - { fact: kesra-quake.dead, value: 12 people }\n';
    const folder = folderWith({ ...HELD, 'sources/wire.yaml': own });
    const { status, stderr } = await runIn(folder, ['tag', 'sources/wire.yaml']);
    expect([status, stderr]).toEqual([
      2,
      'gainsay: sources/wire.yaml is the source file itself; name the text that its claims are to be taken from.\n',
    ]);
    expect(readFileSync(join(folder, 'sources/wire.yaml'), 'utf8')).toBe(own);
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
    ['an entity between', 'The cost was €14&nbsp;million.', ':claim[€14&nbsp;million]{'],
    ['an entity for a dash', 'The cost was €5&ndash;7 million.', ':claim[€5&ndash;7 million]{'],
    ['an escape', 'The share was 16\\% of it, &amp;and the €7 rest.', ':claim[16\\%]{'],
    ['behind an entity', 'The share was 16\\% of it, &amp;and the €7 rest.', 'the :claim[€7]{'],
    ['a single tilde', 'The cost was ~€7 million.', ':claim[~€7 million]{'],
    ['the whole of what is bold', 'The cost was **€7 million** in all.', '**:claim[€7 million]{'],
    ['a line of its paragraph', 'The cost of it was 23\nmillion euros.', ':claim[23\nmillion euros]{'],
    ['a line of its paragraph with CRLF', '- The cost of it was 23\r\n  percent.', ':claim[23\r\n  percent]{'],
  ])('reads through %s', async (_, words, tagged) => {
    expect(await draftOf(words)).toContain(tagged);
  });

  it.each([
    ['part of what is bold', 'The cost was **€11** million.'],
    ['what goes on in a link', 'The cost was [€11](https://orlen.example) million.'],
    ['what goes on in a further line of a quotation', '> The rate of the bank was 23\n> percent.'],
    ['what goes on in HTML', 'The cost was €11 <b>million</b>.'],
    ['what is struck out', 'The cost was ~~€13 million~~ of it.'],
  ])('leaves %s as it is', async (_, words) => {
    expect(await draftOf(words)).toBe(words);
  });

  it('takes two tildes for no hedge', async () => {
    const [, behind] = (await draftOf('The cost was ~~€13 million~~ €14 million.')).split('~~ ');
    expect(behind).toMatch(/^:claim\[€14 million\]\{[^}]*value="EUR 14 million"\}\.$/);
  });

  it('takes language and day of a draft from its front matter', async () => {
    const draft = '---\nlanguage: nl\npublished: 2026-05-22\n---\n';
    expect(await draftOf(`${draft}Gisteren 23 procent.`, [])).toBe(
      `${draft}:claim[Gisteren]{fact=todo value="2026-05-21"} :claim[23 procent]{fact=todo value="23%"}.`,
    );
  });

  it('takes no claim in code or behind an escape for one', async () => {
    const draft = 'Write `:claim[€7 million]{}` or \\:claim[€8 million] of the €7 million, €8 million.';
    expect(await draftOf(draft)).toMatch(/of the :claim\[€7 million\]\{.*\}, :claim\[€8 million\]\{/);
  });

  it.each([
    ['a head only', 'title: Quake\n', 'title: Quake\nclaims:\n'],
    ['a head without an end of line', 'title: Quake', 'title: Quake\nclaims:\n'],
    ['an empty list', 'claims: [] # none\ntitle: Quake\n', 'claims: # none\n'],
    ['no list', 'claims:\ntitle: Quake\n', 'claims:\n'],
    ['lines of Windows', 'title: Quake\r\nclaims:\r\n', 'title: Quake\r\nclaims:\r\n'],
    ['a byte order mark', '\ufefftitle: Quake\n', '\ufefftitle: Quake\nclaims:\n'],
    [
      'a dash on a line of its own',
      'claims:\n  -\n    fact: orlen-bridge.cost\n    value: EUR 1\n',
      'claims:\n  -\n    fact: orlen-bridge.cost\n    value: EUR 1\n',
    ],
  ])('completes a source file with %s', async (_, own, head) => {
    const folder = folderWith({ ...HELD, 'sources/quake.yaml': own });
    expect((await runIn(folder, ['tag', 'texts/quake.txt'])).stderr).toBe('');
    const file = readFileSync(join(folder, 'sources/quake.yaml'), 'utf8');
    const newLine = own.includes('\r') ? '\r\n' : '\n';
    expect(
      file.startsWith(`${head}  - fact: kesra-quake.dead${newLine}    value: "at least 12 people"${newLine}`),
    ).toBe(true);
    if (own.endsWith('title: Quake\n') && !own.startsWith('\ufeff')) expect(file).toContain('title: Quake\n');
    expect((await runIn(folder, ['tag', 'texts/quake.txt'])).stdout).toMatch(/^Nothing is left/);
  });

  it('writes no source file without claims', async () => {
    const folder = folderWith({
      ...HELD,
      'texts/quake.txt': 'The bridge is the work of the state, and of the city.\n',
    });
    const { status, stdout } = await runIn(folder, ['tag', 'texts/quake.txt']);
    expect([status, stdout]).toEqual([0, 'Nothing is there to propose, so sources/quake.yaml is not written.\n']);
    expect(sourcesIn(folder)).toEqual([]);
  });

  it.each([
    ['below a file', 'texts/quake.txt/new.yaml', /texts\/quake\.txt is no folder to write new\.yaml into/],
    ['in a folder that a folder is missing for', 'a/b/new.yaml', /There is no folder a\/b to write new\.yaml into\./],
    ['behind a link that leads nowhere', 'sources/nowhere.yaml', /it is a link to a file that is not there/],
    ['behind a link that leads to itself', 'sources/loop.yaml', /it is a link that leads back to itself/],
    [
      'where the system makes no folder',
      '/proc/none/new.yaml',
      /^gainsay: (?:\/proc\/none\/new\.yaml cannot be written: |There is no folder)/,
    ],
  ])('says in a sentence that it cannot write %s', async (_, file, told) => {
    const folder = folderWith({ ...HELD, 'sources/wire.yaml': 'title: Wire\n' });
    symlinkSync(join(folder, 'sources/none.yaml'), join(folder, 'sources/nowhere.yaml'));
    symlinkSync(join(folder, 'sources/loop.yaml'), join(folder, 'sources/loop.yaml'));
    const { status, stdout, stderr } = await runIn(folder, ['tag', 'texts/quake.txt', '--source', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('says that the day of publication belongs into the file that is there', async () => {
    const folder = folderWith({ ...HELD, 'sources/quake.yaml': 'title: Quake\n' });
    const { status, stderr } = await runIn(folder, ['tag', 'texts/quake.txt', '--published', '2026-05-20']);
    expect(status).toBe(2);
    expect(stderr).toContain('write "published: 2026-05-20" into it');
  });

  it.each([
    ['a text that is not there', ['tag', 'texts/none.txt'], /texts\/none\.txt cannot be read: there is no such file/],
    ['a text that is not UTF-8', ['tag', 'texts/latin.txt'], /texts\/latin\.txt is not UTF-8 from byte 3 on/],
    ['a language that nobody reads', ['tag', 'texts/quake.txt', '--language', 'fi'], /No reader of the language "fi"/],
    ['a text of which the language cannot be told', ['tag', 'texts/short.txt'], /say it with --language \(en, /],
    ['a text without a word', ['tag', 'texts/empty.txt'], /^gainsay: There are no words in it\.\n$/],
    ['a page of a printer', ['tag', 'texts/quake.PDF'], /texts\/quake\.PDF is no plain text: put its words into/],
    ['a table', ['tag', 'texts/towns.csv'], /texts\/towns\.csv is a table: a YAML file of the same name/],
    ['a day that is none', ['tag', 'texts/quake.txt', '--published', 'May'], /--published "May" is no day/],
    [
      'rules that are not there',
      ['tag', 'texts/quake.txt', '--facts', 'rules/none.yaml'],
      /rules\/none\.yaml cannot be read/,
    ],
    [
      'a source for a draft',
      ['tag', 'drafts/OURS.MD', '--source', 'sources/new.yaml'],
      /drafts\/OURS\.MD is a Markdown draft, .* leave out --source\.\n$/,
    ],
    ['a month for a day', ['tag', 'texts/quake.txt', '--published', '2026-05'], /--published "2026-05" is no day/],
    ['rules at fault', ['tag', 'texts/quake.txt', '--facts', 'other/wrong.yaml'], /other\/wrong\.yaml:1:1: /],
    ['a source at fault', ['tag', 'texts/quake.txt', '--source', 'sources/wrong.yaml'], /sources\/wrong\.yaml:2:11: /],
  ])('writes nothing where it meets %s', async (_, argv, told) => {
    const folder = folderWith({
      ...HELD,
      'texts/short.txt': '12.5%',
      'texts/empty.txt': ' \n',
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

  it('gives a fact no value of another dimension, and nothing that it does not count', async () => {
    const rules = `facts:
  quake.dead: { type: quantity, unit: people }
  quake.depth: { type: quantity, unit: km }
  quake.homes: { type: quantity, unit: homes }
`;
    const text = 'The quake killed 12 people within 26 days at 8 km of depth, and 300 houses fell on 40 cars.\n';
    const claims = await claimsOf({ 'rules/quake.yaml': rules, 'texts/quake.txt': text });
    expect(claims).toEqual([
      ['quake.dead', '12 people', null],
      ['todo', '26 days', null],
      ['quake.depth', '8 km', null],
      ['quake.homes', '300', null],
      ['todo', '40', null],
    ]);
  });

  it('passes over what whole words and whole figures of a quote cover, and nothing else', async () => {
    const text =
      'The 12 workers, and the 2 workers, of whom the bank had €50 million, and the rest €5.2 million, 5 times.\n';
    const own = (quote: string): string =>
      `claims:\n  - { fact: orlen-bridge.cost, value: EUR 1, quote: ${JSON.stringify(quote)} }\n`;
    const added = async (quote: string): Promise<readonly string[]> => {
      const claims = await claimsOf({ ...HELD, 'texts/quake.txt': text, 'sources/quake.yaml': own(quote) });
      return claims.map(([, value]) => value);
    };
    const all = ['12 people', '2 people', 'EUR 50 million', 'EUR 5.2 million'];
    expect(await added('')).toEqual(expect.arrayContaining(all));
    expect(await added('€5')).toEqual(expect.arrayContaining(all));
    expect(await added('rkers')).toEqual(expect.arrayContaining(all));
    expect(await added('the 12 workers')).not.toContain('12 people');
    expect(await added('The  12 Workers, and')).toEqual(expect.arrayContaining(all.slice(1)));
    expect(await added('€50 million, and the rest €5.2')).not.toContain('EUR 5.2 million');
  });

  it('leaves a figure to fill in where a fact of money is plain and no currency is said', async () => {
    const text = 'The cost of the bridge was 5 million at the end of the day, and the tunnel is 5 times as long.\n';
    const [first] = await claimsOf({ ...HELD, 'texts/quake.txt': text });
    expect(first).toEqual(['orlen-bridge.cost', 'todo', '5 million in which currency']);
  });

  it('says which other currencies a sign may stand for, but where the rules say so', async () => {
    const text = 'The cost of the bridge at Orlen is $5 million, and the rest of it comes from the state.\n';
    const [first = []] = await claimsOf({ ...HELD, 'texts/quake.txt': text });
    expect(first.slice(0, 2)).toEqual(['orlen-bridge.cost', 'USD 5 million']);
    expect(first[2]).toMatch(/^or (?:[A-Z]{3}, ){4}[A-Z]{3} …$/);
    const symbols = { 'rules/symbols.yaml': 'symbols: { "$": CAD }\n' };
    expect(await claimsOf({ ...HELD, ...symbols, 'texts/quake.txt': text })).toEqual([
      ['orlen-bridge.cost', 'CAD 5 million', null],
    ]);
  });

  it('gives each quote of a long text its prefix, since counting them all would take too long', async () => {
    const text = Array.from({ length: 2000 }, (_, at) => `The bank paid €${String(at)} to the state.\n`);
    const { stdout } = await runIn(folderWith({ ...HELD, 'texts/quake.txt': text.join('') }), [
      'tag',
      'texts/quake.txt',
      '--dry-run',
    ]);
    expect(stdout).toContain('+    quote: "€1999"\n+    prefix: "bank paid"\n');
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
