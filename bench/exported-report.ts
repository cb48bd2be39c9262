import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { conflictsDossier } from './conflicts-dossier.ts';
import { spreadOf } from './measure.ts';
import type { Benchmark, Result } from './result.ts';
import { GAINSAY, timeNode, usageOfNode } from './run-node.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const CONFLICTS = 100_000;
const OPENER = join(import.meta.dirname, 'open-in-browser.mjs');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The page of a dossier of 100,000 conflicts: its size, and how long a browser takes to show it. */
export const exportedReport: Benchmark = {
  name: 'exported-report',
  measure: () =>
    inTemporaryFolder(conflictsDossier(CONFLICTS), (cwd): readonly Result[] => {
      const milliseconds = timeNode([GAINSAY, 'report'], { cwd, expected: [1] });
      const page = join(cwd, 'gainsay-report.html');
      const size: Result = {
        what: `report on ${CONFLICTS} conflicts`,
        spread: spreadOf([statSync(page).size / 1e6]),
        unit: 'MB',
        limit: 60,
        detail: `written in ${milliseconds.toFixed(0)} ms`,
      };
      if (!existsSync(CHROMIUM)) return [size];
      const times = Array.from({ length: 5 }, () => Number(usageOfNode([OPENER, CHROMIUM, page]).output) / 1000);
      const detail = 'from the call to the first picture in Chromium';
      return [size, { what: 'the same, opened', spread: spreadOf(times), unit: 's', limit: 5, detail }];
    }),
};
