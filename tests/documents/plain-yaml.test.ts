import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/documents/plain-yaml.ts';
import { parseAnyYaml } from '../../src/documents/any-yaml.ts';

const root = join(import.meta.dirname, '../..');

/** What the plain reader gives must be what the full one gives, without a word of complaint; null is always allowed. */
function expectSameTree(text: string): void {
  const plain = readPlainYaml(text);
  if (plain !== null) expect(parseAnyYaml('a.yaml', text)).toEqual({ root: plain, problems: [] });
}

describe('readPlainYaml', () => {
  it.each([
    ['a map of texts', 'title: Quake hits Kesra\npublished: 2026-03-04\n'],
    ['a list of maps', 'claims:\n  - fact: kesra-quake.dead\n    value: 12 people\n  - { fact: a.b, value: x }\n'],
    ['a list that stands as deep as its key', 'names:\n- Kesra\n- Orlen\n'],
    ['quotes, and what would mean something without them', 'quote: "our #1: {site}"\nnote: \'say "no"\'\n'],
    [
      'braces and brackets',
      'scope: { territory: kesra, period: 2025 }\nof: [a.amount, "b, c"]\nis: { one: { of: [x] } }\n',
    ],
    ['comments and empty lines', '# a head\n\ntitle: Quake # as printed\n\n  # and one more\nlanguage: en\n'],
    ['letters beyond ASCII', 'names: ‘أمازون’\nquote: €746 million\n'],
    ['a last line without an end', 'title: Quake'],
    ['keys in quotes', 'symbols: { "$": USD }\n"on": x\n'],
    ['braces below their key, and empty ones', 'kesra:\n  { type: body, names: [a b] }\nnone: {}\n'],
  ])('reads %s as the full parser does', (_, text) => {
    expect(readPlainYaml(text)).not.toBeNull();
    expectSameTree(text);
  });

  it.each([
    ['nothing', ''],
    ['a text alone', 'hello\n'],
    ['a key without a value', 'title:\n'],
    ['a text of two lines', 'title: Quake\n  hits Kesra\n'],
    ['a block text', 'note: |\n  two\n  lines\n'],
    ['escapes', 'quote: "a \\u0041"\n'],
    ['a doubled quote', "quote: 'it''s'\n"],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a:\tb\n'],
    ['carriage returns', 'a: b\r\nc: d\r\n'],
    ['a NUL in a comment', 'a: b # \0\n'],
    ['a control character', 'a: b\u0007\n'],
    ['half a character', 'a: b\ud800\n'],
    ['a repeated key', 'a: b\na: c\n'],
    ['a merge key', '<<: b\n'],
    ['a reserved key', '__proto__: b\n'],
    ['a number split at its comma', 'a: { b: EUR 1,000 }\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a map within a text', 'a: b: c\n'],
    ['braces over two lines', 'a: { b: c,\n  d: e }\n'],
    ['something behind a quote', 'a: "b" c\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['an unknown depth', 'a:\n    b: c\n  d: e\n'],
    ['lists thousands deep', `a: ${'['.repeat(10_000)}`],
    ['maps a hundred deep', Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ])('leaves %s to the full parser', (_, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it('reads every file of this repository as the full parser does, or leaves it', () => {
    const files = globSync('{sources,rules,tests/scenarios}/**/*.yaml', { cwd: root });
    const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
    for (const text of texts) expectSameTree(text);
    const read = texts.filter((text) => readPlainYaml(text) !== null);
    expect(read.length).toBeGreaterThan(0.9 * texts.length);
  });

  it('never says otherwise than the full parser, whatever is put together', () => {
    const piece = fc.constantFrom(
      ...[
        'a: ',
        'b.c: ',
        'k-1:',
        '- ',
        '-',
        'x',
        '12',
        '-5',
        'é',
        '€',
        '"',
        "'",
        '{ ',
        ' }',
        '{',
        '}',
        '[',
        ']',
        ', ',
        ',',
      ],
      ...[
        ' ',
        '  ',
        '    ',
        '\n',
        '\n  ',
        '\n    ',
        '\n- ',
        '\n  - ',
        ' # c',
        '#',
        ': ',
        ':',
        '|',
        '>',
        '&x',
        '*x',
        '!',
        '?',
        '%',
      ],
      ...[
        '\t',
        '\r',
        '\0',
        '\u00a0',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ud83d\ude00',
        '---',
        '...',
        '<<',
        '~',
        '`',
        '@',
        '\\',
        'null',
      ],
    );
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    '),
        fc.constantFrom('', '- '),
        fc.constantFrom('a', 'b', 'c.d'),
        fc.array(piece, { maxLength: 4 }),
      )
      .map(([indent, item, key, rest]) => `${indent}${item}${key}: ${rest.join('')}\n`);
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: line }, piece), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, expectSameTree), { numRuns: 3_000 });
  });
});
