import { utc } from '@date-fns/utc';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { expect, it } from 'vitest';
import { addWorkingDays } from '../../src/values/working-days.ts';

const DAY = 86_400_000;

it.each([-5, -1, 0, 1, 3])('counts %i working days as date-fns does', (count) => {
  // Two weeks around the end of a year, and two before 1970.
  const days = [18_981, -400].flatMap((first) => Array.from({ length: 14 }, (_, index) => first + index));
  const expected = days.map((day) => addBusinessDays(day * DAY, count, { in: utc }).getTime() / DAY);
  expect(days.map((day) => addWorkingDays(day, count))).toEqual(expected);
});
