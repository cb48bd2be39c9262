import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineClaims } from '../../src/documents/inline-claims.ts';
import { valueOf } from '../../src/documents/node.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import type { Claim } from '../../src/model/claim.ts';
import { editOf, wordsOf } from '../../src/rules/edit-of.ts';

/** A claim whose value stands in a file as it is written between the two marks. */
function claimIn(before: string, written: string, after: string, form: Pick<Claim, 'written'> = {}): Claim {
  const text = before + written + after;
  const source = { id: 'orlen-post', file: 'sources/orlen-post', text, role: 'report', language: null };
  return { ...form, source, start: before.length, end: before.length + written.length } as unknown as Claim;
}

/** The file with other words in the place of a claim's, and what the edit itself is taken to say. */
function edited(claim: Claim, words: string): { readonly text: string; readonly said: string } {
  const edit = editOf(claim, words);
  if (!edit) throw new Error('There is no edit.');
  const { text } = claim.source;
  return { text: text.slice(0, edit.start) + edit.replacement + text.slice(edit.end), said: wordsOf(edit, claim) };
}

const WORDS = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', ' ', "'", '"', '\\', '&', 'quot;', '#', ':', ',', '\t', '\x85'),
    minLength: 1,
  }),
  fc.constantFrom('R&amp;D', '5\' 11"', 'a\\tb', "it's"),
);

describe('editOf', () => {
  it.each(["'12 people'", '"12 people"'])('keeps the quotation marks of %s, whatever the words hold', (written) => {
    fc.assert(
      fc.property(WORDS, (words) => {
        const { text, said } = edited(claimIn('value: ', written, '\nquote: a\n'), words);
        const { root } = parseYaml('sources/orlen-post.yaml', text);
        expect(root?.kind === 'map' && valueOf(root, 'value')).toMatchObject({ text: words });
        expect(said).toBe(words);
      }),
    );
  });

  it('writes the value of an attribute of Markdown, whatever the words hold', () => {
    fc.assert(
      fc.property(WORDS, (words) => {
        const claim = claimIn(':claim[a dozen]{fact=a.b value=', '"12 people"', '}', { written: 'attribute' });
        const { text, said } = edited(claim, words);
        const [read] = inlineClaims(text).claims;
        expect(read?.attributes.find(({ name }) => name === 'value')?.value?.text).toBe(words);
        expect(said).toBe(words);
      }),
    );
  });

  it('puts quotation marks where the words need them alone', () => {
    const plain = claimIn('value: ', '12 people', '\n');
    expect(edited(plain, '21 people')).toEqual({ text: 'value: 21 people\n', said: '21 people' });
    expect(edited(plain, '21 people: all')).toEqual({ text: 'value: "21 people: all"\n', said: '21 people: all' });
    const inBraces = claimIn('{ value: ', '12 people', ' }\n');
    expect(edited(inBraces, '1,200 people').text).toBe('{ value: "1,200 people" }\n');
  });
});
