/** What a call of git came to. */
export interface GitRun {
  readonly isDone: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Calls git, with words that are data to it; null where there is no git on this machine. */
export type Git = (words: readonly string[], input?: string) => GitRun | null;

/**
 * What a repository that somebody else made could have git execute while it is only read: what watches its files, the
 * hooks that run when an index is written, and what fetches objects that a partial clone left out. Neither filters nor
 * drivers of differences run where no file of the worktree is read by git.
 */
const HARMLESS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--literal-pathspecs'];

const QUIET: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // Older versions know nothing of lazy fetching; no protocol of this name exists, so that nothing is fetched by any.
  GIT_ALLOW_PROTOCOL: 'none',
};

/**
 * Makes the calls of git for a folder.
 * @param variables those of this process, such as a hook gives them
 */
export function createGit(folder: string, variables: Readonly<Record<string, string | undefined>>): Git {
  // Asked for only here, since a plain check starts no processes.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const env = { ...variables, ...QUIET };
  return (words, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...HARMLESS, ...words], {
      cwd: folder,
      env,
      maxBuffer: Infinity,
      windowsHide: true,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    });
    if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { isDone: status === 0, stdout, stderr: error ? error.message : stderr.toString('utf8') };
  };
}
