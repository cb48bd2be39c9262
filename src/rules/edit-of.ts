import { quotedForm } from '../documents/quoted-form.ts';
import type { Claim } from '../model/claim.ts';
import type { Edit } from '../model/finding.ts';

/** The edit that puts other words in a claim's place, in the quotation marks that stand there or that the words need. */
export function editOf({ source, start, end }: Claim, words: string): Edit | null {
  const mark = source.text.charAt(start);
  // A block of text keeps its lines and its indentation: that is for a person to mend.
  if (source.text.slice(start, end).includes('\n')) return null;
  const isQuoted = mark === '"' || mark === "'";
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  // Between braces and brackets a comma would split the words.
  const needsQuotes = /[:#{}[\]"'&*!|>%@`]/.test(words) || (words.includes(',') && /[{[]/.test(line));
  return {
    file: source.file,
    start,
    end,
    replacement: isQuoted ? mark + words + mark : needsQuotes ? quotedForm(words) : words,
  };
}
