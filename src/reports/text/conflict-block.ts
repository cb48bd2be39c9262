import { escapeControls } from '../../model/escape-controls.ts';
import type { NamedCause } from '../../model/finding.ts';
import { placeAt } from '../../model/place.ts';
import type { ReportedConflict } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { claimLines } from './claim-lines.ts';
import { count } from './count.ts';
import { paragraph } from './paragraph.ts';

const LABEL = 9;
const FOOT = 7;

/** A conflict: what it is about, who stands where, how it may have come about and what would mend it. */
export function conflictBlock(conflict: ReportedConflict, options: ReportOptions): readonly string[] {
  const { paint } = options;
  const lists = [
    ...conflict.positions.map(({ claims, value, omitted }) => ({ claims, value, omitted })),
    { claims: conflict.fits, value: null, omitted: conflict.omitted },
  ];
  const claims = claimLines(lists, options);
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const foot = (name: string, text: string): readonly string[] =>
    paragraph({ label: name, labelStyle: 'quiet', labelWidth: FOOT, indent: 2, text }, options);
  const scope = Object.entries(conflict.scope).map(([key, words]) => `${key} ${words}`);
  return [
    ...paragraph(
      {
        label,
        labelStyle: conflict.severity,
        labelWidth: LABEL,
        text: escapeControls(conflict.message),
        style: 'strong',
      },
      options,
    ),
    ...(scope.length === 0 ? [] : foot('scope', escapeControls(scope.join(', ')))),
    ...conflict.positions.flatMap(({ value, witnesses }, index) => [
      `  ${paint('strong', escapeControls(value))}  ${paint('quiet', count(witnesses, 'witness', 'witnesses'))}`,
      ...(claims[index] ?? []),
    ]),
    ...(conflict.fits.length === 0 ? [] : [`  ${paint('quiet', 'too vague to take a side')}`, ...(claims.at(-1) ?? [])]),
    ...conflict.causes.flatMap((cause) => [
      ...foot('cause', escapeControls(`${cause.name}: ${cause.text}`)),
      ...mend(cause, foot, options),
    ]),
    ...foot('more', `gainsay explain ${conflict.id}`).map((line) => line),
  ];
}

/** The edit as a reader makes it: where, and what becomes what. */
function mend(
  { edit }: NamedCause,
  foot: (name: string, text: string) => readonly string[],
  { textOf }: ReportOptions,
): readonly string[] {
  if (!edit) return [];
  const text = textOf(edit.file);
  const place = text === undefined ? '' : `:${String(placeAt(text, edit.start).line)}`;
  const old = text === undefined ? '' : `${text.slice(edit.start, edit.end)} → `;
  return foot('mend', escapeControls(`${edit.file}${place}  ${old}${edit.replacement}`));
}
