import { lineStarts } from '../model/place.ts';
import type { Fault } from '../model/problem.ts';

const LONGEST = 1_000_000;
const DEEPEST = 50;
const MOST_SIGNS = 5_000;
const MOST_LINES = 20_000;

/** Quotations and lists that a line begins in, one in another: their markers, and the spaces that stand for them. */
const MARGIN = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/gm;
const SIGNS = /[*_[\]!`<:]/g;

/**
 * What keeps a Markdown file from being read in the time that a text of its length should take: the parser of Markdown
 * needs the square of it for quotations and lists deep in one another, for a paragraph of nothing but signs, and for lines.
 * Null for what people write.
 */
export function markdownFault(text: string): { readonly offset: number; readonly fault: Fault } | null {
  if (text.length > LONGEST) return { offset: 0, fault: tooLong(`${String(text.length)} characters`, LONGEST) };
  const lines = lineStarts(text).length;
  if (lines > MOST_LINES) return { offset: 0, fault: tooLong(`${String(lines)} lines`, MOST_LINES) };
  for (const { 0: margin, index } of text.matchAll(MARGIN)) {
    const markers = margin.match(/>|[-*+]|[.)]/g)?.length ?? 0;
    if (Math.max(markers, (margin.length - markers) / 2) > DEEPEST) return { offset: index, fault: tooDeep };
  }
  for (const { 0: paragraph, index } of text.matchAll(/(?:[^\r\n]*\S[^\r\n]*(?:\r\n|\n|\r|$))+/g))
    if ((paragraph.match(SIGNS)?.length ?? 0) > MOST_SIGNS) return { offset: index, fault: tooTangled };
  return null;
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
  message: `Lists and quotations stand more than ${String(DEEPEST)} deep in one another here; no text needs ten.`,
};

const tooTangled: Fault = {
  code: 'markdown/too-tangled',
  message: `This paragraph has more than ${String(MOST_SIGNS)} signs that may be Markdown, such as * and [, so it is not read.`,
  hint: 'Divide it by empty lines.',
};
