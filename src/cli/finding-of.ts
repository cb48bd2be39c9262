import type { Finding } from '../model/finding.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { CheckedFolder } from './check-folder.ts';

/**
 * The finding of a conflict, as far as it may be shown: where words are under embargo, that which is made without them;
 * undefined where only they bring it up.
 */
export function findingOf({ report, checked, open }: CheckedFolder, conflict: ReportedConflict): Finding | undefined {
  const alike = report.conflicts.filter(({ id }) => id === conflict.id).indexOf(conflict);
  const places = (open?.report ?? report).conflicts.flatMap(({ id }, index) => (id === conflict.id ? [index] : []));
  return checked.findings[places[alike] ?? places[0] ?? -1];
}
