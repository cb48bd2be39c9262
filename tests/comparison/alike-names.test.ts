import { describe, expect, it } from 'vitest';
import { areAlikeNames } from '../../src/comparison/alike-names.ts';
import { checkProject } from '../../src/project/check-project.ts';

describe('names that may be one', () => {
  it.each([
    ['J Müller', 'Jörg Müller'],
    ['J. Müller', 'Jörg Müller'],
    ['Müller, Jörg', 'Jörg Müller'],
    ['Müller, J.', 'Jörg Müller'],
    ['Joerg Mueller', 'Jörg Müller'],
    ['the Orlen Tribune', 'Orlen Tribune'],
    ['Bolt and Sons', 'Bolt & Sons'],
  ])('%s and %s', (a, b) => {
    expect(areAlikeNames(a, b)).toBe(true);
    expect(areAlikeNames(b, a)).toBe(true);
  });

  it.each([
    ['J. M.', 'Jörg Müller'],
    ['J Müller', 'Anna Müller'],
    ['Anna Ferrant', 'Bert Ferrant'],
    ['A. Ferrant', 'Ferrand'],
    ['Kesra', 'Orlen'],
  ])('not %s and %s', (a, b) => {
    expect(areAlikeNames(a, b)).toBe(false);
    expect(areAlikeNames(b, a)).toBe(false);
  });
});

describe('a name that nobody declared', () => {
  const RULES = `extends: [gainsay:recommended]
entities: { acme: { names: [Acme Widgets Ltd, Acme] }, jorg-muller: { names: [Jörg Müller] } }
facts: { mill.owner: { type: entity } }`;
  const verdictOn = (a: string, b: string): string | undefined =>
    checkProject({
      sources: [a, b].map((value, index) => ({
        path: `sources/${'ab'.charAt(index)}.yaml`,
        text: `claims: [{ fact: mill.owner, value: "${value}" }]`,
      })),
      rules: [{ path: 'rules/r.yaml', text: RULES }],
    }).report.conflicts[0]?.verdict;

  it.each([
    ['the Acme', 'Acme', 'possible'],
    ['J Müller', 'Jörg Müller', 'possible'],
    ['Müller, Jörg', 'Jörg Müller', 'possible'],
    ['Bolt', 'Jörg Müller', 'conflict'],
    ['Acme', 'Jörg Müller', 'conflict'],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect(verdictOn(a, b)).toBe(expected);
  });
});
