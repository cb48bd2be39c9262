import { lstatSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import { quotedWord } from '../../model/shell-word.ts';
import { isWithin, reasonOf } from '../read-text.ts';
import { holdLock } from './hold-lock.ts';
import { replaceFile, syncFolder } from './replace-file.ts';

/** A file of a project, by its name from the real path of the project's folder. */
export interface ProjectFile {
  readonly root: string;
  readonly name: string;
}

/** A file before and after a change; an empty text is that of no file. */
export interface Changed {
  readonly before: string;
  readonly after: string;
}

/** Why a file stays as it is, in sentences. */
export interface Faults {
  readonly faults: readonly string[];
}

/** Makes of a file's text what it is to be. */
export type Change = (text: string) => string | Faults;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Changes a file of a project: it is read, changed and written while nobody else does, so that no change of another is lost,
 * and it is written whole or not at all. A file that nothing is left of goes.
 */
export async function changeFile({ root, name }: ProjectFile, change: Change): Promise<Changed | Faults> {
  try {
    const path = placeOf(root, name);
    if (path === null) return { faults: [`${name} leads out of the project, and nothing outside of it is written.`] };
    mkdirSync(dirname(path), { recursive: true });
    const lock = join(dirname(path), `.${basename(path)}.lock`);
    const done = await holdLock(lock, () => changed(path, name, change));
    if (!('heldBy' in done)) return done;
    return {
      faults: [
        `${name} is being written by another process (${done.heldBy}). Where none runs any more, delete ${lock} and try again.`,
      ],
    };
  } catch (error) {
    return { faults: [`${name} cannot be written: ${reasonOf(error)}.`] };
  }
}

/** What a change would make of a file, without writing it. */
export function tryChange({ root, name }: ProjectFile, change: Change): Changed | Faults {
  try {
    const path = placeOf(root, name);
    if (path === null) return { faults: [`${name} leads out of the project, and nothing outside of it is read.`] };
    const text = readText(path, name);
    if (typeof text !== 'string') return text;
    const after = change(withoutMark(text));
    return typeof after === 'string' ? { before: withoutMark(text), after } : after;
  } catch (error) {
    return { faults: [`${name} cannot be read: ${reasonOf(error)}.`] };
  }
}

function changed(path: string, name: string, change: Change): Changed | Faults {
  const text = readText(path, name);
  if (typeof text !== 'string') return text;
  const before = withoutMark(text);
  const after = change(before);
  if (typeof after !== 'string') return after;
  if (after !== before) {
    if (isWriteProtected(path))
      return {
        faults: [
          `${name} is write-protected, and is left as it is; make it writable first (chmod u+w ${quotedWord(name)}).`,
        ],
      };
    if (after.trim() === '') {
      rmSync(path, { force: true });
      syncFolder(dirname(path));
    } else
      replaceFile(
        path,
        (text === before ? '' : BYTE_ORDER_MARK) + after,
        join(dirname(path), `.${basename(path)}.tmp`),
      );
  }
  return { before, after };
}

/**
 * Whoever took the right to write from everybody wants no program to put another file in its place, though a folder
 * would let it.
 */
function isWriteProtected(path: string): boolean {
  const mode = lstatSync(path, { throwIfNoEntry: false })?.mode;
  return mode !== undefined && (mode & 0o222) === 0;
}

/** The real place of a file that may not be there yet; null where that is outside of the project. */
function placeOf(root: string, name: string): string | null {
  const path = join(root, name);
  if (!isWithin(path, root)) return null;
  if (lstatSync(path, { throwIfNoEntry: false })) {
    const real = realpathSync(path);
    return isWithin(real, root) ? real : null;
  }
  let above = dirname(path);
  while (!lstatSync(above, { throwIfNoEntry: false })) above = dirname(above);
  return isWithin(realpathSync(above), root) ? path : null;
}

function readText(path: string, name: string): string | Faults {
  if (!lstatSync(path, { throwIfNoEntry: false })) return '';
  const bytes = readFileSync(path);
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string')
    return { faults: [`${name} is not UTF-8 from byte ${String(text)} on; save it as UTF-8.`] };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? BYTE_ORDER_MARK + withoutMark(text) : text;
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
