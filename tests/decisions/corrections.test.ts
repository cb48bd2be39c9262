import { describe, expect, it } from 'vitest';
import { checkProject, type Project } from '../../src/project/check-project.ts';
import type { Report } from '../../src/model/report.ts';

const RULES = `extends: gainsay:recommended
facts:
  kesra-quake.dead: { type: quantity, unit: people }
  kesra-quake.struck: { type: date }
`;
const PIECE = `---
role: published
title: The quake
url: https://example.org/quake
---

At :claim[twenty past]{fact=kesra-quake.struck value=2026-03-04} at least :claim[21 people]{fact=kesra-quake.dead} died.
`;

function report(sources: Readonly<Record<string, string>>, more: Partial<Project> = {}): Report {
  return checkProject({
    sources: Object.entries(sources).map(([path, text]) => ({ path: `sources/${path}`, text })),
    rules: [{ path: 'rules/kesra.yaml', text: RULES }],
    ...more,
  }).report;
}

function wire(value: string): string {
  return `claims:\n  - { fact: kesra-quake.dead, value: ${value} }\n`;
}

describe('corrections due', () => {
  it('are those of published pieces that contradict the sources, with what these say', () => {
    const { conflicts, corrections, summary } = report({ 'ours.md': PIECE, 'a.yaml': wire('12 people') });
    expect(conflicts).toMatchObject([{ about: 'ours', isCorrectionDue: true }]);
    expect(summary.corrections).toBe(1);
    expect(corrections).toMatchObject([
      {
        source: 'ours',
        title: 'The quake',
        url: 'https://example.org/quake',
        conflict: conflicts[0]?.id,
        claims: [{ file: 'sources/ours.md', line: 7, quote: '21 people' }],
        instead: '12 people',
      },
    ]);
  });

  it('say what a reference says, whatever others do', () => {
    const register = `role: reference\n${wire('12 people')}`;
    const sources = { 'ours.md': PIECE, 'a.yaml': wire('17 people'), 'b.yaml': wire('21 people'), 'c.yaml': register };
    expect(report(sources).corrections).toMatchObject([{ source: 'ours', instead: '12 people' }]);
    const another = { ...sources, 'd.yaml': register.replace('12', '14') };
    expect(report(another).corrections).toMatchObject([{ instead: null }]);
  });

  it('do not say what is right where the sources differ', () => {
    const { corrections } = report({ 'ours.md': PIECE, 'a.yaml': wire('12 people'), 'b.yaml': wire('17 people') });
    expect(corrections).toMatchObject([{ instead: null }]);
  });

  it('are none of drafts, of what agrees, and of what is only possible', () => {
    const draft = PIECE.replace('published', 'draft');
    for (const sources of [
      { 'ours.md': draft, 'a.yaml': wire('12 people') },
      { 'ours.md': PIECE, 'a.yaml': wire('21 people') },
      { 'ours.md': PIECE, 'a.yaml': wire('about 20 people') },
    ]) {
      const { corrections, summary, conflicts } = report(sources);
      expect(corrections).toBeUndefined();
      expect(summary).not.toHaveProperty('corrections');
      expect(conflicts.every((conflict) => conflict.isCorrectionDue === undefined)).toBe(true);
    }
  });
});

describe('a piece in plain text', () => {
  const TAGS = `role: draft
text: { path: texts/ours.txt }
claims:
  - fact: kesra-quake.dead
    value: 21 people
    quote: 21 dead
`;
  const text = {
    name: 'texts/ours.txt',
    path: 'texts/ours.txt',
    sha256: '',
    text: 'First line.\r\n\u{1f30b} There are 21 dead.\r\n',
  };

  it('is found at the line of its text, and says where its tag is', () => {
    const { conflicts } = report({ 'ours.yaml': TAGS, 'a.yaml': wire('12 people') }, { texts: [text] });
    const own = conflicts[0]?.positions.flatMap(({ claims }) => claims).find(({ source }) => source === 'ours');
    expect(own).toMatchObject({
      file: 'texts/ours.txt',
      line: 2,
      column: 14,
      endLine: 2,
      endColumn: 21,
      tag: { file: 'sources/ours.yaml', line: 5, column: 12 },
    });
  });

  it('is found in its file where the quote is not there, and a report of others always', () => {
    const place = (tags: string, words: string): string | undefined =>
      report({ 'ours.yaml': tags, 'a.yaml': wire('12 people') }, { texts: [{ ...text, text: words }] })
        .conflicts[0]?.positions.flatMap(({ claims }) => claims)
        .find(({ source }) => source === 'ours')?.file;
    expect(place(TAGS, 'Nothing of it.')).toBe('sources/ours.yaml');
    expect(place(TAGS.replace('draft', 'report'), text.text)).toBe('sources/ours.yaml');
  });
});
