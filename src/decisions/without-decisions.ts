import { isError } from '../model/problem.ts';
import { edited, inEntries, linesOf, removal, type DecisionsFile, type Unchanged } from './decisions-file.ts';
import { holdsExactly, withReplaces } from './holds-exactly.ts';
import { parseDecisions } from './parse-decisions.ts';

/** A file of decisions without those of some conflicts, and without the comments directly above them. */
export function withoutDecisions(file: DecisionsFile, ids: ReadonlySet<string>): string | Unchanged {
  const { path, text } = inEntries(file);
  const parsed = parseDecisions(path, text);
  if (parsed.problems.some(isError)) return { problems: parsed.problems };
  const lines = linesOf(text, parsed);
  if (!lines) return { problems: [] };
  const gone = parsed.decisions.flatMap(({ id }, index) => (ids.has(id) ? [removal(lines[index])] : []));
  const after = edited(text, gone);
  const left = parsed.decisions.filter(({ id }) => !ids.has(id)).map(withReplaces);
  return holdsExactly(path, after, left) ? after : { problems: [] };
}
