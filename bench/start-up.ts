import { inPairs } from './measure.ts';
import type { Benchmark } from './result.ts';
import { GAINSAY, timeNode } from './run-node.ts';

/** What somebody waits for who checks a handful of articles: the command on this repository's own dossier. */
export const startUp: Benchmark = {
  name: 'start-up',
  measure: () => {
    const { first, second, ratio } = inPairs(
      21,
      () => timeNode([GAINSAY, 'check', '--fail-on', 'never']),
      () => timeNode(['-e', '0']),
    );
    const detail = `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`;
    return [
      { what: 'gainsay check of the dossier : node -e 0', spread: ratio, unit: '×', limit: 3.2, aim: 2.5, detail },
    ];
  },
};
