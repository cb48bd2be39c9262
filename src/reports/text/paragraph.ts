import type { ReportOptions, Style } from '../report-format.ts';
import { wrap } from './wrap.ts';

/** A text with a label before it: further lines hang under the first word. */
export interface Paragraph {
  readonly text: string;
  /** Columns before the label. */
  readonly indent?: number;
  readonly label?: string;
  readonly labelStyle?: Style;
  /** Columns that the label takes, with the space behind it; its own width and one unless stated. */
  readonly labelWidth?: number;
  readonly style?: Style;
}

/**
 * The lines of a paragraph, wrapped to the page.
 * @example paragraph({ label: 'hint:', text: 'Write a day.' }, options) //=> ['hint: Write a day.']
 */
export function paragraph(part: Paragraph, options: ReportOptions): readonly string[] {
  const { text, indent = 0, label = '', style } = part;
  const { width, measure, paint } = options;
  const labelWidth = part.labelWidth ?? (label === '' ? 0 : measure(label) + 1);
  const hang = ' '.repeat(indent + labelWidth);
  const painted = part.labelStyle === undefined ? label : paint(part.labelStyle, label);
  const first = ' '.repeat(indent) + painted + ' '.repeat(Math.max(0, labelWidth - measure(label)));
  return wrap(text, width - indent - labelWidth, measure).map(
    (line, index) => (index === 0 ? first : hang) + (style === undefined ? line : paint(style, line)),
  );
}
