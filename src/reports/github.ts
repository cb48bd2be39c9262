import type { Problem } from '../model/problem.ts';
import type { Report, ReportedConflict, ReportedPosition } from '../model/report.ts';
import { addedDecisions } from './added-decisions.ts';
import { byGroup, createCauseWords, type CauseWords, type Together } from './by-group.ts';
import { conflictPlaces } from './conflict-places.ts';
import { annotation, type Annotation } from './github/annotation.ts';
import { isAtGate } from './is-at-gate.ts';
import type { ReportOptions } from './report-format.ts';
import { count, enumerate } from './text/count.ts';
import { failingLines } from './text/failing-lines.ts';
import { headline } from './text/headline.ts';
import { oneLine } from './text/one-line.ts';
import { ownFirst } from './text/own-first.ts';
import { toReport } from './to-report.ts';
import { unsettledDecisions } from './unsettled-decisions.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/** GitHub shows no more of each kind for one step, and says nothing of the others. */
const MOST = 10;
const ERROR: Severity = 'error';
const SENTENCE = 1500;
const POSITIONS = 8;

/**
 * Workflow commands, which GitHub shows beside the files of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. They need no permission, and so
 * work for a fork as well. What has no room is counted.
 */
export function* github(report: Report, given: ReportOptions): Iterable<string> {
  const options: ReportOptions = { ...given, paint: (_style, text) => text };
  const { conflicts, unchanged } = toReport(report, options);
  // What fails the step is shown as an error, and nothing else is the reason for it.
  const unsettled = unsettledDecisions(report, options).map((one) => (one.fails ? { ...one, severity: ERROR } : one));
  const faults = [...report.problems, ...addedDecisions(report), ...unsettled];
  const gravityOf = ({ severity }: ReportedConflict): Severity => (isAtGate(severity, options.gate) ? ERROR : severity);
  const all = byGroup(conflicts, report.groups);
  const causeOf = createCauseWords(all);
  const cut: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) {
    const problems = faults.filter((problem) => problem.severity === severity);
    const found = leadersFirst(all, (conflict) => gravityOf(conflict) === severity);
    // The last notice is for what has no room.
    const room = severity === 'info' ? MOST - 1 : MOST;
    const fits = Math.max(0, room - problems.length);
    for (const problem of problems.slice(0, room)) yield annotation(ofProblem(problem, options));
    for (const conflict of found.slice(0, fits))
      yield annotation({ ...ofConflict(conflict, causeOf, options), severity });
    cut[severity] = Math.max(0, problems.length + found.length - room);
  }
  const aside = besides(cut, unchanged);
  if (aside !== '') yield annotation({ severity: 'info', title: 'Gainsay', message: aside });
  yield `${[`${headline(report, options).join(' ')}.`, ...failingLines(report, options)].join('\n')}\n`;
}

function ofProblem(problem: Problem, { base = '' }: ReportOptions): Annotation {
  const { message, hint, code, severity, file, line, column } = problem;
  const text = oneLine([message, ...(hint === null ? [] : [hint])].join(' '), SENTENCE);
  return { severity, title: code, message: text, place: { file: base + file, line, column } };
}

/** One slip of a source does not take the room of conflicts that it does not explain. */
function leadersFirst(
  all: readonly Together[],
  isAmong: (conflict: ReportedConflict) => boolean,
): readonly ReportedConflict[] {
  const among = all.map(({ conflicts }) => conflicts.filter(isAmong));
  return [...among.flatMap((conflicts) => conflicts.slice(0, 1)), ...among.flatMap((conflicts) => conflicts.slice(1))];
}

function ofConflict(
  conflict: ReportedConflict,
  causeOf: CauseWords,
  { base = '', isTouched }: ReportOptions,
): Annotation {
  const { severity, message, rule, id } = conflict;
  const { primary } = conflictPlaces(conflict, isTouched);
  const lines = [
    message,
    ...ownFirst(conflict)
      .slice(0, POSITIONS)
      .map(({ value, claims }) => `${value}: ${sourcesOf(claims)}`),
    ...causeOf(conflict),
    `gainsay explain ${id}`,
  ];
  const text = lines.map((line) => oneLine(line, SENTENCE)).join('\n');
  const place = primary && { ...primary, file: base + primary.file };
  return { severity, title: oneLine(rule), message: text, ...(place ? { place } : {}) };
}

function sourcesOf(claims: ReportedPosition['claims']): string {
  const sources = [...new Set(claims.map(({ source }) => source))];
  const named = sources.slice(0, POSITIONS);
  return enumerate([
    ...named,
    ...(sources.length > named.length ? [count(sources.length - named.length, 'other')] : []),
  ]);
}

function besides(cut: Readonly<Record<Severity, number>>, unchanged: number): string {
  const more = [
    ...(cut.error > 0 ? [count(cut.error, 'error')] : []),
    ...(cut.warning > 0 ? [count(cut.warning, 'warning')] : []),
    ...(cut.info > 0 ? [`${String(cut.info)} for information`] : []),
  ];
  return [
    ...(more.length > 0 ? [`Not shown here, as GitHub shows ${String(MOST)} of a kind: ${enumerate(more)}.`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'conflict')} unchanged.`] : []),
  ].join(' ');
}
