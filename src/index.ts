import { checkOpen } from './project/check-open.ts';
import { checkProject, type Project } from './project/check-project.ts';
import { formFault } from './project/form-fault.ts';
import { withhold } from './project/withhold.ts';
import type { Report } from './model/report.ts';

/** What of a report may be shown. */
export interface CheckOptions {
  /** The day or instant that counts as now, `2026-03-04` or `2026-03-04T06:40Z`: an embargo until then is over. */
  readonly now?: string;
  /** Also show words that are under embargo. */
  readonly includeEmbargoed?: boolean;
}

/**
 * Finds where the sources of a project contradict each other.
 *
 * @param project the texts of its files; nothing is read from disk
 * @param options without `now`, no embargo is over
 * @returns the report in the form of `gainsay-report/1`; faults in the files stand under `problems`
 * @throws {TypeError} where the project is none by its type, such as without a list of sources
 * @example
 * check({
 *   sources: [{ path: 'sources/wire.yaml', text: 'claims:\n  - { fact: kesra-quake.dead, value: 12 people }\n' }],
 *   rules: [{ path: 'rules/kesra.yaml', text: 'facts:\n  kesra-quake.dead: { type: quantity, unit: people }\n' }],
 * }).conflicts //=> []
 */
export function check(project: Project, { now, includeEmbargoed = false }: CheckOptions = {}): Report {
  const fault = formFault(project);
  // What a file holds is never thrown at; this is a fault of the program that calls.
  if (fault !== null) throw new TypeError(fault);
  const checked = checkProject(project);
  const open = includeEmbargoed ? null : checkOpen(project, checked, now ?? null);
  return withhold(checked.report, open, null);
}

export type { TextOfSource } from './anchors/anchor.ts';
export type { Project, TextFile } from './project/check-project.ts';
export type { Problem } from './model/problem.ts';
export type { Severity } from './model/severity.ts';
export type {
  Report,
  ReportedClaim,
  ReportedConflict,
  ReportedDecision,
  ReportedPosition,
  ReportedRemark,
  ReportedVerdict,
  Summary,
} from './model/report.ts';
