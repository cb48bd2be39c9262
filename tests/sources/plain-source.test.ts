import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/documents/node.ts';
import { explainShape } from '../../src/documents/shape.ts';
import { parseAnyYaml } from '../../src/documents/any-yaml.ts';
import { claimFields } from '../../src/sources/claim-fields.ts';
import { readPlainSource } from '../../src/sources/plain-source.ts';

const root = join(import.meta.dirname, '../..');

/** What is read without a tree is what the whole tree has, of which nobody complains; null is always allowed. */
function expectSameSource(text: string): void {
  const plain = readPlainSource(text);
  if (plain === null) return;
  const tree = parseAnyYaml('sources/a.yaml', text);
  if (tree.root?.kind !== 'map') throw new Error(`No map: ${JSON.stringify(text)}`);
  expect([...tree.problems, ...explainShape('source', 'sources/a.yaml', text, tree.root)]).toEqual([]);
  const claims = valueOf(tree.root, 'claims');
  const items = claims?.kind === 'list' ? claims.items : [];
  expect(plain.claims).toEqual(items.map((item) => (item.kind === 'map' ? claimFields(item) : item)));
  const before = (_: unknown, at: number): boolean => tree.root?.kind === 'map' && tree.root.keys[at] !== 'claims';
  expect(plain.root.keys).toEqual(tree.root.keys.filter(before));
  expect(plain.root.values).toEqual(tree.root.values.filter(before));
}

const CLAIM = '  - fact: kesra-quake.dead\n    value: 12 people\n';

describe('readPlainSource', () => {
  it.each([
    ['claims alone', `claims:\n${CLAIM}`],
    ['what stands before them', `title: Quake\ntext: { path: texts/quake.txt }\nclaims:\n${CLAIM}`],
    ['claims as deep as their key', 'claims:\n- fact: a.b\n  value: 12\n- fact: a.c\n  value: 13'],
    ['comments and empty lines', `title: x\n\nclaims:\n  # the toll\n\n${CLAIM}    # and more\n    note: x # of it\n`],
    [
      'every key but few',
      `claims:\n${CLAIM}    quote: "12 dead"\n    said-by: police\n    stance: planned\n    scope: { place: kesra }\n    origin: x\n    note: y\n    as-of: 2025\n    language: en\n`,
    ],
    ['a scope on its own lines', `claims:\n${CLAIM}    scope:\n      place: kesra\n`],
  ])('reads %s as the whole tree has them', (_, text) => {
    expect(readPlainSource(text)).not.toBeNull();
    expectSameSource(text);
  });

  it.each([
    ['nothing', ''],
    ['no claims', 'title: x\n'],
    ['claims without an item', 'claims:\n'],
    ['claims that are none', 'claims:\n  fact: a.b\n'],
    ['a list without a key before it', 'claims:\n  - a\n'],
    ['something behind the claims', `claims:\n${CLAIM}title: x\n`],
    ['claims twice', `claims:\n${CLAIM}claims:\n${CLAIM}`],
    ['claims before claims', `claims: []\nclaims:\n${CLAIM}`],
    ['a claim in braces', 'claims:\n  - { fact: a.b, value: 12 }\n'],
    ['a claim without a value', 'claims:\n  - fact: a.b\n'],
    ['a value that is nothing', 'claims:\n  - fact: a.b\n    value: null\n'],
    ['a key twice', `claims:\n${CLAIM}    value: 13\n`],
    ['a scope twice', `claims:\n${CLAIM}    scope: { a: b }\n    scope: { a: c }\n`],
    ['an unknown key', `claims:\n${CLAIM}    qoute: x\n`],
    ['an unknown stance', `claims:\n${CLAIM}    stance: guessed\n`],
    ['a scope that is a text', `claims:\n${CLAIM}    scope: kesra\n`],
    ['a scope that is a list', `claims:\n${CLAIM}    scope: [kesra]\n`],
    ['an empty key of a scope', `claims:\n${CLAIM}    scope: { place: ~ }\n`],
    ['a list where a text belongs', `claims:\n${CLAIM}    quote: [x]\n`],
    ['an unknown key of the source', `tilte: x\nclaims:\n${CLAIM}`],
    ['an unknown role', `role: x\nclaims:\n${CLAIM}`],
    ['an item that stands elsewhere', `claims:\n${CLAIM} - fact: a.b\n   value: 1\n`],
    ['a carriage return', `claims:\n${CLAIM}    # x\r\n`],
    ['a NUL', `claims:\n${CLAIM}    # \0\n`],
  ])('leaves %s to the tree', (_, text) => {
    expect(readPlainSource(text)).toBeNull();
  });

  it('reads the sources of this repository as the tree has them', () => {
    const files = globSync('{sources,tests/scenarios/*/sources}/**/*.yaml', { cwd: root });
    const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expectSameSource(text);
    expect(texts.some((text) => readPlainSource(text) !== null)).toBe(true);
  });

  it('never says otherwise than the tree, whatever is put together', () => {
    const line = fc.constantFrom(
      ...[
        'claims:',
        '  - fact: a.b',
        '    value: 12',
        '    fact: c.d',
        '  - value: 13',
        '    quote: "x: y"',
        '- fact: e',
      ],
      ...[
        '    scope: { p: q }',
        '    scope:',
        '      p: q',
        '    stance: denied',
        '    translated: yes',
        '    prefix: x',
      ],
      ...[
        'title: x',
        'role: draft',
        'supersedes: [a]',
        '# c',
        '',
        '    # c',
        '  -',
        '    note: &a b',
        '    value:',
        '   x: y',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => expectSameSource(['claims:', ...lines, ''].join('\n'))),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.array(line, { maxLength: 9 }), (lines) => expectSameSource(lines.join('\n'))));
  });
});
