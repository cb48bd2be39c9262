import { PROBLEM_CODES } from '../../src/model/problem-codes.ts';
import { code, page, table } from './page.ts';

/** Every code of a problem, with what it means and what to do. */
export function problemsPage(): string {
  return page(
    'Problems',
    'Faults in the input, each with file, line and column. All are collected and shown, and what is sound is checked ' +
      'all the same; a problem of severity error makes the exit status 2. `gainsay explain CODE` shows one of these.',
    table(
      ['code', 'what it means', 'what to do'],
      Object.entries(PROBLEM_CODES).map(([name, { means, mend }]) => [code(name), means, mend]),
    ),
  );
}
