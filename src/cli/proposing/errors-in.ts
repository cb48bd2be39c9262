import { isError, type Problem } from '../../model/problem.ts';

/** Faults that keep claims from being proposed, a sentence each with its place. */
export function errorsIn(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(isError)
    .map(
      ({ file, line, column, message, hint }) =>
        `${file}:${String(line)}:${String(column)}: ${message}${hint === null ? '' : ` ${hint}`}`,
    );
}
