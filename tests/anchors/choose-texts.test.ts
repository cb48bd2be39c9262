import { describe, expect, it } from 'vitest';
import type { TextOfSource } from '../../src/anchors/anchor.ts';
import { chooseTexts } from '../../src/anchors/choose-texts.ts';
import type { Source } from '../../src/model/source.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function source(id: string, sha256: string | null, textPath: string | null = null): Source {
  return { id, file: `sources/${id}.yaml`, sha256, textPath } as Source;
}

/** A text from elsewhere, or at a path. */
function text(name: string, sha256: string, words: string | null, path?: string): TextOfSource {
  return { name, sha256, text: words, ...(path === undefined ? {} : { path }) };
}

function choose(
  sources: readonly Source[],
  texts: readonly TextOfSource[],
  quotes: readonly string[] = ['one', 'two', 'three', 'four'],
): readonly string[] {
  const chosen = (given: readonly TextOfSource[]): readonly string[] =>
    chooseTexts(sources, given, () => quotes).map(
      ({ source: { id }, text: { name }, hasChanged }) => `${id} ${name}${hasChanged ? ' changed' : ''}`,
    );
  expect(chosen(texts.toReversed())).toEqual(chosen(texts));
  return chosen(texts);
}

describe('the text of a source', () => {
  it.each<[string, readonly Source[], readonly TextOfSource[], readonly string[]]>([
    ['is the one at its path', [source('s', A, 'texts/t.txt')], [text('t', A, 'x', 'texts/t.txt')], ['s t']],
    [
      'is told from another digest',
      [source('s', A, 'texts/t.txt')],
      [text('t', B, 'x', 'texts/t.txt')],
      ['s t changed'],
    ],
    ['needs no digest at a path', [source('s', null, 'texts/t.txt')], [text('t', B, 'x', 'texts/t.txt')], ['s t']],
    ['is the one of its digest', [source('s', A)], [text('u', B, 'one two'), text('t', A, 'x')], ['s t']],
    ['has a digest in any case', [source('s', A.toUpperCase())], [text('t', A, 'x')], ['s t']],
    ['is looked for by digest where no file is at its path', [source('s', A, 'no.txt')], [text('t', A, 'x')], ['s t']],
    [
      'is that of the path before that of the digest',
      [source('s', A, 'p')],
      [text('t', A, 'x'), text('u', B, 'x', 'p')],
      ['s u changed'],
    ],
    [
      'is the one that most quotes stand in',
      [source('s', A)],
      [text('t', B, 'one two'), text('u', 'c', 'one two three')],
      ['s u changed'],
    ],
    ['is none where fewer than half of them do', [source('s', A)], [text('t', B, 'one')], []],
    ['is none that another source names', [source('s', A), source('o', B)], [text('t', B, 'one two three')], ['o t']],
    ['is none that stands in the project', [source('s', A)], [text('t', B, 'one two three', 'texts/t.txt')], []],
    [
      'is never that of two changed ones',
      [source('s', A), source('o', 'c')],
      [text('t', B, 'one two three')],
      ['o t changed'],
    ],
    ['is none without a digest or path', [source('s', null)], [text('t', B, 'one two three')], []],
    ['is none that was not read', [source('s', A), source('o', null)], [text('t', '', null)], []],
    ['may be one that cannot be read', [source('s', A, 'p')], [text('t', '', null, 'p')], ['s t']],
  ])('%s', (_, sources, texts, expected) => {
    expect(choose(sources, texts)).toEqual(expected);
  });

  it('is guessed from two quotes at least', () => {
    expect(choose([source('s', A)], [text('t', B, 'one')], ['one'])).toEqual([]);
    expect(choose([source('s', A)], [text('t', B, 'one two')], ['one', 'two'])).toEqual(['s t changed']);
  });
});
