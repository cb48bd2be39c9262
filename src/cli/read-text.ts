import { sep } from 'node:path';
import { decodeUtf8, notUtf8 } from '../documents/decode-utf8.ts';
import { problemOfFile, type Problem } from '../model/problem.ts';
import type { TextFile } from '../project/check-project.ts';
import { DISK, type FileSystem } from './file-system.ts';

/** A file that was found: how messages name it, where it is, and whether it may be a link to elsewhere. */
export interface FoundFile {
  /** From the project's root, with forward slashes. */
  readonly name: string;
  readonly path: string;
  readonly isLink: boolean;
}

/** The text of a file of the project; the problem where it may not or cannot be read. */
export function readText(file: FoundFile, root: string, disk: FileSystem = DISK): TextFile | Problem {
  const bytes = readBytes(file, root, disk);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeUtf8(bytes);
  return typeof text === 'string' ? { path: file.name, text } : notUtf8(file.name, bytes, text);
}

/** The bytes of a file of the project; the problem where it may not or cannot be read. */
export function readBytes(
  { name, path, isLink }: FoundFile,
  root: string,
  disk: FileSystem = DISK,
): Uint8Array | Problem {
  try {
    if (isLink) {
      const real = disk.realpathSync(path);
      if (!isWithin(real, root)) return outside(name);
      if (!disk.statSync(real).isFile()) return unreadable(name, 'it is no regular file');
    }
    return disk.readFileSync(path);
  } catch (error) {
    return unreadable(name, reasonOf(error));
  }
}

/** Whether a real path lies in a real folder. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

export function outside(name: string): Problem {
  return problemOfFile(name, {
    code: 'file/outside',
    message: 'This leads out of the project, and nothing outside of it is read.',
    hint: 'Put the file itself here.',
  });
}

export function notRead(name: string): Problem {
  const fault = {
    code: 'project/not-read',
    severity: 'warning',
    message: 'Spreadsheets are not read, so nothing of this was.',
    hint: 'Save its table as CSV, and say in a YAML file of the same name what its rows claim.',
  } as const;
  return problemOfFile(name, fault);
}

export function unreadable(name: string, reason: string): Problem {
  return problemOfFile(name, { code: 'file/unreadable', message: `This cannot be read: ${reason}.`, hint: null });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  ERR_FS_EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  ERR_STRING_TOO_LONG: 'it is too large',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
