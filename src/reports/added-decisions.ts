import type { Problem } from '../model/problem.ts';
import type { Report, ReportedAcceptance, ReportedDecision } from '../model/report.ts';
import { count } from './text/count.ts';
import { acceptanceWords, messagesOf } from './text/change-lines.ts';
import { rulingWords } from './text/decision-block.ts';
import { oneLine } from './text/one-line.ts';

/** What is shown as the code, though there is no fault. */
const BROUGHT_IN = 'added';

/** So many ids are named in a sentence. */
const MOST_NAMED = 10;

/**
 * The decisions that a change brings in or alters and what it adds to the baseline, in the form of remarks on the input, so
 * that nobody settles a failure of their own unseen.
 */
export function addedDecisions({ decisions, accepted, conflicts }: Report): readonly Problem[] {
  const added = decisions.filter(({ isAdded }) => isAdded);
  const messages = added.length === 0 ? null : messagesOf(conflicts);
  const remark = (kind: 'decision' | 'baseline', message: string, place: Place): Problem => ({
    ...{ file: place.file, line: place.line, column: place.column },
    ...{ severity: 'info', code: `${kind}/${BROUGHT_IN}`, message, hint: null, excerpt: null },
  });
  return [
    ...added.map((one) => remark('decision', decidedWords(one, messages?.get(one.id)), one)),
    ...(accepted ? [remark('baseline', `${acceptanceWords(accepted)} It accepts ${named(accepted)}.`, accepted)] : []),
  ];
}

/** @param on what the conflict is */
function decidedWords(decision: ReportedDecision, on: string | undefined): string {
  const words = `This change decides ${oneLine(decision.id)}: ${rulingWords(decision)}`;
  return on === undefined ? words : `${words}${/[.!?]$/.test(words) ? '' : '.'} The conflict: ${on}`;
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

function named({ conflicts }: ReportedAcceptance): string {
  const left = conflicts.length - MOST_NAMED;
  const ids = conflicts.slice(0, MOST_NAMED).map((id) => oneLine(id));
  return `${ids.join(', ')}${left > 0 ? ` and ${count(left, 'other')}` : ''}`;
}
