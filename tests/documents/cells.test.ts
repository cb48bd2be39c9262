import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn, writtenCell } from '../../src/documents/cells.ts';

const textsOf = (path: string, text: string): readonly (readonly string[])[] => {
  const { header, rows } = cellsIn(path, text);
  return [header, ...rows].map((row) => row.map((cell) => cell.text));
};

describe('the cells of a table', () => {
  it.each([
    [
      'commas',
      'towns.csv',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, and commas within',
      'towns.csv',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'towns.tsv',
      'a\tb, c\n1\t2',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    [
      'tabs in a file of another name',
      'towns.csv',
      'a\tb\n1,2\t3',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    [
      'quotation marks',
      'towns.csv',
      'a,"b, ""c"""\n"1\n2", "3" \n',
      [
        ['a', 'b, "c"'],
        ['1\n2', '3'],
      ],
    ],
    [
      'a separator in quotation marks in the first line',
      'towns.csv',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'breaks of two characters, a mark of byte order, and empty rows',
      'towns.csv',
      '\ufeffa,b\r\n\r\n,\r\n1,2\r\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'spaces around',
      'towns.csv',
      ' a , b\n 1 ,  \n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['fewer cells', 'towns.csv', 'a,b\n1\n', [['a', 'b'], ['1']]],
    ['one column', 'towns.csv', 'a\n1\n', [['a'], ['1']]],
    ['nothing', 'towns.csv', '', [[]]],
  ])('are read with %s', (_, path, text, cells) => {
    expect(textsOf(path, text)).toEqual(cells);
  });

  it('have their places, quotation marks included', () => {
    const text = 'Town,People\nOrlen, "1,204" \n';
    const [row = []] = cellsIn('towns.csv', text).rows;
    expect(row.map(({ start, end }) => text.slice(start, end))).toEqual(['Orlen', '"1,204"']);
  });

  it.each([
    ['a\n"1', 2],
    ['a\n"1" 2\n', 6],
    ['a\n1\n"""', 4],
  ])('are read as far as the marks are sound: %j', (text, offset) => {
    expect(cellsIn('towns.csv', text).fault).toMatchObject({ offset, fault: { code: 'table/quotes' } });
  });

  it('are what was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', '\t', '|', 'é', ' ') })
      .map((text) => text.trim());
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((cells) => cells.map((one) => writtenCell(one, '')).join('\t') + end).join('');
        expect(textsOf('towns.tsv', text)).toEqual(rows);
      }),
    );
  });

  it('are read in a time that grows with them alone', () => {
    for (const text of ['"'.repeat(300_001), `a${',""'.repeat(200_000)}`, ' '.repeat(500_000), '"" '.repeat(200_000)])
      cellsIn('towns.csv', text);
    expect(cellsIn('towns.csv', `"${'""'.repeat(500_000)}"`).header[0]?.text).toHaveLength(500_000);
  });
});
