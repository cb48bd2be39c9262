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
    ['Flight 7', 'Flight 7041'],
    ['John K. Smith', 'Kevin Smith'],
  ])('not %s and %s', (a, b) => {
    expect(areAlikeNames(a, b)).toBe(false);
    expect(areAlikeNames(b, a)).toBe(false);
  });
});

describe('a name that nobody declared', () => {
  const RULES = `extends: [gainsay:recommended]
entities: { acme: { names: [Acme Widgets Ltd, Acme] }, jorg-muller: { names: [Jörg Müller] } }
facts: { mill.owner: { type: entity } }`;
  const verdictOn = (...names: readonly string[]): string | undefined =>
    checkProject({
      sources: names.map((value, index) => ({
        path: `sources/${'abc'.charAt(index)}.yaml`,
        text: `claims: [{ fact: mill.owner, value: "${value}" }]`,
      })),
      rules: [{ path: 'rules/r.yaml', text: RULES }],
    }).report.conflicts[0]?.verdict;

  it('makes no two names alike by an initial that both begin with', () => {
    expect(verdictOn('Jan Ferrant', 'J. Ferrant')).toBe('possible');
    expect(verdictOn('Jan Ferrant', 'Julia Ferrant')).toBe('conflict');
    expect(verdictOn('Jan Ferrant', 'J. Ferrant', 'Julia Ferrant')).toBe('conflict');
  });

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
