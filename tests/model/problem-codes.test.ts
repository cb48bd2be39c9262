import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem-codes.ts';

/** Every code that stands in the sources: written out, or as the fault of a value. */
function codesInUse(): ReadonlySet<string> {
  const codes = new Set<string>();
  const areas = [...new Set(Object.keys(PROBLEM_CODES).map((code) => code.split('/')[0]))].join('|');
  for (const file of globSync('src/**/*.ts', { exclude: ['src/model/problem-codes.ts', 'src/**/*.examples.ts'] })) {
    const text = readFileSync(file, 'utf8');
    // A type of a script in a page is no code.
    for (const [, code = ''] of text.matchAll(new RegExp(`(?<!type=)['"\`]((?:${areas})/[a-z0-9-]+)['"\`]`, 'gu')))
      codes.add(code);
    for (const [, code = ''] of text.matchAll(/code: '([a-z]+\/[a-z0-9-]+)'/gu)) codes.add(code);
    for (const [, code = ''] of text.matchAll(/\bfault\(\s*'([a-z-]+)'/gu)) codes.add(`value/${code}`);
  }
  return codes;
}

it('explains every code in use, and none that is not', () => {
  expect(Object.keys(PROBLEM_CODES)).toEqual([...codesInUse()].sort());
});

it('says it in whole sentences', () => {
  for (const { means, mend } of Object.values(PROBLEM_CODES)) {
    expect(means).toMatch(/^[A-Za-z].*\.$/u);
    expect(mend).toMatch(/^[A-Za-z].*\.$/u);
  }
});
