import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { projectOf, type SourceSpec } from '../support/random-dossier.ts';

function found(...values: readonly string[]): string {
  const sources = values.map((value, index): SourceSpec => ({
    id: String.fromCharCode(97 + index),
    claims: [{ fact: 'kesra.place', value }],
  }));
  const { conflicts, incomparable } = checkProject(projectOf(sources)).report;
  return conflicts[0]?.verdict ?? (incomparable.length > 0 ? 'incomparable' : 'agree');
}

describe('bare places', () => {
  it.each<[string, string, string]>([
    ['top 4', '7th', 'conflict'],
    ['largest', '2nd', 'conflict'],
    ['3rd', '2nd highest', 'conflict'],
    ['2nd', '2nd highest', 'agree'],
    ['second', '2nd earliest', 'agree'],
    ['1st', 'first', 'agree'],
    ['1st', 'only', 'agree'],
    ['2nd', 'only', 'conflict'],
    ['2nd', 'last', 'incomparable'],
    ['largest', 'first', 'incomparable'],
    ['largest', 'smallest', 'conflict'],
    ['first', 'last', 'conflict'],
    ['2nd largest', 'smallest', 'incomparable'],
    ['only', 'smallest', 'agree'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(found(a, b)).toBe(expected);
    expect(found(b, a)).toBe(expected);
  });

  it('finds the two places that differ beside what is only one of them', () => {
    expect(found('largest', '2nd', '2nd highest')).toBe('conflict');
    expect(found('2nd', '2nd highest', 'second largest')).toBe('agree');
  });
});

it('says in words why two orders are not held against each other', () => {
  const source = (id: string, value: string): SourceSpec => ({ id, claims: [{ fact: 'kesra.place', value }] });
  const { incomparable } = checkProject(projectOf([source('a', '2nd largest'), source('b', 'smallest')])).report;
  expect(incomparable[0]?.why).toBe(
    'A place counted from the lowest says nothing of a place counted from the highest.',
  );
});

describe('places in a part and in the whole', () => {
  it.each<[string, string, string]>([
    ['highest', '5th highest', 'agree'],
    ['3rd highest', '3rd highest', 'agree'],
    ['3rd highest', 'highest', 'possible'],
    ['5th highest', '4th highest', 'possible'],
    ['top 3', '2nd highest', 'agree'],
    ['lowest', '5th highest', 'agree'],
    ['2nd', '3rd', 'agree'],
    ['3rd', '2nd', 'possible'],
  ])('%s in the town, %s in the land: %s', (town, land, expected) => {
    const source = (id: string, value: string, law: string): SourceSpec => ({
      id,
      claims: [{ fact: 'kesra.place', value, scope: { law } }],
    });
    const { conflicts } = checkProject(projectOf([source('a', town, 'town'), source('b', land, 'land')])).report;
    expect(conflicts[0]?.verdict ?? 'agree').toBe(expected);
  });
});
