import { dirname, join, relative } from 'node:path';
import { nearestAbove } from '../repository-top.ts';

/**
 * The folder of the schemas where Gainsay is installed in the project or above it in its repository, from a folder of the
 * project; null where it is not, so that the project needs copies.
 *
 * @example installedSchemas('/desk') //=> '../node_modules/gainsay/schemas'
 */
export function installedSchemas(root: string): string | null {
  const schema = nearestAbove(root, 'node_modules/gainsay/schemas/source.schema.json');
  return schema === null ? null : relative(join(root, 'sources'), dirname(schema)).replaceAll('\\', '/');
}
