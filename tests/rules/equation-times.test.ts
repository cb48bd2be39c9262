import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { linesOf, reportOn } from './example-report.ts';

const RULES = (equation: string): string => `classes:
  trip:
    leaves: { type: time, label: Departure }
    arrives: { type: time, label: Arrival }
    takes: { type: duration, label: Journey }
    way: { type: quantity, unit: km, label: Distance }
    pace: { type: quantity, unit: km/h, label: Pace }
    begun: { type: date, label: First day }
    ended: { type: date, label: Last day }
    age: { type: quantity, unit: years, label: Age }
subjects:
  ferry: { class: trip, label: The ferry }
rules:
  - { id: journey, kind: equation, equation: ${equation} }
`;

type Values = Readonly<Record<string, string>>;

/** What is found where one source gives all the figures. @param zone of that source */
function report(equation: string, values: Values, zone?: string): Report {
  return reportOn({
    title: equation,
    rules: RULES(equation),
    ...(zone === undefined ? {} : { sources: { a: { zone } } }),
    claims: Object.entries(values).map(([attribute, value]) => ({
      source: 'a',
      fact: `ferry.${attribute}`,
      value: `"${value}"`,
    })),
  });
}

const TAKES = 'takes = arrives - leaves';

describe('an equation of times', () => {
  it.each<[string, Values, boolean]>([
    [TAKES, { leaves: '08:00', arrives: '11:10', takes: '3 hours 10 minutes' }, true],
    [TAKES, { leaves: '08:00', arrives: '11:10', takes: '3 hours' }, true],
    [TAKES, { leaves: '08:00', arrives: '11:10', takes: '3 hours 20 minutes' }, false],
    [TAKES, { leaves: '23:30', arrives: '01:10', takes: '100 minutes' }, true],
    [TAKES, { leaves: '23:30', arrives: '01:10', takes: '2 hours 20 minutes' }, false],
    [TAKES, { leaves: '23:30', arrives: '01:10', takes: '25 hours 40 minutes' }, true],
    [TAKES, { leaves: '23:50..00:10', arrives: '01:10', takes: '70 minutes' }, true],
    [TAKES, { leaves: '23:50..00:10', arrives: '01:10', takes: '2 hours 10 minutes' }, false],
    [TAKES, { leaves: 'about 23:30', arrives: '01:10', takes: '2 hours' }, true],
    [TAKES, { leaves: '10:00+01:00', arrives: '12:10-05:00', takes: '8 hours 10 minutes' }, true],
    [TAKES, { leaves: '10:00+01:00', arrives: '12:10-05:00', takes: '2 hours 10 minutes' }, false],
    // One clock states its zone and the other does not: they may lie any hours apart.
    [TAKES, { leaves: '10:00+01:00', arrives: '12:10', takes: '8 hours 10 minutes' }, true],
    [TAKES, { leaves: '2026-03-04T22:00+01:00', arrives: '2026-03-05T06:30Z', takes: '9.5 hours' }, true],
    [TAKES, { leaves: '2026-03-04T22:00+01:00', arrives: '2026-03-05T06:30Z', takes: '8.5 hours' }, false],
    [TAKES, { leaves: '2026-03-04T22:00+01:00', arrives: '2026-03-06T06:30Z', takes: '9.5 hours' }, false],
    [TAKES, { leaves: '2026-03-04T22:00+01:00', arrives: '06:30Z', takes: '9.5 hours' }, true],
    ['arrives = leaves + takes', { leaves: '23:30', arrives: '01:10', takes: '100 minutes' }, true],
    ['arrives = leaves + takes', { leaves: '23:30', arrives: '01:10', takes: '90 minutes' }, false],
    ['arrives - takes = leaves', { leaves: '23:30', arrives: '01:10', takes: '90 minutes' }, false],
    ['takes = ended - begun', { begun: '2026-03-04', ended: '2026-03-18', takes: '2 weeks' }, true],
    // From the first day to the last it can be counted in two ways.
    ['takes = ended - begun', { begun: '2026-03-04', ended: '2026-03-06', takes: '3 days' }, true],
    ['takes = ended - begun', { begun: '2026-03-04', ended: '2026-03-06', takes: '4 days' }, false],
    ['takes = ended - begun', { begun: '2026-03-04', ended: '2027-03-04', takes: '1 year' }, true],
    ['ended = begun + takes', { begun: '2026-03-04', ended: '2027-05-04', takes: '1 year' }, true],
    ['ended = begun + takes', { begun: '2026-03-04', ended: '2028-05-04', takes: '1 year' }, false],
    ['age = ended - begun', { begun: '1853-03-04', ended: '1896-01-10', age: '42' }, true],
    ['age = ended - begun', { begun: '1853-03-04', ended: '1896-01-10', age: '43' }, false],
    ['age = ended - begun', { begun: '1853', ended: '1896-01-10', age: '43' }, true],
    [
      'pace = way / (arrives - leaves)',
      { leaves: '2026-03-04T22:00Z', arrives: '2026-03-05T07:30Z', way: '190 km', pace: '20 km/h' },
      true,
    ],
    [
      'pace = way / (arrives - leaves)',
      { leaves: '2026-03-04T22:00Z', arrives: '2026-03-05T07:30Z', way: '190 km', pace: '22.4 km/h' },
      false,
    ],
  ])('%s of %j: %s', (equation, values, holds) => {
    const conflicts = report(equation, values).conflicts.filter(({ verdict }) => verdict === 'conflict');
    expect(conflicts.length).toBe(holds ? 0 : 1);
  });

  it('takes bare clocks of one source for those of its zone, whatever that is', () => {
    const values = { leaves: '10:00', arrives: '12:10', takes: '8 hours' };
    for (const zone of ['Europe/Madrid', '+01:00']) expect(report(TAKES, values, zone).conflicts.length).toBe(1);
  });

  it('carries bare clocks of sources in two zones to one', () => {
    const found = (takes: string): readonly string[] =>
      linesOf(
        reportOn({
          title: 'two zones',
          rules: RULES(TAKES),
          sources: { a: { zone: '+01:00' }, b: { zone: '-05:00' } },
          claims: [
            { source: 'a', fact: 'ferry.leaves', value: '"10:00"' },
            { source: 'b', fact: 'ferry.arrives', value: '"12:10"' },
            { source: 'b', fact: 'ferry.takes', value: takes },
          ],
        }),
      );
    expect(found('8 hours 10 minutes')).toEqual([]);
    expect(found('2 hours 10 minutes')).toEqual(['error conflict: b | b | a']);
  });

  it.each([
    [
      TAKES,
      { leaves: '23:30', arrives: '01:10', takes: '2 hours 20 minutes' },
      '01:10 - 23:30 = 1 hour 40 minutes, not',
    ],
    ['arrives = leaves + takes', { leaves: '23:30', arrives: '01:10', takes: '140 minutes' }, '= 01:50, not 01:10'],
    [TAKES, { leaves: '2026-03-04T22:00Z', arrives: '2026-03-05T06:30Z', takes: '9.5 hours' }, '= 8.5 hours, not 9.5'],
    ['age = ended - begun', { begun: '1853-03-04', ended: '1896-01-10', age: '44' }, '= 42.9 years, not 44'],
    [
      'ended = begun + takes',
      { begun: '2026-03-04', ended: '2026-03-20', takes: '2 weeks' },
      '= 2026-03-18, perhaps not 2026-03-20',
    ],
  ])('says of %s and %j what it comes to', (equation, values, words) => {
    expect(report(equation, values as Values).conflicts[0]?.message).toContain(words);
  });

  it('says that clocks are no factor', () => {
    const values = { leaves: '22:00', arrives: '07:30', way: '190 km', pace: '22.4 km/h' };
    const { conflicts, incomparable } = report('pace = way / (arrives - leaves)', values);
    expect(conflicts).toEqual([]);
    expect(incomparable.map(({ why }) => why)).toEqual([
      'Nobody says how many days lie between two clocks, so what lies between them is no limit and no factor.',
    ]);
  });

  it('holds for what lies between any two clocks, and for nothing else', () => {
    const words = (at: number): string =>
      [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 0, max: 3 }), minute, (from, to, days, off) => {
        const found = (minutes: number): number => {
          // Stated to the minute, as clocks are: 3 hours 0 minutes is no round figure.
          const takes = `${String(Math.floor(minutes / 60))} hours ${String(minutes % 60)} minutes`;
          return report(TAKES, { leaves: words(from), arrives: words(to), takes }).conflicts.length;
        };
        const takes = ((to - from + 1440) % 1440) + days * 1440;
        fc.pre(takes % 60 !== 0 && (takes + off) % 60 !== 0 && takes > 60);
        expect(found(takes)).toBe(0);
        // Each clock stands for its whole minute, and a length for half of one either side.
        expect(found(takes + off)).toBe(off > 1 && off < 1439 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});
