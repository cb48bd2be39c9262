import { check, type Project } from '../src/index.ts';
import { inPairs } from './measure.ts';
import { orderNetworkDossier } from './order-network-dossier.ts';
import type { Benchmark } from './result.ts';

const CLAIMS = 10_000;
const TIMES = 10;

/** Ten times the claims may take a hundred times the time where all of them are one network: n² at most. */
const LIMIT = 100;

/** Dates and distances of one network of events, a few of them wrong: ten times as much of it, within this process. */
export const orderNetwork: Benchmark = {
  name: 'order-network',
  measure: () => {
    const [small, large] = [orderNetworkDossier(CLAIMS / TIMES), orderNetworkDossier(CLAIMS)];
    const { first, second, ratio } = inPairs(
      5,
      () => time(large, CLAIMS),
      () => time(small, CLAIMS / TIMES),
    );
    return [
      {
        what: `${CLAIMS} dates and distances of ${CLAIMS / TIMES} events : a tenth of it`,
        spread: ratio,
        unit: '×',
        limit: LIMIT,
        aim: 2 * TIMES,
        detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`,
      },
    ];
  },
};

function time(project: Project, claims: number): number {
  const start = performance.now();
  const { summary, conflicts, problems } = check(project);
  const milliseconds = performance.now() - start;
  if (summary.claims !== claims || summary.problems > 0 || !conflicts.some(({ kind }) => kind === 'order'))
    throw new Error(`The dossier is not sound: ${JSON.stringify(problems[0] ?? summary)}`);
  return milliseconds;
}
