import { parseEvents, YAMLException } from 'js-yaml';
import { type Problem, problemAt } from '../model/problem.ts';
import { beginsWithSign } from './begins-with-sign.ts';
import { controlCharacters } from './control-characters.ts';
import { mergeMark } from './merge-mark.ts';
import type { Node } from './node.ts';
import { buildTree, type Tree } from './tree.ts';

/** How deep the parser may descend, a hundred maps or lists; every format here needs less than ten. */
const maxDepth = 100;

/**
 * The tree of whatever can stand in a YAML file: the measure of `readPlainYaml`, which reads most files much faster.
 * @example parseAnyYaml('sources/kesra.yaml', 'claims: []\n').root?.kind //=> 'map'
 */
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
  const mark = mergeMark(text);
  if (mark) return problemAt(file, text, mark.offset, mark.fault);
  const sign = beginsWithSign(text, offset);
  const fault = sign?.fault ?? { code: 'yaml/syntax', message: sentence(error.reason) };
  return controlCharacters(file, text) ?? problemAt(file, text, sign?.offset ?? offset, fault);
}

function sentence(reason: string): string {
  return `This cannot be read as YAML: ${reason}.`;
}
