import type { Problem } from '../model/problem.ts';
import { parseAnyYaml } from './any-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Tree } from './tree.ts';

/**
 * The tree of a YAML file with all that is wrong with it as YAML. Where the syntax is broken there is no tree, and one
 * problem of code `yaml/syntax`; `explainYaml` then finds every fault of syntax, with a parser too slow to read sound
 * files with.
 *
 * Severities are all `error`. Offsets count from the first character of `text`, in UTF-16 units.
 *
 * @example parseYaml('sources/kesra.yaml', 'claims:\n  - { fact: kesra-quake.dead, value: 12 }\n').root?.kind //=> 'map'
 */
export function parseYaml(file: string, text: string): Tree {
  const root = readPlainYaml(text);
  return root === null ? parseAnyYaml(file, text) : { root, problems: [] };
}

/**
 * All that is wrong with a file whose syntax is broken: what `parseYaml` found, with its one problem of code
 * `yaml/syntax` replaced by every fault of syntax in the file. Loads a second parser, so it is called only once
 * `parseYaml` has found such a fault.
 */
export async function explainYaml(file: string, text: string): Promise<readonly Problem[]> {
  const { problems } = parseYaml(file, text);
  if (!problems.some((problem) => problem.code === 'yaml/syntax')) return problems;
  const { syntaxProblems } = await import('./explain-syntax.ts');
  const all = syntaxProblems(file, text);
  return all.length === 0 ? problems : all;
}
