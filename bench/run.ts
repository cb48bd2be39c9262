/**
 * Measures what Gainsay promises of its speed and size. All are ratios taken in one run, since milliseconds say more
 * about a machine than about a program; but a hand at the keys waits in milliseconds.
 *
 *   npm run bench                     all of them
 *   npm run bench -- bulk             one of them
 *   npm run bench -- --write          all, and keeps the table in bench/RESULTS.md
 *
 * Ends with status 1 where a limit is not kept.
 */
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { bulk } from './bulk.ts';
import { equationParts } from './equation-parts.ts';
import { exportedReport } from './exported-report.ts';
import { installSize } from './install-size.ts';
import { oneFact } from './one-fact.ts';
import { orderNetwork } from './order-network.ts';
import { isKept, tableOf } from './result.ts';
import { reading } from './reading.ts';
import { ROOT } from './run-node.ts';
import { review } from './review.ts';
import { since } from './since.ts';
import { startUp } from './start-up.ts';
import { watch } from './watch.ts';

const BENCHMARKS = [
  startUp,
  bulk,
  since,
  watch,
  oneFact,
  orderNetwork,
  equationParts,
  reading,
  exportedReport,
  review,
  installSize,
];

const names = process.argv.slice(2).filter((word) => word !== '--write');
const unknown = names.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));

if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  // What is measured is the built command, and a stale one would be somebody else's numbers.
  execSync('npm run --silent build', { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const chosen = BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = chosen.flatMap(({ measure }) => measure());
  const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
  const table = tableOf(results);
  console.log(`${table}\n\n${machine}`);
  if (process.argv.includes('--write'))
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown(table, machine));
  if (!results.every(isKept)) process.exitCode = 1;
}

function markdown(table: string, machine: string): string {
  return [
    '# Speed and size',
    '',
    'Written by `npm run bench -- --write`. Each ratio is the median of pairs measured in turn in one run, so that it',
    'holds on other machines as well; the milliseconds do not.',
    '',
    table,
    '',
    `${machine}.`,
    '',
  ].join('\n');
}
