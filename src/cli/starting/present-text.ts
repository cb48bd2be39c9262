import { readFileSync, statSync } from 'node:fs';

/** No file that a project begins with is longer. */
const LONGEST = 1_000_000;

/** The text of a file; null where none is there, and nothing of one that cannot be read, or is a device or a pipe. */
export function presentText(path: string): string | null {
  try {
    const status = statSync(path);
    return status.isFile() && status.size <= LONGEST ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}
