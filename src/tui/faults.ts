import { isError, type Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { count } from '../reports/text/count.ts';
import { oneLine } from '../reports/text/one-line.ts';
import type { ReviewState } from './state.ts';

/** What keeps the input from being read as a whole. */
export function faultsIn({ problems }: Pick<Report, 'problems'>): readonly Problem[] {
  return problems.filter(isError);
}

/**
 * What is at fault and where, in a sentence; null where nothing is. Until it is mended, conflicts may be missing, and those
 * that are shown may lack claims.
 * @param how it may be opened; empty where nothing opens it
 */
export function faultWords({ faults, decisionsFile }: ReviewState, how = ''): string | null {
  const [first, ...more] = faults;
  if (!first) return null;
  const lost = faults.some(({ file }) => file === decisionsFile) ? 'No decision counts' : 'Not all is read';
  const others = more.length === 0 ? '' : ` (and ${count(more.length, 'more fault', 'more faults')})`;
  return `${lost}${how}: ${oneLine(first.file)}:${String(first.line)}: ${oneLine(first.message)}${others}`;
}
