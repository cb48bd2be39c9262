import { join, relative } from 'node:path';
import { isPresent } from '../is-present.ts';
import { repositoryTop } from '../repository-top.ts';
import { CI_RECIPES } from './ci-recipes.ts';
import { presentText } from './present-text.ts';

/** A service of continuous integration that `gainsay init` knows. */
export type CiService = keyof typeof CI_RECIPES;

/** What a service of continuous integration needs. */
interface CiPart {
  /** The file to write into the project's folder; null where a person has to put it elsewhere. */
  readonly file: string | null;
  readonly text: string;
  /** What is left to a person, in sentences. */
  readonly notes: readonly string[];
}

/**
 * What runs Gainsay in a service. A service looks for it at the top of a repository: where that is not the project's folder,
 * or a file is there already, it is shown instead.
 * @param root the real path of the project's folder, which need not be there yet
 */
export function ciPart(service: CiService, root: string): CiPart {
  const { file, text, todo, inFolder } = CI_RECIPES[service];
  const top = repositoryTop(root);
  const folder = relative(top, root).replaceAll('\\', '/');
  const present = presentText(join(top, file));
  const isSet = present?.includes('gainsay') ?? false;
  const put = (where: string, what: string): string => `Put this into ${where}:\n\n${what}\n${todo}`;
  if (folder !== '') {
    const shown = inFolder(folder, isPresent(join(root, 'package.json')));
    return { file: null, text, notes: isSet ? [] : [put(`${file} at the top of the repository`, shown)] };
  }
  return { file, text, notes: present === null ? [`${file}: ${todo}`] : isSet ? [] : [put(file, text)] };
}
