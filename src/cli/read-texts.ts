import { join } from 'node:path';
import type { TextOfSource } from '../anchors/anchor.ts';
import { decodeUtf8, notUtf8 } from '../documents/decode-utf8.ts';
import { problemOfFile, type Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { GetTexts, Texts } from '../project/texts.ts';
import { DISK, type FileSystem } from './file-system.ts';
import { readBytes, type FoundFile } from './read-text.ts';

/** Nobody quotes from a longer text; a book has a million. */
const MOST_BYTES = 16 * 1024 * 1024;

/** So many bytes are read at most of texts that may be those that changed. */
const MOST_OF_OTHERS = 256 * 1024 * 1024;

/** Files that may be texts of sources; null where no folder of them was named. */
export interface Folders {
  /** Found by `--texts`, always on disk. */
  readonly named: readonly FoundFile[] | null;
  /** In the folders of the project that its config names. */
  readonly own: readonly FoundFile[] | null;
}

/** A file that may be a text, with where it may lead and what it is read from. */
interface Candidate {
  readonly file: FoundFile;
  readonly root: string;
  readonly disk: FileSystem;
}

/**
 * Reads the texts that sources name, once it is known which: those at a path in the project, and from the folders that
 * `--texts` or the config names those with the digest of a source. Where a source's digest is nowhere, the others are
 * read as well, since one of them may be its text, changed.
 */
export function textReader(root: string, { named, own }: Folders, disk: FileSystem = DISK): GetTexts {
  const areAllExpected = named !== null || own !== null;
  const candidates: readonly Candidate[] = [
    ...(named ?? []).map((file) => ({ file, root: file.path, disk: DISK })),
    ...(own ?? []).map((file) => ({ file, root, disk })),
  ];
  return (sources) => {
    const paths = [...new Set(sources.flatMap(({ textPath }) => textPath ?? []))];
    if (paths.length === 0 && !areAllExpected) return null;
    const problems: Problem[] = [];
    const texts = paths.flatMap((path) => textAt(path, root, disk, problems));
    const wanted = wantedDigests(sources, new Set(texts.map(({ path }) => path)));
    texts.push(...textsAmong(candidates, wanted, problems));
    return { texts, areAllExpected, problems } satisfies Texts;
  };
}

/** The digests of sources that have no text at their path. */
function wantedDigests(sources: readonly Source[], atPath: ReadonlySet<string | undefined>): ReadonlySet<string> {
  return new Set(
    sources
      .filter(({ textPath }) => textPath === null || !atPath.has(textPath))
      .flatMap(({ sha256 }) => sha256?.toLowerCase() ?? []),
  );
}

/** The text at a path in the project; none where there is no such file, which is told where its source names it. */
function textAt(path: string, root: string, disk: FileSystem, problems: Problem[]): readonly TextOfSource[] {
  const file = { name: path, path: join(root, path), isLink: true };
  const size = sizeOf(file, disk);
  if (size === null) return [];
  if (size > MOST_BYTES) {
    problems.push(tooLarge(path));
    return [{ name: path, path, sha256: '', text: null }];
  }
  const bytes = readBytes(file, root, disk);
  if (bytes instanceof Uint8Array) return [{ ...decoded(file.name, bytes, digestOf(bytes), problems), path }];
  problems.push(bytes);
  return [{ name: path, path, sha256: '', text: null }];
}

/** The texts of a digest that is looked for; and all others where one of these digests is not among them. */
function textsAmong(
  candidates: readonly Candidate[],
  wanted: ReadonlySet<string>,
  problems: Problem[],
): readonly TextOfSource[] {
  const texts: TextOfSource[] = [];
  const others: (() => TextOfSource)[] = [];
  const unread: Problem[] = [];
  const missing = new Set(wanted);
  let room = MOST_OF_OTHERS;
  for (const { file, root, disk } of candidates) {
    if (missing.size === 0) break;
    const bytes = (sizeOf(file, disk) ?? 0) > MOST_BYTES ? tooLarge(file.name) : readBytes(file, root, disk);
    if (!(bytes instanceof Uint8Array)) {
      unread.push({ ...bytes, severity: 'info' });
      continue;
    }
    const sha256 = digestOf(bytes);
    if (missing.delete(sha256)) texts.push(decoded(file.name, bytes, sha256, problems));
    else if (!wanted.has(sha256) && (room -= bytes.length) > 0)
      others.push(() => decoded(file.name, bytes, sha256, []));
  }
  if (missing.size === 0) return texts;
  // One of these may be a text that is missed.
  problems.push(...unread);
  return [...texts, ...others.map((decode) => decode())];
}

/** Null where there is no such file. */
function sizeOf({ path }: FoundFile, { statSync }: FileSystem): number | null {
  try {
    return statSync(path).size;
  } catch (error) {
    // What else is wrong is met again, with its reason, when the file is read.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 0;
  }
}

/** Asked for only here: to load it takes a twentieth of a small check. */
function digestOf(bytes: Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
}

function decoded(name: string, bytes: Uint8Array, sha256: string, problems: Problem[]): TextOfSource {
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') return { name, sha256, text };
  problems.push(notUtf8(name, bytes, text));
  return { name, sha256, text: null };
}

function tooLarge(name: string): Problem {
  return problemOfFile(name, {
    code: 'text/too-large',
    message: 'This text is larger than 16 MB, so it was not read and no quotes were looked for in it.',
    hint: 'Keep the part that is quoted from as a text of its own.',
  });
}
