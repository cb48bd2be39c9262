import { expect, it } from 'vitest';
import { dateBridge } from '../../src/comparison/date-bridge.ts';
import { date } from '../../src/values/date.ts';
import { reads } from '../values/given.ts';

it('counts a distance from another event once, however many days it is held against', () => {
  let asked = 0;
  const bridge = dateBridge(() => {
    asked += 1;
    return [];
  });
  const values = ['3 days after orlen-bridge.begun', '4 days after orlen-bridge.begun'].map((text) =>
    reads(date, text),
  );
  for (let hour = 0; hour < 12; hour += 1) {
    for (const value of values) {
      const carried = bridge.carry(value, 'the day of orlen-bridge.begun', `day@+${String(hour)}:00`, []);
      expect(carried).toEqual({ missing: 'one is told by the day of orlen-bridge.begun, which nobody dates' });
    }
  }
  expect(asked).toBe(2);
});
