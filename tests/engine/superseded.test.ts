import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supersededBy } from '../../src/engine/superseded.ts';
import type { Source } from '../../src/model/source.ts';

/** Sources from `a > b c`: a supersedes b and c. */
function sources(...lines: readonly string[]): readonly Source[] {
  return lines.map((line) => {
    const [id = '', older = ''] = line.split(' > ');
    return { id, supersedes: older === '' ? [] : older.split(' ') } as unknown as Source;
  });
}

function found(...lines: readonly string[]): readonly [superseded: string, circular: string] {
  const { ids, circular } = supersededBy(sources(...lines));
  return [[...ids].sort().join(' '), circular.map(({ id }) => id).join(' ')];
}

describe('supersededBy', () => {
  it.each([
    ['a chain', ['a > b', 'b > c', 'c'], 'b c', ''],
    ['one that nobody has', ['a > x'], 'x', ''],
    ['two that supersede each other', ['a > b', 'b > a', 'c > a', 'd'], 'a', 'a b'],
    ['itself', ['a > a b', 'b'], 'b', 'a'],
    ['a circle of three beside a chain', ['a > b', 'b > c', 'c > a', 'd > e', 'e'], 'e', 'a b c'],
    ['what hangs on a circle', ['a > b', 'b > a old', 'old', 'new > a'], 'a old', 'a b'],
  ])('%s', (_, lines, superseded, circular) => {
    expect(found(...lines)).toEqual([superseded, circular]);
  });

  it('always leaves a source that counts', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(names, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), (older) => {
        const all = older.map((supersedes, index) => ({ id: 'abcde'.charAt(index), supersedes }) as unknown as Source);
        const { ids } = supersededBy(all);
        expect(all.some(({ id }) => !ids.has(id))).toBe(true);
      }),
    );
  });
});
