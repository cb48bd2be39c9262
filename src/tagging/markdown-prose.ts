import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** As much of a Markdown tree as is needed here. */
interface MarkdownNode {
  readonly type: string;
  readonly name?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** Stands for what is no prose: a sign that no word goes on over. */
const MASK = '\u0001';

/**
 * The prose of a Markdown file with everything else (code, front matter, links' addresses, HTML, claims that are tagged
 * already) masked, so that every offset is that of the file. Directives other than `:claim` are prose: `10:30` is none.
 * @example markdownProse('Paid `5` of **€7**.') //=> 'Paid ... of ..€7...' with a control character for each point
 */
export function markdownProse(text: string): string {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).parse(text) as MarkdownNode;
  const kept: [number, number][] = [];
  collect(tree, kept);
  let out = '';
  let at = 0;
  for (const [start, end] of kept) {
    out += masked(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return out + masked(text.slice(at));
}

/** Line breaks stay, since they end sentences. */
function masked(text: string): string {
  return text.replace(/[^\r\n]/g, MASK);
}

function collect(root: MarkdownNode, kept: [number, number][]): void {
  const waiting: MarkdownNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isClaim(node)) continue;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const isProse = node.type === 'text' || (node.type === 'textDirective' && (node.children ?? []).length === 0);
    if (isProse && start !== undefined && end !== undefined) kept.push([start, end]);
    else for (const child of [...(node.children ?? [])].reverse()) waiting.push(child);
  }
}

function isClaim({ type, name }: MarkdownNode): boolean {
  return type === 'textDirective' && name === 'claim';
}

/** The quotes that are tagged in a Markdown file: the labels of its claims. */
export function claimLabels(text: string): readonly string[] {
  return [...text.matchAll(/:claim\[([^\]]{1,2000})\]/g)].map(([, label = '']) => label);
}
