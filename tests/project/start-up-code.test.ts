import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './planted-tree.ts';

const dist = join(root, 'dist');

// The one file is read at every start, and a parser that is drawn in by an import somewhere makes it a quarter larger.
it.each([
  ['the parser of Markdown', 'codeFenced'],
  ['the report for code scanning', 'json.schemastore'],
  ['the parser of the command line', 'commander.unknownOption'],
  ['the report as a page', '<!doctype'],
  ['the glob matcher', 'picomatch'],
  ['the example of a new project', 'radio-kade'],
  ['what the doctor looks at', 'check-ignore'],
])('is loaded for a plain check without %s', (_, words) => {
  const files = globSync('*.{cjs,mjs}', { cwd: dist }).filter((file) =>
    readFileSync(join(dist, file), 'utf8').includes(words),
  );
  expect(files).not.toEqual([]);
  expect(files).not.toContain('cli.cjs');
});
