import type { Report } from './report.ts';

/** The keys of a report in the order in which it is read, whatever is added to it later. */
const KEYS = Object.keys({
  format: true,
  since: true,
  summary: true,
  conflicts: true,
  groups: true,
  compatible: true,
  incomparable: true,
  corrections: true,
  decisions: true,
  accepted: true,
  resolved: true,
  problems: true,
} satisfies Record<keyof Report, true>) as readonly (keyof Report)[];

/**
 * A report with some parts replaced or added. What it makes only for whoever looks at it, it goes on making only then,
 * which a spread would not leave it to. @example reportWith(report, { problems: [] })
 */
export function reportWith(report: Report, parts: Partial<Report>): Report {
  const all = {};
  for (const key of KEYS) {
    const made = Object.getOwnPropertyDescriptor(parts, key) ?? Object.getOwnPropertyDescriptor(report, key);
    if (made) Object.defineProperty(all, key, made);
  }
  return all as Report;
}
