import type { Fault } from '../model/problem.ts';

const SHA256 = /^[0-9a-f]{64}$/i;
/** A root, a drive (C:), a scheme (file:) or a home folder. */
const ROOTED = /^(?:[/\\~]|[a-z][a-z0-9+.-]*:)/i;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f\x7f]/;
const SHOWN = 80;

/**
 * Whether a path stays within the repository, whichever system reads it: relative, in its segments never above where it
 * starts, and without characters that no file's name has.
 * @example staysInside('texts/quake.txt') //=> true
 */
export function staysInside(path: string): boolean {
  if (path === '' || ROOTED.test(path) || CONTROL.test(path)) return false;
  let depth = 0;
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..') depth -= 1;
    else if (segment !== '' && segment !== '.') depth += 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}

/** A path that stays inside, in one form: two sources may name one file. @example plainPath('./texts/../texts/a.txt') //=> 'texts/a.txt' */
export function plainPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** What is wrong with the path of a source's text, or null. */
export function pathFault(path: string): Fault | null {
  if (staysInside(path)) return null;
  return {
    code: 'source/text-outside',
    message: `The text's path leads out of the repository: ${shown(path)}.`,
    hint: 'Write a path from the root of the repository, such as texts/quake.txt, or leave path out for a text that stays outside.',
  };
}

/** What is wrong with the digest of a source's text, or null. */
export function sha256Fault(digest: string): Fault | null {
  if (SHA256.test(digest)) return null;
  const length = digest.length === 64 ? 'other characters' : `${String(digest.length)} characters`;
  return {
    code: 'source/sha256',
    message: `A SHA-256 has 64 hexadecimal digits, but ${length} stand here: ${shown(digest)}.`,
    hint: "Write the SHA-256 of the text's bytes, as sha256sum prints it, or leave it out.",
  };
}

function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
