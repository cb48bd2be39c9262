import type { Severity } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { REMARKS, type ReportOptions } from './report-format.ts';
import { conflictBlock } from './text/conflict-block.ts';
import { headline, summaryLine } from './text/headline.ts';
import { problemBlock } from './text/problem-block.ts';
import { remarkBlock } from './text/remark-block.ts';

const GRAVITY: readonly (Severity | 'never')[] = ['info', 'warning', 'error', 'never'];

/** The report as people read it in a terminal or a log. */
export function* text(report: Report, options: ReportOptions): Iterable<string> {
  if (!options.quiet) yield `${headline(report, options)}\n\n`;
  const graveEnough = ({ severity }: { readonly severity: Severity }): boolean =>
    !options.quiet || GRAVITY.indexOf(severity) >= GRAVITY.indexOf(options.gate);
  for (const conflict of report.conflicts) {
    if (graveEnough(conflict)) yield block(conflictBlock(conflict, options));
  }
  for (const name of REMARKS) {
    if (!options.show.has(name) || options.quiet) continue;
    yield `${options.paint('strong', TITLES[name])}\n\n`;
    for (const remark of report[name]) yield block(remarkBlock(remark, options));
  }
  yield* problems(report, options);
  yield* summary(report, options);
}

const TITLES = { compatible: 'Compatible although they differ', incomparable: 'Not comparable' } as const;

/** The problems alone, as they are shown beside a report for programs. */
export function* problems(report: Report, options: ReportOptions): Iterable<string> {
  for (const problem of report.problems) {
    if (!options.quiet || problem.severity === 'error') yield block(problemBlock(problem, options));
  }
}

/** The outcome alone, in one line. */
export function* summary(report: Report, options: ReportOptions): Iterable<string> {
  yield `${summaryLine(report, options)}\n`;
}

function block(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n`;
}
