import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { createGit, type Git, type GitRun } from './git-run.ts';

/** The repository that a project stands in. */
export interface Repository {
  /** Calls git at the root of the worktree, whatever hook or folder this process was started from. */
  readonly git: (words: readonly string[], input?: string) => GitRun;
  /** The real path of the worktree's root. */
  readonly root: string;
  /** The project's folder from there, with forward slashes and one at the end; empty where it is the root. */
  readonly prefix: string;
  /** Where its index is. */
  readonly index: string;
  readonly isShallow: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What a hook says of the repository that it runs for, which may be another than the project's. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'];

const ASKED = [
  'rev-parse',
  '--path-format=absolute',
  '--is-bare-repository',
  '--is-inside-work-tree',
  '--is-shallow-repository',
  '--absolute-git-dir',
  '--git-path',
  'index',
];

/**
 * Finds the repository of a project's folder.
 * @param folder the real path of the project's folder
 * @param current the folder that this process was started in, from which variables of git name theirs
 * @returns a sentence instead where there is none that can be read
 */
export function findRepository(folder: string, current: string, variables: Variables): Repository | string {
  const plain: Variables = Object.fromEntries(Object.entries(variables).filter(([name]) => !OF_HOOKS.includes(name)));
  const gitDir = variables['GIT_DIR'];
  // The folder knows best: what a hook says of the worktree holds only for the folder that the hook was started in.
  const found = discover(folder, plain);
  const told = gitDir === undefined ? null : discover(current, variables);
  const one = typeof found === 'string' && told !== null && typeof told !== 'string' ? told : found;
  if (typeof one === 'string') return one;
  const root = one.root;
  const inside = relative(root, folder);
  if (inside.startsWith('..')) return notARepository(folder);
  const index =
    told === null || (typeof told !== 'string' && told.gitDir === one.gitDir) ? variables['GIT_INDEX_FILE'] : undefined;
  const settled: Variables = {
    ...plain,
    GIT_DIR: one.gitDir,
    GIT_WORK_TREE: root,
    ...(index === undefined ? {} : { GIT_INDEX_FILE: resolve(root, index) }),
  };
  const git = createGit(root, settled);
  return {
    git: (words, input) => git(words, input) ?? { isDone: false, stdout: Buffer.alloc(0), stderr: 'git is gone' },
    root,
    prefix: inside === '' ? '' : `${inside.split(sep).join('/')}/`,
    index: index === undefined ? one.index : resolve(root, index),
    isShallow: one.isShallow,
  };
}

interface Discovered {
  readonly root: string;
  readonly gitDir: string;
  readonly index: string;
  readonly isShallow: boolean;
}

function discover(folder: string, variables: Variables): Discovered | string {
  const git: Git = createGit(folder, variables);
  const asked = git(ASKED);
  if (!asked) return 'git was not found; what stood there before a change is read through it, so install git.';
  if (!asked.isDone) return whyNot(asked.stderr, folder);
  const [isBare, isInside, isShallow, gitDir = '', index = ''] = lines(asked);
  if (isBare === 'true')
    return `${folder} is a bare repository, which has no files to check; call this in a clone or a worktree of it.`;
  if (isInside !== 'true') return `${folder} is the inside of a repository; name a folder of its files.`;
  const top = git(['rev-parse', '--show-toplevel']);
  if (!top?.isDone) return whyNot(top?.stderr ?? '', folder);
  return { root: realpathSync(lines(top)[0] ?? folder), gitDir, index, isShallow: isShallow === 'true' };
}

function whyNot(stderr: string, folder: string): string {
  if (stderr.includes('dubious ownership'))
    return `git refuses to read the repository of ${folder}, since it belongs to another user; where you trust it, run: git config --global --add safe.directory ${/add safe\.directory (.+)/.exec(stderr)?.[1] ?? folder}`;
  if (/not a git repository/i.test(stderr)) return notARepository(folder);
  return `git cannot read the repository of ${folder}: ${firstLine(stderr)}`;
}

function notARepository(folder: string): string {
  return `${folder} is in no git repository, so that there is nothing to compare it with.`;
}

/** The lines that git printed. */
export function lines({ stdout }: GitRun): readonly string[] {
  return stdout.toString('utf8').replace(/\n$/, '').split('\n');
}

/** What git said went wrong, in a line. */
export function firstLine(stderr: string): string {
  const [line = ''] = stderr.split('\n').filter((text) => text !== '');
  return `${line.replace(/^(?:fatal|error): /, '').replace(/\.$/, '')}.`;
}
