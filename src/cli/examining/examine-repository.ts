import { count, enumerate } from '../../reports/text/count.ts';
import { filesOf } from '../check-folder.ts';
import type { Repository } from '../git/repository.ts';
import type { Examine, Examined } from './examined.ts';
import { ok, warning, type Observation } from './observation.ts';

const NAMED = 3;

/** Whether git keeps what the project needs, and all that came before. */
export const examineRepository: Examine = (examined) => {
  const { repository } = examined;
  if (typeof repository === 'string')
    return [
      warning(
        repository,
        'Without it, --since, --staged and the history of decisions are not to be had; git init makes a repository.',
      ),
    ];
  const { root, isShallow } = repository;
  return [
    isShallow
      ? warning(
          `A shallow clone in ${root}: --since may not find where a change began.`,
          'Run git fetch --unshallow, or clone with fetch-depth: 0.',
        )
      : ok(`A repository in ${root}, with all of its history.`),
    ...ignored(repository, examined),
  ];
};

/** Files that git leaves out are on this machine alone. */
function ignored({ git, prefix }: Repository, { checked: { project, files } }: Examined): readonly Observation[] {
  const settled = [files.decisions, files.baseline].filter((name) => name !== null);
  const names = [...new Set([...filesOf(project).map(({ path }) => path), ...settled])];
  // What begins with a colon would be an order to git.
  const input = names.map((name) => `./${prefix}${name}\0`).join('');
  const { stdout } = git(['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], input);
  const left = stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => name.slice(2 + prefix.length));
  if (left.length === 0) return [ok('.gitignore leaves out none of the files of the project.')];
  const named = left.length > NAMED ? [...left.slice(0, NAMED), 'others'] : left;
  return [
    warning(
      `git ignores ${count(left.length, 'file')} of the project, which nobody else will have: ${enumerate(named)}.`,
      'Take them out of .gitignore; git check-ignore -v FILE shows the line.',
    ),
  ];
}
