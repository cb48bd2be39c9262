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
import type { EntryLines } from './entry-lines.ts';
import { holdsExactly, kept, rulingOf, withReplaces, type Kept } from './holds-exactly.ts';
import { parseDecisions } from './parse-decisions.ts';
import { replacedLines } from './replaced-lines.ts';
import { writtenEntry, type Entry } from './written-entry.ts';

/**
 * A file of decisions with one more, in its place by id. What was decided on the conflict before stands under `replaces`; all
 * other bytes stay as they are, comments as well.
 */
export function withDecision(file: DecisionsFile, entry: Entry): string | Unchanged {
  const { path, text } = inEntries(file);
  const parsed = parseDecisions(path, text);
  const { decisions, nodes, problems } = parsed;
  if (problems.some(isError)) return { problems };
  const lines = linesOf(text, parsed);
  if (!lines) return { problems: [] };
  const written = writtenEntry(entry);
  const own = decisions.flatMap(({ id }, index) => (id === entry.id ? [index] : []));
  const replaced = [...own].reverse().flatMap((index) => {
    const [node, at, decision] = [nodes[index], lines[index], decisions[index]];
    return node && at && decision ? replacedLines(text, node, at, decision, written) : [];
  });
  const evidence = written.at(-1) ?? '';
  const all = [
    ...written.slice(0, -1),
    ...(replaced.length === 0 ? [] : ['replaces:', ...replaced.map((line) => (line === '' ? '' : `  ${line}`))]),
    evidence,
  ];
  const [first] = own;
  const next = first ?? decisions.findIndex(({ id }) => compareText(id, entry.id) > 0);
  const edits = [
    insertion(text, lines, next, first !== undefined, all),
    ...own.slice(1).map((index): FileChange => removal(lines[index])),
  ];
  const after = edited(text, edits);
  const earlier = own.reverse().flatMap((index) => decisions[index] ?? []);
  const added: Kept = {
    ...kept(entry),
    replaces: earlier.flatMap((each) => [rulingOf(each), ...each.replaces.map(rulingOf)]),
  };
  return holdsExactly(path, after, [...decisions.filter(({ id }) => id !== entry.id).map(withReplaces), added])
    ? after
    : { problems: [] };
}

function insertion(
  text: string,
  lines: readonly EntryLines[],
  next: number,
  isReplaced: boolean,
  keys: readonly string[],
): FileChange {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const at = lines[next];
  const indent = lines[0]?.indent ?? '';
  const entry = keys
    .map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`) + newLine)
    .join('');
  if (at && isReplaced) return { start: at.start, end: at.end, text: entry };
  if (at) return { start: at.withComments, end: at.withComments, text: entry };
  const end = lines.at(-1)?.end ?? text.length;
  const needsBreak = end > 0 && text.charAt(end - 1) !== '\n';
  return { start: end, end, text: (needsBreak ? newLine : '') + entry };
}
