import { parseRates } from '../documents/parse-rates.ts';
import { createMemory, type Memory } from '../engine/memory.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { TextFile } from '../model/text-file.ts';
import { parseRules, type Rules } from '../rules/parse-rules.ts';
import { createSourceReader, type ReadSource } from '../sources/read-source.ts';

/**
 * What was worked out of a project before: a file that is the same object again is not parsed again, and what the rules
 * came to is taken from there where it rests on the same claims. For a project in two states, or one that is watched.
 */
export interface ProjectMemory {
  readonly parseRules: (files: readonly TextFile[]) => Rules;
  readonly parseRates: typeof parseRates;
  readonly sourceReader: (vocabulary: Vocabulary) => SourceReader;
  readonly applied: Memory;
}

type SourceReader = ReturnType<typeof createSourceReader>;

/** A memory in which nothing is yet. */
export function createProjectMemory(): ProjectMemory {
  let reader: { readonly vocabulary: Vocabulary; readonly read: SourceReader } | null = null;
  return {
    parseRules: onceForSame(parseRules),
    parseRates: onceForSame(parseRates),
    sourceReader: (vocabulary) => {
      if (reader?.vocabulary !== vocabulary) reader = { vocabulary, read: rememberedReader(vocabulary) };
      return reader.read;
    },
    applied: createMemory(),
  };
}

function rememberedReader(vocabulary: Vocabulary): SourceReader {
  const read = createSourceReader(vocabulary);
  const known = new WeakMap<TextFile, { readonly table: TextFile | undefined; readonly read: ReadSource }>();
  return (file, table) => {
    const before = known.get(file);
    if (before && before.table === table) return before.read;
    const source = read(file, table);
    known.set(file, { table, read: source });
    return source;
  };
}

/** Gives the same result for the same files. */
function onceForSame<Result>(parse: (files: readonly TextFile[]) => Result): (files: readonly TextFile[]) => Result {
  let last: { readonly files: readonly TextFile[]; readonly result: Result } | null = null;
  return (files) => {
    if (last?.files.length !== files.length || !files.every((file, at) => last?.files[at] === file))
      last = { files, result: parse(files) };
    return last.result;
  };
}
