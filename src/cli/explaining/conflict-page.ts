import { reported } from '../../decisions/decision.ts';
import { parseDecisions } from '../../decisions/parse-decisions.ts';
import type { Report, ReportedConflict } from '../../model/report.ts';
import type { Project } from '../../project/check-project.ts';
import { conflictExplanation } from '../../reports/explanation/conflict-explanation.ts';
import { conflictBody } from '../../reports/text/conflict-block.ts';
import { rulingWords } from '../../reports/text/decision-block.ts';
import { CAUSES } from '../../rules/cause-registry.ts';
import { KINDS } from '../../rules/registry.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { findingOf } from '../finding-of.ts';
import type { Page } from './page.ts';

/** The reasoning behind a conflict, and what was decided on it. */
export function conflictPage(conflict: ReportedConflict, folder: CheckedFolder): Page {
  return (options) => {
    const finding = findingOf(folder, conflict);
    if (!finding) return conflictBody(conflict, options);
    const background = {
      finding,
      kindSummary: KINDS.get(conflict.kind)?.summary ?? '',
      // What was decided on words under embargo repeats them.
      decided: decidedOn(conflict.withheld ? '' : conflict.id, folder.report, folder.project),
      causeSummary: (cause: string) => CAUSES.find((one) => one.name === cause)?.summary,
    };
    return conflictExplanation(conflict, background, options);
  };
}

/** The history of a conflict, as far as it was decided on. */
function decidedOn(id: string, { decisions }: Report, { decisions: file }: Project): readonly string[] {
  const known = file ? parseDecisions(file.path, file.text).decisions : [];
  return decisions
    .filter((decision) => decision.id === id)
    .flatMap((decision) => {
      const entry = known.find(({ line, column }) => line === decision.line && column === decision.column);
      return [
        `${decision.state}: ${rulingWords(decision)}`,
        ...(entry?.replaces ?? []).map((earlier) => `before: ${rulingWords(reported(earlier))}`),
      ];
    });
}
