import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeAhead, fixedOffset, isZone, offsetsBetween, offsetsShowing } from '../../src/values/time-zone.ts';
import { zoneNames } from '../../src/values/zone-table.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];
const EVER = [-Infinity, Infinity] as const;

/** What Node knows of a zone, which is another copy of the same database. */
function offsetInNode(zone: string, moment: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const words = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(words) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) + 0;
}

const KNOWN = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));

describe('zones by their names', () => {
  it.each([
    'Europe/Amsterdam',
    'europe/amsterdam',
    'America/Argentina/Ushuaia',
    'Etc/GMT+3',
    'Asia/Calcutta',
    ' Asia/Tokyo ',
  ])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['CET', 'EST5EDT', 'Nowhere/Else', '', 'constructor', '__proto__', 'a/b', '|/|', 'Europe/', '+25:00'])(
    'knows no %s',
    (zone) => {
      expect([isZone(zone), offsetsBetween(zone, 0, 0), offsetsShowing(zone, 0)]).toEqual([false, [], []]);
    },
  );

  it('names each zone once, and reads each name', () => {
    const names = zoneNames();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !isZone(name))).toEqual([]);
    expect(KNOWN.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has every clock where Node has it, twice a year', () => {
    for (const zone of KNOWN) {
      for (const moment of [Date.UTC(2019, 0, 15), Date.UTC(2019, 6, 15)])
        expect([zone, offsetsBetween(zone, moment, moment)]).toEqual([zone, [offsetInNode(zone, moment)]]);
    }
  });

  it('moves the clocks when Node does, from 1980 on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Madrid', 'America/New_York', 'Asia/Tehran', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2030, 0) }),
        (zone, moment) => {
          expect(offsetsBetween(zone, moment, moment)).toEqual([offsetInNode(zone, moment)]);
        },
      ),
    );
  });

  it('finds the moment that a clock shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN),
        fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
        (zone, moment) => {
          const [offset = 0] = offsetsBetween(zone, moment, moment);
          expect(offsetsShowing(zone, moment + offset * MINUTE)).toContain(offset);
        },
      ),
    );
  });
});

describe('a clock that is moved', () => {
  it.each([
    ['Europe/Madrid', '2026-03-04T06:40', [60]],
    ['Europe/Madrid', '2026-07-04T06:40', [120]],
    ['Europe/Madrid', '2026-03-29T01:59', [60]],
    ['Europe/Madrid', '2026-03-29T02:00', []],
    ['Europe/Madrid', '2026-03-29T03:00', [120]],
    ['Europe/Madrid', '2026-10-25T02:59', [120, 60]],
    ['Europe/Madrid', '2026-10-25T03:00', [60]],
    // The country left the whole day out.
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Asia/Kolkata', '2026-03-04T06:40', [330]],
    ['+05:30', '2026-03-04T06:40', [330]],
    ['Z', '2026-03-04T06:40', [0]],
  ])('shows in %s %s at %j', (zone, shown, offsets) => {
    expect(offsetsShowing(zone, Date.parse(`${shown}Z`))).toEqual(offsets);
  });

  it('has all its offsets between two moments, in the order of time', () => {
    expect(offsetsBetween('Europe/Madrid', Date.UTC(2026, 5), Date.UTC(2026, 11))).toEqual([120, 60]);
    expect(offsetsBetween('Europe/Madrid', Date.UTC(2026, 11), Date.UTC(2027, 0))).toEqual([60]);
    expect(offsetsBetween('Europe/Madrid', Infinity, Infinity)).toEqual([60]);
    expect(offsetsBetween('Europe/Madrid', ...EVER)).toEqual(expect.arrayContaining([0, 60, 120]));
  });
});

describe('which zone can be ahead of which', () => {
  it.each([
    ['+09:00', 'Europe/Paris', true, false],
    ['Asia/Tokyo', '-05:00', true, false],
    ['+02:00', 'Z', true, false],
    ['UTC', '+00:00', false, false],
    ['Europe/Helsinki', 'Europe/Madrid', true, false],
    ['Europe/Madrid', 'Europe/Madrid', false, false],
    ['Nowhere/Else', 'Asia/Tokyo', true, true],
    ['constructor', '+14:00', true, true],
  ])('%s and %s', (zone, other, ahead, behind) => {
    expect([canBeAhead(zone, other, ...EVER), canBeAhead(other, zone, ...EVER)]).toEqual([ahead, behind]);
  });

  it('hangs on the day', () => {
    const [summer, winter] = [Date.UTC(2026, 6, 4), Date.UTC(2026, 0, 4)];
    expect(canBeAhead('Africa/Lagos', 'Europe/London', summer, summer + DAY)).toBe(false);
    expect(canBeAhead('Africa/Lagos', 'Europe/London', winter, winter + DAY)).toBe(true);
    expect(canBeAhead('Africa/Lagos', 'Europe/London', winter, summer)).toBe(true);
  });

  it('is never both at one moment', () => {
    const zones = fc.constantFrom('Z', '+05:45', ...KNOWN);
    fc.assert(
      fc.property(zones, zones, fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }), (one, two, moment) => {
        const [a, b] = [canBeAhead(one, two, moment, moment), canBeAhead(two, one, moment, moment)];
        expect(a && b).toBe(false);
        if (one === two) expect(a).toBe(false);
      }),
    );
  });

  it('takes no distance for a name', () => {
    expect([fixedOffset('+03:00'), fixedOffset('gmt'), fixedOffset('Asia/Tokyo')]).toEqual([180, 0, undefined]);
  });
});
