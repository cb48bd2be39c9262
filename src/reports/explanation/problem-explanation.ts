import type { ProblemCode } from '../../model/problem-codes.ts';
import type { ReportOptions } from '../report-format.ts';
import { listing, section } from './section.ts';

/** What the code of a problem means, and what to do. */
export function problemExplanation(
  code: string,
  { means, mend }: ProblemCode,
  options: ReportOptions,
): readonly string[] {
  return section(`${code}, a problem in the input`, listing([means, mend], options), options);
}
