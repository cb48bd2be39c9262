import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../src/project/check-project.ts';
import { departures } from './support/expectation.ts';
import { readExpected } from './support/expected.ts';
import { readFolder, textsOf } from './support/read-folder.ts';
import { SCENARIOS, scenariosWith } from './support/scenario-folders.ts';

describe('scenarios', () => {
  it.each(scenariosWith('expected.json'))('%s', (name) => {
    const expected = readExpected(readFileSync(join(SCENARIOS, name, 'expected.json'), 'utf8'));
    const project = { ...readFolder(join(SCENARIOS, name)), today: expected.today ?? null };
    expect(departures(checkProject(project, project.problems).report, expected, textsOf(project))).toEqual([]);
    const reversed = {
      ...project,
      ...(project.texts ? { texts: project.texts.toReversed() } : {}),
      sources: project.sources.toReversed(),
      rules: project.rules.toReversed(),
      rates: project.rates.toReversed(),
    };
    const [report, other] = [project, reversed].map((one) => JSON.stringify(checkProject(one).report));
    expect(other, 'the order of files must not matter').toBe(report);
  });
});

describe('the report', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/report.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  it.each(scenariosWith('expected.json'))('has the form of its schema on %s', (name) => {
    const { report } = checkProject(readFolder(join(SCENARIOS, name)));
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
  });
});
