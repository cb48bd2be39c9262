import { escapeControls } from '../../model/escape-controls.ts';
import { lineStarts } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportOptions } from '../report-format.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

/** How far before the column an excerpt begins at most; `problem.ts` cuts longer lines. */
const EXCERPT = 160;

/** A problem: its place, what is wrong, the line itself with a caret under the column, and what would be right. */
export function problemBlock(problem: Problem, options: ReportOptions): readonly string[] {
  const { paint } = options;
  const { severity, message, hint, code } = problem;
  const whole = problem.excerpt === null;
  const place = whole ? '' : `:${String(problem.line)}:${String(problem.column)}`;
  return [
    `${paint('strong', oneLine(problem.file) + place)}  ${paint('quiet', code)}`,
    ...paragraph(
      { label: severity, labelStyle: severity, labelWidth: 9, indent: 2, text: escapeControls(message) },
      options,
    ),
    ...excerptLines(problem, options),
    ...(hint === null
      ? []
      : paragraph(
          { label: 'hint', labelStyle: 'quiet', labelWidth: 9, indent: 2, text: escapeControls(hint) },
          options,
        )),
  ];
}

function excerptLines(problem: Problem, options: ReportOptions): readonly string[] {
  if (problem.excerpt === null || problem.excerpt === '') return [];
  const { measure, paint, width } = options;
  const number = String(problem.line);
  const excerpt = expand(escapeControls(problem.excerpt));
  const before = expand(beforeCaret(problem, options));
  const margin = number.length + 5;
  const room = Math.max(20, width - margin);
  const [shown, indent] = windowOf(excerpt, before, room, measure);
  return [
    `  ${paint('quiet', `${number} │`)} ${shown}`,
    `  ${paint('quiet', `${' '.repeat(number.length)} │`)} ${' '.repeat(indent)}${paint(problem.severity, '^')}`,
  ];
}

/** What stands before the column in the excerpt, which shows controls in more characters than they are. */
function beforeCaret({ file, line, column, excerpt }: Problem, { textOf }: ReportOptions): string {
  const text = textOf(file);
  if (text === undefined) return (excerpt ?? '').slice(0, column - 1);
  const start = lineStarts(text)[line - 1] ?? 0;
  const first = Math.max(0, column - 1 - EXCERPT);
  return (first > 0 ? '…' : '') + escapeControls(text.slice(start + first, start + column - 1));
}

/** As much of the line as the page has room for, with the caret in it, and the columns before the caret. */
function windowOf(
  excerpt: string,
  before: string,
  room: number,
  measure: ReportOptions['measure'],
): readonly [string, number] {
  const characters = Array.from(excerpt);
  let first = 0;
  let lead = before;
  // The caret keeps to the first three quarters, so that some of what follows it is seen.
  while (measure(lead) > room * 0.75) {
    first += 1;
    lead = `…${Array.from(before)
      .slice(first + 1)
      .join('')}`;
  }
  let shown = first === 0 ? excerpt : `…${characters.slice(first + 1).join('')}`;
  if (measure(shown) > room) {
    const kept = Array.from(shown);
    while (measure(kept.join('')) > room - 1) kept.pop();
    shown = `${kept.join('')}…`;
  }
  return [shown, measure(lead)];
}

/** Tabs have no width of their own. */
function expand(text: string): string {
  return text.replaceAll('\t', '  ');
}
