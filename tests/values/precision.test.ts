import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { intersect, isEmpty, sameInterval } from '../../src/values/interval.ts';
import { bareSets, type TwoSets } from '../../src/values/precision.ts';
import { readNumber } from '../../src/values/stated-number.ts';
import { figures, interval } from './given.ts';

function sets(text: string, counted = false): TwoSets {
  const [digits = '', scale] = text.split(' ');
  const number = readNumber(digits, scale);
  if (isFault(number)) throw new Error(number.message);
  return bareSets(number, counted ? 'whole' : 'none');
}

describe('bareSets', () => {
  it.each([
    // Stated precision.
    ['746 million', '[745500000, 746500000)', '[745500000, 746500000)'],
    ['746.0 million', '[745950000, 746050000)', '[745950000, 746050000)'],
    ['35,258,707.95', '[35258707.945, 35258707.955)', '[35258707.945, 35258707.955)'],
    ['7.1', '[7.05, 7.15)', '[7.05, 7.15)'],
    ['-7.1', '(-7.15, -7.05]', '(-7.15, -7.05]'],
    ['0', '(-0.5, 0.5)', '(-0.5, 0.5)'],
    ['0.00', '(-0.005, 0.005)', '(-0.005, 0.005)'],
    // Most likely at most 5 % either side.
    ['1 billion', '[500000000, 1500000000)', '[950000000, 1050000000)'],
    ['-2', '(-2.5, -1.5]', '(-2.1, -1.9]'],
    // Round figures of two significant digits or more.
    ['750 million', '[745000000, 755000000)', '[749500000, 750500000)'],
    ['1,200', '[1150, 1250)', '[1199.5, 1200.5)'],
    ['-1,200', '(-1250, -1150]', '(-1200.5, -1199.5]'],
    ['50 million', '[49500000, 50500000)', '[49500000, 50500000)'],
    ['100', '[99.5, 100.5)', '[99.5, 100.5)'],
  ])('of %s allows %s, most likely %s', (text, allowed, likely) => {
    const actual = sets(text);
    expect(sameInterval(actual.allowed, interval(allowed))).toBe(true);
    expect(sameInterval(actual.likely, interval(likely))).toBe(true);
  });

  it.each([
    ['12', '[12, 12]', '[12, 12]'],
    ['50', '[50, 50]', '[50, 50]'],
    ['1,204', '[1204, 1204]', '[1204, 1204]'],
    // Counts are round from 100 on, at most 5 % either side.
    ['90', '[90, 90]', '[90, 90]'],
    ['100', '[95, 104]', '[100, 100]'],
    ['110', '[105, 114]', '[110, 110]'],
    ['1,200', '[1150, 1249]', '[1200, 1200]'],
    ['1,000', '[950, 1049]', '[1000, 1000]'],
    ['1.2 million', '[1150000, 1249999]', '[1150000, 1249999]'],
    ['2.4', '[2.35, 2.45)', '[2.35, 2.45)'],
  ])('of %s things counted allows %s, most likely %s', (text, allowed, likely) => {
    const actual = sets(text, true);
    expect(sameInterval(actual.allowed, interval(allowed))).toBe(true);
    expect(sameInterval(actual.likely, interval(likely))).toBe(true);
  });

  it('has the likely part inside, and the very same object where there is no difference', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (text, counted) => {
        const { allowed, likely } = sets(text, counted);
        expect(isEmpty(likely)).toBe(false);
        const both = intersect(allowed, likely);
        expect(both !== null && sameInterval(both, likely)).toBe(true);
        expect(allowed === likely).toBe(sameInterval(allowed, likely));
      }),
    );
  });

  it('tells whole numbers apart, beside each other or not, also across zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -99, max: 99 }),
        fc.boolean(),
        (a, b, counted) => {
          const meets = intersect(sets(`${a}.0`, counted).allowed, sets(`${b}.0`, counted).allowed) !== null;
          expect(meets).toBe(a === b);
          expect(intersect(sets(`${a}`, true).allowed, sets(`${b}`, true).allowed) !== null).toBe(a === b);
        },
      ),
    );
  });

  it('leaves no gap between neighbours of one unit', () => {
    for (const tenths of [-12, -11, -2, -1, 0, 1, 2, 11]) {
      const [here, next] = [tenths, tenths + 1].map((n) => sets((n / 10).toFixed(1)));
      expect(here?.allowed.high?.nearest).toBe(next?.allowed.low?.nearest);
      expect(here?.allowed.highOpen).toBe(!next?.allowed.lowOpen);
    }
  });
});
