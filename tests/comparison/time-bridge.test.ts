import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { projectOf, type SourceSpec } from '../support/random-dossier.ts';

/** A value, and the zone and publication of the source that states it. */
type Told = readonly [value: string, zone?: string, published?: string];

function check(...told: readonly Told[]): ReturnType<typeof checkProject> {
  const sources = told.map(([value, zone, published], index): SourceSpec => ({
    id: String.fromCharCode(97 + index),
    ...(zone === undefined ? {} : { zone }),
    ...(published === undefined ? {} : { published }),
    claims: [{ fact: 'kesra.struck', value }],
  }));
  return checkProject(projectOf(sources));
}

/** Verdict, positions by their sources, and those that fit several in brackets; `agree` where nothing is found. */
function found(...told: readonly Told[]): string {
  const { conflicts, incomparable } = check(...told).report;
  const [conflict] = conflicts;
  if (!conflict) return incomparable.length > 0 ? 'incomparable' : 'agree';
  const ids = (claims: readonly { readonly source: string }[]): string => claims.map(({ source }) => source).join(' ');
  const positions = conflict.positions.map(({ claims }) => ids(claims)).sort();
  return `${conflict.verdict}: ${positions.join(' | ')}${conflict.fits.length > 0 ? ` (${ids(conflict.fits)})` : ''}`;
}

describe('times of day and zones', () => {
  it.each<[Told, Told, string]>([
    [['20:00+01:00'], ['21:00', '+02:00'], 'agree'],
    [['20:00+01:00'], ['20:00', '+02:00'], 'conflict: a | b'],
    [['20:00', 'Z'], ['21:00', '+01:00'], 'agree'],
    [['20:00', 'UTC'], ['20:00', '+01:00'], 'agree'],
    [['20:00', 'UTC'], ['20:30', '+01:00'], 'conflict: a | b'],
    [['20:00', '+01:00'], ['21:00', '+01:00'], 'conflict: a | b'],
    [['20:00+01:00'], ['21:00', 'Europe/Madrid'], 'agree'],
    [['20:00+01:00'], ['20:00', 'Europe/Madrid'], 'agree'],
    [['20:00+01:00'], ['22:00', 'Europe/Madrid'], 'conflict: a | b'],
    [['20:00+01:00'], ['21:00', 'Europe/Madrid', '2026-01-04'], 'possible: a | b'],
    [['20:00+01:00'], ['20:00', 'Europe/Madrid', '2026-07-04'], 'possible: a | b'],
    [['20:00+01:00'], ['21:00', 'Europe/Madrid', '2026-07-04'], 'agree'],
    [['20:00', 'Asia/Tokyo'], ['12:00', 'Europe/Madrid', '2026-01-04'], 'agree'],
    [['20:00', 'Asia/Tokyo'], ['13:00', 'Europe/Madrid', '2026-01-04'], 'possible: a | b'],
    [['20:00', 'Asia/Tokyo'], ['13:10', 'Europe/Madrid', '2026-01-04'], 'conflict: a | b'],
    // One clock, whenever the sources came out.
    [['20:00', 'Europe/Madrid', '2026-01-04'], ['21:00', 'Europe/Madrid', '2026-07-04'], 'conflict: a | b'],
    [['20:00', 'Nowhere/Else'], ['21:00', '+01:00'], 'possible: a | b'],
    [['20:00', 'Europe/Madrid'], ['21:00', 'Europe/Madrid'], 'conflict: a | b'],
    [['20:00', 'Europe/Madrid'], ['21:00', 'Europe/Lisbon'], 'conflict: a | b'],
    [['20:00', 'Europe/Madrid'], ['19:00', 'Europe/Lisbon'], 'agree'],
    [['20:00'], ['21:00', 'Europe/Madrid'], 'possible: a | b'],
    [['20:00'], ['21:00', '+01:00'], 'possible: a | b'],
    [['20:00+01:00'], ['21:00'], 'possible: a | b'],
    [['20:00+01:00'], ['20:45'], 'possible: a | b'],
    [['20:00+01:00'], ['20:00'], 'agree'],
    [['20:00+01:00'], ['20:10'], 'conflict: a | b'],
    [['20:00'], ['21:00'], 'conflict: a | b'],
    [['2026-03-04T20:00+01:00'], ['21:00', '+02:00'], 'agree'],
    [['2026-03-04T20:00+01:00'], ['21:00'], 'possible: a | b'],
    [['2026-03-04T20:00+01:00'], ['21:07'], 'conflict: a | b'],
    [['2026-03-04T20:00', '+01:00'], ['2026-03-04T21:00', '+02:00'], 'agree'],
    [['2026-03-04T20:00', '+01:00'], ['2026-03-04T20:00Z'], 'conflict: a | b'],
    [['2026-03-04T24:00', '+01:00'], ['2026-03-04T23:00Z'], 'agree'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['2026-03-04T19:00Z'], 'agree'],
    // Whichever of the hours it is that a clock shows twice.
    [['2026-10-25T02:30', 'Europe/Madrid'], ['2026-10-25T00:30Z'], 'agree'],
    [['2026-10-25T02:30', 'Europe/Madrid'], ['2026-10-25T01:30Z'], 'agree'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['2026-03-04T19:10Z'], 'conflict: a | b'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['2026-03-05T20:00Z'], 'conflict: a | b'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['2026-03-04T21:00', 'Europe/Madrid'], 'conflict: a | b'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['20:00', 'Europe/Madrid'], 'agree'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['21:00', 'Europe/Madrid'], 'conflict: a | b'],
    [['2026-03-04T20:00', 'Europe/Madrid'], ['21:00', '+02:00'], 'agree'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(found(a, b)).toBe(expected);
    expect(found(b, a)).toBe(expected);
  });

  it('takes a bare time for vague beside several moments', () => {
    expect(found(['20:00+01:00'], ['21:00+01:00'], ['20:00'])).toBe('conflict: a | b (c)');
    expect(found(['2026-03-04T20:00Z'], ['2026-03-04T21:00Z'], ['20:00'])).toBe('conflict: a | b (c)');
  });

  it.each<[Told, Told, string]>([
    [['20:00+01:00'], ['20:00', '+02:00'], '“20:00” is meant in the zone of its source, +02:00.'],
    [
      ['20:00', 'Europe/Madrid'],
      ['22:00+01:00'],
      'the other time is meant in Europe/Madrid, that is +01:00 or +02:00.',
    ],
    [['20:00+01:00'], ['21:00'], '“21:00” states no zone.'],
    [
      ['20:00', '+01:00'],
      ['21:00'],
      '“21:00” states no zone, and the other time is meant in the zone of its source, +01:00.',
    ],
  ])('says of %j and %j what zones they are meant in', (a, b, step) => {
    expect(check(a, b).checked.findings.flatMap((finding) => finding.reasoning())).toContain(step);
  });

  it.each<[Told, Told, string]>([
    [['20:00', 'Asia/Tokyo'], ['14:10', 'Europe/Madrid'], 'a says 20:00 (Asia/Tokyo), b says 14:10 (Europe/Madrid)'],
    [['20:00+09:00'], ['14:10', 'Europe/Madrid'], 'a says 20:00+09:00, b says 14:10 (Europe/Madrid)'],
    [
      ['2026-03-04T20:00', 'Asia/Tokyo'],
      ['2026-03-04T14:10Z', 'Europe/Madrid'],
      'a says 2026-03-04T20:00 (Asia/Tokyo), b says 2026-03-04T14:10Z',
    ],
    [['20:00', 'Asia/Tokyo'], ['14:10', 'Asia/Tokyo'], 'a says 20:00, b says 14:10'],
  ])('puts behind %j and %j the zones that their words leave out', (a, b, told) => {
    expect(check(a, b).report.conflicts[0]?.message.replace(/^[^:]*: |; .*$/g, '')).toBe(told);
  });

  it('says so where they agree as well', () => {
    expect(check(['20:00+01:00'], ['21:00', '+02:00']).report.compatible.map(({ why }) => why)).toEqual([
      '“21:00” is meant in the zone of its source, +02:00.',
    ]);
  });
});
