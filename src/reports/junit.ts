import { isError, type Problem } from '../model/problem.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import { addedDecisions } from './added-decisions.ts';
import { isAtGate } from './is-at-gate.ts';
import { fromTop, type FromTop } from './from-top.ts';
import type { ReportOptions } from './report-format.ts';
import { conflictBlock } from './text/conflict-block.ts';
import { count, enumerate } from './text/count.ts';
import { oneLine } from './text/one-line.ts';
import { problemBlock } from './text/problem-block.ts';
import { toReport } from './to-report.ts';
import { unsettledDecisions } from './unsettled-decisions.ts';
import { uniqueNames } from './unique-names.ts';
import { escapeXml } from './xml/escape-xml.ts';

/** Attributes are shown in a line of a table. */
const NAME = 200;
const SENTENCE = 1500;

/**
 * JUnit's XML, as Jenkins and GitLab read it: a case for each conflict and each fault in the input. What fails the check
 * fails here, what is milder passes and is told in its output, what is settled is skipped with the reason.
 */
export function* junit(report: Report, given: ReportOptions): Iterable<string> {
  const options: ReportOptions = { ...given, paint: (_style, text) => text };
  const { conflicts, accepted, unchanged } = toReport(report, options);
  const top = fromTop(options);
  const fails = ({ severity }: ReportedConflict): boolean => isAtGate(severity, options.gate);
  const faults = report.problems.filter(isError);
  const decisions = unsettledDecisions(report, options).filter(({ fails }) => fails);
  const failures = conflicts.filter(fails).length + decisions.length;
  const isClean = failures + faults.length === 0;
  const tests = conflicts.length + accepted.length + faults.length + decisions.length + (isClean ? 1 : 0);
  const counts = attributes({ name: 'gainsay', tests, failures, errors: faults.length });
  const unique = uniqueNames();
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n`;
  yield `<testsuite ${counts} ${attributes({ skipped: accepted.length })}>\n`;
  if (isClean) yield testCase('gainsay', unique('no conflicts'), '');
  for (const problem of faults)
    yield testCase(problem.code, unique(nameOfProblem(top.problem(problem))), told('error', problem, top));
  for (const decision of decisions)
    yield testCase(decision.code, unique(nameOfProblem(top.problem(decision))), told('failure', decision, top));
  for (const conflict of conflicts) {
    const block = conflictBlock(top.conflict(conflict), top.options).join('\n');
    const body = fails(conflict) ? failure(conflict, block) : element('system-out', block);
    yield testCase(conflict.rule, unique(nameOf(conflict)), body);
  }
  for (const conflict of accepted)
    yield testCase(conflict.rule, unique(nameOf(conflict)), element('skipped', reasonOf(conflict)));
  const aside = besides(report, unchanged);
  if (aside !== '') yield element('system-out', aside);
  yield '</testsuite>\n</testsuites>\n';
}

function nameOf({ id, facts, about }: ReportedConflict): string {
  return `${oneLine(`${facts.join(', ')}${about === null ? '' : ` in ${about}`}`, NAME)} (${id})`;
}

function nameOfProblem({ file, line, column }: Problem): string {
  return `${oneLine(file, NAME)}:${String(line)}:${String(column)}`;
}

function failure({ message, verdict }: ReportedConflict, block: string): string {
  return element('failure', block, { message: oneLine(message, SENTENCE), type: verdict });
}

function told(name: 'error' | 'failure', problem: Problem, top: FromTop): string {
  const { message, code } = problem;
  return element(name, problemBlock(top.problem(problem), top.options).join('\n'), {
    message: oneLine(message, SENTENCE),
    type: code,
  });
}

function reasonOf({ state, decision }: ReportedConflict): string {
  if (!decision) return state;
  const { verdict, reason, by, at } = decision;
  return oneLine(`${state}: ${verdict}: ${reason} (${by}, ${at})`, SENTENCE);
}

/** What stands in no case: what was there before a change, what the change did away with, and what it settles itself. */
function besides(report: Report, unchanged: number): string {
  const { resolved } = report;
  const parts = [
    ...(unchanged > 0 ? [`${count(unchanged, 'conflict')} unchanged`] : []),
    ...(resolved.length > 0 ? [`${String(resolved.length)} resolved`] : []),
  ];
  return [enumerate(parts), ...addedDecisions(report).map(({ message }) => message)].filter(Boolean).join('\n');
}

function testCase(classname: string, name: string, body: string): string {
  const words = attributes({ classname: oneLine(classname, NAME), name, time: 0 });
  return body === '' ? `<testcase ${words}/>\n` : `<testcase ${words}>${body}</testcase>\n`;
}

function element(name: string, text: string, more: Readonly<Record<string, string>> = {}): string {
  const words = Object.keys(more).length === 0 ? '' : ` ${attributes(more)}`;
  return `<${name}${words}>${escapeXml(text)}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}
