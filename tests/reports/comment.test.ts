import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { comment } from '../../src/reports/comment.ts';
import { inert } from '../../src/reports/markdown/inert.ts';
import { oneLine } from '../../src/reports/text/one-line.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, hostileText, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const markdown = unified().use(remarkParse);

const [first, second] = KESRA_REPORT.conflicts as [ReportedConflict, ReportedConflict];

function reportOf(...conflicts: readonly ReportedConflict[]): Report {
  return { ...EMPTY_REPORT, conflicts };
}

function summariesOf(report: Report): readonly string[] {
  return [...writtenAs(comment, report).matchAll(/<summary>\S+ <b>(.*?)<\/b>/g)].map(([, label = '']) => label);
}

describe('comment', () => {
  it('begins with what a bot finds it by, one for each project of a repository', () => {
    expect(writtenAs(comment, EMPTY_REPORT).split('\n')[0]).toBe('<!-- gainsay: -->');
    expect(writtenAs(comment, EMPTY_REPORT, { base: 'the desk--/' }).split('\n')[0]).toBe(
      '<!-- gainsay:the%20desk%2D%2D%2F -->',
    );
  });

  it('shows what is new first, then what changed', () => {
    const report = reportOf(
      { ...first, change: 'changed' },
      { ...second, change: 'unchanged' },
      { ...second, change: 'new', isCorrectionDue: true },
      { ...first, state: 'decided' },
    );
    expect(summariesOf({ ...report, resolved: [first] })).toEqual(['New, warning, correction due', 'Changed, error']);
    expect(writtenAs(comment, { ...report, resolved: [first] })).toContain(
      '<sub>1 resolved · 1 unchanged · 1 settled · 4 claims on 2 facts from 2 sources</sub>',
    );
  });

  it('shows the decisions that the change itself brings in', () => {
    const decision = {
      id: '0123456789ab',
      state: 'used' as const,
      command: null,
      verdict: 'accept',
      reason: 'it is *ours*',
      by: '@desk',
      at: '2026-03-04',
      positions: [],
      file: 'decisions.yaml',
      line: 1,
      column: 1,
    };
    const written = writtenAs(comment, { ...EMPTY_REPORT, decisions: [decision, { ...decision, isAdded: true }] });
    expect(written.match(/This change decides .*/g)).toEqual([
      'This change decides 0123456789ab: <b>accept</b>, it is &#42;ours&#42; (&#64;<wbr>desk)',
    ]);
  });

  it('shows faults in the input before anything else', () => {
    expect(summariesOf(KESRA_REPORT)).toEqual([
      ...['input', 'input', 'input'],
      ...['error', 'warning', 'disputed', 'possible'],
    ]);
  });

  it('keeps below 64 KB with whole blocks, and counts the rest', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...first, id: String(index) }));
    const written = writtenAs(comment, reportOf(...many));
    expect(Buffer.byteLength(written)).toBeLessThan(65_536);
    const shown = written.split('<details>').length - 1;
    expect(written.split('</details>').length - 1).toBe(shown);
    expect(shown).toBeGreaterThan(30);
    expect(written).toContain(`${String(500 - shown)} more had no room here`);
  });

  it('is nothing but its own blocks, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const written = writtenAs(comment, report);
        expect(written).not.toMatch(OBEYED);
        expect(commandsIn(written)).toEqual([]);
        const blocks = markdown.parse(written).children;
        const details = written.split('\n<details><summary>').length - 1;
        expect(blocks.filter(({ type }) => type === 'code').length).toBe(details);
        for (const block of blocks) expect(['html', 'heading', 'code', 'paragraph']).toContain(block.type);
        const outside = blocks.flatMap((block) =>
          block.type === 'code' ? [] : [written.slice(block.position?.start.offset, block.position?.end.offset)],
        );
        const tags = outside.join('\n').match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<(?:!-- gainsay: --|\/?(?:details|summary|b|sub)|wbr)>$/);
        expect(outside.join('\n')).not.toMatch(/[@`]|(?<!&)#\w|\]\(|:\/\//);
      }),
      { numRuns: 300 },
    );
  });
});

describe('inert', () => {
  it.each([
    ['@desk and #12', '&#64;<wbr>desk and &#35;<wbr>12'],
    ['GH-7, www.example.org', 'GH&#45;<wbr>7, www&#46;example.org'],
    ['€746 million, 3.5 %', '€746 million, 3.5 %'],
  ])('%s', (text, written) => {
    expect(inert(text)).toBe(written);
  });

  it('is the text itself to whoever reads it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = inert(text).replaceAll('<wbr>', '');
        expect(shown).not.toMatch(/[<>*_`[\]@!|~$\\]/);
        expect(shown.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))).toBe(
          oneLine(text),
        );
        // A forge looks for mentions and references in each text by itself.
        for (const part of inert(text).split('<wbr>'))
          expect(part.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))).not.toMatch(
            /[@#]\w|GH-\d/i,
          );
      }),
    );
  });
});
