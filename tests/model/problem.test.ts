import { describe, expect, it } from 'vitest';
import { escapeControls } from '../../src/model/escape-controls.ts';
import { problemAt, problemOfFile } from '../../src/model/problem.ts';

describe('escapeControls', () => {
  it('shows what a terminal would obey', () => {
    expect(escapeControls('a\u001b[31mb\u009b\0\u007f')).toBe('a\\x1b[31mb\\x9b\\x00\\x7f');
    expect(escapeControls('a\u202eb\u2066c\u200e\u061c\u2028\ufeff')).toBe(
      'a\\u202eb\\u2066c\\u200e\\u061c\\u2028\\ufeff',
    );
    expect(escapeControls('a\rb')).toBe('a\\x0db');
  });

  it('shows the signs of commands to the runner of a log, and what only looks like them', () => {
    expect(escapeControls('::error::a ##[add-mask]b ##vso[task]c')).toBe(
      '\\x3a:error\\x3a:a #\\x23[add-mask]b #\\x23vso[task]c',
    );
    expect(escapeControls('fe80::1, 10:30, ## a [b]')).toBe('fe80::1, 10:30, ## a [b]');
  });

  it('shows lone surrogates and leaves pairs, tabs and line feeds alone', () => {
    expect(escapeControls('\ud83c x \udf0b')).toBe('\\ud83c x \\udf0b');
    expect(escapeControls('🌋\t\n زلزال')).toBe('🌋\t\n زلزال');
  });
});

describe('problemAt', () => {
  it('has the place, the line and an error unless stated', () => {
    expect(
      problemAt('sources/kesra.yaml', 'a: 1\ntilte: Quake\n', 5, { code: 'shape/unknown-key', message: 'Unknown.' }),
    ).toEqual({
      file: 'sources/kesra.yaml',
      line: 2,
      column: 1,
      severity: 'error',
      code: 'shape/unknown-key',
      message: 'Unknown.',
      hint: null,
      excerpt: 'tilte: Quake',
    });
  });

  it('escapes message, hint and line', () => {
    const problem = problemAt('f', 'x\u001b[2J', 0, {
      code: 'a/b',
      message: '\u202e',
      hint: '\u0007',
      severity: 'warning',
    });
    expect(problem).toMatchObject({ message: '\\u202e', hint: '\\x07', excerpt: 'x\\x1b[2J', severity: 'warning' });
  });

  it('cuts a line of a megabyte to the part around the fault', () => {
    const problem = problemAt('f', 'x'.repeat(1_000_000), 500_000, { code: 'a/b', message: '' });
    expect(problem.column).toBe(500_001);
    expect(problem.excerpt).toBe(`…${'x'.repeat(320)}…`);
  });

  it('may stand for a whole file', () => {
    expect(problemOfFile('sources', { code: 'file/none', message: 'No sources.' })).toMatchObject({
      line: 1,
      column: 1,
      excerpt: null,
    });
  });
});
