import { writtenVerdict, type Decision } from '../decisions/decision.ts';
import { parseDecisions } from '../decisions/parse-decisions.ts';
import type { TextFile } from '../project/check-project.ts';
import type { Called, CheckedFolder } from './check-folder.ts';
import { commitOf } from './git/commit.ts';
import { readBlobs } from './git/read-blobs.ts';
import { firstLine, type Repository } from './git/repository.ts';
import { filesOfCommit } from './git/stored-file.ts';
import { storedFiles } from './git/stored-files.ts';
import { readConfig } from './read-config.ts';
import type { Elsewhere, SettledFiles } from './read-project.ts';

/** So many decisions are named; a file that is exchanged has them all in it. */
const MOST_NAMED = 20;

/**
 * Where decisions are read from when only those of a commit are to count: its tree, as its own config names them, so that
 * whoever changes the config decides nothing by it either.
 * @returns a sentence instead where there is no such commit
 */
export async function decisionsFrom(
  ref: string,
  root: string,
  { config, current }: Called,
  repository: Repository,
): Promise<Elsewhere | string> {
  const commit = commitOf(ref, repository);
  if ('fault' in commit) return commit.fault;
  const files = filesOfCommit(commit.id, repository);
  if (typeof files === 'string') return `git cannot read ${ref}: ${firstLine(files)}`;
  const disk = storedFiles(root, files, (ids) => readBlobs(ids, repository));
  return { disk, config: await readConfig(root, config, current, disk) };
}

/** Which decisions of a project do not count, since another state does not have them as they are; in sentences. */
export function uncounted(
  own: SettledFiles,
  { project: counted, open }: Pick<CheckedFolder, 'project' | 'open'>,
  ref: string,
): readonly string[] {
  const known = new Set(decisionsIn(counted.decisions).map(contentOf));
  const others = decisionsIn(own.decisions).filter((decision) => !known.has(contentOf(decision)));
  // A value that is preferred may be one of words under embargo.
  const named = others.slice(0, MOST_NAMED).map(({ id, verdict, by, file, line }) => {
    return `The decision on ${id} (${open ? verdict.kind : writtenVerdict(verdict)}, by ${by}, ${file}:${String(line)}) does not count: it does not stand so at ${ref}.`;
  });
  const left = others.length - named.length;
  return [
    ...named,
    ...(left > 0 ? [`Nor do ${String(left)} others that do not stand so at ${ref}.`] : []),
    ...(own.baseline && own.baseline.text !== counted.baseline?.text
      ? [`${own.baseline.path} counts as it stands at ${ref}, not as it stands here.`]
      : []),
  ];
}

function decisionsIn(file: TextFile | null | undefined): readonly Decision[] {
  return file ? parseDecisions(file.path, file.text).decisions : [];
}

/** All that a decision says; where it stands in its file is no part of it. */
function contentOf(decision: Decision): string {
  const { id, evidence, verdict, reason, by, at, until, positions, fingerprints, further, own } = decision;
  return JSON.stringify([id, evidence, verdict, reason, by, at, until, positions, fingerprints, further, own]);
}
