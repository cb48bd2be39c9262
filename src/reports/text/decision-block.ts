import type { ReportedDecision, ReportedVerdict } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

const LABEL = 9;
/** Reasons are sentences of people. */
const SENTENCE = 1500;

const WHY: Readonly<Record<ReportedDecision['state'], string>> = {
  used: 'counts',
  stale: 'the evidence has changed since',
  expired: 'it no longer counts',
  orphaned: 'there is no such conflict any more',
  disputed: 'it is decided twice, so that neither counts',
};

/** Why a decision does not count. @example whyUnsettled(decision) //=> 'it counted until 2026-03-04' */
export function whyUnsettled({ state, until, became }: ReportedDecision): string {
  if (became !== undefined) return `its piece was renamed, and the conflict is ${oneLine(became)} now`;
  return state === 'expired' && until !== undefined ? `it counted until ${oneLine(until)}` : WHY[state];
}

/** A decision that somebody is to look at: what it says, why it does not count, and the command that settles it. */
export function decisionBlock(decision: ReportedDecision, options: ReportOptions): readonly string[] {
  const { id, state, command, file, line } = decision;
  const foot = (label: string, text: string): readonly string[] =>
    paragraph({ label, labelStyle: 'quiet', labelWidth: LABEL, indent: 2, text }, options);
  const style = state === 'orphaned' ? 'info' : 'warning';
  return [
    ...paragraph(
      {
        label: state,
        labelStyle: style,
        labelWidth: LABEL,
        text: `${oneLine(id)}: ${whyUnsettled(decision)}`,
        style: 'strong',
      },
      options,
    ),
    ...foot('decided', rulingWords(decision)),
    ...(decision.positions.length === 0
      ? []
      : foot('on', decision.positions.map((words) => oneLine(words)).join(' · '))),
    ...foot('in', `${oneLine(file)}:${String(line)}`),
    ...(command === null ? [] : foot('settle', oneLine(command, SENTENCE))),
  ];
}

/**
 * What was decided, in a sentence.
 * @example rulingWords(decision) //=> 'prefer EUR 12 million (Ada, 2026-03-04): the filing says so'
 */
export function rulingWords({ verdict, by, at, until, reason }: ReportedVerdict): string {
  const days = until === undefined ? at : `${at}, until ${until}`;
  // Nobody decides without a reason: one that is not there is kept back with words under embargo.
  return `${oneLine(verdict)} (${oneLine(by)}, ${oneLine(days)}): ${reason === '' ? 'held' : oneLine(reason, SENTENCE)}`;
}
