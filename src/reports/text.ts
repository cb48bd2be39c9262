import { escapeControls } from '../model/escape-controls.ts';
import type { Report, ReportedConflict } from '../model/report.ts';

/** A first plain report. */
export function* text(report: Report): Iterable<string> {
  for (const conflict of report.conflicts) yield* conflictText(conflict);
  for (const problem of report.problems)
    yield `${problem.file}:${String(problem.line)}:${String(problem.column)} ${problem.severity} ${problem.code} ${problem.message} ${problem.hint ?? ''}\n`;
  yield `${JSON.stringify(report.summary)}\n`;
}

function* conflictText(conflict: ReportedConflict): Iterable<string> {
  yield `${conflict.severity} ${conflict.verdict} ${conflict.id} ${escapeControls(conflict.message)}\n`;
  for (const position of conflict.positions) {
    yield `  ${position.value} (${String(position.witnesses)})\n`;
    for (const claim of position.claims)
      yield `    ${claim.source} "${escapeControls(claim.quote ?? '')}" ${claim.file}:${String(claim.line)}\n`;
  }
  for (const cause of conflict.causes)
    yield `  cause ${cause.name}: ${escapeControls(cause.text)} ${JSON.stringify(cause.edit)}\n`;
}
