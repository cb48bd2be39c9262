import type { Problem } from '../model/problem.ts';
import { escapeControls } from '../model/escape-controls.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * The text of a file in UTF-8, or the offset of its first byte that is not (RFC 3629). A byte order mark is left out,
 * so that offsets and columns are those that an editor shows.
 *
 * @example decodeUtf8(new Uint8Array([0x4b, 0xe9])) //=> 1
 */
export function decodeUtf8(bytes: Uint8Array): string | number {
  try {
    return strict.decode(bytes);
  } catch {
    return firstBadByte(bytes);
  }
}

/** The problem of a file that is not UTF-8, at the first byte that is wrong. Columns count the characters before it. */
export function notUtf8(file: string, bytes: Uint8Array, offset: number): Problem {
  const before = lenient.decode(bytes.subarray(0, offset));
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const after = lenient.decode(bytes.subarray(offset, offset + 40)).split(/[\r\n]/)[0] ?? '';
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    file,
    line: before.split(/\r\n|\r|\n/).length,
    column: before.length - lineStart + 1,
    severity: 'error',
    code: 'file/not-utf8',
    message: `The file is not UTF-8: byte ${offset + 1} (0x${byte}) begins no character.`,
    hint: 'Save it as UTF-8; it may be in Windows-1252 or UTF-16 now.',
    excerpt: escapeControls(before.slice(Math.max(lineStart, before.length - 120)) + after),
  };
}

/**
 * Halves the file: the beginning of a file decodes as a stream, even within a character, unless it holds a bad byte.
 */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0;
  let bad = bytes.length + 1;
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) sound = middle;
    else bad = middle;
  }
  // What is sound as a stream may end within a character that never comes to its end; that character is the bad one.
  while (sound > 0 && !decodes(bytes.subarray(0, sound), false)) sound--;
  return sound;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
