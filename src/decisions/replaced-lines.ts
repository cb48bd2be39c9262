import { valueOf, type MapNode } from '../documents/node.ts';
import type { Ruling } from './decision.ts';
import { startOfLine, type EntryLines } from './entry-lines.ts';
import { rulingLines } from './written-entry.ts';

/** What an entry says of its conflict, which the entry that replaces it says as well. */
const SAID_AGAIN = new Set(['id', 'rule', 'facts', 'about', 'scope']);

/**
 * An entry as it stands under `replaces` of another: its lines as they were written, comments and all, and behind it what it
 * had replaced itself.
 * @param lines those of the entry in the text
 * @param written the lines of the entry that replaces it, from which only what differs is told again
 * @returns lines without what stands before all of them
 */
export function replacedLines(
  text: string,
  node: MapNode,
  { end }: Pick<EntryLines, 'end'>,
  ruling: Ruling & { readonly replaces: readonly Ruling[] },
  written: readonly string[],
): readonly string[] {
  const earlier = valueOf(node, 'replaces');
  if (node.flow) return [ruling, ...ruling.replaces].flatMap((each) => asItem(rulingLines(each)));
  const column = node.start - startOfLine(text, node.start);
  const blocks = node.keys.map((key, index) => {
    const from = node.keyStarts[index] ?? node.start;
    const next = node.keyStarts[index + 1];
    const block = text.slice(from, next === undefined ? end : startOfLine(text, next));
    return { key, lines: outdented(block, column) };
  });
  const own = blocks.filter(
    ({ key, lines }) => key !== 'replaces' && !(SAID_AGAIN.has(key) && written.includes(lines.join('\n'))),
  );
  const before = blocks.find(({ key }) => key === 'replaces')?.lines ?? [];
  const isInLines = earlier?.kind === 'list' && /^["']?replaces["']?[ \t]*:[ \t]*(?:#.*)?$/.test(before[0] ?? '');
  return [
    ...asItem(own.flatMap(({ lines }) => lines)),
    ...(isInLines
      ? outdented(before.slice(1).join('\n'), /^ */.exec(before[1] ?? '')?.[0].length ?? 0)
      : ruling.replaces.flatMap((each) => asItem(rulingLines(each)))),
  ];
}

function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

/** The lines of a text without the spaces that the first columns of its further lines hold. */
function outdented(text: string, columns: number): readonly string[] {
  const spaces = new RegExp(`^ {0,${String(columns)}}`);
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(spaces, ''));
}
