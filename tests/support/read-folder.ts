import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8, notUtf8 } from '../../src/documents/decode-utf8.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Project, TextFile } from '../../src/project/check-project.ts';

/** The files of a project's folder, for tests that check it without a process, and what could not be read. */
export function readFolder(root: string): Required<Project> & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (folder: string, ending: RegExp): readonly TextFile[] => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .sort()
      .flatMap((name) => {
        const bytes = readFileSync(join(path, name));
        const text = decodeUtf8(bytes);
        if (typeof text === 'string') return [{ path: `${folder}/${name}`, text }];
        problems.push(notUtf8(`${folder}/${name}`, bytes, text));
        return [];
      });
  };
  return {
    sources: read('sources', /\.ya?ml$/),
    rules: read('rules', /\.ya?ml$/),
    rates: read('rates', /\.csv$/),
    problems,
  };
}
