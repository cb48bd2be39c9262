import type { Repository } from './repository.ts';

/** Contents by their names, and why others are missing, in git's words. */
export interface Blobs {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly fault: string | null;
}

/** Reads contents of a repository at one go. */
export function readBlobs(ids: readonly string[], { git }: Repository): Blobs {
  const contents = new Map<string, Uint8Array>();
  if (ids.length === 0) return { contents, fault: null };
  const { isDone, stdout, stderr } = git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  let missing = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type = '', size = ''] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') missing += 1;
    if (size === '') continue;
    const length = Number(size);
    if (at + length < stdout.length) contents.set(id, stdout.subarray(at, at + length));
    at += length + 1;
  }
  if (isDone && missing === 0) return { contents, fault: null };
  return { contents, fault: stderr === '' ? `${String(missing)} contents are missing` : stderr };
}
