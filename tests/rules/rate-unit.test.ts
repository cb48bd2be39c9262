import { expect, it } from 'vitest';
import { rateUnitOf } from '../../src/rules/equation/rate-unit.ts';

it('takes a unit apart once, and forgets in time what it was asked for', () => {
  const first = rateUnitOf('people/km²');
  expect(first).toMatchObject({ over: { axis: 'people' }, under: { axis: 'm²' } });
  expect(rateUnitOf('people/km²')).toBe(first);
  for (let at = 0; at < 5_000; at += 1)
    expect(rateUnitOf(`boats of kind ${'i'.repeat(1 + (at % 70))}${String(at)}`)).toBeNull();
  // Another object: a process that lives long does not keep all that anybody ever wrote.
  expect(rateUnitOf('people/km²')).not.toBe(first);
  expect(rateUnitOf('people/km²')).toEqual(first);
});
