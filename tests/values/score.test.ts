import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../src/values/score.ts';
import { expectNoThrow, expectSame, reads, refuses, verdict } from './given.ts';

const SIDES = { sides: ['Orlen', 'Kesra United'] };

describe('score', () => {
  it.each([
    ['2-1', [2, 1]],
    ['2–1', [2, 1]],
    ['2 - 1', [2, 1]],
    ['3:0', [3, 0]],
    ['0-0', [0, 0]],
    ['102-98', [102, 98]],
    ['51 to 50', [51, 50]],
    [' 2−1 ', [2, 1]],
  ])('reads %s', (text, of) => {
    expect(score.normal(reads(score, text))).toEqual({ type: 'score', of });
  });

  it.each([
    ['Orlen 2-1 Kesra United', [2, 1]],
    ['Kesra United 1-2 Orlen', [2, 1]],
    ['orlen 2-1', [2, 1]],
    ['1-2 Orlen', [2, 1]],
    ['Kesra United 1 to 2 Orlen', [2, 1]],
    ['2-1', [2, 1]],
    ['Orlen 2, Kesra United 1', [2, 1]],
    ['Kesra United 3 Orlen 1', [1, 3]],
    ['orlen 0 and kesra united 0', [0, 0]],
    ['2-1 to Orlen', [2, 1]],
    ['2-1 to Kesra United', [1, 2]],
    ['3–0 for orlen', [3, 0]],
  ])('knows the sides in %s', (text, of) => {
    expect(score.normal(reads(score, text, SIDES))).toEqual({ type: 'score', of });
  });

  it.each([
    [
      '2-1-0',
      {},
      'More than two figures in a score: "2-1-0"',
      'write 2-1, and sets or a shoot-out as facts of their own',
    ],
    [
      '21-19, 19-21, 21-15',
      {},
      'More than two figures in a score: "21-19, 19-21, 21-15"',
      'write 2-1, and sets or a shoot-out as facts of their own',
    ],
    [
      '2-1 (4-3 pens)',
      {},
      'More than two figures in a score: "2-1 (4-3 pens)"',
      'write 2-1, and sets or a shoot-out as facts of their own',
    ],
    ['02-1', {}, 'A number that begins with a zero: "02"', 'write 2-1'],
    ['two-one', {}, 'Not a score: "two-one"', 'write 2-1'],
    ['2', {}, 'Not a score: "2"', 'write 2-1'],
    ['', {}, 'Not a score: ""', 'write 2-1'],
    ['-2-1', {}, 'Words beside a score: "-"', 'write 2-1; the fact names the sides: sides: [Home, Away]'],
    ['Orlen 2-1', {}, 'Words beside a score: "Orlen"', 'write 2-1; the fact names the sides: sides: [Home, Away]'],
    ['Orlen 2, Oslo 1', SIDES, 'Not a score: "Orlen 2, Oslo 1"', 'write 2-1'],
    ['1-2 to Orlen', SIDES, 'Not a side of this fact: "to Orlen"', 'write Orlen 1-2 Kesra United'],
    ['Oslo 2-1 Orlen', SIDES, 'Not a side of this fact: "Oslo"', 'write Orlen 2-1 Kesra United'],
    ['1'.repeat(1e6), {}, 'A value of 1000000 characters', 'at most 200 characters'],
  ])('refuses %.25s', (text, fact, message, hint) => {
    expect(refuses(score, text, fact)).toEqual([message, hint]);
  });

  it('is one and the same or in conflict', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
        expect(verdict(score, `${a}-${b}`, `${c}:${d}`)).toBe(a === c && b === d ? 'equal' : 'conflict');
        const value = reads(score, `${a} : ${b}`);
        expectSame(score, reads(score, score.write(value)), value);
      }),
    );
  });

  it('names the sides where it says why', () => {
    expect(score.compare(reads(score, '2-1', SIDES), reads(score, '1-2', SIDES)).why).toBe(
      'Orlen 2, Kesra United 1 and Orlen 1, Kesra United 2 do not meet.',
    );
    expect(score.describe(reads(score, '2-1'))).toBe('2-1');
  });

  it('never throws, whatever it is given', () => {
    expectNoThrow(score);
  });
});
