import { asAttribute, asLabel } from '../documents/inline-words.ts';
import { quotedForm } from '../documents/quoted-form.ts';
import type { Claim } from '../model/claim.ts';
import { isOwn } from '../model/source.ts';
import type { Edit } from '../model/finding.ts';
import type { DecimalMark } from '../reading/digits.ts';
import { languageOf } from '../reading/languages/registry.ts';
import { otherFigure } from './other-figure.ts';

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

/**
 * The quoted words of a claim with another value in them; null where they say theirs in a way that only a person can
 * change. What readers see stays in their language: a notation does not belong there, and another figure does.
 */
export function quoteWith(claim: Claim, words: string): string | null {
  const { quote, value, source, written } = claim;
  const notation = claim.words.replace(/\p{Sc}\s?/u, `${value.axis} `);
  // Words without a language are read as a notation where they are a tag themselves.
  const decimal = (): DecimalMark | null =>
    source.language === null ? (written === 'label' ? 'point' : null) : (languageOf(source.language)?.decimal ?? null);
  // `died aged 77` has the first word of an age before it already.
  const said = /^aged /i.test(claim.words) ? words : words.replace(/^aged /i, '');
  return otherFigure(quote ?? '', notation, said, decimal) ?? (claim.words === quote ? said : null);
}

/** What a reader of YAML, or of an attribute of Markdown, takes words for. @example unquoted("'a, b'") //=> 'a, b' */
export function unquoted(words: string): string {
  const [, single, double] = /^(?:'(.*)'|"(.*)")$/s.exec(words) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  return (double ?? words).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function replacementOf(claim: Claim, words: string): string | null {
  if (claim.written === 'attribute') return asAttribute(words);
  if (claim.written === undefined) return inYaml(claim, words);
  const label = quoteWith(claim, words);
  return label === null ? null : asLabel(label);
}

function inYaml({ source, start }: Claim, words: string): string {
  const mark = source.text.charAt(start);
  const isQuoted = mark === '"' || mark === "'";
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  // Between braces and brackets a comma would split the words.
  const needsQuotes = /[:#{}[\]"'&*!|>%@`]/.test(words) || (words.includes(',') && /[{[]/.test(line));
  return isQuoted ? mark + words + mark : needsQuotes ? quotedForm(words) : words;
}
