import { count, enumerate } from '../../reports/text/count.ts';
import type { Problem } from '../../model/problem.ts';
import type { Examine } from './examined.ts';
import { fault, ok, warning, type Observation } from './observation.ts';

const NAMED = 3;

/** What other examinations tell of, with more than a number. */
const TOLD_ELSEWHERE = new Set(['project/no-sources', 'config/no-match', 'decision/conflict-marker']);

/** What is wrong in the files, in numbers: the check lists it. */
export const examineInput: Examine = ({ checked: { report } }) => {
  const problems = report.problems.filter(({ code }) => !TOLD_ELSEWHERE.has(code));
  const of = (severity: Problem['severity']): readonly Problem[] =>
    problems.filter((problem) => problem.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  const { sources, claims, facts } = report.summary;
  const found: Observation[] = [];
  if (errors.length > 0)
    found.push(
      fault(
        `${count(errors.length, 'fault')} in the input: ${codesOf(errors)}.`,
        'gainsay check lists each with its line; until they are mended it ends with 2.',
      ),
    );
  if (warnings.length > 0)
    found.push(
      warning(
        `${count(warnings.length, 'warning')} about the input: ${codesOf(warnings)}.`,
        'gainsay check lists each with its line.',
      ),
    );
  if (found.length > 0 || sources === 0) return found;
  return [
    ok(`${count(claims, 'claim')} on ${count(facts, 'fact')} from ${count(sources, 'source')}, without a fault.`),
  ];
};

/** The codes that are met most often. */
function codesOf(problems: readonly Problem[]): string {
  const numbers = new Map<string, number>();
  for (const { code } of problems) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  const all = [...numbers]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, n]) => `${String(n)} ${code}`);
  return enumerate(all.length > NAMED ? [...all.slice(0, NAMED), 'others'] : all);
}
