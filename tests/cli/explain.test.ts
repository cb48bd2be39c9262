import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem-codes.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Report } from '../../src/model/report.ts';
import { REPORT_WORDS } from '../../src/model/report-words.ts';
import { CAUSES } from '../../src/rules/cause-registry.ts';
import { KINDS } from '../../src/rules/registry.ts';
import { AT_ODDS, folderWith, RULES, runIn, SOUND, source } from './fake-run.ts';

async function firstId(folder: string): Promise<string> {
  const report = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
  return report.conflicts[0]?.id ?? '';
}

describe('a conflict', () => {
  const files = {
    'rules/kesra.yaml': `${RULES}entities: { kesra-police: { type: police, names: [Kesra police] } }\n`,
    'sources/a.yaml': source(['kesra-quake.dead', 'at least 15 people']),
    'sources/b.yaml':
      'origin: meridian-wire\nclaims:\n  - { fact: kesra-quake.dead, value: 12 people, quote: a dozen dead }\n  - { fact: kesra-quake.dead, value: 12 people, said-by: kesra-police }\n',
  };

  it('is explained step by step', async () => {
    const folder = folderWith(files);
    const { status, stdout, stderr } = await runIn(folder, ['explain', await firstId(folder)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../golden/explain-conflict.txt');
  });

  it('is explained without facts where it is on none', async () => {
    const folder = folderWith({
      'rules/r.yaml': `${RULES}rules:\n  - { id: untagged, kind: untagged }\n`,
      'texts/piece.txt': 'It cost €5 million.',
      'sources/piece.yaml': `role: draft\nlanguage: en\ntext: { path: texts/piece.txt }\n${source(['kesra-quake.dead', '2 people'])}`,
    });
    const { stdout } = await runIn(folder, ['explain', await firstId(folder)]);
    expect(stdout).not.toMatch(/\n {2}facts|Who stands behind it|two facts|copies a source/u);
    expect(stdout).toMatch(
      /\nWhat settles it\n {2}A claim of piece for each, with its quote; or a rule that asks for less\.\n$/u,
    );
  });

  it('is found by the beginning of its id, from any folder', async () => {
    const folder = folderWith(files);
    const id = await firstId(folder);
    const whole = await runIn(folder, ['explain', id]);
    for (const words of [id.slice(0, 4), id.slice(0, 1), id.toUpperCase()])
      expect(await runIn('/', ['explain', words, folder])).toEqual(whole);
    expect((await runIn(folder, ['explain', ''])).status).toBe(2);
  });

  it('is listed with others where the beginning of its id is theirs as well', async () => {
    // Of so many, two begin with the same of sixteen digits.
    const facts = Array.from({ length: 17 }, (_, index) => `kesra-${String(index)}.dead`);
    const claims = (value: string): string => source(...facts.map((fact) => [fact, value] as const));
    const folder = folderWith({
      'rules/kesra.yaml': 'extends: gainsay:recommended\nfacts: { "*.dead": { type: quantity, unit: people } }\n',
      'sources/a.yaml': claims('12 people'),
      'sources/b.yaml': claims('17 people'),
    });
    const { conflicts } = JSON.parse((await runIn(folder, ['check', '--format', 'json'])).stdout) as Report;
    const alike = [...grouped(conflicts, ({ id }) => id.slice(0, 1))].find(([, of]) => of.length > 1);
    if (!alike) throw new Error('No two ids begin alike.');
    const [digit, of] = alike;
    const lines = of.map(({ id, message }) => `  ${id}  ${message}\n`).join('');
    const stderr = `gainsay: ${String(of.length)} conflicts have an id that begins with ${digit}; write more of it:\n${lines}`;
    for (const command of ['explain', 'decide'])
      expect(await runIn(folder, [command, digit])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('gives way to what is called exactly as it begins', async () => {
    const folder = folderWith(files);
    const digit = (await firstId(folder)).slice(0, 1);
    const rule = `rules:\n  - { id: "${digit}", kind: agreement, facts: "*.cost" }\n`;
    const { stdout } = await runIn(folderWith({ ...files, 'rules/more.yaml': rule }), ['explain', digit]);
    expect(stdout).toMatch(new RegExp(`^${digit}, a rule\n`));
    expect(stdout).not.toContain('conflict');
  });

  it.each([
    [
      'possible',
      source(['orlen-bridge.cost', 'EUR 750 million']),
      source(['orlen-bridge.cost', 'EUR 746 million']),
      /more exactly/,
    ],
    [
      'disputed',
      'claims:\n  - { fact: orlen-bridge.cost, value: EUR 5 million, said-by: mayor, stance: attributed }\n',
      'claims:\n  - { fact: orlen-bridge.cost, value: EUR 9 million, said-by: builder, stance: attributed }\n',
      /asserts one side itself/,
    ],
    [
      'about a draft',
      `role: draft\n${source(['orlen-bridge.cost', 'EUR 5 million'])}`,
      source(['orlen-bridge.cost', 'EUR 9 million']),
      /If a is wrong, correct it/,
    ],
  ])('that is %s says what settles it', async (_name, a, b, words) => {
    const folder = folderWith({ 'rules/kesra.yaml': RULES, 'sources/a.yaml': a, 'sources/b.yaml': b });
    expect((await runIn(folder, ['explain', await firstId(folder)])).stdout).toMatch(words);
  });
});

it('a rule is explained with what it found', async () => {
  const rule =
    '  - { id: dead-agree, kind: agreement, facts: "*.dead", severity: { draft: error, report: warning } }\n';
  const files = { ...AT_ODDS, 'rules/more.yaml': `rules:\n${rule}` };
  const folder = folderWith({ ...files, 'rules/kesra.yaml': RULES.replace('extends: gainsay:recommended\n', '') });
  const id = await firstId(folder);
  expect((await runIn(folder, ['explain', 'dead-agree'])).stdout).toBe(`dead-agree, a rule
  kind      agreement: ${KINDS.get('agreement')?.summary ?? ''}
  facts     *.dead
  severity  report warning, draft error, published error, reference warning
  finds     here: ${id}
`);
});

it('a rule that is called as its kind is explained with it', async () => {
  const { stdout } = await runIn(folderWith(SOUND), ['explain', 'agreement']);
  expect(stdout).toMatch(/^agreement, a rule\n.*\n\nagreement, a kind of rule\n.*\nOptions\n {2}id +The rule's name/su);
});

it.each([...KINDS.values()].map((kind) => [kind.name, kind] as const))('the kind %s', async (name, kind) => {
  const { status, stdout } = await runIn(folderWith({}), ['explain', name]);
  expect(status).toBe(0);
  expect(stdout).toContain(`${name}, a kind of rule\n`);
  const flat = stdout.replace(/\s+/gu, ' ');
  for (const example of kind.examples()) expect(flat).toContain(`Example: ${example.title}`);
  for (const found of kind.examples().flatMap(({ finds }) => finds)) expect(flat).toContain(found);
});

it.each(CAUSES.map((cause) => [cause.name, cause] as const))('the cause %s', async (name, cause) => {
  const { status, stdout } = await runIn(folderWith({}), ['explain', name]);
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/gu, ' ')).toContain(`${name}, a cause ${cause.summary}`);
});

it.each(Object.entries(PROBLEM_CODES))('the code %s', async (code, { means, mend }) => {
  const { status, stdout } = await runIn(folderWith({}), ['explain', code]);
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/gu, ' ')).toBe(`${code}, a problem in the input ${means} ${mend} `);
});

it.each(Object.entries(REPORT_WORDS))('the word %s', async (word, { means, then }) => {
  const { status, stdout } = await runIn(folderWith({}), ['explain', word]);
  expect(status).toBe(0);
  expect(stdout.replace(/\s+/gu, ' ')).toBe(`${word}, a word of the reports ${means} ${then} `);
});

it('explains every verdict, severity, state and change that a report has', () => {
  const words: string[] = [];
  // The schema of the report is made from the code.
  JSON.parse(
    readFileSync('schemas/report.schema.json', 'utf8'),
    (key, value: { readonly enum?: readonly string[] }) => {
      if (/^(?:verdict|severity|state|change)$/u.test(key)) words.push(...(value.enum ?? []));
      return value;
    },
  );
  expect(new Set(words).size).toBeGreaterThan(15);
  expect(words.filter((word) => !Object.hasOwn(REPORT_WORDS, word))).toEqual([]);
});

describe('a fact', () => {
  const files = {
    ...AT_ODDS,
    'sources/third.yaml': source(['kesra-quake.dead', 'about 12 people'], ['kesra-quake.damage', 'EUR 5 million']),
  };

  it('is explained with who says what on it, and what was found', async () => {
    const folder = folderWith(files);
    const { status, stdout } = await runIn(folder, ['explain', 'kesra-quake.dead']);
    expect(status).toBe(0);
    const id = await firstId(folder);
    expect(stdout).toMatch(/^kesra-quake\.dead, a fact\n {2}name +.*\n {2}type +quantity in people\n/u);
    expect(stdout).toMatch(/\nWho says what\n(?: {4}sources\/.*:\d+ .*\n)+\nIn conflict\n/u);
    for (const name of ['meridian-wire', 'orlen-post', 'third']) expect(stdout).toContain(`sources/${name}.yaml:`);
    expect(stdout).toContain(`\n  ${id}  `);
    expect(stdout).not.toContain('EUR 5 million');
  });

  it('on which nobody claims anything says so, and one that is not declared names what is near', async () => {
    const folder = folderWith({
      ...SOUND,
      'rules/more.yaml': 'facts: { orlen-dam.height: { type: quantity, unit: m } }\n',
    });
    expect((await runIn(folder, ['explain', 'orlen-dam.height'])).stdout).toContain('Nobody claims anything on it.');
    expect((await runIn(folder, ['explain', 'orlen-dam.heigth'])).stderr).toContain('Did you mean orlen-dam.height?');
  });

  it('shows no words of it that are under embargo', async () => {
    const held = `embargo: 2030-01-01\n${source(['kesra-quake.dead', '99 people'])}`;
    const folder = folderWith({ ...files, 'sources/held.yaml': held });
    const asked = ['explain', 'kesra-quake.dead', '--now', '2026-03-04'];
    expect((await runIn(folder, asked)).stdout).not.toContain('99');
    expect((await runIn(folder, [...asked, '--include-embargoed'])).stdout).toContain('99 people');
  });
});

describe('a name that nothing has', () => {
  it.each([
    ['agrement', 'Did you mean agreement?'],
    ['yaml/syntx', 'Did you mean yaml/syntax?'],
    ['currency-swaped', 'Did you mean currency-swapped?'],
    ['constructor', 'Ids stand in the report of gainsay check.'],
  ])('%s', async (name, hint) => {
    expect(await runIn(folderWith(SOUND), ['explain', name])).toEqual({
      status: 2,
      stdout: '',
      stderr: `gainsay: No conflict, fact, rule, kind, cause, problem code or word of the reports is called "${name}". ${hint}\n`,
    });
  });

  it('or no name at all', async () => {
    expect(await runIn('/', ['explain'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "gainsay: missing required argument 'name'\n",
    });
  });

  it.each([
    [['yaml/syntax', 'nowhere'], 'gainsay: There is no folder nowhere.\n'],
    [
      ['yaml/syntax', '--now', 'soon'],
      'gainsay: --now "soon" is no day and no instant: write a day such as 2026-03-04, or an instant such as 2026-03-04T06:40Z.\n',
    ],
  ])('or a wrong call: %s', async (argv, stderr) => {
    expect(await runIn(folderWith(SOUND), ['explain', ...argv])).toEqual({ status: 2, stdout: '', stderr });
  });
});
