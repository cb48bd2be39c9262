import { describe, expect, it } from 'vitest';
import { canBeAhead } from '../../src/values/zone-reach.ts';

describe('which zone can be ahead of which', () => {
  it.each([
    ['+09:00', 'Europe/Paris', true, false],
    ['Asia/Tokyo', '-05:00', true, false],
    ['Australia/Perth', 'Africa/Lagos', true, false],
    ['+02:00', 'Z', true, false],
    ['UTC', '+00:00', false, false],
    ['Europe/Madrid', 'Europe/Helsinki', true, true],
    ['Asia/Beirut', 'Europe/Moscow', true, true],
    ['Pacific/Apia', 'America/Bogota', true, true],
    ['Indian/Maldives', '+09:00', false, true],
    ['somewhere', 'Asia/Tokyo', true, true],
    ['constructor', '+14:00', true, true],
  ])('%s and %s', (zone, other, ahead, behind) => {
    expect([canBeAhead(zone, other), canBeAhead(other, zone)]).toEqual([ahead, behind]);
  });

  it('gives an area no less than its zones have', () => {
    const january = new Date('2026-01-15T12:00Z');
    const july = new Date('2026-07-15T12:00Z');
    for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))) {
      for (const day of [january, july]) {
        const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
          .formatToParts(day)
          .find(({ type }) => type === 'timeZoneName')
          ?.value.replace('GMT', '');
        const fixed = offset === '' || offset === undefined ? 'Z' : offset;
        expect([zone, canBeAhead(zone, fixed), canBeAhead(fixed, zone)]).toEqual([zone, true, true]);
      }
    }
  });
});
