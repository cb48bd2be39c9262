import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject, type Project } from '../../src/project/check-project.ts';
import { createProjectMemory, type ProjectMemory } from '../../src/project/project-memory.ts';
import { filesOf } from '../../src/rules/example.ts';
import { KINDS } from '../../src/rules/registry.ts';
import { dossiers, projectOf, RULES } from '../support/random-dossier.ts';
import { readFolder } from '../support/read-folder.ts';
import { SCENARIOS, scenariosWith } from '../support/scenario-folders.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);

/** Whether a check that remembers other states of a project comes to what one without a memory does, reasoning included. */
function expectTheSame(project: Project, memory: ProjectMemory): void {
  const { report, checked } = checkProject(project, [], undefined, memory);
  const fresh = checkProject(project);
  expect(JSON.stringify(report)).toBe(JSON.stringify(fresh.report));
  expect(checked.findings.map(({ reasoning }) => reasoning())).toEqual(
    fresh.checked.findings.map(({ reasoning }) => reasoning()),
  );
}

/** The states that a project passes through: each source leaves, and comes back with the next one gone. */
function expectTheSameWithout(project: Project): void {
  const memory = createProjectMemory();
  expectTheSame(project, memory);
  for (const left of project.sources)
    expectTheSame({ ...project, sources: project.sources.filter((source) => source !== left) }, memory);
  expectTheSame(project, memory);
}

/** Every kind over the facts of random dossiers: of one fact, of a subject, and of all. */
const ALL_KINDS = [
  ...RULES.replace('unit: m }', 'unit: m, changes: rising }').split('\n'),
  'rules:',
  '  - { id: sum, kind: equation, equation: "*.amount = *.price * 1000000" }',
  '  - { id: days, kind: order, events: ["*.decided", "*.opened"], within: P7D }',
  '  - { id: places, kind: rank, facts: "*.place" }',
  '  - { id: voices, kind: corroboration, facts: "*.dead", witnesses: 2 }',
  '  - { id: speakers, kind: attribution, facts: "*.words" }',
  '  - { id: moves, kind: succession, facts: "*.height" }',
  '  - { id: states, kind: status, facts: "*.state" }',
  '  - { id: registers, kind: reference, facts: "*.share" }',
  '  - { id: needs, kind: requirement, facts: "*.amount", needs: decided }',
  '  - { id: wording, kind: quotation, facts: "*.words" }',
].join('\n');

describe('a memory of other states', () => {
  it('has sound rules of every span', () => {
    expect(checkProject({ sources: [], rules: [{ path: 'rules/a.yaml', text: ALL_KINDS }] }).report.problems).toEqual([
      expect.objectContaining({ code: 'project/no-sources' }),
    ]);
  });

  it('changes nothing, whatever is drawn', () => {
    fc.assert(
      fc.property(
        fc.array(dossiers(), { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.boolean()),
        (drawn, coins) => {
          const memory = createProjectMemory();
          const coin = coins[Symbol.iterator]();
          const [first, ...others] = drawn.map((sources) => projectOf(sources, ALL_KINDS)) as [Project, ...Project[]];
          expectTheSame(first, memory);
          let now = first;
          for (const other of others) {
            // Some sources stay as they are, some are written anew, and some come or go.
            const kept = now.sources.filter(() => coin.next().value === true);
            const names = new Set(kept.map(({ path }) => path));
            now = { ...now, sources: [...kept, ...other.sources.filter(({ path }) => !names.has(path))] };
            if (coin.next().value === true && coin.next().value === true) now = { ...now, rates: [] };
            expectTheSame(now, memory);
          }
          expectTheSame(first, memory);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each([...KINDS.values()])('changes nothing in the examples of $name', ({ examples }) => {
    for (const example of examples()) expectTheSameWithout(filesOf(example));
  });

  it.each(scenariosWith('expected.json'))('changes nothing in the scenario %s', (name) => {
    expectTheSameWithout(readFolder(join(SCENARIOS, name)));
  });
});
