import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../src/project/check-project.ts';
import { departures, type Expected } from './support/expectation.ts';
import { readFolder } from './support/read-folder.ts';

const folder = join(import.meta.dirname, 'scenarios');

describe('scenarios', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
    const project = readFolder(join(folder, name));
    expect(departures(checkProject(project, project.problems).report, expected)).toEqual([]);
    const reversed = { sources: project.sources.toReversed(), rules: project.rules.toReversed(), rates: project.rates.toReversed() };
    const { report } = checkProject({ ...project });
    expect(checkProject(reversed).report, 'the order of files must not matter').toEqual(report);
  });
});
