import { describe, expect, it } from 'vitest';
import { date } from '../../src/values/date.ts';
import { reads, refuses } from './given.ts';

describe('years, decades and centuries in words', () => {
  it.each([
    ['69 BC', '-0068'],
    ['1 BC', '0000'],
    ['AD 79', '0079'],
    ['1066 AD', '1066'],
    ['1200 b.c.', '-1199'],
    ['1870s', '187X'],
    ['the 1870s', '187X'],
    ['the 1800s', '18XX'],
    ['early 1900s', 'early 19XX'],
    ['early 1990s', 'early 199X'],
    ['mid-1990s', 'mid 199X'],
    ['the late 1990s', 'late 199X'],
    ['the early 19th century', 'early 18XX'],
    ['late 4th century BC', 'late -03XX'],
    ['19th century', '18XX'],
    ['the 4th century BC', '-03XX'],
    ['circa 9th century', '08XX~'],
    ['about 79 AD', '0079~'],
    ['Q4 2024', '2024-Q4'],
    ['q3 2025', '2025-Q3'],
    ['H1 of 2024', '2024-H1'],
    ['1260 BC..1190 BC', '-1259..-1189'],
    ['after 1100 BC', 'after -1099'],
    ['before the 4th century BC', 'before -03XX'],
  ])('%s is %s, and stays as it is written', (text, form) => {
    expect(date.normal(reads(date, text))).toEqual(date.normal(reads(date, form)));
    expect(date.write(reads(date, text))).toBe(text);
    expect(reads(date, date.write(reads(date, text)))).toEqual(reads(date, text));
  });

  it.each([
    ['800', '0800'],
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

  it.each([
    '0 BC',
    'AD',
    'BC 1200',
    '12000 BC',
    '0th century',
    'Q5 2024',
    'the 187s',
    '1200 BCD',
    'X'.repeat(150) + ' BC',
  ])('refuses %s', (text) => expect(refuses(date, text)).toHaveLength(2));

  it.each([
    ['c. 1200 BC', '1300 BCE to 1100 BCE', '1250 BCE to 1150 BCE'],
    ['around 1250 BC', '1260 BCE to 1240 BCE', '1255 BCE to 1245 BCE'],
    ['~1213 BCE', '1214 BCE to 1212 BCE', '1213 BCE'],
    ['about 3000 BC', '3100 BCE to 2900 BCE', '3050 BCE to 2950 BCE'],
  ])('%s leaves open %s, most likely %s', (text, allowed, likely) => {
    const value = reads(date, text);
    expect(date.describe({ ...value, likely: value.allowed })).toBe(allowed);
    expect(date.describe({ ...value, allowed: value.likely })).toBe(likely);
  });

  it('counts back from the year before the first', () => {
    expect(date.describe(reads(date, '-0068'))).toBe('69 BCE');
    expect(date.describe(reads(date, '-03XX'))).toBe('400 BCE to 301 BCE');
  });
});
