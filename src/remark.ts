import remarkDirective from 'remark-directive';
import { unified } from 'unified';
import { isClaim, parseMarkdown, spanOf, type MarkdownNode } from './documents/markdown-tree.ts';

/** How claims are shown. */
export interface RemarkClaimsOptions {
  /**
   * An element of HTML around the words, with the fact as `data-fact` and, in `data`, the value as `value` where one stands
   * beside the words. Without it the words stand there as if nothing were around them.
   */
  readonly element?: 'data' | 'span';
}

/** As much of a tree as the plugin changes. */
interface TreeNode {
  type: string;
  name?: string;
  value?: unknown;
  attributes?: Readonly<Record<string, string | null | undefined>> | null;
  children?: TreeNode[];
  data?: object | undefined;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** What parses directives within a line, by the character that they begin with. */
interface Syntax {
  readonly text?: Readonly<Record<number, unknown>>;
  readonly flow?: Readonly<Record<number, unknown>>;
}

interface Extensions {
  micromarkExtensions?: Syntax[];
  fromMarkdownExtensions?: unknown[];
}

const COLON = ':'.charCodeAt(0);

/**
 * A plugin for remark that shows the words of inline claims: `:claim[€12 million]{fact=example-fine.amount}` becomes
 * `€12 million`. It needs no other plugin, leaves `10:30` as it is, and where remark-directive is used as well, leaves
 * the other directives to whoever they are for.
 *
 * @example unified().use(remarkParse).use(remarkClaims).use(remarkRehype).use(rehypeStringify)
 */
export function remarkClaims(
  this: { readonly data: () => object },
  { element }: RemarkClaimsOptions = {},
): (tree: TreeNode, file: unknown) => void {
  const own = this.data() as Extensions;
  const known = unified().use(remarkDirective).freeze().data() as Extensions;
  if (own.micromarkExtensions?.some(({ text }) => text?.[COLON]) !== true) {
    const inLines = known.micromarkExtensions?.map(({ text = {} }) => ({ text })) ?? [];
    own.micromarkExtensions = [...(own.micromarkExtensions ?? []), ...inLines];
    own.fromMarkdownExtensions = [...(own.fromMarkdownExtensions ?? []), ...(known.fromMarkdownExtensions ?? [])];
  }
  return (tree, file) => {
    const areWanted = own.micromarkExtensions?.some(({ flow }) => flow?.[COLON]) === true;
    showWords(tree, element, areWanted ? null : String(file));
  };
}

/**
 * A Markdown file with the words of its claims in their place, for tools that no plugin can be given to: nothing else in it
 * changes.
 * @example withoutClaims('A fine of :claim[€12 million]{fact=example-fine.amount}.') //=> 'A fine of €12 million.'
 */
export function withoutClaims(markdown: string): string {
  const cuts: (readonly [start: number, end: number])[] = [];
  const waiting = [parseMarkdown(markdown, 'claims')];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isClaim(node) && (node.children ?? []).length > 0) cuts.push(...aroundWords(node));
    waiting.push(...(node.children ?? []));
  }
  cuts.sort(([a], [b]) => a - b);
  let [out, at] = ['', 0];
  for (const [start, end] of cuts) {
    out += markdown.slice(at, start);
    at = end;
  }
  return out + markdown.slice(at);
}

/** What stands before the words of a claim and behind them. */
function aroundWords(claim: MarkdownNode): readonly (readonly [start: number, end: number])[] {
  const [start, end] = spanOf(claim);
  const [first, last] = [claim.children?.[0], claim.children?.at(-1)];
  return first && last
    ? [
        [start, spanOf(first)[0]],
        [spanOf(last)[1], end],
      ]
    : [];
}

/** @param source the file, where directives that are no claims are to be words again; else null */
function showWords(root: TreeNode, element: RemarkClaimsOptions['element'], source: string | null): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { children } = node;
    if (!children) continue;
    if (children.some(({ type }) => type === 'textDirective'))
      node.children = children.flatMap((child) => shown(child, element, source));
    for (const child of node.children ?? []) waiting.push(child);
  }
}

function shown(node: TreeNode, element: RemarkClaimsOptions['element'], source: string | null): readonly TreeNode[] {
  const { type, name, children = [], attributes, position } = node;
  if (type !== 'textDirective') return [node];
  if (name !== 'claim' || children.length === 0) {
    const { start, end } = position ?? { start: {}, end: {} };
    return source === null ? [node] : [{ type: 'text', value: source.slice(start.offset, end.offset) }];
  }
  // Claims stand in the labels of others at most some thirty deep, past which the parser takes no brackets.
  const words = children.flatMap((child) => shown(child, element, source));
  if (element === undefined) return words;
  const { fact, value } = attributes ?? {};
  const hProperties = {
    ...(typeof fact === 'string' ? { 'data-fact': fact } : {}),
    ...(element === 'data' && typeof value === 'string' ? { value } : {}),
  };
  return [{ ...node, children: words, attributes: {}, data: { hName: element, hProperties } }];
}
