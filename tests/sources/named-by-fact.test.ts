import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';

/** What is asked about a value of a fact that counts people. */
function asked(attribute: string, label: string, value: string): readonly string[] {
  const { problems } = checkProject({
    sources: [{ path: 'sources/a.yaml', text: `claims:\n  - fact: kesra.${attribute}\n    value: ${value}\n` }],
    rules: [
      {
        path: 'rules/r.yaml',
        text: `facts:\n  kesra.${attribute}: { type: quantity, unit: people, label: ${label} }\nrules:\n  - { id: r, kind: agreement }\n`,
      },
    ],
  }).report;
  return problems.filter(({ code }) => code === 'value/unit').map(({ message }) => message);
}

describe('a number of persons by another noun than people', () => {
  it.each([
    ['children', 'Number of them', 'five children'],
    ['offspring', 'Children of the family', 'five children'],
    ['crew', 'Crew', '12 crew'],
    ['survivors', 'Survivors', 'at least 12 survivors'],
    ['dead', 'Dead', '12 deaths'],
    ['aboard', 'People aboard', '12 passengers'],
  ])('is not asked about where the fact goes by it: %s, %s, %s', (attribute, label, value) => {
    expect(asked(attribute, label, value)).toEqual([]);
  });

  it.each([
    ['dead', 'Dead', '12 survivors'],
    ['dead', 'Dead', '12 children'],
    ['aboard', 'People aboard', '12 crew'],
    ['survivors', 'Survivors', '12 casualties'],
  ])('is asked about where it may be of another fact: %s, %s, %s', (attribute, label, value) => {
    expect(asked(attribute, label, value)).toHaveLength(1);
  });
});
