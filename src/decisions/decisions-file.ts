import type { Problem } from '../model/problem.ts';
import { entryLines, type EntryLines } from './entry-lines.ts';
import type { ParsedDecisions } from './parse-decisions.ts';
import { separatedEntries } from './separated-entries.ts';

/** What keeps a file of decisions from being changed: faults that are there, or a form that takes no more entries. */
export interface Unchanged {
  readonly problems: readonly Problem[];
}

/** A file of decisions, to be changed. */
export interface DecisionsFile {
  readonly path: string;
  readonly text: string;
}

/** A file in which every decision is an entry of its own, also where git put some together. */
export function inEntries(file: DecisionsFile): DecisionsFile {
  return { ...file, text: separatedEntries(file.text)?.text ?? file.text };
}

/** The lines of all entries; null where they are not written in lines. */
export function linesOf(text: string, { nodes }: ParsedDecisions): readonly EntryLines[] | null {
  const lines = nodes.map((node) => entryLines(text, node));
  const inLines = lines.filter((each) => each !== null);
  return inLines.length === lines.length ? inLines : null;
}

/** A part of a file and what is to stand in its place. */
export interface FileChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes an entry out, with the comments directly above it. */
export function removal(lines: EntryLines | undefined): FileChange {
  return { start: lines?.withComments ?? 0, end: lines?.end ?? 0, text: '' };
}

/** A file with all of these changes. */
export function edited(text: string, edits: readonly FileChange[]): string {
  let after = text;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start))
    after = after.slice(0, start) + put + after.slice(end);
  return after;
}
