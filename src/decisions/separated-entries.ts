import { grouped } from '../model/grouped.ts';

/** A file of decisions in which every decision is an entry of its own. */
export interface Separated {
  readonly text: string;
  /** The line of the file, from 1, that a line of the text was taken from. */
  readonly lineOf: (line: number) => number;
  /** The line of the file, from 1, where what an entry alone says begins, by the line of the text on which the entry begins. */
  readonly ownLine: ReadonlyMap<number, number>;
}

/** A key of an entry with all of its lines, without what stands before the key. */
interface Block {
  readonly key: string;
  readonly lines: readonly string[];
  /** Its first line in the file, from 0. */
  readonly at: number;
}

/**
 * Takes entries apart that git put together: two branches that decide one conflict write the same lines around a verdict of
 * their own, and `merge=union` leaves these lines once and the others behind each other, so that keys stand there twice.
 * What stands once belongs to both.
 * @returns null where there are none; a key that stands twice is a fault then
 *
 * @example separatedEntries('- id: a\n  by: Ann\n  by: Bob\n')?.text //=> '- id: a\n  by: Ann\n- id: a\n  by: Bob\n'
 */
export function separatedEntries(text: string): Separated | null {
  const lines = text.split('\n');
  const indent = lines.map((line) => /^([ \t]*)-[ \t]/.exec(line)?.[1]).find((found) => found !== undefined);
  if (indent === undefined) return null;
  const out: string[] = [];
  const from: number[] = [];
  const ownLine = new Map<number, number>();
  let isMerged = false;
  const keep = (first: number, end: number): void => {
    for (let at = first; at < end; at++) {
      out.push(lines[at] ?? '');
      from.push(at + 1);
    }
  };
  for (let at = 0; at < lines.length;) {
    const [dash] = beginsEntry(lines[at], indent) ?? [];
    let end = at + 1;
    while (end < lines.length && !beginsEntry(lines[end], indent)) end++;
    const entries = dash === undefined ? null : partsOf(blocksOf(lines, at, end, dash.length));
    if (!entries) keep(at, end);
    else {
      isMerged = true;
      for (const { blocks, own } of entries) {
        ownLine.set(out.length + 1, own + 1);
        for (const [index, block] of blocks.entries())
          for (const [offset, line] of block.lines.entries()) {
            const before = offset > 0 ? '' : index === 0 ? dash : ' '.repeat(dash?.length ?? 0);
            out.push(`${before ?? ''}${line}`);
            from.push(block.at + offset + 1);
          }
      }
    }
    at = end;
  }
  return isMerged ? { text: out.join('\n'), lineOf: (line) => from[line - 1] ?? line, ownLine } : null;
}

function beginsEntry(line: string | undefined, indent: string): RegExpExecArray | null {
  const found = /^[ \t]*-[ \t]+(?=\S)/.exec(line ?? '');
  return found?.[0].startsWith(`${indent}-`) ? found : null;
}

/** The keys of an entry in their order; none where something stands there that is no key. */
function blocksOf(lines: readonly string[], first: number, end: number, column: number): readonly Block[] {
  const blocks: { key: string; lines: string[]; at: number }[] = [];
  for (let at = first; at < end; at++) {
    const line = lines[at] ?? '';
    const isIndented = at === first || /^ *(?=[^ ])/.exec(line)?.[0].length === column;
    const rest = line.slice(column);
    const key = isIndented ? /^(["']?)([a-z-]+)\1[ \t]*:(?=[ \t\r]|$)/.exec(rest)?.[2] : undefined;
    if (key !== undefined) blocks.push({ key, lines: [rest], at });
    else if (at === first) return [];
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** Past these, nobody has merged branches: a file that goes on so is left as faulty as it is. */
const MOST_BRANCHES = 16;
const MOST_KEYS = 16 * MOST_BRANCHES;

/** The keys of each of the entries that stand in one; null where it is one. */
function partsOf(
  blocks: readonly Block[],
): readonly { readonly blocks: readonly Block[]; readonly own: number }[] | null {
  if (blocks.length > MOST_KEYS) return null;
  const all = grouped(blocks, ({ key }) => key);
  const most = Math.max(0, ...[...all.values()].map(({ length }) => length));
  // Two ids are two conflicts, and then nothing says what belongs to which.
  if (most < 2 || most > MOST_BRANCHES || (all.get('id')?.length ?? 0) !== 1) return null;
  return Array.from({ length: most }, (_, part) => {
    const own = [...all.values()].filter((each) => each.length > 1).map((each) => each[part] ?? (each.at(-1) as Block));
    const shared = blocks.filter(({ key }) => all.get(key)?.length === 1);
    const kept = shared.filter((block) => belongsTo(block, part, most, blocks, all));
    const sorted = [...own, ...kept].sort((a, b) => orderOf(a, all) - orderOf(b, all));
    return { blocks: sorted, own: Math.min(...own.map(({ at }) => at)) };
  });
}

/** The keys of every entry stand in the order in which each of them comes up first. */
function orderOf({ key }: Block, all: ReadonlyMap<string, readonly Block[]>): number {
  return all.get(key)?.[0]?.at ?? 0;
}

/** What a decision may do without, so that one of two may have it alone; all else that stands once is what both say. */
const OPTIONAL: ReadonlySet<string> = new Set(['until', 'replaces']);

/**
 * Whether what stands once is part of an entry. What an entry may do without is that of the first alone where it stands
 * among what the first alone says; and that of the last alone where it follows on lines that are the same in both, which
 * git would have left once if both went on alike.
 */
function belongsTo(
  block: Block,
  part: number,
  most: number,
  blocks: readonly Block[],
  all: ReadonlyMap<string, readonly Block[]>,
): boolean {
  if (!OPTIONAL.has(block.key)) return true;
  const repeated = [...all.values()].filter(({ length }) => length > 1);
  const begins = Math.min(...repeated.map(([first]) => first?.at ?? 0));
  const second = Math.min(...repeated.map(([, next]) => next?.at ?? 0));
  if (block.at > begins && block.at < second) return part === 0;
  const before = blocks[blocks.indexOf(block) - 1];
  const alike = before && (all.get(before.key) ?? []);
  const isAfterAlike =
    alike !== undefined && alike.length > 1 && new Set(alike.map(({ lines }) => lines.join('\n').trimEnd())).size === 1;
  return !isAfterAlike || block.at < second || part === most - 1;
}
