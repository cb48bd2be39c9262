import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/values/places-in.ts';
import { rank, type Rank } from '../../src/values/rank.ts';
import { reads } from './given.ts';

const read = (text: string): Rank => reads(rank, text);

function atomsIn(value: Rank, target: string): readonly string[] {
  const places = placesIn(value, target);
  return places?.shape === 'atoms' ? places.atoms : [];
}

describe('places among others', () => {
  it('are the same or lower ones since an earlier day, and the same or higher ones since a later day', () => {
    const value = read('2nd or 3rd highest since 1980');
    expect(atomsIn(value, 'rank:high since 1990')).toEqual(['high:1', 'high:2', 'high:3', 'only']);
    const earlier = atomsIn(value, 'rank:high since 1970');
    expect(earlier).toHaveLength(999);
    expect(earlier).not.toContain('high:1');
    expect(earlier).toContain('high:1000');
  });

  it('are worked out once for all later days, and once for all earlier ones', () => {
    const value = read('top 900 since 1980');
    const [later, earlier] = [placesIn(value, 'rank:high since 1981'), placesIn(value, 'rank:high since 1979')];
    for (let year = 1; year < 40; year += 1) {
      expect(placesIn(value, `rank:high since ${String(1980 + year)}`)).toBe(later);
      expect(placesIn(value, `rank:high since ${String(1980 - year)}`)).toBe(earlier);
    }
    expect(later).not.toBe(earlier);
  });
});
