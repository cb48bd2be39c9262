import { grouped } from '../model/grouped.ts';
import { PROBLEM_CODES } from '../model/problem-codes.ts';
import type { Problem } from '../model/problem.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report, ReportedCorrection, ReportedDecision, ReportedVerdict } from '../model/report.ts';
import { toldOpenly, type Open } from './told-openly.ts';

/**
 * A report without the words of sources under embargo. These take their part in it: what is found is all there, with its
 * severity and its state. But everything that is told of it stands as it would without them, so that no word of theirs can
 * show through, whatever a message, a cause or a remark is made of; what only they bring up is told as that.
 * @param open the state that the report is of; null where nothing in it is under embargo
 * @param before the same of the state before a change, from which resolved conflicts are told
 */
export function withhold(report: Report, open: Open | null, before: Open | null): Report {
  const resolved = report.resolved.map((conflict) => toldOpenly(conflict, before ?? withoutReport(open)));
  if (!open) return reportWith(report, { resolved });
  const conflicts = report.conflicts.map((conflict) => toldOpenly(conflict, open));
  const shown = new Set(conflicts.filter(({ withheld }) => !withheld).map(({ id }) => id));
  const left = new Set(conflicts.map(({ id }) => id));
  const corrections = grouped(open.report.corrections ?? [], ({ conflict }) => conflict);
  return {
    ...report,
    conflicts,
    groups: open.report.groups.filter((group) => group.conflicts.every((id) => left.has(id))),
    compatible: open.report.compatible,
    incomparable: open.report.incomparable,
    ...(report.corrections && {
      corrections: report.corrections.map((one) =>
        shown.has(one.conflict) ? one : toldOfCorrection(one, corrections),
      ),
    }),
    decisions: report.decisions.map((decision) =>
      shown.has(decision.id) ? withOpenHistory(decision, valuesOf(decision.id, conflicts)) : withoutWords(decision),
    ),
    resolved,
    problems: report.problems.map((problem) => (open.files.has(problem.file) ? withoutLine(problem) : problem)),
  };
}

/** Of a state in which nothing was under embargo, what takes part in none that is now. */
function withoutReport(open: Open | null): Pick<Open, 'until'> | null {
  return open && { until: open.until };
}

/** A correction as it would be told without the words under embargo, if it would be. */
function toldOfCorrection(
  correction: ReportedCorrection,
  corrections: ReadonlyMap<string, readonly ReportedCorrection[]>,
): ReportedCorrection {
  const [told] = corrections.get(correction.conflict) ?? [];
  return told ?? { ...correction, title: null, url: null, claims: [], instead: null };
}

function withoutWords(decision: ReportedDecision): ReportedDecision {
  const { id, state, by, at, until, file, line, column, isAdded } = decision;
  return {
    ...{ id, state, verdict: kindOf(decision), reason: '', by, at },
    ...(until === undefined ? {} : { until }),
    ...{ positions: [], command: null, file, line, column },
    ...(isAdded === undefined ? {} : { isAdded }),
  };
}

function valuesOf(id: string, conflicts: Report['conflicts']): ReadonlySet<string> {
  const on = conflicts.filter((conflict) => conflict.id === id);
  return new Set(on.flatMap(({ positions }) => positions.map(({ value }) => value)));
}

/** What was decided before may have been decided on words that are under embargo: then it is left out. */
function withOpenHistory(decision: ReportedDecision, shown: ReadonlySet<string>): ReportedDecision {
  const { replaces, ...rest } = decision;
  if (!replaces) return decision;
  const open = replaces.filter(({ positions }) => positions.length > 0 && positions.every((value) => shown.has(value)));
  return open.length === 0 ? rest : { ...rest, replaces: open };
}

/** What was decided, but for the value that is preferred. */
function kindOf({ verdict }: ReportedVerdict): string {
  return verdict.replace(/^prefer .*$/s, 'prefer');
}

/** A problem as its code alone tells it. */
function withoutLine(problem: Problem): Problem {
  return {
    ...problem,
    message: PROBLEM_CODES[problem.code]?.means ?? 'What stands here is at fault.',
    hint: 'What stands here is under embargo; --include-embargoed shows it.',
    excerpt: '',
  };
}
