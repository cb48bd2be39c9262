import { join } from 'node:path';
import { bulkDossier } from './bulk-dossier.ts';
import { inPairs, spreadOf } from './measure.ts';
import type { Benchmark } from './result.ts';
import { GAINSAY, timeNode, usageOfNode } from './run-node.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const GROUPS = 250;
const LOADER = join(import.meta.dirname, 'load-with-js-yaml.mjs');
const CHECK = [GAINSAY, 'check', '--format', 'json'];

/** The dossier is full of conflicts, and a call that found none has not done the work. */
const CONFLICTS = { expected: [1] };

/** 2,000 sources of 50 claims, all read from disk by a process of their own, against one that only reads and loads them. */
export const bulk: Benchmark = {
  name: 'bulk',
  measure: () =>
    inTemporaryFolder(bulkDossier(GROUPS), (cwd) => {
      const usage = Array.from({ length: 3 }, () => usageOfNode(CHECK, { cwd, ...CONFLICTS }));
      const { summary, conflicts } = JSON.parse(usage[0]?.output ?? '') as {
        readonly summary: Readonly<Record<'sources' | 'claims' | 'facts' | 'problems', number>>;
        readonly conflicts: readonly unknown[];
      };
      const found = `${summary.claims} claims on ${summary.facts} facts, ${conflicts.length} findings`;
      if (summary.claims !== GROUPS * 400 || summary.problems > 0)
        throw new Error(`The dossier is not sound: ${found}.`);
      const { first, second, ratio } = inPairs(
        9,
        () => timeNode(CHECK, { cwd, ...CONFLICTS }),
        () => timeNode([LOADER, join(cwd, 'sources')]),
      );
      const times = `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`;
      return [
        {
          what: `gainsay check of ${summary.sources} sources : js-yaml`,
          spread: ratio,
          unit: '×',
          limit: 1.8,
          detail: `${times}; ${found}`,
        },
        {
          what: `peak memory with ${summary.sources} sources`,
          spread: spreadOf(usage.map(({ peak }) => peak)),
          unit: 'MB',
          limit: 500,
          detail: 'the largest resident set of the process',
        },
      ];
    }),
};
