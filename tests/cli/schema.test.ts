import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runIn } from './fake-run.ts';

it.each(['source', 'table', 'rules', 'config', 'baseline', 'decisions', 'report'])(
  'prints the schema %s as it stands in schemas/',
  async (name) => {
    const stdout = readFileSync(`schemas/${name}.schema.json`, 'utf8');
    expect(await runIn('/', ['schema', name])).toEqual({ status: 0, stdout, stderr: '' });
  },
);

it('lists the schemas', async () => {
  const { status, stdout } = await runIn('/', ['schema']);
  expect(status).toBe(0);
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'source',
    'table',
    'rules',
    'config',
    'baseline',
    'decisions',
    'report',
    '',
  ]);
  expect(stdout).toContain('\nrules      Facts, entities and rules: rules/*.yaml\n');
  expect(stdout).toContain('\ndecisions  What editors decided on conflicts');
});

it.each([
  ['reprot', 'Did you mean report?'],
  ['sarif', 'Schemas are: source, table, rules, config, baseline, decisions, report.'],
  ['toString', 'Schemas are: source, table, rules, config, baseline, decisions, report.'],
])('knows no schema %s', async (name, hint) => {
  expect(await runIn('/', ['schema', name])).toEqual({
    status: 2,
    stdout: '',
    stderr: `gainsay: No schema is called "${name}". ${hint}\n`,
  });
});
