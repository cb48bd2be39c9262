import type { Checking } from '../../decisions/why-resolved.ts';
import type { Report } from '../../model/report.ts';

/** What is checked now and was checked last, in which a renamed piece is seen. */
interface Compared {
  readonly now: Checking;
  readonly before: Checking;
}

/** Whether anything is to be told: a conflict or a problem that came, changed or went, or a piece that was renamed. */
export function hasNews(report: Report, before: Report, checking: Compared): boolean {
  return (
    report.resolved.length > 0 ||
    report.conflicts.some(({ change }) => change !== 'unchanged') ||
    JSON.stringify([report.problems, report.summary, report.decisions]) !==
      JSON.stringify([before.problems, before.summary, before.decisions]) ||
    isRenamed(report, before, checking)
  );
}

/** Whether a conflict has another id than it had, as its piece was renamed. Few changes are to the name of a file. */
function isRenamed(report: Report, before: Report, { now, before: was }: Compared): boolean {
  const isAlike =
    now.sources.length === was.sources.length && now.sources.every(({ id }, index) => id === was.sources[index]?.id);
  if (isAlike) return false;
  const known = new Set(before.conflicts.map(({ id }) => id));
  return report.conflicts.some(({ id }) => !known.has(id));
}
