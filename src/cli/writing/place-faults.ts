import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isPresent } from '../is-present.ts';
import { isWithin, reasonOf } from '../read-text.ts';

/**
 * What keeps files or folders from being written into a folder, in sentences, without writing any: a link that leads out of
 * it, a file where a folder is wanted, no right to write.
 * @param root the real path of the folder, which need not be there yet
 * @example placeFaults('/desk', ['rules/kesra.yaml']) //=> ['rules is a file, where a folder is wanted.']
 */
export function placeFaults(root: string, names: readonly string[]): readonly string[] {
  const places = new Set(names.map((name) => nearest(join(root, name, '..'))));
  return [...places].flatMap((place) => {
    const fault = faultOf(place, root);
    return fault === null ? [] : [fault];
  });
}

/** What is there of a path, be it a link that leads nowhere. */
function nearest(path: string): string {
  let at = path;
  while (!isPresent(at)) at = dirname(at);
  return at;
}

function faultOf(place: string, root: string): string | null {
  const name = isWithin(place, root) && place !== root ? relative(root, place).replaceAll('\\', '/') : place;
  try {
    if (isWithin(place, root) && !isWithin(realpathSync(place), root))
      return `${name} leads out of the project, and nothing outside of it is written.`;
    if (!statSync(place).isDirectory()) return `${name} is a file, where a folder is wanted.`;
    accessSync(place, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `Nothing can be written into ${name}: ${reasonOf(error)}.`;
  }
}
