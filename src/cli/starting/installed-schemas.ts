import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PLACE = 'node_modules/gainsay/schemas';

/**
 * The folder of the schemas where Gainsay is installed in the project or above it in its repository, from a folder of the
 * project; null where it is not, so that the project needs copies.
 *
 * @example installedSchemas('/desk') //=> '../node_modules/gainsay/schemas'
 */
export function installedSchemas(root: string): string | null {
  let steps = '..';
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, PLACE, 'source.schema.json'))) return `${steps}/${PLACE}`;
    if (dirname(at) === at || existsSync(join(at, '.git'))) return null;
    steps += '/..';
  }
}
