import { charactersOf } from '../documents/characters-of.ts';
import { isBareDirective, labelOf } from '../documents/label-of.ts';
import { isClaim, parseMarkdown, spanOf, type MarkdownNode } from '../documents/markdown-tree.ts';

/** The prose of a Markdown file as it is read, and where it stands in the file. */
export interface MarkdownProse {
  readonly text: string;
  /** Where a stretch of the prose stands in the file; null where markup begins or ends within it. */
  readonly placeOf: (start: number, end: number) => readonly [start: number, end: number] | null;
  /** The quotes that are tagged: the labels of the claims. */
  readonly labels: readonly string[];
  /** YAML at the top of the file, or null. */
  readonly frontMatter: string | null;
}

/** Stands for what is no prose: a sign that no word goes on over. */
const MASK = '\u0001';

/** What ends with the end of a line, whatever stands in it. */
const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph heading blockquote list listItem code yaml definition thematicBreak leafDirective containerDirective break'.split(
    ' ',
  ),
);

/** What stands within a line in place of words. */
const NO_PROSE: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference']);

/**
 * The prose of a Markdown file as it is shown: without markup, links' addresses, front matter and HTML, with a control
 * character for code and for each claim that is tagged already. Directives other than `:claim` are prose: `10:30` is none.
 * @example markdownProse('Paid `5` of **€7** &amp; more.').text //=> 'Paid . of €7 & more.' with a control character for the first point
 */
export function markdownProse(file: string): MarkdownProse {
  const tree = parseMarkdown(file, 'prose');
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const labels: string[] = [];
  let frontMatter: string | null = null;
  const write = (part: string, from: readonly number[], to: readonly number[]): void => {
    parts.push(part);
    for (let index = 0; index < part.length; index += 1) {
      starts.push(from[index] ?? from[0] ?? 0);
      ends.push(to[index] ?? to[0] ?? 0);
    }
  };
  for (const { node, isEnd } of nodesOf(tree)) {
    const [start, end] = spanOf(node);
    if (isEnd) {
      if (BLOCKS.has(node.type)) write('\n', [end], [end]);
      continue;
    }
    if (node.type === 'yaml') frontMatter ??= node.value ?? null;
    if (isClaim(node)) labels.push(labelOf(file, node).words);
    if (isClaim(node) || NO_PROSE.has(node.type)) write(MASK, [start], [end]);
    else if (node.type === 'text' || isBareDirective(node)) {
      const shown = node.type === 'text' ? (node.value ?? '') : file.slice(start, end);
      const places = charactersOf(file, start, end, shown);
      if (places) write(withoutStruck(shown), places.starts, places.ends);
      else write(MASK, [start], [end]);
    }
  }
  return {
    text: parts.join(''),
    placeOf: (from, to) => {
      for (let at = from + 1; at < to; at += 1) if (!/^[ \t]*$/.test(file.slice(ends[at - 1], starts[at]))) return null;
      return [starts[from] ?? 0, ends[to - 1] ?? 0];
    },
    labels,
    frontMatter,
  };
}

/** Every node where it begins and where it ends, in the order of the file; claims without what is in them. */
function* nodesOf(root: MarkdownNode): Iterable<{ readonly node: MarkdownNode; readonly isEnd: boolean }> {
  const waiting = [{ node: root, isEnd: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (next.isEnd) continue;
    waiting.push({ node: next.node, isEnd: true });
    if (isClaim(next.node)) continue;
    for (const node of [...(next.node.children ?? [])].reverse()) waiting.push({ node, isEnd: false });
  }
}

/** What is struck out is not said, and two tildes are no `about`. */
function withoutStruck(shown: string): string {
  return shown.replace(/~~+(?:[^~]*~~+)?/g, (struck) => MASK.repeat(struck.length));
}
