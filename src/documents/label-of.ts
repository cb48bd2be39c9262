import { charactersOf } from './characters-of.ts';
import { isClaim, spanOf, type MarkdownNode } from './markdown-tree.ts';

/** The words of an inline claim, as they are shown, and where they stand in the file. */
export interface Label {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The label of an inline claim: its words without markup, on one line. Its place is that of the words where no markup
 * stands between them, `**€12 million**`, else that of the whole label, so that other words can be put there.
 * @example labelOf(':claim[**€5**]{fact=a.b}', claim) //=> { words: '€5', start: 9, end: 11 }
 */
export function labelOf(file: string, claim: MarkdownNode): Label {
  const [start] = spanOf(claim);
  const { children = [] } = claim;
  const [first, last] = [children[0], children.at(-1)];
  const whole = trimmed(file, first ? spanOf(first)[0] : start + OPENING, last ? spanOf(last)[1] : start + OPENING);
  let words = '';
  let [from, to] = [-1, -1];
  let isWhole = true;
  for (const node of wordsIn(children)) {
    const [at, end] = spanOf(node);
    const shown = node.type === 'break' ? '\n' : (node.value ?? file.slice(at, end));
    words += shown;
    const places = node.type === 'text' || isBareDirective(node) ? charactersOf(file, at, end, shown) : null;
    if (!places) isWhole = false;
    for (const [index, place] of (places?.starts ?? []).entries()) {
      const next = places?.ends[index] ?? place;
      // A surrogate pair that an entity stands for is one place.
      if (to !== -1 && place > to && !/^[\s>]*$/.test(file.slice(to, place))) isWhole = false;
      if (shown.charAt(index).trim() === '') continue;
      if (from === -1) from = place;
      to = next;
    }
  }
  const line = words.replace(/\s+/g, ' ').trim();
  return isWhole && from !== -1 ? { words: line, start: from, end: to } : { words: line, ...whole };
}

const OPENING = ':claim['.length;

/** What is shown within a label, in its order; an inner claim shows its own words. */
function* wordsIn(children: readonly MarkdownNode[]): Iterable<MarkdownNode> {
  const waiting = [...children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') yield node;
    else if (isBareDirective(node)) yield node;
    else waiting.push(...[...(node.children ?? [])].reverse());
  }
}

/** What only looks like a directive: the minutes of 10:30. */
export function isBareDirective(node: MarkdownNode): boolean {
  return node.type === 'textDirective' && !isClaim(node) && (node.children ?? []).length === 0;
}

function trimmed(file: string, start: number, end: number): Omit<Label, 'words'> {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(file.charAt(from))) from += 1;
  while (to > from && /\s/.test(file.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
