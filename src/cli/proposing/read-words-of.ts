import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import { reasonOf } from '../read-text.ts';

/** A file as it was read. */
export interface FileWords {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly sha256: string;
}

/** Reads a file that was named; a sentence where it cannot be read. */
export function readWordsOf(folder: string, name: string): FileWords | string {
  try {
    const bytes = readFileSync(resolve(folder, name));
    const text = decodeUtf8(bytes);
    if (typeof text === 'number') return `${name} is not UTF-8 from byte ${String(text)} on; save it as UTF-8.`;
    return {
      text,
      hasMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    return `${name} cannot be read: ${reasonOf(error)}.`;
  }
}
