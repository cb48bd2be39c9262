import { compareText } from '../model/compare-text.ts';
import { isError } from '../model/problem.ts';
import {
  edited,
  inEntries,
  linesOf,
  removal,
  type DecisionsFile,
  type FileChange,
  type Unchanged,
} from './decisions-file.ts';
import { holdsExactly, withReplaces } from './holds-exactly.ts';
import { parseDecisions } from './parse-decisions.ts';

/**
 * A file of decisions in which what stands on some conflicts is again as it was in an earlier text of the file, and all else
 * is as it is now.
 */
export function withEarlier(file: DecisionsFile, ids: ReadonlySet<string>, before: string): string | Unchanged {
  const { path, text } = inEntries(file);
  const { text: earlier } = inEntries({ path, text: before });
  const [now, then] = [parseDecisions(path, text), parseDecisions(path, earlier)];
  if (now.problems.some(isError)) return { problems: now.problems };
  const [lines, thenLines] = [linesOf(text, now), linesOf(earlier, then)];
  if (!lines || !thenLines || then.problems.some(isError)) return { problems: [] };
  const removals = now.decisions.flatMap(({ id }, index) => (ids.has(id) ? [removal(lines[index])] : []));
  const back = then.decisions.flatMap((decision, index) => {
    const at = thenLines[index];
    return at && ids.has(decision.id) ? [{ decision, words: earlier.slice(at.withComments, at.end) }] : [];
  });
  const insertions = back.map(({ decision, words }): FileChange => {
    const next = now.decisions.findIndex(({ id }) => compareText(id, decision.id) >= 0);
    const at = lines[next]?.withComments ?? lines.at(-1)?.end ?? text.length;
    const newLine = at > 0 && text.charAt(at - 1) !== '\n' ? '\n' : '';
    return { start: at, end: at, text: newLine + words };
  });
  // What takes the place of an entry is put before it, and that goes: applied from the end, the removal comes first.
  const after = edited(text, [...removals, ...insertions]);
  const left = now.decisions.filter(({ id }) => !ids.has(id));
  return holdsExactly(path, after, [...left, ...back.map(({ decision }) => decision)].map(withReplaces))
    ? after
    : { problems: [] };
}
