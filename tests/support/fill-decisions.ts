import { valueOf, type MapNode } from '../../src/documents/node.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { checkProject, type Project, type TextFile } from '../../src/project/check-project.ts';

/**
 * A scenario's decisions with the ids and hashes of the evidence filled in where it says `auto`: they are those of the one
 * conflict with the same rule, facts, scope and piece, as far as the entry names these.
 */
export function fillDecisions(file: TextFile, project: Project): TextFile {
  if (!/:\s*["']?auto\b/.test(file.text)) return file;
  const { root } = parseYaml(file.path, file.text);
  const { conflicts } = checkProject(project).report;
  let { text } = file;
  const edits = (root?.kind === 'list' ? root.items : []).flatMap((entry) => {
    if (entry.kind !== 'map') return [];
    const found = conflicts.filter(
      ({ rule, facts, scope, about }) =>
        (textIn(entry, 'rule') ?? rule) === rule &&
        (textIn(entry, 'about') ?? null) === about &&
        same(textsIn(entry, 'facts') ?? [...facts].sort(), [...facts].sort()) &&
        same(textsIn(entry, 'scope') ?? [], Object.values(scope).sort()),
    );
    return (['id', 'evidence'] as const).flatMap((key) => {
      const node = valueOf(entry, key);
      if (node?.kind !== 'scalar' || node.text !== 'auto') return [];
      const ids = new Set(found.map((conflict) => conflict[key]));
      if (ids.size !== 1)
        throw new Error(
          `${file.path}: ${String(ids.size)} conflicts are meant by ${text.slice(entry.start, entry.end)}`,
        );
      return [{ start: node.start, end: node.end, put: JSON.stringify([...ids][0]) }];
    });
  });
  for (const { start, end, put } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + put + text.slice(end);
  return { ...file, text };
}

function textIn(entry: MapNode, key: string): string | undefined {
  const node = valueOf(entry, key);
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** The texts of a list or of a map, sorted. */
function textsIn(entry: MapNode, key: string): readonly string[] | undefined {
  const node = valueOf(entry, key);
  if (node?.kind === 'scalar') return [node.text];
  if (!node) return undefined;
  const nodes = node.kind === 'list' ? node.items : node.values;
  return nodes.map((item) => (item.kind === 'scalar' ? item.text : '')).sort();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
