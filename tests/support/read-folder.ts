import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextOfSource } from '../../src/anchors/anchor.ts';
import { decodeUtf8, notUtf8 } from '../../src/documents/decode-utf8.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Project, TextFile } from '../../src/project/check-project.ts';
import { fillDecisions } from './fill-decisions.ts';

/** A project with everything but texts, which few have. */
type ReadFolder = Required<Pick<Project, 'sources' | 'rules' | 'rates'>> &
  Pick<Project, 'texts' | 'decisions' | 'baseline' | 'today'> & { readonly problems: readonly Problem[] };

/** The files of a project's folder, for tests that check it without a process, and what could not be read. */
export function readFolder(root: string): ReadFolder {
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
  const texts = [...read('sources', /\.txt$/), ...read('texts', /\.txt$/)];
  const project = {
    sources: read('sources', /\.(?:ya?ml|md|markdown|csv|tsv)$/),
    rules: read('rules', /\.ya?ml$/),
    rates: read('rates', /\.csv$/),
    ...(texts.length > 0 ? { texts: texts.map((file) => textOf(root, file)) } : {}),
  };
  const { decisions } = single(root, 'decisions.yaml');
  return {
    ...project,
    ...(decisions ? { decisions: fillDecisions(decisions, project) } : {}),
    ...single(root, 'baseline.yaml'),
    problems,
  };
}

/** The texts of a project's files, by their paths. */
export function textsOf({
  sources,
  texts = [],
}: Pick<Project, 'sources' | 'texts'>): (file: string) => string | undefined {
  const known = new Map([
    ...sources.map(({ path, text }) => [path, text] as const),
    ...texts.flatMap(({ path, text }) => (path === undefined || text === null ? [] : [[path, text] as const])),
  ]);
  return (file) => known.get(file);
}

function single(root: string, name: string): Partial<Record<string, TextFile>> {
  if (!existsSync(join(root, name))) return {};
  return { [name.replace('.yaml', '')]: { path: name, text: readFileSync(join(root, name), 'utf8') } };
}

/** A text as the command reads it, with the digest of its bytes. */
function textOf(root: string, { path, text }: TextFile): TextOfSource {
  const sha256 = createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
  return { name: path, path, sha256, text };
}
