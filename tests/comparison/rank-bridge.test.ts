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
  ])('%s and %s: %s', (a, b, expected) => {
    expect(found(a, b)).toBe(expected);
    expect(found(b, a)).toBe(expected);
  });

  it('finds the two places that differ beside what is only one of them', () => {
    expect(found('largest', '2nd', '2nd highest')).toBe('conflict');
    expect(found('2nd', '2nd highest', 'second largest')).toBe('agree');
  });
});
