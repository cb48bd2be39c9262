import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bulkDossier } from './bulk-dossier.ts';
import { spreadOf } from './measure.ts';
import type { Benchmark } from './result.ts';
import { GAINSAY, timeNode } from './run-node.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const GROUPS = 250;
const LATENCY = join(import.meta.dirname, 'watch-latency.ts');

/** How soon a change among 2,000 sources of 50 claims is on the screen of a watch, against a run that begins cold. */
export const watch: Benchmark = {
  name: 'watch',
  measure: () =>
    inTemporaryFolder(bulkDossier(GROUPS), (cwd) => {
      const cold = spreadOf(Array.from({ length: 5 }, () => timeNode([GAINSAY, 'check'], { cwd, expected: [1] })));
      const printed = execFileSync(process.execPath, [LATENCY, GAINSAY, cwd, 'sources/tidings-0009.yaml', '10'], {
        encoding: 'utf8',
      });
      const seen = JSON.parse(printed) as readonly number[];
      return [
        {
          what: 'a change on the screen of gainsay check --watch : a cold run',
          spread: spreadOf(seen.map((time) => time / cold.median)),
          unit: '×',
          limit: 0.1,
          detail: `${spreadOf(seen).median.toFixed(0)} ms against ${cold.median.toFixed(0)} ms`,
        },
      ];
    }),
};
