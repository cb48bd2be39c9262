import { checkProject } from '../../src/project/check-project.ts';
import type { Report, ReportedClaim } from '../../src/model/report.ts';
import { filesOf, type Example } from '../../src/rules/example.ts';

/** The report on an example. Fails where the example itself is at fault: a misspelt example would show nothing. */
export function reportOn(example: Example): Report {
  const { report } = checkProject(filesOf(example));
  if (report.problems.length > 0) throw new Error(`${example.title}: ${JSON.stringify(report.problems)}`);
  return report;
}

/** All that a report holds, one line an entry, in the form of an example's `finds`. */
export function linesOf(report: Report): readonly string[] {
  return [
    ...report.conflicts.map(({ severity, verdict, about, positions, fits }) => {
      const whom = about === null ? '' : ` about ${about}`;
      const sides = positions.map(({ claims }) => sourcesOf(claims)).join(' | ');
      return `${severity} ${verdict}${whom}: ${sides}${fits.length === 0 ? '' : `; fits: ${sourcesOf(fits)}`}`;
    }),
    ...report.compatible.map(({ claims }) => `compatible: ${sourcesOf(claims)}`),
    ...report.incomparable.map(({ claims }) => `incomparable: ${sourcesOf(claims)}`),
  ];
}

function sourcesOf(claims: readonly ReportedClaim[]): string {
  return [...new Set(claims.map(({ source }) => source))].join(', ');
}
