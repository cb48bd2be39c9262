import { isMarkdown } from '../../model/is-markdown.ts';
import { lineStarts } from '../../model/place.ts';
import type { ReportedClaim } from '../../model/report.ts';

/** What stands directly before and after a quote in its text, as written; empty where the text begins or ends there. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** From so many units on, what stands around was cut there, perhaps within a word. */
const WHOLE = 32;

/** More of a paragraph is not looked at. */
const FAR = 500;

/** The text of a file of the project; undefined where it was not read, or may not be shown. */
export type TextOf = (file: string) => string | undefined;

/**
 * The words around a quote, as far as its text was at hand; null where it was not.
 */
export function surroundingsOf(claim: ReportedClaim, textOf: TextOf): Around | null {
  const selector = claim.selectors?.find((each): each is { prefix: string; suffix: string } => 'prefix' in each);
  const around = selector
    ? { before: selector.prefix, after: selector.suffix }
    : isMarkdown(claim.file)
      ? aroundLabel(claim, textOf(claim.file) ?? '')
      : null;
  return around && { before: endOf(around.before), after: beginningOf(around.after) };
}

/** What a reader of a draft sees around the words of a claim, which are its text. */
function aroundLabel({ line, column, endLine, endColumn }: ReportedClaim, text: string): Around | null {
  if (endLine === undefined || endColumn === undefined) return null;
  const starts = lineStarts(text);
  const [start, end] = [(starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1];
  const before = /^(.*):claim\[$/s.exec(text.slice(Math.max(0, start - FAR), start))?.[1];
  const after = /^\]\{[^}]*\}(.*)$/s.exec(text.slice(end, end + FAR))?.[1];
  if (before === undefined || after === undefined) return null;
  return { before: paragraphEnd(words(before)).slice(-WHOLE), after: paragraphBeginning(words(after)).slice(0, WHOLE) };
}

function words(markdown: string): string {
  return markdown.replace(/:claim\[([^\]]*)\]\{[^}]*\}/g, '$1');
}

/** Whole words of the paragraph that the quote is in, with a sign where more of it stands before. */
function endOf(prefix: string): string {
  const shown = paragraphEnd(prefix);
  return shown.length < prefix.length || prefix.length < WHOLE - 1 ? shown : `…\u00a0${shown.replace(/^\S*\s/u, '')}`;
}

function beginningOf(suffix: string): string {
  const shown = paragraphBeginning(suffix);
  return shown.length < suffix.trimEnd().length || suffix.length < WHOLE - 1
    ? shown
    : `${shown.replace(/\s\S*$/u, '')}\u00a0…`;
}

function paragraphEnd(text: string): string {
  return text.replace(/^.*\n[ \t\r]*\n\s*/s, '');
}

function paragraphBeginning(text: string): string {
  return text.split(/\n[ \t\r]*\n/, 1)[0]?.trimEnd() ?? '';
}
