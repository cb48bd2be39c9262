import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The fenced blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the README', () => {
  it('shows a source and rules that are sound together', () => {
    const [source = '', rules = ''] = blocks('yaml');
    const file = (text: string): { path: string; text: string } => ({
      path: text.split('\n')[0]?.slice(2) ?? '',
      text,
    });
    const report = check({ sources: [file(source)], rules: [file(rules)] });
    expect(report.problems).toEqual([]);
    expect(report.summary).toMatchObject({ sources: 1, claims: 2, facts: 2 });
  });

  it('shows what the library gives', () => {
    const [program = ''] = blocks('js');
    const body = program.replace(/^import .*\n/, '').replace(/^(report\.conflicts.*); \/\/.*$/m, 'return $1;');
    const told = /\/\/ '(.*)'$/m.exec(program)?.[1];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the README's own code
    expect(new Function('check', body)(check)).toBe(told);
  });
});
