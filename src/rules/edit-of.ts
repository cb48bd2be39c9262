import { writtenCell } from '../documents/cells.ts';
import { asAttribute, asLabel } from '../documents/inline-words.ts';
import { quotedForm } from '../documents/quoted-form.ts';
import { quotedLike } from '../documents/quoted-like.ts';
import type { Claim } from '../model/claim.ts';
import type { Edit } from '../model/finding.ts';
import { isOwn } from '../model/source.ts';
import { quoteWith } from './quote-with.ts';

/**
 * The edit that puts other words in a claim's place, as they have to be written there: in the quotation marks that stand
 * there or that the words need, or in Markdown.
 */
export function editOf(claim: Claim, words: string): Edit | null {
  const { source, start, end } = claim;
  // A block of text keeps its lines and its indentation: that is for a person to mend.
  if (source.text.slice(start, end).includes('\n')) return null;
  const replacement = replacementOf(claim, words);
  if (replacement === null) return null;
  return { file: source.file, start, end, replacement, source: source.id, alters: isOwn(source) ? 'piece' : 'source' };
}

function replacementOf(claim: Claim, words: string): string | null {
  if (claim.written === 'attribute') return asAttribute(words);
  if (claim.written === 'cell') return inCell(claim, words);
  // A mapping says it for all rows, or puts it together.
  if (claim.written === 'row') return null;
  if (claim.written === undefined) return inYaml(claim, words);
  const label = quoteWith(claim, words);
  return label === null ? null : asLabel(label);
}

/** What has to stand in a cell for a value to be other words; null where the words around it would have to change. */
function inCell(claim: Claim, words: string): string | null {
  const around = aroundCell(claim);
  if (!around || words.length <= around.before.length + around.after.length) return null;
  if (!words.startsWith(around.before) || !words.endsWith(around.after)) return null;
  const { source, start, end } = claim;
  const cell = words.slice(around.before.length, words.length - around.after.length);
  return writtenCell(cell, source.text.slice(start, end));
}

/** What a mapping puts around the words of a cell: of `12 people` from a cell with 12, nothing before and ` people` after. */
function aroundCell({ source, start, end, words }: Claim): { readonly before: string; readonly after: string } | null {
  const cell = cellWords(source.text.slice(start, end));
  const at = words.indexOf(cell);
  // Where they stand twice, either may be the cell.
  if (at === -1 || cell === '' || words.includes(cell, at + 1)) return null;
  return { before: words.slice(0, at), after: words.slice(at + cell.length) };
}

function cellWords(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"').trim() : written;
}

function inYaml({ source, start, end }: Claim, words: string): string {
  const quoted = quotedLike(source.text.slice(start, end), words);
  if (quoted !== null) return quoted;
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  // Between braces and brackets a comma would split the words.
  const needsQuotes = /[:#{}[\]"'&*!|>@`]|^%/.test(words) || (words.includes(',') && /[{[]/.test(line));
  return needsQuotes ? quotedForm(words) : words;
}

/**
 * The words that an edit puts in a claim's place, as a reader of its file takes them.
 * @example wordsOf({ replacement: "'a, b'" }, claim) //=> 'a, b'
 */
export function wordsOf({ replacement }: Pick<Edit, 'replacement'>, claim: Claim): string {
  const { written } = claim;
  if (written === 'cell') {
    const { before = '', after = '' } = aroundCell(claim) ?? {};
    return before + cellWords(replacement) + after;
  }
  if (written === 'label') return replacement;
  if (written === 'attribute') return replacement.slice(1, -1).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  if (replacement.startsWith('"')) return JSON.parse(replacement) as string;
  return replacement.startsWith("'") ? replacement.slice(1, -1).replaceAll("''", "'") : replacement;
}
