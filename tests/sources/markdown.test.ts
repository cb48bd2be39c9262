import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineClaims } from '../../src/documents/inline-claims.ts';
import { asAttribute, asLabel } from '../../src/documents/inline-words.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { withoutClaims } from '../../src/remark.ts';
import { inFile, withInlineClaims } from '../../src/tagging/inline-claims.ts';
import { markdownProse } from '../../src/tagging/markdown-prose.ts';
import { propose } from '../../src/tagging/propose.ts';
import { readingFor } from '../../src/tagging/reading-for.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { createSourceReader, type ReadSource } from '../../src/sources/read-source.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';

const RULES = `scopes: { territory: text, origin: text }
facts:
  kesra-quake.dead: { type: quantity, unit: people }
  kesra-quake.struck: { type: date }
  kesra-quake.cost: { type: money }
  kesra-quake.share: { type: percentage }
`;
const { vocabulary } = parseRules([{ path: 'rules/kesra.yaml', text: RULES }]);

function read(text: string): ReadSource {
  return createSourceReader(vocabulary)({ path: 'sources/ours.md', text });
}

/** Each claim with the words at its place. */
function told(text: string): readonly string[] {
  const { claims, problems } = read(text);
  expect(problems).toEqual([]);
  return claims.map(({ fact, words, start, end }) => `${fact}: ${words} at ${text.slice(start, end)}`);
}

/** Each problem with what stands at its place. */
function faults(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return read(text).problems.map(
    ({ code, line, column }) => `${code} at ${(lines[line - 1] ?? '').slice(column - 1, column + 9)}`,
  );
}

const HEAD = '---\nrole: draft\nlanguage: en\n---\n\n';

describe('a Markdown source', () => {
  it('says in its front matter what a source file says of its document', () => {
    const { source, problems } = read(
      '---\ntitle: The quake\nrole: published\nlanguage: nl\npublished: 2026-03-04\nlayout: post\ntags: [a, b]\n---\n\n:claim[12 people]{fact=kesra-quake.dead}\n',
    );
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ id: 'ours', title: 'The quake', role: 'published', language: 'nl' });
  });

  it('is a draft unless it says otherwise', () => {
    expect(read(':claim[12 people]{fact=kesra-quake.dead}').source?.role).toBe('draft');
  });

  it('is none where it has neither front matter nor claims', () => {
    expect(read('# About these sources\n\nOne file each, 10:30.\n')).toEqual({
      source: null,
      claims: [],
      problems: [],
    });
  });

  it('has claims wherever Markdown has words, each at the place of its value', () => {
    const body = `# Toll: :claim[12 people]{fact=kesra-quake.dead}

- a list: :claim[13 people]{fact=kesra-quake.dead}

> a quotation: :claim[14
> people]{fact=kesra-quake.dead}

| a table | :claim[15 people]{fact=kesra-quake.dead} |
|---|---|
| **bold :claim[16 people]{fact=kesra-quake.dead}** | x |

A [link :claim[17 people]{fact=kesra-quake.dead}](https://example.org), a note[^1], another[^2].

[^1]: :claim[18_people]{fact=kesra-quake.dead value="18 people"}
[^2]: A note with :claim[19 people]{fact=kesra-quake.dead}.
`;
    expect(told(HEAD + body)).toEqual([
      'kesra-quake.dead: 12 people at 12 people',
      'kesra-quake.dead: 13 people at 13 people',
      'kesra-quake.dead: 14 people at 14\n> people',
      'kesra-quake.dead: 15 people at 15 people',
      'kesra-quake.dead: 16 people at 16 people',
      'kesra-quake.dead: 17 people at 17 people',
      'kesra-quake.dead: 18 people at "18 people"',
      'kesra-quake.dead: 19 people at 19 people',
    ]);
  });

  it('reads a label without its markup, escapes and entities', () => {
    const label = (words: string): string => told(`${HEAD}:claim[${words}]{fact=kesra-quake.share}`)[0] ?? '';
    expect(label('**27%**')).toBe('kesra-quake.share: 27% at 27%');
    expect(label('27\\%')).toBe('kesra-quake.share: 27% at 27\\%');
    expect(label('27&nbsp;%')).toMatch(/at 27&nbsp;%$/);
    expect(label('*27*%')).toBe('kesra-quake.share: 27% at *27*%');
    expect(label(' 27% ')).toBe('kesra-quake.share: 27% at 27%');
  });

  it('takes code, comments and what only looks like a directive for no claims', () => {
    expect(
      told(
        `${HEAD}At 10:30, 3:1, \`:claim[1]{fact=x}\`, \\:claim[2]{fact=x}.\n\n\`\`\`\n:claim[3]{fact=x}\n\`\`\`\n\n    :claim[4]{fact=x}\n\n<!-- :claim[5]{fact=x} -->\n`,
      ),
    ).toEqual([]);
  });

  it('has its places right behind line ends of two characters and signs beyond the first plane', () => {
    expect(told('---\r\nrole: draft\r\n---\r\n\r\n\u{1f30b} :claim[12 people]{fact=kesra-quake.dead}\r\n')).toEqual([
      'kesra-quake.dead: 12 people at 12 people',
    ]);
  });

  it('reads a label as the words of its language where the notation of claims cannot', () => {
    const [claim] = read(
      '---\nlanguage: nl\n---\n\n:claim[bijna driekwart miljard euro]{fact=kesra-quake.cost}',
    ).claims;
    expect(claim).toMatchObject({ words: 'almost EUR 0.75 billion', quote: 'bijna driekwart miljard euro' });
  });

  it('takes a noun of its language for a unit', () => {
    const { claims, problems } = read(`${HEAD}:claim[21 dead]{fact=kesra-quake.dead}`);
    expect(problems).toEqual([]);
    expect(claims[0]?.words).toBe('21 people');
  });

  it('reads a separator as the language of the draft has it', () => {
    const words = (language: string): string | undefined =>
      read(`---\nlanguage: ${language}\n---\n\n:claim[1.200 doden]{fact=kesra-quake.dead}`).claims[0]?.words;
    expect(words('nl')).toMatch(/^1,?200 people$/);
  });

  it('takes the value beside the label, and the other keys of a claim', () => {
    const [claim] = read(
      `${HEAD}:claim[in March]{fact=kesra-quake.struck value=2026-03 said-by="the mayor" as-of=2026-03-05 note="a &quot;b&quot;" territory=north scope.origin=x origin=wire}`,
    ).claims;
    expect(claim).toMatchObject({
      words: '2026-03',
      quote: 'in March',
      saidBy: 'the mayor',
      stance: 'attributed',
      note: 'a "b"',
      origin: 'wire',
    });
    expect(claim?.scope.qualifiers.map(({ key, words }) => `${key} ${words}`)).toEqual(['origin x', 'territory north']);
    expect(claim?.asOf).not.toBeNull();
  });

  it('has two claims on the same words, one in the label of the other', () => {
    expect(told(`${HEAD}:claim[:claim[12 people]{fact=kesra-quake.dead}]{fact=kesra-quake.struck value=2026}`)).toEqual(
      ['kesra-quake.struck: 2026 at 2026', 'kesra-quake.dead: 12 people at 12 people'],
    );
  });
});

describe('what is wrong in a Markdown source', () => {
  it.each([
    [':claim[12 people]{fct=kesra-quake.dead}', ['markdown/unknown-attribute at fct=kesra-']],
    [':claim[12 people]{fact=kesra-quake.dead teritory=x}', ['markdown/unknown-attribute at teritory=x']],
    [':claim[12 people]{value=12}', ['markdown/no-fact at :claim[12 ']],
    [':claim[12 people]', ['markdown/no-fact at :claim[12 ']],
    [':claim[a dozen or so]{fact=kesra-quake.struck}', ['value/unreadable at a dozen or']],
    [':claim[12 people]{fact=kesra-quake.daed}', ['claim/unknown-fact at kesra-quak']],
    [':claim[12 people]{fact=kesra-quake.dead fact=kesra-quake.dead}', ['markdown/repeated-attribute at fact=kesra']],
    [':claim[12 people{fact=kesra-quake.dead}', ['markdown/unclosed-label at :claim[12 ']],
    [':claim[12 people]{fact=kesra-quake.dead value="12}', ['markdown/unread-attributes at :claim[12 ']],
    [':claim[]{fact=kesra-quake.dead}', ['markdown/no-words at :claim[]{f']],
    [':claim{fact=kesra-quake.dead}', ['markdown/no-words at :claim{fac']],
    ['::claim[12 people]{fact=kesra-quake.dead}', ['markdown/not-inline at ::claim[12']],
    [':::claim[12 people]{fact=kesra-quake.dead}\n:::', ['markdown/not-inline at :::claim[1']],
    [':clam[12 people]{fact=kesra-quake.dead}', ['markdown/unknown-directive at :clam[12 p']],
    [':claim[12 people]{fact=kesra-quake.dead stance=sure}', ['shape/not-one-of at sure}']],
    [':claim[12 people]{fact=kesra-quake.dead note=""}', ['shape/missing-value at note=""}']],
    ['<div>\n:claim[12 people]{fact=kesra-quake.dead}\n</div>', ['markdown/in-html at <div>']],
    ['x'.repeat(1_000_001), ['markdown/too-long at ---']],
    ['\n\n'.repeat(10_000), ['markdown/too-long at ---']],
    [':claim[a]{} '.repeat(10_001), ['markdown/too-long at ---']],
    ['- - a\n'.repeat(2_001), ['markdown/too-tangled at - - a']],
    [`${'> '.repeat(40)}\n`.repeat(1_300), ['markdown/too-tangled at > > > > > ']],
    [`${'a**b_'.repeat(1_500)}\n\n`.repeat(30), ['markdown/too-tangled at a**b_a**b_']],
    ['> '.repeat(60), ['markdown/too-tangled at > > > > > ']],
    ['a**b_'.repeat(3000), ['markdown/too-tangled at a**b_a**b_']],
  ])('%.60s', (body, expected) => {
    expect(faults(HEAD + body)).toEqual(expected);
  });

  it('is at its true line within the front matter', () => {
    const found = (head: string): readonly string[] =>
      faults(`---\n${head}\n---\n\n:claim[12 people]{fact=kesra-quake.dead}`);
    expect(found('role: draft\ntilte: x')).toEqual(['shape/unknown-key at tilte: x']);
    expect(found('role: drat')).toEqual(['shape/not-one-of at drat']);
    expect(found('title: "a')).toEqual(['yaml/syntax at ---']);
    expect(found('published: soon')[0]).toMatch(/ at soon$/);
    expect(found('claims: none')).toEqual(['shape/wrong-type at none']);
  });

  it('is told of front matter that has no end, or is TOML', () => {
    expect(faults('---\nrole: draft\n\n:claim[12 people]{fact=kesra-quake.dead}')).toEqual([
      'markdown/front-matter at ---',
    ]);
    expect(faults('+++\nrole = "draft"\n+++\n\nWords')).toEqual(['markdown/front-matter at +++']);
  });
});

describe('a Markdown file of a megabyte', () => {
  it.each(['a ', '\t', '&', '\\', '<!--', '`', '[', '*', ':', '- ', '1. ', '> ', ':claim[', ':claim[a]{b=c ', '&amp;'])(
    'of %j is read or refused in some seconds',
    (piece) => {
      const begun = performance.now();
      read(HEAD + piece.repeat(Math.floor(990_000 / piece.length)));
      // It takes three at most where nothing else runs, and minutes without the limits.
      expect(performance.now() - begun).toBeLessThan(30_000);
    },
    60_000,
  );
});

describe('labels and values', () => {
  const words = fc
    .array(
      fc.constantFrom(
        '12',
        ' ',
        'people',
        '\\',
        '*',
        '_',
        '`',
        '<',
        '&',
        '&amp;',
        ':',
        ':claim',
        '{',
        '}',
        '"',
        "'",
        '~',
        '#',
        '|',
        '!',
        'é',
        '\u{1f30b}',
        '(',
        ')',
        'x',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

  it('are read as they were written, at their places', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('\n', '\r\n'), (label, note, newLine) => {
        const claim = `:claim[${asLabel(label)}]{fact=kesra-quake.dead value="12 people" note=${asAttribute(note)}}`;
        const text = ['---', 'role: draft', '---', '', `\u{1f30b} A ${claim} b.`, ''].join(newLine);
        const { claims, problems } = read(text);
        expect(problems).toEqual([]);
        expect(claims).toMatchObject([{ quote: label, note, words: '12 people' }]);
        const [{ start, end } = { start: 0, end: 0 }] = claims;
        expect(text.slice(start, end)).toBe('"12 people"');
      }),
    );
  });

  it('are read from what gainsay tag writes', () => {
    const figure = fc.constantFrom(
      '12 people',
      '**13** people',
      '14&nbsp;people',
      '15\\% of 16 people',
      '17 people',
      'EUR 5.5 million',
      '€7 million',
    );
    const between = fc.constantFrom(
      ' and ',
      '. ',
      ' (',
      ') ',
      '\n- ',
      '\n\n> ',
      ' `code` ',
      ' :',
      ': ',
      '\\',
      ' [link](x) ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(between, figure), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = `---\nlanguage: en\n---\n\nA${parts.flat().join('')}.\n`;
        const prose = markdownProse(text);
        const reading = readingFor(prose.text, { language: 'en', published: null }, {}, vocabulary);
        if (!('language' in reading)) throw new Error('It has a language.');
        const proposals = inFile(text, prose, propose(prose.text, readWords(prose.text, reading), [], vocabulary));
        const tagged = withInlineClaims(text, proposals);
        const found = inlineClaims(tagged);
        expect(found.faults).toEqual([]);
        expect(found.claims.map(({ label }) => label.words)).toEqual(proposals.map(({ quote }) => quote));
        expect(withoutClaims(tagged)).toBe(text);
      }),
    );
  });
});

describe('a draft against the sources', () => {
  it('is a finding at the words of the draft', () => {
    const { report } = checkProject({
      sources: [
        { path: 'sources/wire.yaml', text: 'claims:\n  - { fact: kesra-quake.dead, value: 12 people }\n' },
        { path: 'sources/ours.md', text: `${HEAD}So :claim[21 people]{fact=kesra-quake.dead} died.\n` },
      ],
      rules: [{ path: 'rules/kesra.yaml', text: `extends: [gainsay:recommended]\n${RULES}` }],
    });
    expect(report.conflicts).toMatchObject([{ about: 'ours', severity: 'error' }]);
    const claims = report.conflicts[0]?.positions.flatMap((position) => position.claims);
    expect(claims?.find(({ source }) => source === 'ours')).toMatchObject({
      file: 'sources/ours.md',
      line: 6,
      column: 11,
      quote: '21 people',
      role: 'draft',
    });
  });

  it.each([
    ['en', ':claim[21 people]{fact=kesra-quake.dead}', ':claim[12 people]{fact=kesra-quake.dead}'],
    ['en', ':claim[**21 people**]{fact=kesra-quake.dead}', ':claim[**12 people**]{fact=kesra-quake.dead}'],
    ['en', ':claim[_21_ people]{fact=kesra-quake.dead}', ':claim[12 people]{fact=kesra-quake.dead}'],
    ['nl', ':claim[21 doden]{fact=kesra-quake.dead}', ':claim[12 doden]{fact=kesra-quake.dead}'],
    [
      'nl',
      ':claim[zo]{fact=kesra-quake.dead value="21 people"}',
      ':claim[zo]{fact=kesra-quake.dead value="12 people"}',
    ],
    ['en', ':claim[21 dead]{fact=kesra-quake.dead}', ':claim[12 dead]{fact=kesra-quake.dead}'],
    ['nl', ':claim[zo]{fact=kesra-quake.dead value=21}', ':claim[zo]{fact=kesra-quake.dead value="12 people"}'],
  ])('is mended in its language: %s %s', (language, written, mended) => {
    const text = `---\r\nlanguage: ${language}\r\n---\r\n\r\n\u{1f30b} ${written} died.\r\n`;
    const wires = ['a', 'b'].map((name) => ({
      path: `sources/${name}.yaml`,
      text: 'role: reference\nclaims:\n  - { fact: kesra-quake.dead, value: 12 people }\n',
    }));
    const { report } = checkProject({
      sources: [...wires, { path: 'sources/ours.md', text }],
      rules: [{ path: 'rules/kesra.yaml', text: `extends: [gainsay:recommended]\n${RULES}` }],
    });
    const cause = report.conflicts[0]?.causes.find((one) => one.edit ?? one.byHand);
    const edit = cause?.edit ?? cause?.byHand;
    // No program alters a value whose words say it in a way that only a person can change.
    expect(cause?.edit === null).toBe(written.includes('[zo]'));
    expect(edit?.file).toBe('sources/ours.md');
    if (edit)
      expect(text.slice(0, edit.start) + edit.replacement + text.slice(edit.end)).toBe(text.replace(written, mended));
  });
});

it.each([
  ['es', 'kesra-quake.damage', 'unos 12 millones', /^Words in es are not read, only those in en, nl, fr, de, ar\. /],
  ['nl', 'kesra-quake.struck', 'op 11 mei', /^These words leave the year open\. /],
  ['en', 'kesra-quake.struck', 'the other day', /[^.]\. Or leave the words as they are/],
])('words that are no value tell why: %s %s %s', (language, fact, words, hint) => {
  const { report } = checkProject({
    sources: [{ path: 'sources/ours.md', text: `---\nlanguage: ${language}\n---\n\n:claim[${words}]{fact=${fact}}\n` }],
    rules: [
      {
        path: 'rules/kesra.yaml',
        text: 'facts: { kesra-quake.damage: { type: money }, kesra-quake.struck: { type: date } }\n',
      },
    ],
  });
  expect(report.problems.map((problem) => problem.hint)).toEqual([expect.stringMatching(hint)]);
});
