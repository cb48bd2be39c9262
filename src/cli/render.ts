import type { Report } from '../model/report.ts';
import type { ReportFormat, ReportOptions } from '../reports/report-format.ts';
import { createPlainWidth } from '../reports/text/plain-width.ts';

/**
 * Renders a report, in pieces: that of a large project is written piece by piece, since to put it together would take as
 * much memory again. Most texts are measured by their length; only where one holds other characters, such as Han or
 * emoji, the exact measure is loaded and the report rendered anew.
 */
export async function render(
  format: ReportFormat,
  report: Report,
  options: Omit<ReportOptions, 'measure'>,
): Promise<readonly string[]> {
  return measured((measure) => [...format(report, { ...options, measure })]);
}

/** Lays out a text with a measure that is right for the characters in it. */
export async function measured<Text>(layOut: (measure: (text: string) => number) => Text): Promise<Text> {
  const plain = createPlainWidth();
  const text = layOut(plain.measure);
  if (!plain.metOther()) return text;
  const { default: stringWidth } = await import('string-width');
  return layOut((part) => stringWidth(part));
}
