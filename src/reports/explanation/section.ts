import type { ReportOptions } from '../report-format.ts';
import { paragraph } from '../text/paragraph.ts';

/** A title with lines below it and a blank line behind them; nothing where there are none. */
export function section(title: string, lines: readonly string[], options: ReportOptions): readonly string[] {
  return lines.length === 0 ? [] : [...paragraph({ text: title, style: 'strong' }, options), ...lines, ''];
}

/** Sentences one below the other, numbered where their order matters. */
export function listing(
  texts: readonly string[],
  options: ReportOptions,
  numbered: 'numbered' | 'plain' = 'plain',
): readonly string[] {
  return texts.flatMap((text, index) =>
    paragraph({ text, indent: 2, ...(numbered === 'numbered' ? { label: `${String(index + 1)}.` } : {}) }, options),
  );
}

/** Names with what they mean, the meanings in one column. */
export function glossary(
  entries: readonly (readonly [name: string, meaning: string])[],
  options: ReportOptions,
): readonly string[] {
  const widest = Math.max(0, ...entries.map(([name]) => options.measure(name)));
  return entries.flatMap(([label, text]) => paragraph({ label, text, indent: 2, labelWidth: widest + 2 }, options));
}
