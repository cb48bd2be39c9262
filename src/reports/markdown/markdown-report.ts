import { isError, type Problem } from '../../model/problem.ts';
import type { Report, ReportedAcceptance, ReportedConflict, ReportedDecision } from '../../model/report.ts';
import { byGroup, groupWords } from '../by-group.ts';
import { fromTop, type FromTop } from '../from-top.ts';
import type { ReportOptions } from '../report-format.ts';
import { acceptanceWords, acceptedLines, messagesOf } from '../text/change-lines.ts';
import { count } from '../text/count.ts';
import { failingLines } from '../text/failing-lines.ts';
import { headline } from '../text/headline.ts';
import { problemBlock } from '../text/problem-block.ts';
import { toReport } from '../to-report.ts';
import { unsettledDecisions } from '../unsettled-decisions.ts';
import { CHANGES, conflictDetails } from './conflict-details.ts';
import { details, SIGNS } from './details.ts';
import { inert } from './inert.ts';

/** What is kept for the lines that say what has no room. */
const RESERVE = 600;
const SENTENCE = 600;

/**
 * A report in GitHub's and GitLab's Markdown, in no more bytes than the limit: what is new first and the gravest first of
 * that, each with its evidence behind a line, and what is settled, resolved or was there before only counted.
 */
export function* markdownReport(report: Report, given: ReportOptions, limit: number): Iterable<string> {
  const options: ReportOptions = { ...given, paint: (_style, text) => text };
  const { conflicts, accepted, unchanged } = toReport(report, options);
  let room = limit - RESERVE;
  const failing = failingLines(report, options).join(' ');
  const title = `### Gainsay: ${inert(headline(report, options).join(' '))}\n${failing === '' ? '' : `\n${failing}\n`}`;
  room -= bytes(title);
  yield title;
  const blocks = blocksOf(report, conflicts, options);
  let left = blocks.length;
  for (const block of blocks) {
    const text = block();
    room -= bytes(text);
    // What comes later is no graver, even where it is short.
    if (room < 0) break;
    left--;
    yield text;
  }
  const counts = [
    ...(left > 0 ? [`${String(left)} more had no room here`] : []),
    ...(report.resolved.length > 0 ? [`${String(report.resolved.length)} resolved`] : []),
    ...(unchanged > 0 ? [`${String(unchanged)} unchanged`] : []),
    ...(accepted.length > 0 ? [`${String(accepted.length)} settled`] : []),
  ];
  const { claims, facts, sources } = report.summary;
  const checked = `${count(claims, 'claim')} on ${count(facts, 'fact')} from ${count(sources, 'source')}`;
  yield `\n<sub>${[...counts, checked].join(' · ')}</sub>\n`;
}

/** What is told of, in its order; each is laid out only where there is room. */
function blocksOf(
  report: Report,
  conflicts: readonly ReportedConflict[],
  options: ReportOptions,
): readonly (() => string)[] {
  const { problems, decisions, accepted } = report;
  const top = fromTop(options);
  const faults = problems.filter(isError);
  // An author who settles what fails on the author's own change is seen to do so.
  const added = decisions.filter(({ isAdded }) => isAdded);
  const messages = added.length === 0 ? null : messagesOf(report.conflicts);
  const found = [...CHANGES.keys()].flatMap((change) => conflicts.filter((one) => one.change === change));
  return [
    ...faults.map((problem) => () => problemOf(problem, top)),
    ...added.map((decision) => () => decisionOf(decision, messages?.get(decision.id))),
    ...(accepted ? [() => acceptanceOf(accepted, report, options)] : []),
    ...unsettledDecisions(report, options).map((decision) => () => problemOf(decision, top)),
    ...byGroup(found, report.groups).flatMap(({ group, conflicts: together }) =>
      together.map((conflict, index) => () => {
        const heading = group && index === 0 ? `\n🔗 ${inert(groupWords(group, together.length), SENTENCE)}\n` : '';
        return heading + conflictDetails(conflict, group?.cause ?? null, top);
      }),
    ),
  ];
}

function problemOf(problem: Problem, top: FromTop): string {
  return details(
    `${SIGNS[problem.severity]} <b>${problem.code.startsWith('decision/') ? 'decision' : 'input'}</b>: ${inert(problem.message, SENTENCE)}`,
    problemBlock(top.problem(problem), top.options),
  );
}

function decisionOf({ id, verdict, reason, by }: ReportedDecision, on: string | undefined): string {
  const conflict = on === undefined ? '' : `. The conflict: ${inert(on, SENTENCE)}`;
  return `\n⚖️ This change decides ${inert(id)}: <b>${inert(verdict)}</b>, ${inert(reason === '' ? 'held' : reason, SENTENCE)} (${inert(by)})${conflict}\n`;
}

function acceptanceOf(accepted: ReportedAcceptance, report: Report, options: ReportOptions): string {
  return details(`⚖️ ${inert(acceptanceWords(accepted), SENTENCE)}`, acceptedLines(report, options));
}

function bytes(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
