import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { cutAtHash } from '../../src/documents/cut-at-hash.ts';
import { isEmpty, type Node, valueOf } from '../../src/documents/node.ts';
import { explainYaml, parseYaml } from '../../src/documents/yaml.ts';

/** What a tree holds, for comparison; offsets are dropped. */
function plain(node: Node | null): unknown {
  if (node === null) return undefined;
  if (node.kind === 'scalar') return isEmpty(node) ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.keys.map((key, index) => [key, plain(node.values[index] ?? null)]));
}

function read(text: string): unknown {
  const { root, problems } = parseYaml('f.yaml', text);
  expect(problems).toEqual([]);
  return plain(root);
}

/** `line:column code message | hint`, one a problem. */
function faults(text: string): readonly string[] {
  return parseYaml('f.yaml', text).problems.map(shown);
}

function shown(problem: { line: number; column: number; code: string; message: string; hint: string | null }): string {
  return `${problem.line}:${problem.column} ${problem.code} ${problem.message}${problem.hint === null ? '' : ` | ${problem.hint}`}`;
}

function scalarAt(text: string, key: string) {
  const { root } = parseYaml('f.yaml', text);
  const node = root?.kind === 'map' ? valueOf(root, key) : undefined;
  if (node?.kind !== 'scalar') throw new Error(`no scalar under ${key}`);
  return node;
}

describe('the tree', () => {
  it('never converts a scalar', () => {
    expect(read('a: 7.10\nb: 2026-03-04\nc: yes\nd: 0x10\ne: 1e6\n')).toEqual({
      a: '7.10',
      b: '2026-03-04',
      c: 'yes',
      d: '0x10',
      e: '1e6',
    });
  });

  it('knows nothing from an empty text', () => {
    expect(read('a:\nb: ""\nc: ~\nd: null\ne: "null"\n')).toEqual({ a: null, b: '', c: null, d: null, e: 'null' });
  });

  it('decodes quoted, folded and literal texts', () => {
    expect(read("a: \"x\\ty\"\nb: 'it''s'\nc: one\n  two\nd: |\n  x\n  y\ne: >-\n  x\n  y\n")).toEqual({
      a: 'x\ty',
      b: "it's",
      c: 'one two',
      d: 'x\ny\n',
      e: 'x y',
    });
  });

  it('has the offsets of scalars with their quotes, and of keys', () => {
    const text = 'title: Quake\nquote: "twelve"\nnote: \'x\'\n';
    expect(
      ['title', 'quote', 'note'].map((key) => scalarAt(text, key)).map((node) => text.slice(node.start, node.end)),
    ).toEqual(['Quake', '"twelve"', "'x'"]);
    const { root } = parseYaml('f.yaml', text);
    expect(root?.kind === 'map' && root.keyStarts).toEqual([0, 13, 29]);
  });

  it('places an empty value after its colon or dash', () => {
    const text = 'value:   # none\nlist:\n  - a\n  -\n  -\nflow: { x: , y: 1 }\n';
    expect(scalarAt(text, 'value').start).toBe(6);
    const { root } = parseYaml('f.yaml', text);
    const list = root?.kind === 'map' ? valueOf(root, 'list') : undefined;
    expect(list?.kind === 'list' && list.items.map((item) => item.start)).toEqual([26, 31, 35]);
  });

  it('ends flow collections with their bracket', () => {
    const text = 'scope: { a: [x, y], b: z, }\nnext: 1\n';
    const { root } = parseYaml('f.yaml', text);
    const scope = root?.kind === 'map' ? valueOf(root, 'scope') : undefined;
    expect(text.slice(scope?.start, scope?.end)).toBe('{ a: [x, y], b: z, }');
    expect(scope?.kind === 'map' && scope.flow).toBe(true);
  });

  it('reads CRLF files with the same texts and places', () => {
    const text = 'title: Quake\r\nclaims:\r\n  - fact: a\r\n    fact: b\r\n';
    expect(faults(text)).toEqual([
      '4:5 yaml/duplicate-key The key "fact" stands here a second time; it was first given in line 3. | Keep one of the two.',
    ]);
    expect(read('a: one\r\n  two\r\nb: |\r\n  x\r\n  y\r\n')).toEqual({ a: 'one two', b: 'x\ny\n' });
  });

  it('counts columns in UTF-16 units', () => {
    expect(faults('{ "🌋🌋": 1, a: 2, a: 3 }')).toEqual([
      '1:20 yaml/duplicate-key The key "a" stands here a second time; it was first given in line 1. | Keep one of the two.',
    ]);
  });

  it('holds what js-yaml loads, for any data', () => {
    const text = fc.stringMatching(/^[a-z][a-z 0-9é🌋]{0,8}[a-z]$/u);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(text, tree, { minKeys: 1, maxKeys: 4 }), fc.nat(3), (data, indent) => {
        const written = JSON.stringify(data, null, indent);
        expect(read(written)).toEqual(load(written));
      }),
    );
  });
});

describe('what YAML allows and we do not', () => {
  it('refuses a repeated key and keeps the first', () => {
    const { root, problems } = parseYaml('f.yaml', 'a: 1\nb: 2\na: 3\na: 4\n');
    expect(problems.map(shown)).toEqual([
      '3:1 yaml/duplicate-key The key "a" stands here a second time; it was first given in line 1. | Keep one of the two.',
      '4:1 yaml/duplicate-key The key "a" stands here a second time; it was first given in line 1. | Keep one of the two.',
    ]);
    expect(problems[0]?.excerpt).toBe('a: 3');
    expect(plain(root)).toEqual({ a: '1', b: '2' });
  });

  it('finds a repeated key among many', () => {
    const many = Array.from({ length: 100 }, (_, index) => `k${index}: 1\n`).join('');
    expect(faults(`${many}k7: 2\n`)).toHaveLength(1);
  });

  it('refuses tags', () => {
    expect(faults('a: !wow 1\n')).toEqual([
      '1:4 yaml/tag YAML reads !wow as a tag, and tags are not used here. | Leave it out; if the exclamation mark belongs to the text, write the whole text in quotes.',
    ]);
    expect(faults('a: !!int 7\nb: !!map { x: 1 }\n')).toHaveLength(2);
  });

  it('refuses merge keys, but reads on', () => {
    const { root, problems } = parseYaml('f.yaml', 'a: &x { b: c }\nd:\n  <<: *x\n  e: f\n');
    expect(problems.map(shown)).toEqual([
      '3:3 yaml/merge-key The merge key << is not read: every entry is written out, so that each has a place of its own. | Write the merged keys out.',
    ]);
    expect(plain(root)).toEqual({ a: { b: 'c' }, d: { e: 'f' } });
  });

  it('refuses keys that are no text', () => {
    const fault =
      'yaml/key A key must be a text; a map, a list or nothing stands before this colon. | A text that begins with { or [ needs quotes.';
    expect(faults('value: {{ amount }}\n')).toEqual([`1:9 ${fault}`]);
    expect(faults(': x\n')).toEqual([`1:2 ${fault}`]);
    expect(faults('__proto__: x\n')).toEqual(['1:1 yaml/key The key __proto__ is reserved. | Choose another name.']);
  });

  it('resolves a few aliases', () => {
    expect(read('a: &x { b: [c, d] }\ne: *x\nf: [*x, *x]\n')).toEqual({
      a: { b: ['c', 'd'] },
      e: { b: ['c', 'd'] },
      f: [{ b: ['c', 'd'] }, { b: ['c', 'd'] }],
    });
  });

  it('refuses an alias without anchor, as a text in asterisks is', () => {
    expect(faults('quote: *stunned*\n')).toEqual([
      '1:8 yaml/alias YAML reads *stunned* as an alias, and no anchor &stunned* ends before it. | If the asterisk belongs to the text, write the text in quotes: "*stunned*"',
    ]);
    expect(faults('a: &x [*x]\n')).toHaveLength(1);
  });

  it('refuses an alias bomb at once', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(faults(bomb)).toEqual([
      '4:8 yaml/alias The aliases of this file add more than 1,000 entries to it, so they are refused from here on. | Write the entries out.',
    ]);
  });

  it('refuses a second document', () => {
    const { root, problems } = parseYaml('f.yaml', 'a: 1\n---\nb: 2\n');
    expect(problems.map(shown)).toEqual([
      '2:1 yaml/several-documents A second YAML document begins here; a file holds one, and what follows is not read. | Move it into a file of its own, or take the --- out.',
    ]);
    expect(plain(root)).toEqual({ a: '1' });
    expect(read('---\na: 1\n...\n')).toEqual({ a: '1' });
  });

  it('says that a file is empty', () => {
    for (const text of ['', '\n', '# later\n', '---\n', '\ufeff'])
      expect(faults(text)).toEqual(['1:1 yaml/empty The file is empty, or holds comments only.']);
  });
});

describe('values that were cut', () => {
  it('finds a value that a flow map split at its comma', () => {
    expect(faults('- { fact: a.b, value: EUR 1,000 }\n')).toEqual([
      '1:23 yaml/cut-at-comma Within braces and brackets a comma ends the value, so this one was split: only "EUR 1" was read. | Write it in quotes: "EUR 1,000"',
    ]);
    expect(faults('{ value: EUR 35,258,707.95, quote: "x" }\n')).toEqual([
      '1:10 yaml/cut-at-comma Within braces and brackets a comma ends the value, so this one was split: only "EUR 35" was read. | Write it in quotes: "EUR 35,258,707.95"',
    ]);
    expect(faults('{ value: 1,000,000 , note: x }\n')[0]).toMatch(/quotes: "1,000,000"$/);
    expect(faults('{ quote: early, "on" Wednesday }\n')[0]).toMatch(/yaml\/syntax/);
    expect(
      faults('{ quote: early, on Wednesday, said-by: police, of Kesra }\n').map((fault) => fault.split('quotes: ')[1]),
    ).toEqual(['"early, on Wednesday"', '"police, of Kesra"']);
  });

  it('has in its tree what was meant, so that nobody takes the first half for the value', () => {
    const { root } = parseYaml('f.yaml', '{ value: 1,000,000, fact: a }');
    expect(plain(root)).toEqual({ value: '1,000,000', fact: 'a' });
    expect(root?.kind === 'map' && root.values[0]).toMatchObject({ start: 9, end: 18 });
    expect(plain(parseYaml('f.yaml', '{ quote: early,  on Wednesday, by: police, of Kesra }').root)).toEqual({
      quote: 'early, on Wednesday',
      by: 'police, of Kesra',
    });
  });

  it('takes an entry without value for what it is where no plain value stands before it', () => {
    expect(read('{ a, b }')).toEqual({ a: null, b: null });
    expect(read('{ a: "x", b }')).toEqual({ a: 'x', b: null });
    expect(read('{ a: x, b: }')).toEqual({ a: 'x', b: null });
    expect(read('{ a: x, b: , c: y }')).toEqual({ a: 'x', b: null, c: 'y' });
  });

  it('finds a number that a flow list split, but no list of names', () => {
    expect(faults('[EUR 1,000, EUR 2]')).toEqual([
      '1:2 yaml/cut-at-comma Within braces and brackets a comma ends the value, so this one was split: only "EUR 1" was read. | Write it in quotes: "EUR 1,000"',
    ]);
    expect(read('[gross,net, 2020, 2021, 1, 000]')).toEqual(['gross', 'net', '2020', '2021', '1', '000']);
  });

  it('finds a text that was cut at its hash, and lets comments be', () => {
    const of = (text: string) => cutAtHash(text, scalarAt(text, 'quote'));
    expect(of('quote: verdict in case #12 of May\nnote: x\n')).toEqual({
      code: 'yaml/cut-at-hash',
      message: 'YAML takes what follows a space and # for a comment, so only "verdict in case" was read here.',
      hint: 'Write it in quotes: "verdict in case #12 of May". A comment needs a space after its #.',
    });
    expect(of('quote: #1 in Europe')?.message).toBe(
      'YAML takes what follows a space and # for a comment, so only nothing was read here.',
    );
    expect(of('quote: the "best" #1\r\n')?.hint).toMatch(/^Write it in quotes: 'the "best" #1'\. /);
    for (const comment of [
      'quote: x # y',
      'quote: x  #y',
      'quote: "x" #y',
      'quote: x#y',
      'quote: x #',
      'quote: x ## y',
      'quote: x\n #y',
    ])
      expect(of(comment)).toBeNull();
  });
});

describe('broken files', () => {
  it('gives one fault at once, and every fault when asked', async () => {
    const text = 'a: b: c\nd: 1\ne: f: g\n';
    expect(faults(text)).toEqual(['1:5 yaml/syntax This cannot be read as YAML: bad indentation of a mapping entry.']);
    expect((await explainYaml('f.yaml', text)).map(shown)).toEqual([
      '1:4 yaml/syntax A second colon stands in this line, which YAML reads as a key within a value. | Write a text that holds a colon and a space in quotes.',
      '3:4 yaml/syntax A second colon stands in this line, which YAML reads as a key within a value. | Write a text that holds a colon and a space in quotes.',
    ]);
  });

  it.each([
    ['a: 1\n b: 2\n', '1:4', 'The next line holds a key, but is indented as if this text went on.'],
    ['a: "open\nb: 2\n', '3:1', 'A quote that was opened is not closed up to here.'],
    ['a: [1, 2\nb: 3\n', '2:1', 'A { or [ that was opened before is not closed here.'],
    ['a:\n\t- b\n', '2:1', 'The line is indented with a tab.'],
    ['a: @b\n', '1:4', 'A text that begins with @ must stand in quotes.'],
    ["a: 'it's'\n", '1:8', 'The text goes on after its closing quote.'],
    ['claims:\n  - fact: x\n   value: 3\n', '3:1', 'The indentation of this line fits nothing above it.'],
    ['a\nb: 2\n', '1:1', 'A colon is missing after a key, or a text goes on where a key is expected.'],
    ['a: "\\q"\n', '1:5', 'This cannot be read as YAML: Invalid escape sequence \\q.'],
    ['a: "🌋🌋" x\n', '1:11', 'The text goes on after its closing quote.'],
  ])('says what is wrong with %j', async (text, place, message) => {
    const [first] = await explainYaml('f.yaml', text);
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first).toMatchObject({ code: 'yaml/syntax', severity: 'error', message });
  });

  it.each([
    ['    value: > 90%\n    quote: q\n', '2:12', '> 90%'],
    ['    value: >= 30 kg/m² # as printed\n', '2:12', '>= 30 kg/m²'],
    ['    value: | x\n', '2:12', '| x'],
    ['    value: %5\n', '2:12', '%5'],
    ['    value: `x`\n', '2:12', '`x`'],
    ['    value: *x* and more\n', '2:12', '*x* and more'],
    ['    value: & co: x\n', '2:12', '& co: x'],
    ['    value: !!! x\n', '2:12', '!!! x'],
    ['    value: [sic] x\n', '2:12', '[sic] x'],
    ['    value: {sic} x\n', '2:12', '{sic} x'],
    ['    value: - x\n', '2:12', '- x'],
    ['    value: ? x\n', '2:12', '? x'],
    ['  - > 5\n', '2:5', '> 5'],
    ['  - { value: > 5, quote: q }\n', '2:14', '> 5'],
    ['  - { of: [>= 5, 6], quote: q }\n', '2:12', '>= 5'],
    ['  - { quote: "x, y", value: @x }\n', '2:29', '@x'],
  ])('asks for quotes at once and when asked, in %j', async (line, place, meant) => {
    const expected = `${place} yaml/syntax A text that begins with ${meant.charAt(0)} must stand in quotes. | Write it in quotes: "${meant}"`;
    const text = `claims:\n${line.replace(/^ {4}/, '  - ')}`;
    const [first] = faults(text);
    const all = (await explainYaml('f.yaml', text)).map(shown);
    expect({ first, all }).toEqual({ first: expected, all: [expected] });
  });

  it.each([
    'a: |\n  x\nb: c: d\n',
    'a: >-\n  x\n b: c\n',
    '- { a: "x" } y\n',
    'a: [x, y\nb: 1\n',
    'a: b, @c: d\n',
    'a: b - > c: d\n',
  ])('asks for none where another fault stands, in %j', async (text) => {
    const problems = await explainYaml('f.yaml', text);
    expect(problems.length).toBeGreaterThan(0);
    expect([...faults(text), ...problems.map(shown)].join('\n')).not.toMatch(/must stand in quotes/);
  });

  it('names control characters instead', async () => {
    const expected =
      '1:4 file/control-character The control character U+001B stands here (and 1 more in this file); YAML allows none but tab and line break. | Delete it, or write it as \\x1b within double quotes.';
    expect(faults('a: \u001b[31m\nb: \u0007\n')).toEqual([expected]);
    expect((await explainYaml('f.yaml', 'a: \u001b[31m\nb: \u0007\n')).map(shown)).toEqual([expected]);
    expect(parseYaml('f.yaml', 'a: \u001b[31m\n').problems[0]?.excerpt).toBe('a: \\x1b[31m');
    expect(faults('a: \0\n')[0]).toMatch(/U\+0000/);
  });

  it('lets bidirectional controls be, which Arabic needs', () => {
    expect(read('a: \u2067زلزال\u2069\n')).toEqual({ a: '\u2067زلزال\u2069' });
  });

  it.each([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['open lists', '['.repeat(10_000)],
    ['maps', `${'{a: '.repeat(10_000)}x${'}'.repeat(10_000)}`],
    ['lines', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['dashes', '- '.repeat(10_000)],
    ['anchors', Array.from({ length: 10_000 }, (_, depth) => `&a${depth}`).join('\n ')],
    ['explicit keys', '? '.repeat(10_000)],
  ])('refuses %s nested thousands deep', async (_, text) => {
    const started = performance.now();
    const problems = await explainYaml('f.yaml', text);
    expect(problems[0]?.code).toMatch(/^yaml\/(too-deep|syntax)$/);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('says how deep is too deep', () => {
    expect(faults('['.repeat(10_000))).toEqual([
      '1:100 yaml/too-deep Maps and lists stand about a hundred deep in one another here; no file needs ten.',
    ]);
  });

  it('throws nothing and hangs on nothing, whatever the text', async () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '&a ',
      '*a',
      '!t ',
      '|\n',
      '>\n',
      '? ',
      '---\n',
      '...\n',
      '%',
      '\t',
      '\r\n',
      '\ufeff',
      '<<',
      '🌋',
      '\u001b',
      '1,000',
      '~',
      '\\',
      '@',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        const { root, problems } = parseYaml('f.yaml', text);
        expect(root !== null || problems.length > 0).toBe(true);
        const all = await explainYaml('f.yaml', text);
        expect(all.length > 0).toBe(problems.length > 0);
        for (const problem of all) expect(problem.line >= 1 && problem.column >= 1).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('collects thousands of faults of one file in a moment', async () => {
    const started = performance.now();
    expect(parseYaml('f.yaml', 'a: 1\n'.repeat(50_000)).problems).toHaveLength(49_999);
    expect(parseYaml('f.yaml', `{${'a: 1, '.repeat(50_000)}}`).problems).toHaveLength(49_999);
    expect(await explainYaml('f.yaml', 'a: b: c\n'.repeat(10_000))).toHaveLength(50);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
