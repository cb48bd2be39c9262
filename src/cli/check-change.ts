import { addedAcceptance } from '../decisions/added-acceptance.ts';
import { compareReports } from '../decisions/compare-reports.ts';
import { createProjectMemory } from '../project/project-memory.ts';
import type { Report } from '../model/report.ts';
import type { Project, TextFile } from '../project/check-project.ts';
import { checkState, filesOf, shownOf, type Called, type CheckedFolder } from './check-folder.ts';
import { realFolder } from './real-folder.ts';
import { decisionsFrom, uncounted } from './decisions-from.ts';
import { DISK, type FileSystem } from './file-system.ts';
import { headOf, mergeBase, type Commit } from './git/commit.ts';
import { filesOfIndex, unmodified, type IndexedFile } from './git/index-files.ts';
import { readBlobs } from './git/read-blobs.ts';
import { findRepository, firstLine, type Repository } from './git/repository.ts';
import { filesOfCommit, type StoredFile } from './git/stored-file.ts';
import { storedFiles, type StoredFiles } from './git/stored-files.ts';
import type { Elsewhere, KnownFiles } from './read-project.ts';

/** What a check is held against: the commit that a change began at, or what is staged; and whose decisions count. */
export interface Against {
  readonly since: { readonly ref: string } | 'staged' | null;
  /** The commit whose decisions count; null for those of the project itself. */
  readonly decisionsFrom: string | null;
}

/**
 * Checks a project and says what a change brings in. The state before the change is read through git's objects alone: no
 * file is checked out, and nothing that a repository names is executed.
 * @param folder from the current folder
 * @returns a sentence instead where it cannot be told what was before
 */
export async function checkChange(
  folder: string,
  { since, decisionsFrom: ref }: Against,
  called: Called,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<CheckedFolder | string> {
  const found = realFolder(folder, called.current);
  if ('fault' in found) return found.fault;
  const root = found.path;
  const repository = findRepository(root, called.current, variables);
  if (typeof repository === 'string') return repository;
  const elsewhere = ref === null ? null : await decisionsFrom(ref, root, called, repository);
  if (typeof elsewhere === 'string') return elsewhere;
  const state = { root, called, repository, elsewhere };
  const checked =
    since === null ? shownOf(await checkState(root, called, DISK, { elsewhere })) : await compared(since, state);
  if (typeof checked === 'string' || ref === null) return checked;
  const fault = elsewhere ? faultOf(elsewhere.disk, `the decisions at ${ref}`) : null;
  if (fault !== null) return fault;
  const notes = [...(checked.notes ?? []), ...(checked.uncounted ? uncounted(checked.uncounted, checked, ref) : [])];
  return { ...checked, notes };
}

/** A project's folder with the repository that it stands in. */
interface InRepository {
  readonly root: string;
  readonly called: Called;
  readonly repository: Repository;
  readonly elsewhere: Elsewhere | null;
}

async function compared(
  since: NonNullable<Against['since']>,
  { root, called, repository, elsewhere }: InRepository,
): Promise<CheckedFolder | string> {
  const begun: Commit | null = since === 'staged' ? headCommit(repository) : mergeBase(since.ref, repository);
  if (begun && 'fault' in begun) return begun.fault;
  const index = filesOfIndex(repository);
  if (typeof index === 'string') return `git cannot read its index: ${firstLine(index)}`;
  const before = begun ? filesOfCommit(begun.id, repository) : [];
  if (typeof before === 'string') return unreadable(before, BEFORE);
  const staged = since === 'staged' ? stagedFiles(index) : null;
  if (typeof staged === 'string') return staged;

  const read = (ids: readonly string[]): ReturnType<typeof readBlobs> => readBlobs(ids, repository);
  const memory = createProjectMemory();
  const head: FileSystem = staged ? storedFiles(root, staged, read) : DISK;
  const now = await checkState(root, called, head, { memory, elsewhere });
  const fault = faultOf(head, 'what is staged');
  if (fault !== null) return fault;

  const label = { ref: since === 'staged' ? 'HEAD' : since.ref, commit: begun?.id ?? null };
  // Where there was no project yet, all of it is new.
  const added = (was: Project | null): ReturnType<typeof addedAcceptance> =>
    // Where those of another state count, the change brings none in.
    elsewhere ? null : addedAcceptance(now.project.baseline ?? null, was?.baseline ?? null);
  if (before.length === 0)
    return shownOf({ ...now, report: compareReports(now.report, null, label, { accepted: added(null) }) });
  const left = new Set(index.flatMap(({ name, isLeftOut }) => (isLeftOut ? [name] : [])));
  const present = staged ? before : before.filter(({ name }) => !left.has(name));
  const base = storedFiles(root, present, read);
  const same = sameContent(present, staged ?? onDisk(index, root, repository));
  const known = knownFrom(filesOf(now.project), same);
  const was = await checkState(root, called, base, { known, memory, elsewhere, isAgain: true });
  const baseFault = faultOf(base, BEFORE);
  if (baseFault !== null) return baseFault;
  const checking = { now: now.checked.dossier, before: was.checked.dossier };
  const report = compareReports(now.report, was.report, label, { accepted: added(was.project), checking });
  return shownOf({ ...now, report, notes: faultsBefore(was.report), isTouched: (file) => !same.has(file) }, was);
}

const BEFORE = 'the state before the change';

/** A fault of what was before is none of today's; but it hides conflicts, which then look new. */
function faultsBefore({ problems }: Report): readonly string[] {
  const faults = problems.filter(({ severity, code }) => severity === 'error' && code !== 'project/no-sources');
  const [first] = faults;
  if (!first) return [];
  return [
    `The input had faults before the change already (${String(faults.length)}, the first in ${first.file}), so that some conflicts may be shown as new which are not.`,
  ];
}

function headCommit(repository: Repository): Commit | null {
  const id = headOf(repository);
  return id === null ? null : { id };
}

function unreadable(stderr: string, what: string): string {
  if (/promisor|lazy fetch/.test(stderr))
    return `This is a partial clone that lacks some of ${what}, and nothing is fetched unasked. Clone without --filter, or fetch the rest: git fetch --refetch --no-filter.`;
  return `git cannot read ${what}: ${firstLine(stderr)}`;
}

/** What was looked for in a state of git and cannot be read. */
function faultOf(files: FileSystem, what: string): string | null {
  if (!isStored(files)) return null;
  const [module] = files.modules;
  if (module !== undefined)
    return `${module} is a submodule, of whose files git keeps nothing here, so that no change in it can be told; check without --since, or check the submodule by itself.`;
  const [fault] = files.faults;
  return fault === undefined ? null : unreadable(fault, what);
}

function isStored(files: FileSystem): files is StoredFiles {
  return 'faults' in files;
}

/** What a commit would take from the index; a sentence where a merge is not resolved. */
function stagedFiles(index: readonly IndexedFile[]): readonly StoredFile[] | string {
  const unmerged = index.find(({ stage }) => stage !== 0);
  if (unmerged) return `${unmerged.name} is not merged yet; resolve it and stage it, and check again.`;
  return index.filter(({ isIntended }) => !isIntended);
}

/** The files of the index that are on disk as they are there. */
function onDisk(index: readonly IndexedFile[], root: string, repository: Repository): readonly StoredFile[] {
  const names = unmodified(index, root, repository);
  return index.filter(({ name }) => names.has(name));
}

/** The names of files that have the same content in both. */
function sameContent(before: readonly StoredFile[], now: readonly StoredFile[]): ReadonlySet<string> {
  const ids = new Map(now.map(({ name, id }) => [name, id]));
  return new Set(
    before.filter(({ name, type, id }) => type === 'file' && ids.get(name) === id).map(({ name }) => name),
  );
}

/** Files that are the same on both sides are read once. A checkout may end lines in another way than git stores them. */
function knownFrom(files: readonly TextFile[], same: ReadonlySet<string>): KnownFiles {
  const read = new Map(files.map((file) => [file.path, file]));
  return {
    find: (name) => (same.has(name) ? read.get(name) : undefined),
    share: (file) => {
      const other = read.get(file.path);
      return other && (other.text === file.text || other.text.replaceAll('\r\n', '\n') === file.text) ? other : file;
    },
  };
}
