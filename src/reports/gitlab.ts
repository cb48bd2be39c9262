import { digest } from '../decisions/digest.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import { addedDecisions } from './added-decisions.ts';
import { byGroup, createCauseWords } from './by-group.ts';
import { conflictPlaces } from './conflict-places.ts';
import { encodeJson } from './encode-json.ts';
import type { ReportOptions } from './report-format.ts';
import { oneLine } from './text/one-line.ts';
import { toReport } from './to-report.ts';
import { unsettledDecisions } from './unsettled-decisions.ts';
import { uniqueNames } from './unique-names.ts';
import type { Severity } from '../model/severity.ts';

/** Messages list up to four positions, each in words that may be as long as a value is. */
const SENTENCE = 1500;

/**
 * GitLab's Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab itself
 * compares the reports of two branches by their fingerprints.
 */
export function* gitlab(report: Report, options: ReportOptions): Iterable<string> {
  const unique = uniqueNames();
  const { base = '' } = options;
  let separator = '\n';
  yield '[';
  for (const problem of [...report.problems, ...addedDecisions(report), ...unsettledDecisions(report, options)]) {
    yield separator + encodeJson(violationOfInput(problem, base, unique));
    separator = ',\n';
  }
  const { conflicts } = toReport(report, options);
  const causeOf = createCauseWords(byGroup(conflicts, report.groups));
  for (const conflict of conflicts) {
    yield separator + encodeJson(violation(conflict, causeOf(conflict), options, unique));
    separator = ',\n';
  }
  yield '\n]\n';
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function violation(
  conflict: ReportedConflict,
  cause: readonly string[],
  { base = '', isTouched }: ReportOptions,
  unique: (name: string) => string,
): object {
  const { id, rule, severity, message, isCorrectionDue } = conflict;
  const { primary } = conflictPlaces(conflict, isTouched);
  return {
    description: oneLine([message, ...cause].join(' '), SENTENCE),
    check_name: oneLine(rule),
    fingerprint: unique(id),
    // What readers have before them is worse than what an editor still holds.
    severity: isCorrectionDue ? 'critical' : SEVERITIES[severity],
    location: { path: base + (primary?.file ?? ''), lines: { begin: primary?.line ?? 1 } },
  };
}

/** A fault in the input stops the check, so nothing is graver. */
function violationOfInput(problem: Problem, base: string, unique: (name: string) => string): object {
  const { code, severity, message, hint, file, line } = problem;
  return {
    description: oneLine([message, ...(hint === null ? [] : [hint])].join(' '), SENTENCE),
    check_name: code,
    fingerprint: unique(digest([code, file, message])),
    severity: severity === 'error' ? 'blocker' : SEVERITIES[severity],
    location: { path: base + file, lines: { begin: line } },
  };
}
