import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reports/csv.ts';
import { csvField } from '../../src/reports/csv/csv-field.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

describe('csv', () => {
  it('has a row for each claim of a conflict, under a mark that spreadsheets know', () => {
    const table = writtenAs(csv, KESRA_REPORT);
    expect(table.charCodeAt(0)).toBe(0xfeff);
    const claims = KESRA_REPORT.conflicts.flatMap(({ positions, fits, superseded = [] }) => [
      ...positions.flatMap((position) => position.claims),
      ...fits,
      ...superseded,
    ]);
    expect(table.trimEnd().split('\n')).toHaveLength(1 + claims.length);
    expect(table).toContain('"period: 2026; territory: orlen"');
  });

  it.each([
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"' =1"`],
    ['\r=1', `"' =1"`],
    [' =1', `"' =1"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠A1', `"'＠A1"`],
    ['a\r\nb', '"a b"'],
    ['EUR 5', '"EUR 5"'],
    ['12', '12'],
  ])('makes %j nothing that a spreadsheet works out', (value, field) => {
    expect(csvField(value)).toBe(field);
  });
});
