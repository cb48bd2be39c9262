import { checkProject, type Project } from './project/check-project.ts';
import type { Report } from './model/report.ts';

/**
 * Finds where the sources of a project contradict each other.
 *
 * @param project the texts of its files; nothing is read from disk
 * @returns the report in the form of `gainsay-report/1`; faults in the files stand under `problems`
 * @example
 * check({
 *   sources: [{ path: 'sources/wire.yaml', text: 'claims:\n  - { fact: kesra-quake.dead, value: 12 people }\n' }],
 *   rules: [{ path: 'rules/kesra.yaml', text: 'facts:\n  kesra-quake.dead: { type: quantity, unit: people }\n' }],
 * }).conflicts //=> []
 */
export function check(project: Project): Report {
  return checkProject(project).report;
}

export type { TextOfSource } from './anchors/anchor.ts';
export type { Project, TextFile } from './project/check-project.ts';
export type { Problem, Severity } from './model/problem.ts';
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
