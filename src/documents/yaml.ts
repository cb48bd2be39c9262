import { parseEvents, YAMLException } from 'js-yaml';
import { type Problem, problemAt } from '../model/problem.ts';
import { beginsWithSign } from './begins-with-sign.ts';
import { controlCharacters } from './control-characters.ts';
import type { Node } from './node.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { buildTree, type Tree } from './tree.ts';

/** How deep the parser may descend, a hundred maps or lists; every format here needs less than ten. */
const maxDepth = 100;

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

/** The same for whatever can stand in a YAML file: the measure of `readPlainYaml`, which reads most files much faster. */
export function parseAnyYaml(file: string, text: string): Tree {
  const read = readEvents(file, text);
  if (!('events' in read)) return { root: null, problems: read.problems };
  const tree = buildTree(file, text, read.events);
  if (tree.root !== null && !isNothing(tree.root)) return tree;
  const message = 'The file is empty, or holds comments only.';
  return { root: null, problems: [...tree.problems, problemAt(file, text, 0, { code: 'yaml/empty', message })] };
}

function isNothing(root: Node): boolean {
  return root.kind === 'scalar' && root.text === '' && !root.quoted;
}

function readEvents(
  file: string,
  text: string,
): { readonly events: ReturnType<typeof parseEvents> } | { readonly problems: readonly Problem[] } {
  try {
    return { events: parseEvents(text, { maxDepth }) };
  } catch (error) {
    // Anything else is a bug and is to reach main.
    if (!(error instanceof YAMLException)) throw error;
    return { problems: [syntaxProblem(file, text, error)] };
  }
}

function syntaxProblem(file: string, text: string, error: YAMLException): Problem {
  const offset = error.mark?.position ?? 0;
  if (error.reason.startsWith('nesting exceeded'))
    return problemAt(file, text, offset, {
      code: 'yaml/too-deep',
      message: 'Maps and lists stand about a hundred deep in one another here; no file needs ten.',
    });
  const sign = beginsWithSign(text, offset);
  const fault = sign?.fault ?? { code: 'yaml/syntax', message: sentence(error.reason) };
  return controlCharacters(file, text) ?? problemAt(file, text, sign?.offset ?? offset, fault);
}

function sentence(reason: string): string {
  return `This cannot be read as YAML: ${reason}.`;
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
