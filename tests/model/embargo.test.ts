import { describe, expect, it } from 'vitest';
import { isUnderEmbargo } from '../../src/model/embargo.ts';

describe('isUnderEmbargo', () => {
  it.each([
    ['2026-03-04', null, '2026-03-03', true],
    ['2026-03-04', null, '2026-03-04', false],
    ['2026-03-04', null, '2026-03-03T23:59Z', true],
    ['2026-03-04', null, '2026-03-04T00:00Z', false],
    ['2026-03-04', '+03:00', '2026-03-03T20:59Z', true],
    ['2026-03-04', '+03:00', '2026-03-03T21:00Z', false],
    ['2026-03-04', 'Europe/Amsterdam', '2026-03-03T22:59Z', true],
    ['2026-03-04', 'Europe/Amsterdam', '2026-03-03T23:00Z', false],
    ['2026-03-29T02:30', 'Europe/Amsterdam', '2026-03-29T11:59Z', true],
    ['2026-03-04', 'Nowhere/Else', '2026-03-04T11:59Z', true],
    ['2026-03-04T06:40+03:00', null, '2026-03-04T03:39Z', true],
    ['2026-03-04T06:40+03:00', null, '2026-03-04T03:40Z', false],
    ['2026-03-04T06:40', '+03:00', '2026-03-04T03:40Z', false],
    ['2026-03-04T06:40Z', null, '2026-03-04', true],
    ['soon', null, '2036-03-04', true],
  ])('until %s in %s at %s: %s', (embargo, zone, now, expected) => {
    expect(isUnderEmbargo({ embargo, zone }, now)).toBe(expected);
  });

  it('is not without an embargo', () => {
    expect(isUnderEmbargo({ embargo: null, zone: null }, '2026-03-04')).toBe(false);
  });
});
