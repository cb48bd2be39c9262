import { didYouMean } from '../../documents/did-you-mean.ts';
import { firstLine, lines, type Repository } from './repository.ts';

/** A commit by its full name; `fault` is a sentence. */
export type Commit = { readonly id: string } | { readonly fault: string };

/** The commit that HEAD is at; null on a branch that has none yet. */
export function headOf({ git }: Repository): string | null {
  const asked = git(['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  return asked.isDone ? (lines(asked)[0] ?? null) : null;
}

/**
 * The commit of a name: a branch, a tag, or anything else that git takes for one. Never read as an option.
 * @example commitOf('main', repository) //=> { id: '43b44dda…' }
 */
export function commitOf(ref: string, repository: Repository): Commit {
  const { git } = repository;
  const asked = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const id = asked.isDone ? lines(asked)[0] : undefined;
  if (id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return { id };
  const missing = asked.stderr.includes('promisor') ? ` ${firstLine(asked.stderr)}` : '';
  return { fault: `git knows no commit "${ref}".${missing} ${hintOn(ref, repository)}` };
}

/** What may have been meant by a name that git does not know, or how to get it. */
function hintOn(ref: string, repository: Repository): string {
  const { git, isShallow } = repository;
  const asked = (words: readonly string[]): readonly string[] => {
    const told = git(words);
    return told.isDone ? lines(told).filter((line) => line !== '') : [];
  };
  const known = asked(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']);
  // A clone has the branches of others by the name of where it came from.
  const there = known.find((name) => name.endsWith(`/${ref}`)) ?? didYouMean(ref, known);
  if (there !== null) return `Did you mean ${there}?`;
  if (headOf(repository) === null) return 'There is no commit yet.';
  const fetch = fetching(ref, asked(['remote']));
  const whole = 'clone with the whole history (fetch-depth: 0 of actions/checkout)';
  if (isShallow)
    return fetch === null
      ? `This clone is shallow and may lack it: fetch more of the history (git fetch --deepen=100, or all of it: git fetch --unshallow), or ${whole}.`
      : `This clone is shallow and may lack it: ${fetch}, or ${whole}.`;
  return fetch === null ? 'Name a branch, a tag or a commit.' : `Name a branch, a tag or a commit, or ${fetch}.`;
}

/** How to fetch what may be a branch or a commit of where a clone came from; null for what is counted from another commit. */
function fetching(ref: string, remotes: readonly string[]): string | null {
  const remote = remotes.find((name) => ref.startsWith(`${name}/`)) ?? remotes.find((name) => name === 'origin');
  // What a command is made of must be no more than a name to a shell.
  if (remote === undefined || !/^[\w.][\w./-]*$/.test(ref) || !/^\w[\w.-]*$/.test(remote) || ref === 'HEAD')
    return null;
  if (/^[0-9a-f]{40,64}$/.test(ref)) return `fetch it: git fetch ${remote} ${ref}`;
  const branch = ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : ref;
  const name = `${remote}/${branch}`;
  const then = name === ref ? '' : `, and name ${name}`;
  return `fetch it: git fetch ${remote} ${branch}:refs/remotes/${name}${then}`;
}

/** Where the change that ends at HEAD began: the merge-base of a commit and HEAD. */
export function mergeBase(ref: string, repository: Repository): Commit {
  const commit = commitOf(ref, repository);
  if ('fault' in commit) return commit;
  const head = headOf(repository);
  if (head === null)
    return {
      fault: 'The branch has no commit yet, so no change can be told from what was before it; check without --since.',
    };
  const { git, isShallow } = repository;
  const asked = git(['merge-base', commit.id, head]);
  const id = asked.isDone ? lines(asked)[0] : undefined;
  if (id !== undefined) return { id };
  if (isShallow)
    return {
      fault: `This clone is too shallow to know where the change since ${ref} began. Fetch more of the history, until it is found: git fetch --deepen=100, or all of it: git fetch --unshallow (fetch-depth: 0 of actions/checkout).`,
    };
  const why = asked.stderr === '' ? '' : ` ${firstLine(asked.stderr)}`;
  return { fault: `${ref} and HEAD have no commit in common, so no change leads from one to the other.${why}` };
}
