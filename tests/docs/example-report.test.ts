import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleReport } from '../../scripts/example-report.ts';

it('the example in docs is the report of the dossier as it is', async () => {
  const [[path, html] = ['', '']] = await exampleReport();
  expect(html).toContain('</html>');
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8') === html, 'stale: run npm run docs').toBe(true);
});
