import type { Problem } from '../../model/problem.ts';

/** Faults that keep claims from being proposed, a sentence each with its place. */
export function errorsIn(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, message, hint }) =>
        `${file}:${String(line)}:${String(column)}: ${message}${hint === null ? '' : ` ${hint}`}`,
    );
}
