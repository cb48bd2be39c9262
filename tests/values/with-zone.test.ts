import { describe, expect, it } from 'vitest';
import { withZone } from '../../src/values/with-zone.ts';

describe('an instant with the zone of its source', () => {
  it.each([
    ['2026-03-04T06:40', '2026-03-04T06:40+03:00'],
    ['2026-03-04 06:40:10.5', '2026-03-04 06:40:10.5+03:00'],
    ['about 2026-03-04T06:40', 'about 2026-03-04T06:40+03:00'],
    ['2026-03-04T06:40..2026-03-04T07:00', '2026-03-04T06:40+03:00..2026-03-04T07:00+03:00'],
    ['2026-03-04T06:40/2026-03-04T07:00', '2026-03-04T06:40+03:00/2026-03-04T07:00+03:00'],
    ['2026-03-04T24:00', '2026-03-04T24:00+03:00'],
  ])('%s', (words, zoned) => expect(withZone(words, '+03:00')).toBe(zoned));

  it('has nothing behind it of a zone that is none', () => {
    expect(withZone('2026-03-04T06:40', 'CET')).toBe('2026-03-04T06:40');
  });

  it('has the name of a zone in brackets', () => {
    expect(withZone('2026-03-04T06:40', 'Europe/Madrid')).toBe('2026-03-04T06:40[Europe/Madrid]');
  });

  it.each([
    '2026-03-04T06:40Z',
    '2026-03-04T06:40z',
    '2026-03-04T06:40 UTC',
    '2026-03-04T06:40 CEST',
    '2026-03-04T06:40-03:30',
    '2026-03-04T06:40-0330',
    '2026-03-04T06:40-03',
    '2026-03-04T06:40\u221203:30',
    '2026-03-04T06:40:10+02:00',
    '2026-03-04T06:40[Asia/Tokyo]',
    '06:40',
    '2026-03-04',
    '2026-03-04T06:40 or so',
    '2026-03-04 06:40 pm',
  ])('leaves what states its own, or has none: %s', (words) => expect(withZone(words, '+03:00')).toBe(words));
});
