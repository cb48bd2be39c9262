import { problemOfFile, type Problem } from '../model/problem.ts';
import type { TextFile } from './text-file.ts';

/** A source file, with the table whose rows it is about. */
export interface SourceFile {
  readonly file: TextFile;
  readonly table?: TextFile;
}

const TABLE = /\.(?:csv|tsv)$/i;

/** The files of sources in the order of their paths, each table with the file of the same name that says what it claims. */
export function withTables(files: readonly TextFile[]): {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
} {
  const tables = new Map(files.flatMap((file) => (TABLE.test(file.path) ? [[nameOf(file), file] as const] : [])));
  const sorted = files.filter(({ path }) => !TABLE.test(path)).sort(byPath);
  if (tables.size === 0) return { files: sorted.map((file) => ({ file })), problems: [] };
  const mapped = new Set<TextFile>();
  const paired = sorted.map((file): SourceFile => {
    const table =
      /\.ya?ml$/i.test(file.path) && /^["']?rows["']?[ \t]*:/m.test(file.text) ? tables.get(nameOf(file)) : undefined;
    if (table) mapped.add(table);
    return table ? { file, table } : { file };
  });
  const problems = files
    .filter((file) => TABLE.test(file.path) && !mapped.has(file))
    .map((file) => problemOfFile(file.path, noMapping(nameOf(file))));
  return { files: paired, problems };
}

function nameOf({ path }: TextFile): string {
  return path.replace(/\.[^./]*$/, '');
}

function byPath(a: TextFile, b: TextFile): number {
  return a.path < b.path ? -1 : 1;
}

function noMapping(name: string): Parameters<typeof problemOfFile>[1] {
  return {
    code: 'table/no-mapping',
    message: 'Nothing says what the rows of this table claim, so none of it is compared.',
    hint: `Write rows into ${name}.yaml, or keep the table outside of the sources.`,
    severity: 'warning',
  };
}
