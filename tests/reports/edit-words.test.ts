import { describe, expect, it } from 'vitest';
import type { NamedCause } from '../../src/model/finding.ts';
import type { ReportedClaim, ReportedPosition } from '../../src/model/report.ts';
import { editWords, sentenceOf } from '../../src/reports/edit-words.ts';
import { html } from '../../src/reports/html.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { sarif } from '../../src/reports/sarif.ts';
import { comment } from '../../src/reports/comment.ts';
import { github } from '../../src/reports/github.ts';
import { text } from '../../src/reports/text.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const TEXT = 'claims:\n  - fact: kesra-quake.dead\n    value: 21 people\n';
const edit = {
  file: 'sources/orlen-post.yaml',
  start: TEXT.indexOf('21'),
  end: TEXT.indexOf('21') + 9,
  replacement: '12 people',
  source: 'orlen-post',
};

const PIECE = { ...edit, alters: 'piece' } as const;

function told(
  more: Partial<NamedCause>,
  positions: readonly ReportedPosition[] = [],
  textOf: (file: string) => string | undefined = () => TEXT,
): readonly string[] | null {
  const words = editWords({ positions }, { name: 'slip', text: 'It slipped.', edit: null, ...more }, textOf);
  return words && [words.label, sentenceOf(words)];
}

describe('an edit in words', () => {
  it('tells to mend what is ours', () => {
    for (const alters of ['piece', 'tag'] as const)
      expect(told({ edit: { ...edit, alters } })).toEqual([
        'mend',
        '21 people → 12 people in sources/orlen-post.yaml:3',
      ]);
  });

  it('tells people to mend what no program can write, and that the tag is the lesser part of it', () => {
    expect(told({ byHand: PIECE })).toEqual([
      'mend',
      '21 people → 12 people, the words first and then their tag, in sources/orlen-post.yaml:3',
    ]);
    expect(told({})).toBeNull();
  });

  it('only names the slip that a source may have, whose claim is the record of what it says', () => {
    expect(told({ edit: { ...edit, alters: 'source' } })).toEqual([
      'slip',
      '21 people for 12 people, in orlen-post (sources/orlen-post.yaml:3)',
    ]);
  });

  it('names the file alone where it is not at hand', () => {
    expect(told({ edit: PIECE }, [], () => undefined)).toEqual(['mend', '12 people in sources/orlen-post.yaml']);
  });

  it('names the line of a plain text before its tag', () => {
    const claim = {
      file: 'texts/box.txt',
      line: 9,
      tag: { file: edit.file, line: 3, column: 12 },
    } as unknown as ReportedClaim;
    const positions = [
      { value: '', witnesses: 0, claims: [{ ...claim, line: 1, tag: { ...edit, line: 2, column: 1 } }, claim] },
    ];
    expect(told({ byHand: PIECE }, positions)).toEqual([
      'mend',
      '21 people → 12 people in texts/box.txt:9, and its tag in sources/orlen-post.yaml:3',
    ]);
  });

  it('names the words of a plain text, and the tag that follows them', () => {
    const words = { ...PIECE, file: 'texts/box.txt', start: 8, end: 15, replacement: '12 dead', also: [edit] };
    const textOf = (file: string): string => (file === edit.file ? TEXT : 'A quake.21 dead.');
    expect(told({ edit: words }, [], textOf)).toEqual([
      'mend',
      '21 dead → 12 dead in texts/box.txt:1, and its tag in sources/orlen-post.yaml:3',
    ]);
  });

  it.each(Object.entries({ text, html, markdown, comment, github, sarif }))(
    'as %s nobody is told to mend what a source says',
    (_name, format) => {
      expect(writtenAs(format, KESRA_REPORT)).not.toMatch(/\bmend\b/i);
    },
  );
});
