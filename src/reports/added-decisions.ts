import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { rulingWords } from './text/decision-block.ts';

/** What is shown as the code, though there is no fault. */
const BROUGHT_IN = 'added';

/** The decisions that a change brings in or alters, in the form of remarks on the input, so that nobody decides a failure of their own unseen. */
export function addedDecisions({ decisions }: Report): readonly Problem[] {
  return decisions
    .filter(({ isAdded }) => isAdded)
    .map((decision) => ({
      file: decision.file,
      line: decision.line,
      column: decision.column,
      severity: 'info',
      code: `decision/${BROUGHT_IN}`,
      message: `This change decides ${decision.id}: ${rulingWords(decision)}`,
      hint: null,
      excerpt: null,
    }));
}
