import { isError } from '../../model/problem.ts';
import { compareReports } from '../../decisions/compare-reports.ts';
import type { Report } from '../../model/report.ts';
import { createProjectMemory } from '../../project/project-memory.ts';
import { checkState, shownOf, type Called, type CheckedFolder } from '../check-folder.ts';
import { hasNews } from './has-news.ts';
import type { SeenFiles } from './seen-files.ts';

/**
 * Checks a project as it stands now, and gives it with what came and went since the last time: null where nothing did,
 * and `doubtful` where it has just come to be at fault, which may be no more than a file that is half written.
 */
export type Recheck = () => Promise<CheckedFolder | 'doubtful' | null>;

/** @param root the real path of the project's folder */
export function createRecheck(root: string, called: Called, seen: SeenFiles): Recheck {
  const memory = createProjectMemory();
  let last: CheckedFolder | null = null;
  let isDoubted = false;
  return async () => {
    const before = last;
    seen.begin();
    const known = { known: seen.known, memory, isAgain: before !== null };
    const checked = await checkState(root, called, seen.disk, known);
    if (before && !isDoubted && faultsOf(checked.report) > faultsOf(before.report)) {
      isDoubted = true;
      return 'doubtful';
    }
    isDoubted = false;
    last = checked;
    if (!before) return shownOf(checked);
    const checking = { now: checked.checked.dossier, before: before.checked.dossier };
    const since = { ref: 'the last check', commit: null };
    const report = compareReports(checked.report, before.report, since, { checking });
    return hasNews(report, before.report, checking) ? shownOf({ ...checked, report }, before) : null;
  };
}

function faultsOf({ problems }: Report): number {
  return problems.filter(isError).length;
}
