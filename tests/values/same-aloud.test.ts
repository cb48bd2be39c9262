import { describe, expect, it } from 'vitest';
import { isSameAloud } from '../../src/values/same-aloud.ts';
import { tellApart } from '../../src/values/tell-apart.ts';
import { spokenWords } from '../../src/values/spoken-words.ts';

const apart = (a: string, b: string): string => tellApart(spokenWords(a), spokenWords(b)).how;

describe('isSameAloud', () => {
  it.each([
    ["won't", 'will not'],
    ["can't", 'cannot'],
    ["don't", 'do not'],
    ["they've", 'they have'],
    ["it's", 'it is'],
    ['seven per cent', '7 %'],
    ['twelve', '12'],
    ['so lange', 'solange'],
    ['any more', 'anymore'],
    ['à peu près', 'à peuprès'],
    ['organise labour', 'organize labor'],
    ['neighbouring theatres', 'neighboring theaters'],
    ['realisations', 'realizations'],
    ['strasse', 'straße'],
  ])('%s and %s', (a, b) => {
    expect(isSameAloud(a.split(' '), b.split(' '))).toBe(true);
    expect(isSameAloud(b.split(' '), a.split(' '))).toBe(true);
  });

  it.each([
    ["won't", 'will'],
    ["didn't", 'do not'],
    ['seven', '17'],
    ['1 2', '12'],
    ['promise', 'promize it'],
    ['rise', 'rize'],
    ['hour', 'hor'],
    ['hence', 'hense'],
    ["mayor's", 'mayor is'],
    ['not', ''],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(isSameAloud(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean))).toBe(false);
  });
});

describe('tellApart', () => {
  it.each([
    ['We won’t appeal the ruling', 'We will not appeal the ruling', 'overlap'],
    ['We won’t appeal the ruling', 'We will appeal the ruling', 'versions'],
    ['We lost seven per cent of the fleet', 'We lost 7% of the fleet', 'overlap'],
    ['We lost seven per cent of the fleet', 'We lost 8% of the fleet', 'versions'],
    ['We won’t', 'We will not', 'other'],
  ])('%s | %s: %s', (a, b, how) => {
    expect(apart(a, b)).toBe(how);
    expect(apart(b, a)).toBe(how);
  });
});
