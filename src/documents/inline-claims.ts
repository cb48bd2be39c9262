import type { Fault } from '../model/problem.ts';
import { directiveFault, repeatedAttribute } from './directive-fault.ts';
import { labelOf, type Label } from './label-of.ts';
import { isClaim, parseMarkdown, spanOf, type MarkdownNode, type WrittenAttribute } from './markdown-tree.ts';

/** A claim around its words, `:claim[€12 million]{fact=example-fine.amount}`. */
export interface InlineClaim {
  readonly start: number;
  readonly label: Label;
  /** As they are written, each name once. */
  readonly attributes: readonly WrittenAttribute[];
}

/** The claims of a Markdown file in its order, and what looks like one and is none. */
export interface InlineClaims {
  readonly claims: readonly InlineClaim[];
  readonly faults: readonly { readonly offset: number; readonly fault: Fault }[];
}

/**
 * Finds the inline claims of a Markdown file. What stands in code and in HTML is none, nor is what only looks like a
 * directive, as 10:30 does.
 * @example inlineClaims('Paid :claim[€5]{fact=a.b}.').claims[0]?.label //=> { words: '€5', start: 12, end: 14 }
 */
export function inlineClaims(file: string): InlineClaims {
  const claims: InlineClaim[] = [];
  const faults: { offset: number; fault: Fault }[] = [];
  for (const node of directivesIn(parseMarkdown(file, 'claims'))) {
    const [start] = spanOf(node);
    const fault = directiveFault(file, node);
    if (fault) faults.push({ offset: start, fault });
    const { written = [] } = node.data ?? {};
    if (fault || !isClaim(node) || (written.length === 0 && (node.children ?? []).length === 0)) continue;
    const attributes = new Map<string, WrittenAttribute>();
    for (const attribute of written) {
      if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
      else faults.push({ offset: attribute.start, fault: repeatedAttribute(attribute.name) });
    }
    claims.push({ start, label: labelOf(file, node), attributes: [...attributes.values()] });
  }
  return { claims, faults };
}

/** All directives in the order of the file, those within the label of another as well. */
function* directivesIn(root: MarkdownNode): Iterable<MarkdownNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type.endsWith('Directive') || node.type === 'html') yield node;
    for (const child of [...(node.children ?? [])].reverse()) waiting.push(child);
  }
}
