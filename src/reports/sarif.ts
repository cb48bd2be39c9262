import type { Report, ReportedConflict } from '../model/report.ts';
import { addedDecisions } from './added-decisions.ts';
import { encodeJson } from './encode-json.ts';
import type { ReportOptions } from './report-format.ts';
import { createPackedRoom } from './sarif/packed-room.ts';
import { sarifLog } from './sarif/sarif-log.ts';
import { sarifResult } from './sarif/sarif-result.ts';
import { toReport } from './to-report.ts';
import { unsettledDecisions } from './unsettled-decisions.ts';

/** GitHub shows the first 5,000 results of a run, and takes files of up to 10 MB, packed; the rest is for what frames them. */
const MOST_RESULTS = 5000;
const MOST_BYTES = 9_000_000;
const MOST_PROBLEMS = 1000;

/**
 * SARIF 2.1.0 for GitHub's code scanning and editors: what is open, and with `--since` what the change brings in. See
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export function sarif(report: Report, options: ReportOptions): Iterable<string> {
  const { base = '' } = options;
  const { conflicts } = toReport(report, options);
  const kept = conflicts.slice(0, MOST_RESULTS);
  let written = 0;
  const results = function* (indexOf: ReadonlyMap<string, number>): Iterable<string> {
    const room = createPackedRoom(MOST_BYTES);
    for (const conflict of kept) {
      const result = resultOf(conflict, indexOf, base);
      if (!room.holds(result)) return;
      written++;
      yield result;
    }
  };
  const problems = [...report.problems, ...addedDecisions(report), ...unsettledDecisions(report, options)].slice(
    0,
    MOST_PROBLEMS,
  );
  return sarifLog({ described: kept, results, leftOut: () => conflicts.length - written, problems, base });
}

function resultOf(conflict: ReportedConflict, indexOf: ReadonlyMap<string, number>, base: string): string {
  return encodeJson(sarifResult(conflict, indexOf.get(conflict.rule) ?? 0, base));
}
