import { readFileSync } from 'node:fs';

/** The text of a file; null where none is there, and nothing of one that cannot be read. */
export function presentText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}
