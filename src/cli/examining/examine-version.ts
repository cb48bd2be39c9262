import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { isWithin } from '../read-text.ts';
import { nearestAbove } from '../repository-top.ts';
import type { Examine } from './examined.ts';
import { ok, warning } from './observation.ts';

const INSTALLED = 'node_modules/gainsay/package.json';

/** Which Gainsay this is, and whether it is the one that the project has installed. */
export const examineVersion: Examine = ({ root, runtime }) => {
  const own = manifest.version;
  const here = runtime.program === null ? null : packageOf(runtime.program);
  const installed = nearestAbove(root, INSTALLED);
  const call = 'Call npx --no-install gainsay in the project.';
  if (here !== null && isWithin(root, here)) return [ok(`Gainsay ${own}, from the source in ${here}.`)];
  if (installed === null) {
    const place = here === null ? '' : `, from ${here}`;
    return isWanted(root)
      ? [
          warning(
            `Gainsay ${own}${place}: package.json names one for the project, and none is installed.`,
            'Run npm ci.',
          ),
        ]
      : [ok(`Gainsay ${own}${place}; the project has none of its own.`)];
  }
  const other = versionIn(installed);
  if (here !== null && here === packageOf(join(dirname(installed), 'bin/gainsay.js')))
    return [ok(`Gainsay ${own}, which is the project's own.`)];
  return other === own
    ? [ok(`Gainsay ${own}, the same version as the project's own.`)]
    : [warning(`This is Gainsay ${own}, and the project's own is ${other ?? 'one that cannot be read'}.`, call)];
};

/** The folder of the package that a file of `bin` belongs to. */
function packageOf(program: string): string | null {
  try {
    return dirname(dirname(realpathSync(program)));
  } catch {
    return null;
  }
}

function versionIn(file: string): string | null {
  const version = (parsed(file) as { readonly version?: unknown } | null)?.version;
  return typeof version === 'string' && /^[\w.+-]{1,60}$/.test(version) ? version : null;
}

/** Whether the project's package.json names Gainsay. */
function isWanted(root: string): boolean {
  const file = nearestAbove(root, 'package.json');
  const found = file === null ? null : parsed(file);
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some((key) => {
    const list = (found as Readonly<Record<string, unknown>> | null)?.[key];
    return typeof list === 'object' && list !== null && Object.hasOwn(list, 'gainsay');
  });
}

function parsed(file: string): unknown {
  try {
    return statSync(file).isFile() ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}
