import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineNode } from '../../src/cli/examining/examine-node.ts';
import { examineStart } from '../../src/cli/examining/examine-start.ts';
import { examineTerminal } from '../../src/cli/examining/examine-terminal.ts';
import { examineVersion } from '../../src/cli/examining/examine-version.ts';
import type { Examined, Runtime } from '../../src/cli/examining/examined.ts';
import type { Observation } from '../../src/cli/examining/observation.ts';
import { EXAMINATIONS } from '../../src/cli/examining/registry.ts';
import { AT_ODDS, folderWith, runIn, RULES, SOUND, source, type Files, type Machine } from './fake-run.ts';
import { commit, git, repositoryWith } from './git-folder.ts';

interface Doctored {
  readonly status: number;
  readonly observations: readonly (Observation & { readonly topic: string })[];
}

/** What the doctor says of a folder. */
async function doctor(folder: string, words: readonly string[] = [], machine: Machine = {}): Promise<Doctored> {
  const { status, stdout } = await runIn(folder, ['doctor', '--format', 'json', ...words], machine);
  return { status, ...(JSON.parse(stdout) as Pick<Doctored, 'observations'>) };
}

/** What is not ok of a topic, in the words of the screen. */
function wrong({ observations }: Doctored, topic: string): readonly string[] {
  return observations
    .filter((each) => each.topic === topic && each.condition !== 'ok')
    .map(({ condition, text, advice }) => `${condition}: ${text} ${advice ?? ''}`);
}

const SCHEMA = readFileSync('schemas/source.schema.json', 'utf8');
const named = (schema: string): string =>
  `# yaml-language-server: $schema=${schema}\n${source(['orlen-bridge.cost', 'EUR 5 million'])}`;

/** Two currencies, published on a day. */
const AMOUNTS = (published: string): Files => ({
  'rules/kesra.yaml': RULES,
  'sources/kesra-news.yaml': `published: ${published}\n${source(['orlen-bridge.cost', 'EUR 5 million'])}`,
  'sources/orlen-post.yaml': source(['orlen-bridge.cost', 'USD 6 million']),
});

const DIGEST = 'a'.repeat(64);

/** A decision on a conflict that is not there. */
const DECIDED = `- id: 123456789abc
  evidence: 123456789abc
  rule: gainsay:agreement
  facts: [kesra-quake.dead]
  positions: [12 people, 17 people]
  verdict: accept
  reason: known
  by: Ada
  at: 2026-03-01
`;

describe('a sound project', () => {
  it('is told to be so', async () => {
    const folder = repositoryWith({});
    await runIn(folder, ['init']);
    const found = await doctor(folder, [], { variables: { PATH: process.env['PATH'], EDITOR: 'sh' } });
    expect(found.status).toBe(0);
    expect(new Set(found.observations.map(({ topic }) => topic))).toEqual(new Set(Object.keys(EXAMINATIONS)));
    // A run of the tests keeps no compiled code.
    expect(found.observations.filter(({ condition, topic }) => condition !== 'ok' && topic !== 'start')).toEqual([]);
    expect(wrong({ ...found, observations: found.observations }, 'schemas')).toEqual([]);
  });

  it('may be at odds: that is for the check', async () => {
    expect((await doctor(folderWith(AT_ODDS))).status).toBe(0);
  });
});

/** Files, and what is said of them: at a topic, with a condition, in these words. */
const PLANTED: readonly (readonly [name: string, files: Files, topic: string, said: readonly string[]])[] = [
  ['no sources', { 'rules/kesra.yaml': RULES }, 'project', ['fault: There are no sources to check.']],
  [
    'no sources yet',
    { 'rules/kesra.yaml': RULES, 'sources/.gitkeep': '' },
    'project',
    ['warning: There are no sources yet. Put one YAML file for each document into sources/'],
  ],
  ['no rules', { 'sources/a.yaml': source(['a.b', '1']) }, 'project', ['warning: There are no rules']],
  [
    'globs that match nothing',
    {
      ...SOUND,
      'gainsay.config.yaml': 'sources: [sorces/*.yaml, sources/*.yml, gone/*.yaml, "sources/*.yaml"]\ntexts: [rulse]\n',
    },
    'project',
    [
      'warning: sources: no file matches sorces/*.yaml. Did you mean sources/*.yaml?',
      'warning: sources: no file matches sources/*.yml. sources/ has 2 files of another name.',
      'warning: sources: no file matches gone/*.yaml. There is no folder gone; paths are taken from the folder of the project.',
      'warning: texts: no file is in rulse/. Did you mean rules?',
    ],
  ],
  [
    'faults of the input',
    { 'rules/kesra.yaml': RULES, 'sources/a.yaml': source(['kesra-quake.dead', 'many'], ['a.b', '1'], ['a.c', '1']) },
    'input',
    ['fault: 3 faults in the input: 2 claim/unknown-fact and 1 value/unreadable. gainsay check lists each'],
  ],
  [
    'a warning about the input',
    { ...SOUND, 'sources/b.yaml': `supersedes: gone\n${source(['kesra-quake.dead', '12 people'])}` },
    'input',
    ['warning: 1 warning about the input: 1 source/unknown-source.'],
  ],
  [
    'a text that changed',
    {
      ...SOUND,
      'texts/b.txt': 'twelve dead',
      'sources/b.yaml': `text: { sha256: ${DIGEST}, path: texts/b.txt }\n${source(['kesra-quake.dead', '12 people'])}`,
    },
    'texts',
    ['warning: 1 text has changed since.'],
  ],
  [
    'two currencies without rates',
    AMOUNTS('2026-03-04'),
    'rates',
    ['warning: Amounts are in EUR and USD, and there are no rates'],
  ],
  [
    'rates without one of the currencies',
    { ...AMOUNTS('2026-03-04'), 'rates/ecb.csv': 'Date,GBP\n2026-03-03,0.87\n' },
    'rates',
    ['warning: Amounts are in EUR and USD, and no file has rates of USD.'],
  ],
  [
    'rates that end before the sources',
    { ...AMOUNTS('2026-03-12'), 'rates/ecb.csv': 'Date,USD\n2026-03-03,1.08\n' },
    'rates',
    ['warning: The newest rates are of 2026-03-03, and sources are published until 2026-03-12.'],
  ],
  [
    'an orphaned decision',
    { ...SOUND, 'decisions.yaml': DECIDED },
    'decisions',
    ['warning: 1 decision orphaned: on conflicts that are gone. gainsay decide --prune'],
  ],
  [
    'a merge left half done',
    { ...SOUND, 'decisions.yaml': `<<<<<<< HEAD\n${DECIDED}=======\n>>>>>>> other\n` },
    'decisions',
    ['fault: decisions.yaml:1: a merge was left half done'],
  ],
  [
    'schemas of another version, of another file, of none, and from outside',
    {
      'rules/kesra.yaml': `# yaml-language-server: $schema=../schemas/source.schema.json\n${RULES}`,
      'sources/a.yaml': named('../schemas/old.json'),
      'sources/b.yaml': named('../schemas/none.json'),
      'sources/c.yaml': named('../../../../../../../../../etc/passwd'),
      'sources/e.yaml': named('../node_modules/gainsay/schemas/source.schema.json'),
      'sources/d.yaml': named('https://example.org/source.json'),
      'schemas/source.schema.json': SCHEMA,
      'schemas/old.json': SCHEMA.replace('headline', 'title'),
    },
    'schemas',
    [
      'warning: sources/a.yaml names the schema schemas/old.json, which is not of this version. Replace it: gainsay schema source',
      'warning: sources/b.yaml names the schema schemas/none.json, which cannot be read: there is no such file.',
      'warning: sources/c.yaml names the schema ',
      'warning: sources/e.yaml names the schema node_modules/gainsay/schemas/source.schema.json, which cannot be read: there is no such file. Install Gainsay',
      'warning: rules/kesra.yaml names the schema schemas/source.schema.json, which is that of source. Name rules.schema.json instead.',
    ],
  ],
  ['no repository', SOUND, 'git', ['warning: ']],
  ['no editor', SOUND, 'editor', ['warning: No editor is named']],
];

describe('what is planted is found', () => {
  it.each(PLANTED)('%s', async (_name, files, topic, said) => {
    const found = await doctor(folderWith(files));
    expect(wrong(found, topic)).toEqual(said.map((words) => expect.stringContaining(words) as string));
    expect(found.status).toBe(found.observations.some(({ condition }) => condition === 'fault') ? 2 : 0);
    if (said.some((words) => words.startsWith('fault'))) expect(found.status).toBe(2);
  });

  it('a schema outside of the repository, which is not read', async () => {
    const outside = folderWith({ 'source.schema.json': SCHEMA });
    const folder = folderWith({ ...SOUND, 'sources/a.yaml': named('../schemas/source.schema.json') });
    symlinkSync(outside, join(folder, 'schemas'));
    expect(wrong(await doctor(folder), 'schemas')).toEqual([
      expect.stringContaining('outside of the repository and is not read'),
    ]);
  });

  it('texts that are in no folder that was named, and a text that is', async () => {
    const hold = '5c5ae2e8dd6ca4ff4aae1f5d5ac3d2d3e8d8c8a4e1b6d94a8d9f9c6ff3b4b1aa';
    const folder = folderWith({
      ...SOUND,
      'sources/b.yaml': `text: { sha256: ${hold} }\n${source(['kesra-quake.dead', '12 people'])}`,
    });
    const texts = folderWith({ 'a.txt': 'something else' });
    expect(wrong(await doctor(folder), 'texts')).toEqual([]);
    expect(wrong(await doctor(folder, ['--texts', texts]), 'texts')).toEqual([
      expect.stringContaining('1 source names its text by a SHA-256, and 1 are in none of the folders.'),
    ]);
  });

  it('files that git ignores, decisions that it mixes, and a clone that is shallow', async () => {
    const origin = repositoryWith({
      ...SOUND,
      'sources/:(top)odd.yaml': source(['kesra-quake.dead', '12 people']),
      '.gitattributes': 'decisions.yaml merge=union\n',
    });
    commit(origin);
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${origin}`, 'desk');
    const folder = join(clone, 'desk');
    writeFileSync(join(folder, '.gitignore'), 'sources/new*\n');
    writeFileSync(join(folder, 'sources/new\u001b[2J.yaml'), source(['kesra-quake.dead', '12 people']));
    const found = await doctor(folder);
    expect(wrong(found, 'git')).toEqual([
      expect.stringContaining('A shallow clone'),
      expect.stringContaining(
        'git ignores 1 file of the project, which nobody else will have: sources/new\u001b[2J.yaml.',
      ),
    ]);
    expect(wrong(found, 'decisions')).toEqual([expect.stringContaining('by "union"')]);
    const { stdout } = await runIn(folder, ['doctor']);
    expect(stdout).toContain('sources/new\\x1b[2J.yaml');
    // eslint-disable-next-line no-control-regex -- none may be there
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f]/);
  });
});

describe('what is around the project', () => {
  const runtime: Runtime = { node: '24.1.0', program: null, cache: null };
  const examined = (more: Partial<Examined>): Examined => ({ runtime, root: '/nowhere', ...more }) as Examined;

  it.each([
    ['22.12.0', 'ok'],
    ['22.11.9', 'fault'],
    ['20.20.0', 'fault'],
    ['100.0.0', 'ok'],
  ])('Node %s is %s', async (node, condition) => {
    expect(await examineNode(examined({ runtime: { ...runtime, node } }))).toMatchObject([{ condition }]);
  });

  it.each<readonly [name: string, files: Files, said: string]>([
    ['none', {}, 'the project has none of its own.'],
    ['one that is not installed', { 'package.json': '{"devDependencies":{"gainsay":"1"}}' }, 'and none is installed.'],
    ['another', { 'node_modules/gainsay/package.json': '{"version":"9.9.9"}' }, "the project's own is 9.9.9."],
    ['one at fault', { 'node_modules/gainsay/package.json': '[' }, "the project's own is one that cannot be read."],
  ])('the version is told where the project has %s', async (_name, files, said) => {
    const [found] = await examineVersion(examined({ root: folderWith(files) }));
    expect(found?.text).toContain(said);
  });

  it("the project's own is known by its place, behind the link of npm as well", async () => {
    const root = folderWith({
      'node_modules/gainsay/package.json': '{"version":"9.9.9"}',
      'node_modules/gainsay/bin/gainsay.js': '',
    });
    mkdirSync(join(root, 'node_modules/.bin'));
    symlinkSync('../gainsay/bin/gainsay.js', join(root, 'node_modules/.bin/gainsay'));
    const program = join(root, 'node_modules/.bin/gainsay');
    expect(await examineVersion(examined({ root, runtime: { ...runtime, program } }))).toMatchObject([
      { condition: 'ok', text: expect.stringContaining("which is the project's own.") as string },
    ]);
  });

  it('compiled code is kept, or it is told why not', async () => {
    const cache = folderWith({});
    expect(await examineStart(examined({ runtime: { ...runtime, cache } }))).toMatchObject([{ condition: 'ok' }]);
    for (const none of [null, join(cache, 'gone')])
      expect(await examineStart(examined({ runtime: { ...runtime, cache: none } }))).toMatchObject([
        { condition: 'warning' },
      ]);
  });

  it.each([
    ['$EDITOR names sh, as $EDITOR says', { EDITOR: 'sh -x' }, []],
    [
      '$VISUAL comes first',
      { VISUAL: 'no-such-editor', EDITOR: 'sh' },
      ['$VISUAL names no-such-editor, which is not to be found.'],
    ],
    ['quotes around nothing', { EDITOR: '""' }, ['$EDITOR is """", which names no program.']],
    ['a folder', { EDITOR: '/usr' }, ['$EDITOR names /usr, which is not to be found.']],
  ])('the editor: %s', async (_name, variables, said) => {
    const found = await doctor(folderWith(SOUND), [], { variables: { PATH: process.env['PATH'], ...variables } });
    expect(wrong(found, 'editor')).toEqual(said.map((words) => expect.stringContaining(words) as string));
  });

  it('no editor is run, whatever it is called', async () => {
    const folder = folderWith({ ...SOUND, 'edit.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    chmodSync(join(folder, 'edit.sh'), 0o755);
    const found = await doctor(folder, [], { variables: { EDITOR: './edit.sh' } });
    expect(wrong(found, 'editor')).toEqual([]);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it.each<readonly [name: string, variables: Record<string, string>, columns: number, said: readonly string[]]>([
    ['sound', { LANG: 'nl_NL.UTF-8' }, 100, []],
    ['narrow', { LANG: 'C.utf8' }, 40, ['The terminal has 40 columns.']],
    ['dumb', { LANG: 'C.utf8', TERM: 'dumb' }, 100, ['TERM is dumb']],
    ['not of UTF-8', { LC_ALL: 'C', LANG: 'C.utf8' }, 100, ['LC_ALL is C, which is not UTF-8.']],
    ['without a locale', {}, 100, ['No locale is set']],
  ])('a terminal that is %s', async (_name, variables, columns, said) => {
    const stdout = { write: () => undefined, isTerminal: true, columns };
    const environment = { stdout, variables } as unknown as Examined['environment'];
    const config = { bidi: 'auto' } as Examined['config'];
    const found = await examineTerminal(examined({ environment, config, color: true }));
    expect(found.filter(({ condition }) => condition !== 'ok').map(({ text }) => text)).toEqual(
      said.map((words) => expect.stringContaining(words) as string),
    );
  });
});

it('tells nothing of what is under embargo', async () => {
  const folder = folderWith({
    'rules/kesra.yaml': RULES,
    'sources/a.yaml': source(['orlen-bridge.cost', 'EUR 5 million']),
    'sources/b.yaml': `embargo: 2027-01-01\n${source(['orlen-bridge.cost', 'NOK 61 million'])}`,
  });
  const { stdout } = await runIn(folder, ['doctor']);
  expect(stdout).not.toMatch(/NOK|61/);
  expect(stdout).toContain('All amounts are in EUR');
  expect((await runIn(folder, ['doctor', '--now', '2027-01-02'])).stdout).toContain('Amounts are in EUR and NOK');
});

it('knows the currencies of a table, and the schema of what is said of its rows', async () => {
  const folder = folderWith({
    'rules/kesra.yaml': RULES,
    'sources/a.yaml': source(['orlen-bridge.cost', 'EUR 5 million']),
    'sources/b.csv': 'Town,Cost\nOrlen,6\n',
    'sources/b.yaml': `# yaml-language-server: $schema=../table.json\nrows:\n  - fact: orlen-bridge.cost\n    value: USD {Cost} million\n`,
    'table.json': readFileSync('schemas/table.schema.json'),
  });
  const found = await doctor(folder);
  expect(wrong(found, 'rates')).toEqual([expect.stringContaining('Amounts are in EUR and USD')]);
  expect([wrong(found, 'schemas'), wrong(found, 'input')]).toEqual([[], []]);
});

it('refuses what it cannot look at', async () => {
  const folder = folderWith({ 'a.txt': '' });
  expect(await runIn(folder, ['doctor', 'gone'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'gainsay: There is no folder gone.\n',
  });
  expect(await runIn(folder, ['doctor', '--now', 'soon', '--texts', 'gone'])).toMatchObject({ status: 2, stdout: '' });
});

it('looks at the topics that docs/starting.md names, in their order', () => {
  const page = readFileSync('docs/starting.md', 'utf8');
  expect([...page.matchAll(/^\| `(\w+)` /gm)].map(([, topic]) => topic)).toEqual(Object.keys(EXAMINATIONS));
});
