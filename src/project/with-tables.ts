import { problemOfFile, type Problem } from '../model/problem.ts';
import { byPath, type TextFile } from '../model/text-file.ts';

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
  const tables = new Map<string, TextFile>();
  const others: TextFile[] = [];
  for (const file of files.filter(({ path }) => TABLE.test(path)).sort(byPath))
    if (tables.has(nameOf(file.path))) others.push(file);
    else tables.set(nameOf(file.path), file);
  const sorted = files.filter(({ path }) => !TABLE.test(path)).sort(byPath);
  if (tables.size === 0) return { files: sorted.map((file) => ({ file })), problems: [] };
  const mapped = new Set<string>();
  const paired = sorted.map((file): SourceFile => {
    const table = isMapping(file) ? tables.get(nameOf(file.path)) : undefined;
    if (table) mapped.add(table.path);
    return table ? { file, table } : { file };
  });
  const unmapped = [...tables.values()].filter(({ path }) => !mapped.has(path));
  const problems = [
    ...unmapped.map(({ path }) => problemOfFile(path, noMapping(nameOf(path)))),
    ...others.map(({ path }) => problemOfFile(path, sameName(tables.get(nameOf(path))?.path ?? ''))),
  ];
  return { files: paired, problems };
}

/** The tables that a mapping would be about, by their name. */
export function tablesOf(path: string, files: readonly TextFile[]): readonly string[] {
  return files.flatMap((file) => (TABLE.test(file.path) && nameOf(file.path) === nameOf(path) ? [file.path] : []));
}

/** Whether a file may say what rows claim; what stands under which key, its reader sees. */
function isMapping({ path, text }: TextFile): boolean {
  return /\.ya?ml$/i.test(path) && /\brows["']?[ \t]*:/.test(text);
}

function nameOf(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}

function noMapping(name: string): Parameters<typeof problemOfFile>[1] {
  return {
    code: 'table/no-mapping',
    message: 'Nothing says what the rows of this table claim, so none of it is compared.',
    hint: `Write rows into ${name}.yaml, or keep the table outside of the sources.`,
    severity: 'warning',
  };
}

function sameName(other: string): Parameters<typeof problemOfFile>[1] {
  return {
    code: 'table/no-mapping',
    message: `Of two tables with one name, ${other} is read, and this one is not.`,
    hint: 'Give each table a name of its own, with a YAML file of that name.',
    severity: 'warning',
  };
}
