import type { Fault } from '../model/problem.ts';
import { isClaim, spanOf, type MarkdownNode } from './markdown-tree.ts';

const FORM = 'Write it as :claim[the words]{fact=subject.attribute}.';

/**
 * What is wrong with what looks like a claim in Markdown and cannot be read as one; null where nothing is, as with the
 * directives of other tools.
 */
export function directiveFault(file: string, node: MarkdownNode): Fault | null {
  const [start, end] = spanOf(node);
  if (node.type === 'html') return inHtml(file.slice(start, end));
  if (node.type !== 'textDirective') return node.name === 'claim' ? blockFault(node.type) : null;
  if (!isClaim(node)) return otherName(node);
  const hasLabel = file.slice(start, end).startsWith(':claim[');
  const hasAttributes = node.data?.written !== undefined;
  if (!hasLabel && file.charAt(end) === '[') return unclosedLabel;
  if (hasLabel && !hasAttributes && file.charAt(end) === '{') return unreadAttributes;
  if (!hasLabel && hasAttributes) return noWords;
  if (hasLabel && (node.children ?? []).length === 0) return noWords;
  return null;
}

/** An attribute that a claim has already. */
export function repeatedAttribute(name: string): Fault {
  return {
    code: 'markdown/repeated-attribute',
    message: `The attribute "${name}" stands in this claim a second time.`,
    hint: 'Keep one of the two.',
  };
}

function blockFault(type: string): Fault {
  const colons = type === 'leafDirective' ? '::' : ':::';
  return {
    code: 'markdown/not-inline',
    message: `A claim stands within a line and begins with one colon, not with ${colons}.`,
    hint: FORM,
  };
}

/** A directive of another name that has a fact is a claim with a slip; names of other tools have none. */
function otherName({ name = '', data }: MarkdownNode): Fault | null {
  if (data?.written?.some((attribute) => attribute.name === 'fact') !== true) return null;
  return {
    code: 'markdown/unknown-directive',
    message: `This names a fact, but ":${name}" is no claim.`,
    hint: 'Did you mean ":claim"?',
  };
}

/** Markdown within a block of HTML is not read as Markdown, by nobody. */
function inHtml(html: string): Fault | null {
  if (html.startsWith('<!--') || !/:claim\[[^\]]*\]\{/.test(html)) return null;
  return {
    code: 'markdown/in-html',
    message: 'A claim within a block of HTML is not read, since nothing there is read as Markdown.',
    hint: 'Leave an empty line between the tag and the words.',
    severity: 'warning',
  };
}

const unclosedLabel: Fault = {
  code: 'markdown/unclosed-label',
  message: 'The words of this claim have no end: the bracket behind them is missing, or stands after the paragraph.',
  hint: `${FORM} A bracket among the words is written \\[ or \\].`,
};

const unreadAttributes: Fault = {
  code: 'markdown/unread-attributes',
  message: 'What stands in braces behind this claim cannot be read.',
  hint: `${FORM} Several attributes have spaces between them, and one with spaces in it stands in quotes: value="EUR 12 million".`,
};

const noWords: Fault = {
  code: 'markdown/no-words',
  message: 'This claim stands around no words.',
  hint: FORM,
};
