import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/reports/markdown.ts';
import { isReport } from '../../src/reports/is-report.ts';
import { csv } from '../../src/reports/csv.ts';
import { json } from '../../src/reports/json.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

describe('markdown', () => {
  const written = writtenAs(markdown, KESRA_REPORT);

  it('has every conflict with every claim in a row, and every list that the page has', () => {
    for (const { positions } of KESRA_REPORT.conflicts)
      for (const { claims } of positions)
        for (const { source, line } of claims)
          expect(written).toMatch(new RegExp(`^\\|.*${source}.*&#58;<wbr>${String(line)} \\|$`, 'm'));
    expect(written).toContain('## Found compatible');
    expect(written).toContain('## Not comparable');
    expect(written).toContain('## Problems in the input');
    expect(written).toContain('Slip: USD 746 million for **EUR 746 million**, in ');
  });

  it('has as many cells in a row of a table as in its head', () => {
    const cells = (line: string): number => line.split('|').length;
    let width = 0;
    for (const line of written.split('\n')) {
      if (!line.startsWith('|')) width = 0;
      else if (width === 0) width = cells(line);
      else expect(cells(line), line).toBe(width);
    }
  });
});

it('reports are known for ours by how they begin, and nothing else is', () => {
  for (const format of [markdown, csv, json]) expect(isReport(writtenAs(format, KESRA_REPORT))).toBe(true);
  for (const text of [
    '',
    '# Notes on a gainsay report',
    '<!doctype html>\n<html lang="en">',
    '{"format":1}',
    'conflict;severity',
  ])
    expect(isReport(text)).toBe(false);
});
