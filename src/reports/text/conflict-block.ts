import type { NamedCause } from '../../model/finding.ts';
import type { ReportedConflict, ReportedPosition } from '../../model/report.ts';
import { editWords, sentenceOf } from '../edit-words.ts';
import type { ReportOptions } from '../report-format.ts';
import { claimLines, claimListsOf } from './claim-lines.ts';
import { count } from './count.ts';
import { rulingWords } from './decision-block.ts';
import { ownFirst } from './own-first.ts';
import { withheldWords } from './withheld-words.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';
import { isRightToLeft } from './right-to-left.ts';

const LABEL = 9;
const FOOT = 7;
/** Messages list up to four positions, each in words that may be as long as a value is. */
const SENTENCE = 1500;

/**
 * A conflict as a report shows it.
 * @param told the cause that stands above it, with the other conflicts that it explains
 */
export function conflictBlock(
  conflict: ReportedConflict,
  options: ReportOptions,
  told: string | null = null,
): readonly string[] {
  return [...conflictBody(conflict, options, told), ...footLine('more', `gainsay explain ${conflict.id}`, options)];
}

/** A conflict: what it is about, who stands where, how it may have come about and what would mend it. */
export function conflictBody(
  conflict: ReportedConflict,
  options: ReportOptions,
  told: string | null = null,
): readonly string[] {
  const { paint } = options;
  const positions = ownFirst(conflict);
  const { fits, superseded = [] } = conflict;
  const claims = claimLines(claimListsOf({ positions, fits, superseded }), options);
  const aside = (title: string, listed: readonly string[] | undefined): readonly string[] =>
    listed === undefined || listed.length === 0 ? [] : [`  ${paint('quiet', title)}`, ...listed];
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const foot = (name: string, text: string): readonly string[] => footLine(name, text, options);
  const { change } = conflict;
  // Whoever is to change a piece for what was decided among the sources wants to know why that was.
  const ruled = [conflict.decision ?? conflict.contradicts].filter((verdict) => verdict !== undefined);
  const scope = Object.entries(conflict.scope).map(([key, words]) => `${key} ${words}`);
  return [
    ...paragraph(
      {
        label,
        labelStyle: conflict.severity,
        labelWidth: LABEL,
        text: oneLine(conflict.message, SENTENCE),
        style: 'strong',
      },
      options,
    ),
    ...(change === undefined || change === 'new' ? [] : foot('change', change)),
    ...(scope.length === 0 ? [] : foot('scope', oneLine(scope.join(', ')))),
    ...positions.flatMap((position, index) => [...positionLines(position, options), ...(claims[index] ?? [])]),
    ...aside('fits more than one', claims.at(-2)),
    ...unlisted(conflict, options),
    ...aside('superseded or withdrawn', claims.at(-1)),
    ...ruled.flatMap((verdict) => foot('ruled', rulingWords(verdict))),
    ...(conflict.decision && conflict.state === 'stale'
      ? foot('on', conflict.decision.positions.map((words) => oneLine(words)).join(' · '))
      : []),
    ...conflict.causes.flatMap((cause) => [
      ...foot(
        'cause',
        oneLine(cause.name === told ? `${cause.name}, as above` : `${cause.name}: ${cause.text}`, SENTENCE),
      ),
      ...edited(conflict, cause, foot, options),
    ]),
    ...(conflict.withheld ? foot('held', withheldWords(conflict.withheld)) : []),
  ];
}

/** What is not listed of whole positions, or of what fits: of the claims of a position that stands there, it says so itself. */
function unlisted({ positions, omitted = 0 }: ReportedConflict, { paint }: ReportOptions): readonly string[] {
  const told = positions.reduce((sum, position) => sum + (position.omitted ?? 0), 0);
  return omitted > told ? [`  ${paint('quiet', `and ${count(omitted - told, 'claim')} more`)}`] : [];
}

function footLine(name: string, text: string, options: ReportOptions): readonly string[] {
  return paragraph({ label: name, labelStyle: 'quiet', labelWidth: FOOT, indent: 2, text }, options);
}

function positionLines({ value, witnesses, claims }: ReportedPosition, { paint }: ReportOptions): readonly string[] {
  const denied = claims.length > 0 && claims.every(({ stance }) => stance === 'denied') ? 'denied: ' : '';
  const words = `  ${paint('strong', denied + oneLine(value))}`;
  const voices = `  ${paint('quiet', count(witnesses, 'witness', 'witnesses'))}`;
  return isRightToLeft(value) ? [words, voices] : [words + voices];
}

function edited(
  conflict: ReportedConflict,
  cause: NamedCause,
  foot: (name: string, text: string) => readonly string[],
  { textOf }: ReportOptions,
): readonly string[] {
  const words = editWords(conflict, cause, textOf);
  return words === null ? [] : foot(words.label, oneLine(sentenceOf(words)));
}
