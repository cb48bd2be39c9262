import { describe, expect, it } from 'vitest';
import { date } from '../../src/values/date.ts';
import { reads, refuses } from './given.ts';

describe('years, decades and centuries in words', () => {
  it.each([
    ['69 BC', '-0068'],
    ['about 69 BCE', '-0068~'],
    ['1 BC', '0000'],
    ['AD 79', '0079'],
    ['1066 AD', '1066'],
    ['800', '0800'],
    ['1870s', '187X'],
    ['the 1870s', '187X'],
    ['early 1990s', 'early 199X'],
    ['mid-1990s', 'mid 199X'],
    ['the late 1990s', 'late 199X'],
    ['19th century', '18XX'],
    ['the early 19th century', 'early 18XX'],
    ['late 4th century BC', 'late -03XX'],
    ['the 4th century BC', '-03XX'],
    ['circa 9th century', '08XX~'],
    ['Q4 2024', '2024-Q4'],
    ['H1 of 2024', '2024-H1'],
    ['spring 1838', '1838-21'],
    ['summer 1838', '1838-22'],
    ['autumn of 1838', '1838-23'],
    ['fall 1838', '1838-23'],
    ['winter 1838', '1838-24'],
    ['mid-July 2021', 'mid 2021-07'],
  ])('%s would be %s', (text, form) => {
    expect(refuses(date, text)).toEqual([`A date in another style: "${text}"`, `write ${form}`]);
    expect(date.write(reads(date, form))).toBe(form);
  });

  it('counts back from the year before the first', () => {
    expect(date.describe(reads(date, '-0068'))).toBe('69 BCE');
    expect(date.describe(reads(date, '-03XX'))).toBe('400 BCE to 301 BCE');
  });
});
