import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';
import { storedFile, type StoredFile } from './stored-file.ts';

/** A file as the index has it. */
export interface IndexedFile extends StoredFile {
  /** 0, or which side of a merge that is not resolved it belongs to. */
  readonly stage: number;
  /** The checkout leaves it out, so that it is not on disk. */
  readonly isLeftOut: boolean;
  /** It is only said that it will be added. */
  readonly isIntended: boolean;
  /** When it was written and how large it was when git last saw that nobody had changed it; null where git does not say. */
  readonly seen: { readonly seconds: bigint; readonly nanoseconds: bigint; readonly size: bigint } | null;
}

/** An entry, and what git adds to it about the file on disk, in lines of their own. */
const ENTRY =
  /([A-Za-z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0(?: {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n)?/gy;

const INTENDED = 0x20000000;

/** The files of the project's folder in the index; a sentence where they cannot be listed. */
export function filesOfIndex(repository: Repository): readonly IndexedFile[] | string {
  const { git, prefix } = repository;
  const listed = git(['ls-files', '-s', '-t', '--debug', '-z', ...(prefix === '' ? [] : ['--', prefix])]);
  if (!listed.isDone) return listed.stderr;
  const entries = [...listed.stdout.toString('utf8').matchAll(ENTRY)];
  return entries.map(([, tag = '', mode = '', id = '', stage = '', path = '', seconds, nanoseconds, size, flags]) => ({
    ...storedFile(mode, id, path, repository),
    stage: Number(stage),
    isLeftOut: tag === 'S' || tag === 's',
    isIntended: flags !== undefined && (parseInt(flags, 16) & INTENDED) !== 0,
    seen:
      seconds === undefined || nanoseconds === undefined || size === undefined
        ? null
        : { seconds: BigInt(seconds), nanoseconds: BigInt(nanoseconds), size: BigInt(size) },
  }));
}

/**
 * The names of files of which git itself says that they are on disk as the index has them: by when they were written, as
 * it does, so that none of them is read. One that was written when the index was may have been changed since, and is not
 * among them.
 * @param root the real path of the project's folder
 */
export function unmodified(files: readonly IndexedFile[], root: string, { index }: Repository): ReadonlySet<string> {
  const names = new Set<string>();
  const written = statSync(index, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  for (const { name, type, stage, seen } of files) {
    if (type !== 'file' || stage !== 0 || !seen) continue;
    const status = lstatSync(join(root, name), { bigint: true, throwIfNoEntry: false });
    if (!status?.isFile() || status.size !== seen.size || status.mtimeNs >= written) continue;
    const exact = seen.seconds * 1_000_000_000n + seen.nanoseconds;
    if (seen.nanoseconds === 0n ? status.mtimeNs / 1_000_000_000n === seen.seconds : status.mtimeNs === exact)
      names.add(name);
  }
  return names;
}
