import { join } from 'node:path';
import { count } from '../../reports/text/count.ts';
import { filesIn, filesMatching } from '../find-files.ts';
import { isPresent } from '../is-present.ts';
import { CONFIG_FILE, type Config, type Sort } from '../read-config.ts';
import { DEFAULT_ENDINGS } from '../read-project.ts';
import type { Examine, Examined } from './examined.ts';
import { nearOf } from './near-of.ts';
import { fault, ok, warning, type Observation } from './observation.ts';

const SORTS = ['sources', 'rules', 'rates'] as const;

/** Where the project is, and how many files are found by each place that it or the config names. */
export const examineProject: Examine = async (examined) => {
  const { root, config } = examined;
  const own = config.text === null ? `without ${CONFIG_FILE}` : `with ${config.text.path}`;
  const found: Observation[] = [ok(`${root}, ${own}.`)];
  for (const sort of SORTS) found.push(...(await placesOf(sort, examined)));
  for (const { glob } of config.texts) {
    const folder = glob.replace(/^(?:\.\/+)+|\/+$/g, '');
    const { length } = filesIn(root, folder, /./).files;
    found.push(
      length > 0
        ? ok(`texts: ${count(length, 'file')} in ${folder}/.`)
        : warning(`texts: no file is in ${folder}/.`, nearOf(root, `${folder}/*`).replace(/\/\*(?=\?$)/, '')),
    );
  }
  return [...found, ...missing(examined)];
};

async function placesOf(sort: Sort, { root, config }: Examined): Promise<readonly Observation[]> {
  const patterns: Config['patterns'][Sort] = config.patterns[sort];
  if (patterns)
    return Promise.all(
      patterns.map(async ({ glob }) => place(sort, glob, (await filesMatching(root, [glob])).length, root)),
    );
  const { length } = filesIn(root, sort, DEFAULT_ENDINGS[sort]).files;
  return length === 0 ? [] : [ok(`${sort}: ${count(length, 'file')} in ${sort}/.`)];
}

function place(sort: string, glob: string, matches: number, root: string): Observation {
  return matches > 0
    ? ok(`${sort}: ${count(matches, 'file')} by ${glob}.`)
    : warning(`${sort}: no file matches ${glob}.`, nearOf(root, glob));
}

/** What a check cannot be without. */
function missing({ root, checked: { project, report } }: Examined): readonly Observation[] {
  const none = report.problems.find(({ code }) => code === 'project/no-sources');
  // A project that was just made ready is as it should be; a folder that is none is the wrong one.
  const isBegun = project.rules.length > 0 && isPresent(join(root, 'sources'));
  const advice = none?.hint ?? 'Put one file for each document into sources/.';
  return [
    ...(none && isBegun ? [warning('There are no sources yet.', advice)] : none ? [fault(none.message, advice)] : []),
    ...(project.rules.length === 0 && !none
      ? [
          warning(
            'There are no rules, so that no claim means anything yet.',
            'gainsay init --bare writes a file to begin with.',
          ),
        ]
      : []),
  ];
}
