import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inPairs, spreadOf } from './measure.ts';
import type { Benchmark } from './result.ts';
import { reviewDossier } from './review-dossier.ts';
import type { Pressed } from './review-keys.ts';
import { GAINSAY, ROOT, timeNode } from './run-node.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const CONFLICTS = 100_000;
const KEYS = 500;

/** The review of 100,000 conflicts in a pseudo-terminal of 120 × 40, and how soon that of this repository stands there. */
export const review: Benchmark = {
  name: 'review',
  measure: () =>
    inTemporaryFolder([], (state) => {
      const { latencies, bytes, frame, memory, peak } = inTemporaryFolder(reviewDossier(CONFLICTS), (cwd) =>
        pressed(cwd, state),
      );
      const { first, second, ratio } = inPairs(
        11,
        () => Number(run('review-first-frame.ts', ROOT, state)),
        () => timeNode(['-e', '0']),
      );
      const slowest = [...latencies].sort((a, b) => a - b)[Math.ceil(latencies.length * 0.99) - 1] ?? Infinity;
      const spread = spreadOf(latencies);
      const shares = spreadOf(bytes.map((written) => (100 * written) / frame));
      return [
        {
          what: `a key to its frame, among ${CONFLICTS} conflicts`,
          spread,
          unit: 'ms',
          limit: 8,
          detail: `${KEYS} keys, 120 × 40`,
        },
        {
          what: 'the 99th of a hundred keys',
          spread: { ...spread, median: slowest },
          unit: 'ms',
          limit: 25,
          detail: 'the same keys',
        },
        {
          what: 'bytes written a key : a full screen',
          spread: shares,
          unit: '%',
          limit: 20,
          detail: `${spreadOf(bytes).median.toFixed(0)} of ${frame} bytes`,
        },
        {
          what: `memory of the review of ${CONFLICTS} conflicts`,
          spread: { median: peak, least: memory, most: peak },
          unit: 'MB',
          limit: 500,
          detail: 'the most that the process ever held; least: after the keys',
        },
        {
          what: 'first frame of the review of the dossier : node -e 0',
          spread: ratio,
          unit: '×',
          limit: 8,
          detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`,
        },
      ];
    }),
};

function pressed(cwd: string, state: string): Pressed {
  return JSON.parse(run('review-keys.ts', cwd, state, String(KEYS))) as Pressed;
}

/** Waits for what only an asynchronous program can measure. */
function run(program: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(import.meta.dirname, program), GAINSAY, ...args], { encoding: 'utf8' });
}
