import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../../src/reports/charts/chart-row.ts';
import { dayOf } from '../../../src/reports/charts/day-of.ts';
import { stretchesOf } from '../../../src/reports/charts/stretches-of.ts';
import { timeline } from '../../../src/reports/charts/timeline.ts';

function event(earliest: string | null, latest: string | null, position: number | null): ChartRow {
  const stretches = stretchesOf({ type: 'date', earliest, latest });
  return { label: earliest ?? '', by: 'meridian-wire', position, allowed: [], likely: [], ...stretches };
}

const BESIDE = { summary: 'Timeline.', published: [] };

describe('a timeline', () => {
  it('marks the stretch that no day bridges, with the days that a reader counts', () => {
    const picture = timeline(
      [event('2021-07-16', '2021-07-16', 0), event('2021-07-30', '2021-07-30', 1)],
      BESIDE,
    )?.text;
    expect(picture).toContain('<g class="gap">');
    expect(picture).toContain('>14 days apart</text>');
    expect(picture).toContain('>2021</text>');
  });

  it('marks none where days meet, or there are more than two positions', () => {
    const meeting = [event('2021-07-01', '2021-07-31', 0), event('2021-07-30', '2021-07-30', 1)];
    expect(timeline(meeting, BESIDE)?.text).not.toContain('class="gap"');
    const three = [
      event('2021-07-01', '2021-07-01', 0),
      event('2021-07-05', '2021-07-05', 1),
      event('2021-07-09', '2021-07-09', 2),
    ];
    expect(timeline(three, BESIDE)?.text).not.toContain('class="gap"');
  });

  it('draws which event is to follow which, and when sources came out', () => {
    const rows = [event('2021-07-16', '2021-07-16', 0), event('2021-07-30', '2021-07-30', 1)];
    const published = [dayOf('2021-07-31') ?? 0, dayOf('1990-01-01') ?? 0];
    const picture = timeline(rows, { ...BESIDE, published, ties: [[0, 1]] })?.text ?? '';
    expect(picture).toContain('<g class="tie">');
    expect(picture.split('class="published"')).toHaveLength(2);
  });

  it('draws what has no end as an arrow, and nothing where no day is known', () => {
    expect(timeline([event(null, '2018-05-25', 0), event('2019-01-01', '2019-12-31', 1)], BESIDE)?.text).toContain(
      'class="arrow"',
    );
    expect(timeline([event(null, null, 0)], BESIDE)).toBeNull();
  });

  it('says how far apart times are as a clock counts', () => {
    const time = (earliest: string, position: number): ChartRow => ({
      label: earliest,
      by: 'meridian-wire',
      position,
      allowed: [],
      likely: [],
      ...stretchesOf({ type: 'time', earliest, latest: earliest }),
    });
    const clock = timeline([time('05:55', 0), time('06:40', 1)], { ...BESIDE, isClock: true })?.text;
    expect(clock).toContain('>45 minutes apart</text>');
    expect(clock).toContain('>06:10</text>');
    const night = timeline([time('00:00', 0), time('14:30', 1)], { ...BESIDE, isClock: true })?.text;
    expect(night).toContain('>14 hours 30 minutes apart</text>');
    expect(night).toContain('>00:00</text>');
    const instants = timeline([time('2026-03-04T03:40Z', 0), time('2026-03-04T05:40Z', 1)], BESIDE)?.text;
    expect(instants).toContain('>2 hours apart</text>');
    expect(instants).toContain('>4 Mar 2026</text>');
    expect(timeline([time('14:30:15', 0), time('14:30:45', 1)], { ...BESIDE, isClock: true })?.text).toContain(
      '>30 seconds apart</text>',
    );
  });

  it('draws arrows behind labels', () => {
    const rows = [event('2021-07-16', '2021-07-16', 0), event('2021-07-30', '2021-07-30', 1)];
    const picture = timeline(rows, { ...BESIDE, ties: [[0, 1]] })?.text ?? '';
    expect(picture.indexOf('class="tie"')).toBeLessThan(picture.indexOf('class="value"'));
  });

  it.each([
    ['2021-07-16', 18_824],
    ['2021-07-16T12:00Z', 18_824.5],
    ['-0044-03-15', -735_525],
    ['Y-170000-01-01', -62_810_753],
    ['last week', null],
    [null, null],
  ])('reads %s', (normal, day) => {
    expect(dayOf(normal)).toBe(day);
  });
});
