import { lineStarts } from '../model/place.ts';
import type { Fault } from '../model/problem.ts';

const LONGEST = 1_000_000;
const MOST_LINES = 20_000;
const MOST_CLAIMS = 10_000;
/** How deep in quotations and lists a line may stand, and how much of that a file may have. */
const DEEPEST = 50;
const MOST_INNER_ITEMS = 2_000;
const MOST_QUOTED = 50_000;
/** Signs of a paragraph, and the sum of their squares, which is what they take. */
const MOST_SIGNS = 5_000;
const MOST_WORK = 5e8;

/** Quotations and lists that a line begins in, one in another: their markers, and the spaces that stand for them. */
const MARGIN = /[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/y;
const QUOTED = />/g;
const ITEM = /[-*+]|[.)]/g;
const SIGNS = /[*_[\]!`<:]/g;

/**
 * What keeps a Markdown file from being read in the time that a text of its length should take: the parser of Markdown
 * needs the square of it for quotations and lists in one another, for a paragraph of nothing but signs, and for lines.
 * Null for what people write.
 */
export function markdownFault(text: string): { readonly offset: number; readonly fault: Fault } | null {
  if (text.length > LONGEST) return { offset: 0, fault: tooLong(`${String(text.length)} characters`, LONGEST) };
  const starts = lineStarts(text);
  if (starts.length > MOST_LINES) return { offset: 0, fault: tooLong(`${String(starts.length)} lines`, MOST_LINES) };
  const claims = text.split(':claim[').length - 1;
  if (claims > MOST_CLAIMS) return { offset: 0, fault: tooLong(`${String(claims)} claims`, MOST_CLAIMS) };
  let [paragraph, signs, work] = [0, 0, 0];
  let [innerItems, quoted] = [0, 0];
  for (const [index, start] of starts.entries()) {
    const margin = marginAt(text, start);
    innerItems += margin.inner;
    quoted += margin.quoted;
    if (margin.depth > DEEPEST || innerItems > MOST_INNER_ITEMS || quoted > MOST_QUOTED)
      return { offset: start, fault: tooDeep };
    const line = text.slice(start, starts[index + 1] ?? text.length);
    if (line.trim() === '') {
      work += signs ** 2;
      [paragraph, signs] = [starts[index + 1] ?? 0, 0];
    } else signs += line.match(SIGNS)?.length ?? 0;
    if (signs > MOST_SIGNS || work + signs ** 2 > MOST_WORK) return { offset: paragraph, fault: tooTangled };
  }
  return null;
}

/** How deep in quotations and lists a line may stand, and how many of them it begins within others. */
function marginAt(
  text: string,
  start: number,
): { readonly depth: number; readonly inner: number; readonly quoted: number } {
  MARGIN.lastIndex = start;
  const [margin = ''] = MARGIN.exec(text) ?? [];
  const quoted = margin.match(QUOTED)?.length ?? 0;
  const items = margin.match(ITEM)?.length ?? 0;
  const isIndented = /^[ \t]{2}/.test(margin);
  return {
    depth: Math.max(quoted + items, (margin.length - quoted - items) / 2),
    inner: quoted > 0 || isIndented ? items : Math.max(0, items - 1),
    quoted,
  };
}

function tooLong(size: string, most: number): Fault {
  return {
    code: 'markdown/too-long',
    message: `This file has ${size}, and a Markdown file of more than ${String(most)} is not read.`,
    hint: 'Divide it into several.',
  };
}

const tooDeep: Fault = {
  code: 'markdown/too-tangled',
  message: 'Lists and quotations stand in one another here deeper, or in greater number, than any text has them.',
  hint: 'Take them apart.',
};

const tooTangled: Fault = {
  code: 'markdown/too-tangled',
  message: 'Signs that may be Markdown, such as * and [, are more here than any text has, so it is not read.',
  hint: 'Divide the paragraph by empty lines, or the file into several.',
};
