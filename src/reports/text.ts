import type { Problem } from '../model/problem.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import { isAtGate } from './is-at-gate.ts';
import { REMARKS, type ReportOptions } from './report-format.ts';
import { acceptedLines, addedLines, isShown, olderLines, resolvedLines } from './text/change-lines.ts';
import { conflictBlocks } from './text/conflict-blocks.ts';
import { byPiece, correctionBlock } from './text/correction-block.ts';
import { decisionBlock } from './text/decision-block.ts';
import { failingLines } from './text/failing-lines.ts';
import { headline, summaryLines } from './text/headline.ts';
import { problemBlock } from './text/problem-block.ts';
import { remarkBlock } from './text/remark-block.ts';
import type { Severity } from '../model/severity.ts';

/** The report as people read it in a terminal or a log. */
export function* text(report: Report, options: ReportOptions): Iterable<string> {
  // What fails is told apart from what was there before even where little is shown.
  if (!options.quiet || report.since) yield block(headline(report, options));
  const graveEnough = ({ severity }: { readonly severity: Severity }): boolean =>
    !options.quiet || isAtGate(severity, options.gate);
  const conflicts = report.conflicts.filter((conflict) => isShown(conflict, options) && graveEnough(conflict));
  const informing = conflicts.filter(isInformation);
  const grave = conflicts.filter((conflict) => !isInformation(conflict));
  for (const lines of conflictBlocks(grave, report.groups, options)) yield block(lines);
  if (informing.length > 0) yield `${options.paint('strong', 'For information')}\n\n`;
  for (const lines of conflictBlocks(informing, report.groups, options)) yield block(lines);
  if (!options.quiet && report.resolved.length > 0) yield block(resolvedLines(report.resolved, options));
  const older = options.quiet ? [] : olderLines(report, options);
  if (older.length > 0) yield block(older);
  for (const name of REMARKS) {
    if (options.show.has(name) && !options.quiet) yield* titled(TITLES[name], report[name], remarkBlock, options);
  }
  // Not even the shortest report hides that a change settles what it would fail on.
  for (const added of [addedLines(report, options), acceptedLines(report, options)])
    if (added.length > 0) yield block(added);
  yield* titled('Corrections due', byPiece(report.corrections ?? []), correctionBlock, options);
  yield* titled('Decisions to settle', toSettle(report, options), decisionBlock, options);
  const faults = report.problems.filter(graveEnoughProblem(options));
  yield* titled('In the input', faults, problemBlock, options);
  yield* summary(report, options);
}

const TITLES = { compatible: 'Compatible although they differ', incomparable: 'Not comparable' } as const;

/** The problems alone, as they are shown beside a report for programs. */
export function* problems(report: Report, options: ReportOptions): Iterable<string> {
  for (const problem of report.problems.filter(graveEnoughProblem(options)))
    yield block(problemBlock(problem, options));
}

/** Only problems of severity error fail a check, whatever the gate. */
function graveEnoughProblem({ quiet }: ReportOptions): (problem: Problem) => boolean {
  return ({ severity }) => !quiet || severity === 'error';
}

/** A decision that no longer counts fails a check, whatever the gate; one whose conflict is gone is only to be withdrawn. */
function toSettle({ decisions }: Report, { quiet }: ReportOptions): Report['decisions'] {
  return decisions.filter(({ state }) => state !== 'used' && (!quiet || state !== 'orphaned'));
}

function isInformation({ severity }: ReportedConflict): boolean {
  return severity === 'info';
}

/** A section with its title, or nothing where it has no items. */
function* titled<Item>(
  title: string,
  items: readonly Item[],
  lay: (item: Item, options: ReportOptions) => readonly string[],
  options: ReportOptions,
): Iterable<string> {
  if (items.length > 0) yield `${options.paint('strong', title)}\n\n`;
  for (const item of items) yield block(lay(item, options));
}

/** The outcome alone, in a line or two. */
export function* outcome(report: Report, options: ReportOptions): Iterable<string> {
  if (report.since) yield block(headline(report, options)).slice(0, -1);
  yield* summary(report, options);
}

function* summary(report: Report, options: ReportOptions): Iterable<string> {
  yield `${[...summaryLines(report, options), ...failingLines(report, options)].join('\n')}\n`;
}

function block(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n`;
}
