import type { Report } from './report.ts';

/**
 * A report with some parts replaced. What it makes only for whoever looks at it, it goes on making only then, which a
 * spread would not leave it to. @example reportWith(report, { problems: [] })
 */
export function reportWith(report: Report, parts: Partial<Report>): Report {
  const descriptors = { ...Object.getOwnPropertyDescriptors(report), ...Object.getOwnPropertyDescriptors(parts) };
  return Object.defineProperties({}, descriptors) as Report;
}
