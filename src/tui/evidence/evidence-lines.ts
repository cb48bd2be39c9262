import type { ReportedConflict } from '../../model/report.ts';
import { editWords, sentenceOf, type EditWords } from '../../reports/edit-words.ts';
import type { ReportOptions } from '../../reports/report-format.ts';
import { claimLines, claimListsOf } from '../../reports/text/claim-lines.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { paragraph } from '../../reports/text/paragraph.ts';
import type { Overlay } from '../ruled.ts';
import { decisionLines } from './decision-lines.ts';
import { beyondSigns, painted } from './looks.ts';
import { numberLines } from './number-line.ts';
import type { Page } from './page.ts';
import { showQuotes } from './show-quotes.ts';
import { witnessWords } from './witness-words.ts';

const SENTENCE = 1500;
const FOOT = 9;

/**
 * All that is known of a conflict: what was decided, who says what, drawn to scale, and how it may have come about.
 * @param reasoning the steps behind it, in lines; empty where they are not asked for
 */
export function evidenceLines(
  conflict: ReportedConflict,
  overlay: Overlay,
  reasoning: readonly string[],
  page: Page,
): readonly string[] {
  const options = asOptions(page);
  const { paint } = page;
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const claims = claimLines(
    claimListsOf(conflict),
    { ...options, measure: beyondSigns(page.measure) },
    showQuotes(conflict, page.textOf, paint),
  ).map((lines) => painted(lines, paint));
  const aside = (title: string, lines: readonly string[] = []): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('quiet', title), ...lines];
  const foot = (name: string, text: string): readonly string[] =>
    paragraph({ label: name, labelStyle: 'quiet', labelWidth: FOOT, text }, options);
  const scope = Object.entries(conflict.scope).map(([key, words]) => `${key} ${words}`);
  return [
    ...paragraph(
      { label, labelStyle: conflict.severity, labelWidth: FOOT, text: oneLine(conflict.message, SENTENCE) },
      options,
    ),
    ...(scope.length === 0 ? [] : foot('scope', oneLine(scope.join(', ')))),
    ...decisionLines(conflict, overlay, foot, paint),
    ...numberLines(conflict, page),
    ...conflict.positions.flatMap((position, index) => [
      '',
      `${paint('key', String(index + 1))} ${paint('strong', oneLine(position.value))}  ${paint('quiet', witnessWords(position))}`,
      ...(claims[index] ?? []),
    ]),
    ...aside('fits more than one', claims.at(-2)),
    ...aside('superseded or withdrawn', claims.at(-1)),
    ...conflict.causes.flatMap((cause) => [
      '',
      ...foot('cause', oneLine(`${cause.name}: ${cause.text}`, SENTENCE)),
      ...edited(editWords(conflict, cause, page.textOf), foot),
    ]),
    ...(reasoning.length === 0 ? [] : ['', ...reasoning]),
    '',
    ...foot('rule', `${oneLine(conflict.rule)}, of kind ${oneLine(conflict.kind)}`),
    ...foot('id', oneLine(conflict.id)),
  ];
}

function edited(words: EditWords | null, foot: (name: string, text: string) => readonly string[]): readonly string[] {
  return words === null ? [] : foot(words.label, oneLine(sentenceOf(words)));
}

/** Reports are laid out for the same page; what they show only when asked is not asked for here. */
function asOptions({ width, measure, paint, textOf }: Page): ReportOptions {
  return { width, measure, paint, show: new Set(), gate: 'never', quiet: false, textOf };
}
