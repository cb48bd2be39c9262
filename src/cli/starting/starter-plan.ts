import { join } from 'node:path';
import { count, enumerate } from '../../reports/text/count.ts';
import { filesIn } from '../find-files.ts';
import { isPresent } from '../is-present.ts';
import { jsonSchema } from '../json-schemas.ts';
import { CONFIG_FILE, readConfig } from '../read-config.ts';
import { DEFAULT_ENDINGS } from '../read-project.ts';
import { placeFaults } from '../writing/place-faults.ts';
import type { NewFiles } from '../writing/write-new-files.ts';
import { ciPart, type CiService } from './ci-part.ts';
import { installedSchemas } from './installed-schemas.ts';
import { presentText } from './present-text.ts';
import { bareRules, exampleFiles } from './starter-files.ts';

/** What is wanted in a folder. */
export interface Wanted {
  /** No example. */
  readonly isBare: boolean;
  /** The service that is to run Gainsay; null for none. */
  readonly ci: CiService | null;
}

/** What makes a folder ready. */
export interface StarterPlan extends NewFiles {
  /** Files that are there already, and stay as they are. */
  readonly present: readonly string[];
  /** Whether the folder holds the example afterwards. */
  readonly hasExample: boolean;
  /** What else is to be known, in sentences. */
  readonly notes: readonly string[];
  /** What keeps everything from being written, in sentences. */
  readonly faults: readonly string[];
}

/**
 * What is to be written into a folder so that it is a project: what is missing, and nothing that would mix with a team's own.
 * @param root the real path of the folder, which need not be there yet
 * @example (await starterPlan('/desk', { isBare: true, ci: null })).folders //=> ['sources', 'rules']
 */
export async function starterPlan(root: string, { isBare, ci }: Wanted): Promise<StarterPlan> {
  const isThere = (name: string): boolean => isPresent(join(root, name));
  const installed = installedSchemas(root);
  const example = exampleFiles(installed ?? '../schemas');
  const { patterns, problems } = await readConfig(root, null, root);
  const elsewhere = SORTS.filter((sort) => patterns[sort]);
  const there = SORTS.filter((sort) => !patterns[sort]).map((sort) => filesOf(root, sort, example));
  const own = there.filter((files) => files.own > 0);
  const hasExample = !isBare && elsewhere.length === 0 && own.length === 0;
  const needsRules = there.some(({ sort, all }) => sort === 'rules' && all === 0);
  const files = new Map(hasExample ? example : needsRules ? bareRules(installed ?? '../schemas') : []);
  // Copies of the schemas are of no use where files that were written earlier name others.
  if ([...files].some(([name, text]) => (presentText(join(root, name)) ?? text).includes('$schema=../schemas/')))
    for (const name of ['rules', 'source'])
      files.set(`schemas/${name}.schema.json`, (await jsonSchema(name))?.text ?? '');
  const run = ci === null ? null : ciPart(ci, root);
  if (run && run.file !== null) files.set(run.file, run.text);

  const present = [...files.keys()].filter(isThere);
  for (const name of present) files.delete(name);
  const folders = there.map(({ sort }) => sort).filter((name) => !isThere(name));
  const notes = [
    ...elsewhere.map((sort) => `${CONFIG_FILE} says where ${sort} stand, so nothing is put into ${sort}/.`),
    ...(isBare || own.length === 0
      ? []
      : [
          `No example is written beside your own ${enumerate(own.map((each) => `${count(each.own, 'file')} in ${each.sort}/`))}.`,
        ]),
    ...([...files.keys()].some((name) => name.startsWith('schemas/'))
      ? ['By the files in schemas/, editors complete and check what you write.']
      : []),
    ...(run?.notes ?? []),
  ];
  const isConfigAtFault = problems.some(({ severity }) => severity === 'error');
  const faults = [
    ...(isConfigAtFault
      ? [`${CONFIG_FILE} is at fault, so that nobody can tell where sources and rules stand; gainsay check says why.`]
      : []),
    ...placeFaults(root, [...folders, ...files.keys()]),
  ];
  return { files, folders, present, hasExample, notes, faults };
}

const SORTS = ['sources', 'rules'] as const;

/** How many files are in one of the folders that a project has by default, and how many that are not of the example. */
function filesOf(
  root: string,
  sort: (typeof SORTS)[number],
  example: ReadonlyMap<string, string>,
): { readonly sort: typeof sort; readonly all: number; readonly own: number } {
  const { files } = filesIn(root, sort, DEFAULT_ENDINGS[sort]);
  return { sort, all: files.length, own: files.filter(({ name }) => !example.has(name)).length };
}
