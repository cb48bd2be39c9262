import type { Report } from '../model/report.ts';
import type { ReportFormat, ReportOptions } from '../reports/report-format.ts';
import { createPlainWidth } from '../reports/text/plain-width.ts';

/**
 * Renders a report. Most texts are measured by their length; only where one holds other characters, such as Han or
 * emoji, the exact measure is loaded and the report rendered anew.
 */
export async function render(
  format: ReportFormat,
  report: Report,
  options: Omit<ReportOptions, 'measure'>,
): Promise<string> {
  return measured((measure) => [...format(report, { ...options, measure })].join(''));
}

/** Lays out a text with a measure that is right for the characters in it. */
export async function measured(layOut: (measure: (text: string) => number) => string): Promise<string> {
  const plain = createPlainWidth();
  const text = layOut(plain.measure);
  if (!plain.metOther()) return text;
  const { default: stringWidth } = await import('string-width');
  return layOut((part) => stringWidth(part));
}
