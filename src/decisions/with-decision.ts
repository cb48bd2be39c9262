import { compareText } from '../model/compare-text.ts';
import type { Problem } from '../model/problem.ts';
import type { Decision, Ruling } from './decision.ts';
import { entryLines, type EntryLines } from './entry-lines.ts';
import { separatedEntries } from './separated-entries.ts';
import { parseDecisions, type ParsedDecisions } from './parse-decisions.ts';
import { replacedLines } from './replaced-lines.ts';
import { writtenEntry, type Entry } from './written-entry.ts';

/** What keeps a file of decisions from being changed: faults that are there, or a form that takes no more entries. */
export interface Unchanged {
  readonly problems: readonly Problem[];
}

/** A file of decisions, to be changed. */
interface File {
  readonly path: string;
  readonly text: string;
}

/**
 * A file of decisions with one more, in its place by id. What was decided on the conflict before stands under `replaces`; all
 * other bytes stay as they are, comments as well.
 */
export function withDecision(file: File, entry: Entry): string | Unchanged {
  const { path, text } = inEntries(file);
  const parsed = parseDecisions(path, text);
  const { decisions, nodes, problems } = parsed;
  if (hasErrors(problems)) return { problems };
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
    ...own.slice(1).map((index): Edit => removal(lines[index])),
  ];
  const after = edited(text, edits);
  const earlier = own.reverse().flatMap((index) => decisions[index] ?? []);
  const added: Kept = {
    ...kept(entry),
    replaces: earlier.flatMap((each) => [rulingOf(each), ...each.replaces.map(rulingOf)]),
  };
  return isAs(path, after, [...decisions.filter(({ id }) => id !== entry.id).map(withReplaces), added])
    ? after
    : { problems: [] };
}

/** A file of decisions without those of some conflicts, and without the comments directly above them. */
export function withoutDecisions(file: File, ids: ReadonlySet<string>): string | Unchanged {
  const { path, text } = inEntries(file);
  const parsed = parseDecisions(path, text);
  if (hasErrors(parsed.problems)) return { problems: parsed.problems };
  const lines = linesOf(text, parsed);
  if (!lines) return { problems: [] };
  const gone = parsed.decisions.flatMap(({ id }, index) => (ids.has(id) ? [removal(lines[index])] : []));
  const after = edited(text, gone);
  const left = parsed.decisions.filter(({ id }) => !ids.has(id)).map(withReplaces);
  return isAs(path, after, left) ? after : { problems: [] };
}

/**
 * A file of decisions in which what stands on some conflicts is again as it was in an earlier text of the file, and all else
 * is as it is now.
 */
export function withEarlier(file: File, ids: ReadonlySet<string>, before: string): string | Unchanged {
  const { path, text } = inEntries(file);
  const { text: earlier } = inEntries({ path, text: before });
  const [now, then] = [parseDecisions(path, text), parseDecisions(path, earlier)];
  if (hasErrors(now.problems)) return { problems: now.problems };
  const [lines, thenLines] = [linesOf(text, now), linesOf(earlier, then)];
  if (!lines || !thenLines || hasErrors(then.problems)) return { problems: [] };
  const removals = now.decisions.flatMap(({ id }, index) => (ids.has(id) ? [removal(lines[index])] : []));
  const back = then.decisions.flatMap((decision, index) => {
    const at = thenLines[index];
    return at && ids.has(decision.id) ? [{ decision, words: earlier.slice(at.withComments, at.end) }] : [];
  });
  const insertions = back.map(({ decision, words }): Edit => {
    const next = now.decisions.findIndex(({ id }) => compareText(id, decision.id) >= 0);
    const at = lines[next]?.withComments ?? lines.at(-1)?.end ?? text.length;
    const newLine = at > 0 && text.charAt(at - 1) !== '\n' ? '\n' : '';
    return { start: at, end: at, text: newLine + words };
  });
  // What takes the place of an entry is put before it, and that goes: applied from the end, the removal comes first.
  const after = edited(text, [...removals, ...insertions]);
  const left = now.decisions.filter(({ id }) => !ids.has(id));
  return isAs(path, after, [...left, ...back.map(({ decision }) => decision)].map(withReplaces))
    ? after
    : { problems: [] };
}

/** A file in which every decision is an entry of its own, also where git put some together. */
function inEntries(file: File): File {
  return { ...file, text: separatedEntries(file.text)?.text ?? file.text };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function insertion(
  text: string,
  lines: readonly EntryLines[],
  next: number,
  isReplaced: boolean,
  keys: readonly string[],
): Edit {
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

function removal(lines: EntryLines | undefined): Edit {
  return { start: lines?.withComments ?? 0, end: lines?.end ?? 0, text: '' };
}

function edited(text: string, edits: readonly Edit[]): string {
  let after = text;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start))
    after = after.slice(0, start) + put + after.slice(end);
  return after;
}

/** The lines of all entries; null where they are not written in lines. */
function linesOf(text: string, { nodes }: ParsedDecisions): readonly EntryLines[] | null {
  const lines = nodes.map((node) => entryLines(text, node));
  const inLines = lines.filter((each) => each !== null);
  return inLines.length === lines.length ? inLines : null;
}

type Kept = ReturnType<typeof withReplaces>;

/** What of a decision must be as it was, or as it was given, whatever was done to the file. */
function kept(decision: Omit<Decision, 'file' | 'line' | 'column' | 'replaces'>): object {
  const { id, evidence, fingerprints, further, own } = decision;
  return { id, evidence, fingerprints, further, own, ...rulingOf(decision) };
}

function withReplaces(decision: Decision): object & { readonly replaces: readonly Ruling[] } {
  return { ...kept(decision), replaces: decision.replaces.map(rulingOf) };
}

function rulingOf({ verdict, reason, by, at, until, positions }: Ruling): Ruling {
  return { verdict, reason, by, at, until, positions };
}

/** Whether a text holds exactly these decisions: what was put together from pieces is read before it is written. */
function isAs(path: string, text: string, expected: readonly Kept[]): boolean {
  const { decisions, problems } = parseDecisions(path, text);
  const words = (all: readonly object[]): string => JSON.stringify(all.map((each) => JSON.stringify(each)).sort());
  return !hasErrors(problems) && words(decisions.map(withReplaces)) === words(expected);
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
