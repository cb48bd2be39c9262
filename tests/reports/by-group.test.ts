import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { comment } from '../../src/reports/comment.ts';
import { github } from '../../src/reports/github.ts';
import { gitlab } from '../../src/reports/gitlab.ts';
import { EMPTY_REPORT } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];
const one = (id: string, message: string): ReportedConflict => ({ ...first, id, message });
const SLIPS = ['a', 'b', 'c'].map((id) => one(id.repeat(12), `Cost ${id}.`)) as [
  ReportedConflict,
  ReportedConflict,
  ReportedConflict,
];
const OTHER = one('d'.repeat(12), 'Another.');
const GROUP = {
  cause: 'currency-swapped',
  source: 'orlen-post',
  text: 'orlen-post gives USD for EUR',
  conflicts: SLIPS.map(({ id }) => id),
};
const REPORT: Report = { ...EMPTY_REPORT, conflicts: [SLIPS[0], OTHER, SLIPS[1], SLIPS[2]], groups: [GROUP] };
const ALONE: Report = { ...REPORT, conflicts: [SLIPS[0], OTHER] };
const ONCE = 'One cause may explain 3 conflicts: currency-swapped, orlen-post gives USD for EUR.';

/** How often words stand in a text. */
const times = (text: string, words: string): number => text.split(words).length - 1;

describe('conflicts that one cause explains', () => {
  it('follow it in a comment, and it is told once', () => {
    const written = writtenAs(comment, REPORT);
    expect(
      times(written, '🔗 One cause may explain 3 conflicts&#58; currency-swapped, orlen-post gives USD for EUR.'),
    ).toBe(1);
    expect(written.match(/<\/b>: .*(?=<\/summary>)/g)?.map((words) => words.slice(6))).toEqual([
      ...['Cost a.', 'Cost b.', 'Cost c.'],
      'Another.',
    ]);
    expect(times(written, 'currency-swapped, as above')).toBe(3);
    expect(times(written, 'has the digits of')).toBe(1);
  });

  it.each(Object.entries({ github, gitlab }))(
    'name the first of them in %s, which names it for all',
    (_name, format) => {
      const written = writtenAs(format, REPORT);
      expect(times(written, ONCE)).toBe(1);
      expect(times(written, `Its cause may be that of ${SLIPS[0].id}: currency-swapped.`)).toBe(2);
      expect(times(written, 'has the digits of')).toBe(1);
    },
  );

  it('take no room on GitHub from what they do not explain', () => {
    const many = Array.from({ length: 20 }, (_, index) => one(`e${String(index)}`, `Cost ${String(index)}.`));
    const group = { ...GROUP, conflicts: many.map(({ id }) => id) };
    const written = writtenAs(github, { ...REPORT, conflicts: [...many, OTHER], groups: [group] });
    expect(written).toContain('Another.');
    expect(written.match(/^::error /gm)).toHaveLength(10);
  });

  it.each(Object.entries({ comment, github, gitlab }))(
    'are told each by itself in %s where others are not shown',
    (_name, format) => {
      const written = writtenAs(format, ALONE);
      expect(written).not.toMatch(/One cause|as above|that of/);
      expect(times(written, 'has the digits of')).toBe(2);
    },
  );
});
