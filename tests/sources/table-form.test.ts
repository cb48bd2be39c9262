import { describe, expect, it } from 'vitest';
import { checkOpen } from '../../src/project/check-open.ts';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { period: date }
classes:
  town:
    population: { type: quantity, unit: people }
    budget: { type: money }
subjects:
  orlen: { class: town }
  kesra: { class: town }
`;

/** Checks a table with its mapping. */
function checked(table: string, mapping: string, others: Readonly<Record<string, string>> = {}) {
  const files = { 'sources/towns.csv': table, 'sources/towns.yaml': mapping, ...others };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return checkProject({ sources, rules: [{ path: 'rules/towns.yaml', text: RULES }] });
}

const problemsOf = ({ report }: ReturnType<typeof checked>): readonly string[] =>
  report.problems.map(
    ({ file, line, column, code, message }) => `${file}:${String(line)}:${String(column)} ${code} ${message}`,
  );

const claimsOf = ({ checked: { dossier } }: ReturnType<typeof checked>): readonly string[] =>
  dossier.claims.map(({ fact, words, quote, scope, source }) =>
    [
      fact,
      words,
      quote,
      scope.signature === '' ? null : scope.qualifiers.map(({ words: said }) => said).join(),
      source.id,
    ]
      .filter((part) => part !== null)
      .join(' | '),
  );

describe('a table', () => {
  it('claims what its mapping has of each row', () => {
    const ran = checked(
      'Town,Year,People,Budget\nOrlen,2024,"12,408",4.1\nKesra,2024,..,2.5\nOrlen,2023,"12,311",n/a\n',
      'cells: { Town: { Orlen: orlen, Kesra: kesra } }\nrows:\n' +
        '  - { fact: "{Town}.population", value: "{People} people", quote: "{People}", scope: { period: "{Year}" } }\n' +
        '  - { fact: "{Town}.budget", value: "EUR {Budget} million", where: { Year: [2024, 2025], Town: Orlen } }\n',
    );
    expect(problemsOf(ran)).toEqual([]);
    expect(claimsOf(ran)).toEqual([
      'orlen.population | 12,408 people | 12,408 | 2024 | towns',
      'orlen.budget | EUR 4.1 million | towns',
      'orlen.population | 12,311 people | 12,311 | 2023 | towns',
    ]);
  });

  it('leaves out a qualifier whose cell is empty', () => {
    const ran = checked(
      'T,Year,P\norlen,,12\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people", scope: { period: "{Year}" }, note: "in {Year}" }\n',
    );
    expect(claimsOf(ran)).toEqual(['orlen.population | 12 people | towns']);
  });

  it('is told by the places of its cells, and mended there', () => {
    const others = {
      'sources/post.yaml': 'claims:\n  - { fact: orlen.population, value: "12,480 people" }\n',
      'sources/wire.yaml': 'claims:\n  - { fact: orlen.population, value: "12,480 people" }\n',
    };
    const table = 'T;P\norlen;"12,408"\n';
    const { report } = checked(table, 'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n', others);
    const [conflict] = report.conflicts;
    const claim = conflict?.positions.flatMap(({ claims }) => claims).find(({ source }) => source === 'towns');
    expect(claim).toMatchObject({
      file: 'sources/towns.csv',
      line: 2,
      column: 7,
      endColumn: 15,
      value: '12,408 people',
    });
    const [edit] = conflict?.causes.map((cause) => cause.edit) ?? [];
    expect(edit).toMatchObject({ file: 'sources/towns.csv', replacement: '"12,480"' });
    expect(edit && table.slice(0, edit.start) + edit.replacement + table.slice(edit.end)).toBe('T;P\norlen;"12,480"\n');
  });

  it('offers no edit where the words around a cell would have to change', () => {
    const others = {
      'sources/post.yaml': 'claims:\n  - { fact: orlen.budget, value: USD 4.1 million }\n',
      'sources/wire.yaml': 'claims:\n  - { fact: orlen.budget, value: USD 4.1 million }\n',
    };
    const { report } = checked(
      'T;B\norlen;4.1\n',
      'rows:\n  - { fact: "{T}.budget", value: "EUR {B} million" }\n',
      others,
    );
    expect(report.conflicts[0]?.causes.map(({ name, edit }) => [name, edit])).toEqual([['currency-swapped', null]]);
  });

  it.each([
    [
      'a column that is not there',
      'T,P\norlen,12\n',
      'rows:\n  - { fact: "{T}.population", value: "{Q} people" }\n',
      ['sources/towns.yaml:2:38 table/column No column is called "Q"'],
    ],
    [
      'a column of cells that is not there',
      'T,P\norlen,12\n',
      'cells: { Twon: { a: b } }\nrows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.yaml:1:10 table/column No column is called "Twon"'],
    ],
    [
      'what is wrong in each row, once',
      'T,P\norlen,12\nkesra,13\n',
      'rows:\n  - { fact: orlen.populaton, value: "{P} people", scope: { perid: 2024 } }\n',
      ['sources/towns.yaml:2:13 claim/unknown-fact', 'sources/towns.yaml:2:60 claim/unknown-scope'],
    ],
    [
      'a cell that is no value',
      'T,P\norlen,12\nkesra,many\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.csv:3:7 value/unreadable'],
    ],
    [
      'a row with more cells',
      'T,P\norlen,12,408\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.csv:2:10 table/cells'],
    ],
    [
      'two columns of one name',
      'T,P,P\norlen,12,13\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.csv:1:5 table/column'],
    ],
    [
      'marks',
      'T,P\norlen,"12\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.csv:2:7 table/quotes'],
    ],
    [
      'what is wrong in the same words of every row, once',
      'T,P,B\norlen,12,many\nkesra,13,2\norlen,12,3\n',
      'rows:\n  - { fact: "{T}.populaton", value: "{P} people" }\n  - { fact: "{T}.budget", value: "EU {P}" }\n  - { fact: "{T}.budget", value: "EUR {B}" }\n',
      [
        'sources/towns.csv:2:10 value/unreadable',
        'sources/towns.yaml:2:13 claim/unknown-fact No fact "orlen.populaton" is declared. The same goes for every row.',
        'sources/towns.yaml:3:34 value/currency Not a currency of ISO 4217: "EU". The same goes for every row.',
      ],
    ],
    [
      'what is wrong in the words of each of two rows, at each',
      'T,P\norlen,none at all\nkesra,lots\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
      ['sources/towns.csv:2:7 value/unreadable', 'sources/towns.csv:3:7 value/unreadable'],
    ],
    [
      'a word that no row has',
      'T,Y,P\norlen,2024,12\nkesra,2025,13\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people", where: { T: [Orlen, kesra] } }\n' +
        '  - { fact: "{T}.population", value: "{P} people", where: { T: orlen, Y: 2025 } }\n' +
        '  - { fact: "{T}.population", value: "{P} people", where: { T: orlen, Y: 2024 } }\n',
      [
        'sources/towns.yaml:2:65 table/no-row No row has "Orlen" in the column "T"',
        'sources/towns.yaml:3:59 table/no-row No row has all of this at once',
      ],
    ],
    [
      'keys that no row has',
      'T,P\norlen,12\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people", prefix: a }\ntext: { path: a.txt }\n',
      ['sources/towns.yaml:2:52 shape/unknown-key', 'sources/towns.yaml:3:1 shape/unknown-key'],
    ],
  ])('says where %s stands', (_, table, mapping, expected) => {
    const problems = problemsOf(checked(table, mapping));
    expect(problems).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(problems[index]).toContain(words);
  });

  it('says of a table without rows that it has none', () => {
    const { report } = checked(
      'T,P\n',
      'rows:\n  - { fact: "{T}.population", value: "{P} people", where: { T: orlen } }\n',
    );
    expect(report.problems.find(({ code }) => code === 'table/no-row')?.hint).toBe('The table has no rows.');
  });

  it('is missed where its mapping stands alone, and warned of where it stands alone itself', () => {
    const alone = (path: string, text: string) =>
      checkProject({ sources: [{ path, text }], rules: [{ path: 'rules/towns.yaml', text: RULES }] });
    expect(
      problemsOf(alone('sources/towns.yaml', 'rows:\n  - { fact: orlen.population, value: "{P} people" }\n')),
    ).toEqual([expect.stringContaining('sources/towns.yaml:2:3 table/missing')]);
    const { report } = alone('sources/towns.csv', 'a,b\n1,2\n');
    expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([['table/no-mapping', 'warning']]);
  });

  it('beside a source with claims is no part of it', () => {
    const ran = checked('T,P\norlen,12\n', 'claims:\n  - { fact: orlen.population, value: 13 people }\n');
    expect(claimsOf(ran)).toEqual(['orlen.population | 13 people | towns']);
    expect(ran.report.problems.map(({ code }) => code)).toEqual(['table/no-mapping']);
  });

  it('keeps its words for itself while they are under embargo', () => {
    const ran = checked(
      'T,P\norlen,12\n',
      'embargo: 2026-05-01\nrows:\n  - { fact: "{T}.population", value: "{P} people" }\n',
    );
    expect(ran.sources.map(({ file, mapping, embargo }) => ({ file, mapping, embargo }))).toEqual([
      { file: 'sources/towns.csv', mapping: 'sources/towns.yaml', embargo: '2026-05-01' },
    ]);
  });

  it('makes no more claims than are read', () => {
    const rows = 'orlen,12\n'.repeat(150_001);
    const mapping =
      'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n  - { fact: "{T}.budget", value: "EUR {P}" }\n';
    expect(problemsOf(checked(`T,P\n${rows}`, mapping))).toEqual([
      expect.stringContaining('table/too-long The rows make more than 200000 claims'),
    ]);
  });

  it('takes a code that looks like nothing for one, and a dash for what its column says', () => {
    const ran = checked(
      'Code,People,Budget\nNA,12,-\norlen,13,NA\n',
      'cells: { Code: { NA: kesra }, Budget: { "-": "0" } }\nrows:\n  - { fact: "{Code}.population", value: "{People} people" }\n' +
        '  - { fact: "{Code}.budget", value: "EUR {Budget}" }\n',
    );
    expect(claimsOf(ran)).toEqual([
      'kesra.population | 12 people | towns',
      'kesra.budget | EUR 0 | towns',
      'orlen.population | 13 people | towns',
    ]);
    expect(
      problemsOf(checked('Code,P\nNA,12\n', 'rows:\n  - { fact: "{Code}.population", value: "{P} people" }\n')),
    ).toEqual([expect.stringContaining('No fact "NA.population"')]);
  });

  it('counts the claims that are made, and not the rows that are passed over', () => {
    const rows = Array.from({ length: 41_000 }, (_, at) => `orlen,s${String(at % 5)},12\n`).join('');
    const entries = [0, 1, 2, 3, 4].map(
      (at) => `  - { fact: "{T}.population", value: "{P} people", where: { S: s${String(at)} } }\n`,
    );
    expect(problemsOf(checked(`T,S,P\n${rows}`, `rows:\n${entries.join('')}`))).toEqual([]);
  });

  it.each([
    [
      'many columns in one value',
      `A\n${'x'.repeat(100_000)}\n`,
      `rows:\n  - { fact: orlen.population, value: "${'{A}'.repeat(6_000)}" }\n`,
    ],
    [
      'one long cell in many places',
      `A\n${'x'.repeat(100_000)}\n`,
      `rows:\n  - { fact: orlen.population, value: "${'{A}'.repeat(40)}" }\n`,
    ],
    [
      'many columns that are not there',
      `A${',b'.repeat(40_000)}\n1\n`,
      `rows:\n  - { fact: orlen.population, value: "${'{q}'.repeat(40)}" }\n`,
    ],
  ])('is read in little time and room: %s', (_, table, mapping) => {
    const problems = problemsOf(checked(table, mapping));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/too-long/);
  });

  it('is not edited in a cell that has nothing to do with the value', () => {
    const others = Object.fromEntries(
      ['post', 'wire'].map((name) => [
        `sources/${name}.yaml`,
        'claims:\n  - { fact: orlen.population, value: 21 people }\n',
      ]),
    );
    for (const value of ['12 people', '{Id}{Two} people']) {
      const { report } = checked('Id,Two\n1,2\n', `rows:\n  - { fact: orlen.population, value: "${value}" }\n`, others);
      expect(report.conflicts.flatMap(({ causes }) => causes.map(({ edit }) => edit?.file ?? null))).not.toContain(
        'sources/towns.csv',
      );
    }
  });

  it('of two of its name is read once, and is hidden with any mapping that may be under embargo', () => {
    const rows = 'rows:\n  - { fact: "{T}.population", value: "{P} people" }\n';
    const ran = checked('T,P\norlen,12\n', rows, { 'sources/towns.tsv': 'T\tP\norlen\t13\n' });
    expect(claimsOf(ran)).toEqual(['orlen.population | 12 people | towns']);
    expect(ran.report.problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'sources/towns.tsv Of two tables with one name, sources/towns.csv is read, and this one is not.',
    ]);
    const files = {
      'sources/towns.csv': 'T,P\norlen,12\n',
      'sources/towns.yaml': rows,
      'sources/towns.yml': `embargo: 2099-01-01\n${rows}`,
    };
    const project = {
      sources: Object.entries(files).map(([path, text]) => ({ path, text })),
      rules: [{ path: 'rules/towns.yaml', text: RULES }],
    };
    expect([...(checkOpen(project, checkProject(project), '2026-03-04')?.files ?? [])].sort()).toEqual([
      'sources/towns.csv',
      'sources/towns.yml',
    ]);
  });

  it.each([
    [
      'a split value',
      { 'sources/a.yaml': `claims: [{ fact: orlen.population, value: a${', abc'.repeat(20_000)} }]\n` },
    ],
    ['what is near to an embargo', { 'sources/a.csv': 'emb'.repeat(80_000) }],
  ])('and %s take no long time', (_, files) => {
    const project = {
      sources: Object.entries(files).map(([path, text]) => ({ path, text })),
      rules: [{ path: 'rules/towns.yaml', text: RULES }],
    };
    expect(checkOpen(project, checkProject(project), '2026-03-04')).toBeNull();
  });
});
