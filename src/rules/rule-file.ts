import { explainShape, type ShapeName } from '../documents/shape.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { TextFile } from '../model/text-file.ts';
import type { MapNode, Node } from '../documents/node.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';

/** A rules file as a tree, sound in form, with a way to say what is wrong at a place in it. */
export interface RuleFile {
  readonly path: string;
  readonly root: MapNode;
  readonly problemAt: (node: Node | number, fault: Fault) => Problem;
  /** What keeps a rule from having the form of its kind. */
  readonly explainRule: (kind: string, node: Node) => readonly Problem[];
}

/** Reads a rules file; null where its form is at fault, with everything that is wrong. */
export function readRuleFile({ path, text }: TextFile): {
  readonly file: RuleFile | null;
  readonly problems: readonly Problem[];
} {
  const { root, problems } = parseYaml(path, text);
  if (!root) return { file: null, problems };
  const all = [...problems, ...explainShape('rules', path, text, root)];
  if (root.kind !== 'map') return { file: null, problems: all };
  const problemOf = problemsIn(path, text);
  return {
    file: {
      path,
      root,
      problemAt: (node, fault) => problemOf(typeof node === 'number' ? node : node.start, fault),
      explainRule: (kind, node) => explainShape(`rule/${kind}` as ShapeName, path, text, node),
    },
    problems: all,
  };
}

/** The entries of a map under a key, each with its name, where the name stands, and its node. */
export function entriesOf(
  map: Node | undefined,
): readonly { readonly name: string; readonly at: number; readonly node: Node }[] {
  if (map?.kind !== 'map') return [];
  return map.keys.map((name, index) => ({
    name,
    at: map.keyStarts[index] ?? map.start,
    node: map.values[index] as Node,
  }));
}

/** One word, or each of a list of words. */
export function wordsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'scalar') return node.text === '' ? [] : [node.text];
  return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

/** A word, or undefined. */
export function wordOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}
