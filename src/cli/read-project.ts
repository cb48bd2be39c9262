import { basename, dirname, join } from 'node:path';
import { valueOf } from '../documents/node.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { Problem } from '../model/problem.ts';
import type { Project, TextFile } from '../project/check-project.ts';
import { DISK, type FileSystem } from './file-system.ts';
import { filesIn, filesMatching } from './find-files.ts';
import { forLongLived } from './for-long-lived.ts';
import type { Config, Sort } from './read-config.ts';
import { isWithin, readText, type FoundFile } from './read-text.ts';

/** What was read, and what could not be. */
export interface ReadProject {
  readonly project: Project;
  /** The project's own decisions and baseline, where those of another state count instead. */
  readonly uncounted: SettledFiles | null;
  readonly problems: readonly Problem[];
}

/** Files that were read already, in another state of the project. */
export interface KnownFiles {
  /** The file of a name, where it is known to be the same without being read. */
  readonly find: (name: string) => TextFile | undefined;
  /** The file that was read before instead of the same one that was read now. */
  readonly share: (file: TextFile) => TextFile;
}

/** What settles conflicts. */
export interface SettledFiles {
  readonly decisions: TextFile | null;
  readonly baseline: TextFile | null;
}

/** Another state of the project, whose decisions count instead of its own. */
export interface Elsewhere {
  readonly config: Config;
  readonly disk: FileSystem;
}

/** From how many files on they are worth a word to V8. */
const MANY = 100;

const NOTHING_KNOWN: KnownFiles = { find: () => undefined, share: (file) => file };

/** The files of the folders `sources`, `rules` and `rates` that are read where the config names no others. */
export const DEFAULT_ENDINGS: Readonly<Record<Sort, RegExp>> = {
  sources: /\.(?:ya?ml|md|markdown|csv|tsv)$/i,
  rules: /\.ya?ml$/i,
  rates: /\.csv$/i,
};

/** What might be taken for a table that is read, and is none. */
const SPREADSHEETS = /\.(?:xlsx?|ods|numbers)$/i;

/**
 * Reads the files of a project: those that the config names, or all in the folders `sources`, `rules` and `rates`.
 * @param root the real path of the project's folder
 * @param elsewhere the state whose decisions count, where it is another
 */
export async function readProject(
  root: string,
  config: Config,
  disk: FileSystem = DISK,
  { find, share }: KnownFiles = NOTHING_KNOWN,
  elsewhere: Elsewhere | null = null,
): Promise<ReadProject> {
  const problems: Problem[] = [...config.problems];
  const readFrom = (from: FileSystem, files: readonly FoundFile[]): readonly TextFile[] =>
    files.flatMap((file) => {
      const text = readText(file, root, from);
      if ('text' in text) return [text];
      problems.push(text);
      return [];
    });
  const read = (files: readonly FoundFile[]): readonly TextFile[] => {
    const known: TextFile[] = [];
    const unread: FoundFile[] = [];
    for (const file of files) {
      const same = find(file.name);
      if (same) known.push(same);
      else unread.push(file);
    }
    disk.prepare?.(unread.map(({ path }) => path));
    return [...known, ...forLongLived(unread.length >= MANY, () => readFrom(disk, unread).map(share))];
  };
  const sorts: Record<Sort, readonly TextFile[]> = { sources: [], rules: [], rates: [] };
  for (const sort of ['sources', 'rules', 'rates'] as const) {
    const patterns = config.patterns[sort];
    const found = patterns
      ? await matching(root, patterns, disk, problems)
      : filesIn(root, sort, DEFAULT_ENDINGS[sort], disk, sort === 'sources' ? SPREADSHEETS : null);
    problems.push(...found.problems);
    sorts[sort] = read(found.files);
  }
  const own = settledFiles(config, root, disk, read);
  const counted = elsewhere
    ? settledFiles(elsewhere.config, root, elsewhere.disk, (files) => readFrom(elsewhere.disk, files))
    : own;
  return {
    project: { ...sorts, rules: withExtended(sorts.rules, root, disk, read), ...counted },
    uncounted: elsewhere ? own : null,
    problems,
  };
}

/** Where what editors decided stands in a state of the project. */
function settledFiles(
  { files }: Config,
  root: string,
  disk: FileSystem,
  read: (files: readonly FoundFile[]) => readonly TextFile[],
): SettledFiles {
  const [decisions = null] = read(single(files.decisions, root, disk));
  const [baseline = null] = read(single(files.baseline, root, disk));
  return { decisions, baseline };
}

/** A file that a project has one of at most, where it is. */
function single(name: string | null, root: string, disk: FileSystem): readonly FoundFile[] {
  const path = join(root, name ?? '');
  return name !== null && isPresent(path, disk) ? [{ name, path, isLink: true }] : [];
}

function isPresent(path: string, disk: FileSystem): boolean {
  try {
    disk.statSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT' || isLink(path, disk);
  }
}

/** Whether a link stands there, which then leads to nothing: it was meant to be the file. */
function isLink(path: string, { readdirSync }: FileSystem): boolean {
  try {
    const name = basename(path);
    return readdirSync(dirname(path), { withFileTypes: true }).some((one) => one.name === name && one.isSymbolicLink());
  } catch {
    return false;
  }
}

async function matching(
  root: string,
  patterns: NonNullable<Config['patterns'][Sort]>,
  disk: FileSystem,
  problems: Problem[],
): ReturnType<typeof filesMatching> extends Promise<infer Files>
  ? Promise<{ readonly files: Files; readonly problems: readonly Problem[] }>
  : never {
  const files = new Map<string, FoundFile>();
  for (const { glob, problem } of patterns) {
    const found = await filesMatching(root, [glob], disk);
    for (const file of found) files.set(file.name, file);
    if (found.length === 0)
      problems.push(
        problem({
          code: 'config/no-match',
          message: 'No file matches this.',
          hint: 'Paths are taken from the folder of the project.',
          severity: 'warning',
        }),
      );
  }
  return { files: [...files.values()], problems: [] };
}

/** Adds the rules files that others extend and that stand elsewhere in the project, and what those extend in turn. */
function withExtended(
  rules: readonly TextFile[],
  root: string,
  disk: FileSystem,
  read: (files: readonly FoundFile[]) => readonly TextFile[],
): readonly TextFile[] {
  const all = new Map(rules.map((file) => [file.path, file]));
  const waiting = [...rules];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const name of extendedBy(file)) {
      if (all.has(name) || !isInside(root, name, disk)) continue;
      for (const added of read([{ name, path: join(root, name), isLink: true }])) {
        all.set(name, added);
        waiting.push(added);
      }
    }
  }
  return [...all.values()];
}

/** What stands under `extends`, apart from what the package ships; few files are worth a look for it. */
function extendedBy({ path, text }: TextFile): readonly string[] {
  const line = /^["']?extends["']?[ \t]*:(.*(?:\r?\n[ \t-].*)*)/m.exec(text)?.[1] ?? '';
  if (!/\.ya?ml/.test(line)) return [];
  const { root } = parseYaml(path, text);
  const node = root?.kind === 'map' ? valueOf(root, 'extends') : undefined;
  const items = node?.kind === 'list' ? node.items : node ? [node] : [];
  return items.flatMap((item) => (item.kind === 'scalar' && /\.ya?ml$/.test(item.text) ? [item.text] : []));
}

/** Whether a name leads to something in the project; what does not is unknown to the rules, which say so. */
function isInside(root: string, name: string, { realpathSync }: FileSystem): boolean {
  try {
    return isWithin(join(root, name), root) && isWithin(realpathSync(join(root, name)), root);
  } catch {
    return false;
  }
}
