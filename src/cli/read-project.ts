import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeUtf8, notUtf8 } from '../documents/decode-utf8.ts';
import { problemOfFile, type Problem } from '../model/problem.ts';
import type { Project, TextFile } from '../project/check-project.ts';

/** What was read from disk, and what could not be. */
export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/** Reads the files of a project in the folders where they stand unless the config says otherwise. */
export function readProject(root: string): ReadProject {
  const problems: Problem[] = [];
  const real = realpathSync(root);
  const read = (folder: string, ending: RegExp): readonly TextFile[] =>
    walk(join(real, folder), ending).flatMap((path) => readText(path, real, problems) ?? []);
  return {
    project: { sources: read('sources', /\.ya?ml$/), rules: read('rules', /\.ya?ml$/), rates: read('rates', /\.csv$/) },
    problems,
  };
}

function walk(folder: string, ending: RegExp): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: false });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/** A file's text; null where it may not or cannot be read, with the reason. */
function readText(path: string, root: string, problems: Problem[]): TextFile | null {
  const name = relative(root, path).split(sep).join('/');
  try {
    const real = realpathSync(path);
    if (real !== root && !real.startsWith(root + sep)) {
      problems.push(
        problemOfFile(name, {
          code: 'file/outside',
          message: 'This is a link to a file outside of the project, which is not read.',
          hint: 'Put the file itself here.',
        }),
      );
      return null;
    }
    if (!statSync(real).isFile()) {
      problems.push(problemOfFile(name, { code: 'file/unreadable', message: 'This is not a file.', hint: null }));
      return null;
    }
    const bytes = readFileSync(real);
    const text = decodeUtf8(bytes);
    if (typeof text === 'string') return { path: name, text };
    problems.push(notUtf8(name, bytes, text));
  } catch (error) {
    problems.push(
      problemOfFile(name, {
        code: 'file/unreadable',
        message: `The file cannot be read: ${(error as Error).message}`,
        hint: null,
      }),
    );
  }
  return null;
}
