import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface GeneratedFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Gives a use of a new folder with these files, and removes it however the use ends. */
export function inTemporaryFolder<T>(files: Iterable<GeneratedFile>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'));
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
