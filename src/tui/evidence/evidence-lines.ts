import type { ReportedConflict } from '../../model/report.ts';
import type { ReportOptions } from '../../reports/report-format.ts';
import { claimLines } from '../../reports/text/claim-lines.ts';
import { count } from '../../reports/text/count.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { paragraph } from '../../reports/text/paragraph.ts';
import type { Measure } from '../lines.ts';
import type { Paint } from '../theme.ts';

/** The page that the evidence is written on. */
export interface Page {
  readonly width: number;
  readonly measure: Measure;
  readonly paint: Paint;
}

const SENTENCE = 1500;
const FOOT = 7;

/** All that is known of a conflict: who says what, and how it may have come about. */
export function evidenceLines(conflict: ReportedConflict, page: Page): readonly string[] {
  const options = asOptions(page);
  const { paint } = page;
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const lists = [
    ...conflict.positions.map(({ claims, value, omitted }) => ({ claims, value, omitted })),
    { claims: conflict.fits, value: null },
    { claims: conflict.superseded ?? [], value: null },
  ];
  const claims = claimLines(lists, options);
  const aside = (title: string, lines: readonly string[] = []): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('quiet', title), ...lines];
  const foot = (name: string, text: string): readonly string[] =>
    paragraph({ label: name, labelStyle: 'quiet', labelWidth: FOOT, text }, options);
  return [
    ...paragraph({ label, labelStyle: conflict.severity, text: oneLine(conflict.message, SENTENCE) }, options),
    ...conflict.positions.flatMap(({ value, witnesses }, index) => [
      '',
      `${paint('key', String(index + 1))} ${paint('strong', oneLine(value))}  ${paint('quiet', count(witnesses, 'witness', 'witnesses'))}`,
      ...(claims[index] ?? []),
    ]),
    ...aside('fits more than one', claims.at(-2)),
    ...aside('superseded or withdrawn', claims.at(-1)),
    ...conflict.causes.flatMap(({ name, text }) => ['', ...foot('cause', oneLine(`${name}: ${text}`, SENTENCE))]),
  ];
}

/** Reports are laid out for the same page; what they show only when asked is not asked for here. */
function asOptions({ width, measure, paint }: Page): ReportOptions {
  return { width, measure, paint, show: new Set(), gate: 'never', quiet: false, textOf: () => undefined };
}
