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
  const { git, isShallow } = repository;
  const asked = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const id = asked.isDone ? lines(asked)[0] : undefined;
  if (id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return { id };
  const missing = asked.stderr.includes('promisor') ? ` ${firstLine(asked.stderr)}` : '';
  const known = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']);
  const near = didYouMean(ref, known.isDone ? lines(known).filter((name) => name !== '') : []);
  const hint =
    near !== null
      ? ` Did you mean ${near}?`
      : isShallow
        ? ` This clone is shallow and may lack it: fetch it first (git fetch origin ${ref}), or clone with the whole history (fetch-depth: 0 of actions/checkout).`
        : ' Name a branch, a tag or a commit.';
  return { fault: `git knows no commit "${ref}".${missing}${hint}` };
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
