import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import type { ReportedConflict } from '../../src/model/report.ts';
import { shellWord } from '../../src/model/shell-word.ts';

const RULES = `facts:
  orlen-bridge.cost: { type: money }
rules:
  - { id: untagged, kind: untagged }
`;
const SHA256 = '0'.repeat(64);

/** What is untagged in a draft's text, given the lines of its claims; by a path or by its digest alone. */
function untaggedIn(text: string, claims: readonly string[], path: string | null = 'texts/piece.txt') {
  const named = path === null ? `{ sha256: ${SHA256} }` : `{ path: "${path}" }`;
  const list = claims.map((claim) => `  - ${claim}\n`).join('');
  const source = `role: draft\nlanguage: en\ntext: ${named}\nclaims:\n${list}`;
  const { report, checked } = checkProject({
    sources: [{ path: 'sources/piece.yaml', text: source }],
    rules: [{ path: 'rules/orlen.yaml', text: RULES }],
    texts: [{ name: 'piece.txt', sha256: SHA256, text, ...(path === null ? {} : { path }) }],
  });
  return { conflicts: report.conflicts, reasoning: checked.findings.flatMap((finding) => finding.reasoning()) };
}

function valuesOf(conflicts: readonly ReportedConflict[]): readonly string[] {
  return conflicts.flatMap(({ positions }) => positions.map(({ value }) => value));
}

const TEXT = 'The bridge cost €12.5 million. “We would build it again.” said the mayor on 14 May 2026.';

describe('what a claim quotes that is no claim yet', () => {
  it.each([
    '{ fact: todo, value: EUR 12.5 million, quote: cost €12.5 million }',
    '{ fact: orlen-bridge.cost, value: todo, quote: €12.5 million }',
    '{ fact: orlen-bridge.cots, value: EUR 12.5 million, quote: €12.5 million }',
    '{ fact: todo, quote: The bridge cost €12.5 million }',
  ])('counts as tagged: %s', (claim) => {
    expect(valuesOf(untaggedIn(TEXT, [claim]).conflicts)).toEqual(['We would build it again.', '2026-05-14']);
  });

  it('counts at the place that it says', () => {
    const text = 'It cost €5 million then. It cost €5 million in the end, or €6 million.';
    const columns = (where: string): readonly number[] =>
      untaggedIn(text, [`{ fact: todo, value: todo, quote: cost €5 million, ${where} }`]).conflicts.flatMap(
        ({ positions }) => positions.flatMap(({ claims }) => claims.map(({ column }) => column)),
      );
    expect(columns('occurrence: 1')).toEqual([text.lastIndexOf('€5') + 1, text.indexOf('€6') + 1]);
    expect(columns('occurrence: 2')).toEqual([text.indexOf('€5') + 1, text.indexOf('€6') + 1]);
  });
});

describe('the command that proposes claims', () => {
  const messageOf = (text: string, path?: string | null): string | undefined =>
    untaggedIn(text, ['{ fact: orlen-bridge.cost, value: EUR 1 }'], path).conflicts[0]?.message;

  it.each<[string, string, string | null, string]>([
    [
      'for figures',
      'It cost €5 million.',
      'texts/piece.txt',
      '; gainsay tag texts/piece.txt --source sources/piece.yaml proposes them.',
    ],
    ['not for Markdown, which no source file is completed from', 'It cost €5 million.', 'texts/piece.MD', 'covers.'],
    ['not for quotations', 'He said “never again, I think”.', 'texts/piece.txt', 'covers.'],
    ['for what is not one', TEXT, 'texts/piece.txt', ' proposes all but the quotations.'],
    [
      'for a shell',
      'It cost €5 million.',
      'texts/our piece; x.txt',
      "; gainsay tag 'texts/our piece; x.txt' --source sources/piece.yaml proposes them.",
    ],
    ['not for a text from elsewhere', 'It cost €5 million.', null, 'covers.'],
  ])('is given %s', (_, text, path, end) => {
    expect(messageOf(text, path)?.slice(-end.length)).toBe(end);
  });

  it.each([
    ['texts/été-1.txt', 'texts/été-1.txt'],
    ["it's.txt", String.raw`'it'\''s.txt'`],
    ['$(x)`y`.txt', "'$(x)`y`.txt'"],
    ['-n.txt', './-n.txt'],
    ['~x', "'~x'"],
    ['', "''"],
  ])('writes %j as a word', (path, word) => {
    expect(shellWord(path)).toBe(word);
  });
});

it('stands where the source names a text that has no path', () => {
  const [conflict] = untaggedIn('It cost €5 million.', ['{ fact: orlen-bridge.cost, value: EUR 1 }'], null).conflicts;
  expect(conflict?.positions[0]?.claims[0]).toMatchObject({ file: 'sources/piece.yaml', line: 3 });
});

it('tells how it was read, with one full stop', () => {
  expect(untaggedIn(`${TEXT} Yesterday.`, ['{ fact: orlen-bridge.cost, value: EUR 1 }']).reasoning).toEqual([
    '“€12.5 million” is read as money: EUR 12.5 million.',
    '“We would build it again.” stands in quotation marks.',
    '“14 May 2026” is read as date: 2026-05-14.',
    '“Yesterday” is read as date.',
  ]);
});
