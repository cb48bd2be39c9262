import { asAttribute } from '../documents/inline-words.ts';
import type { MarkdownProse } from './markdown-prose.ts';
import type { Proposal } from './propose.ts';

/** The proposals that can be put into a Markdown file, with their places and words in it. */
export function inFile(file: string, { placeOf }: MarkdownProse, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((proposal) => {
    const place = placeOf(proposal.find.start, proposal.find.end);
    if (!place) return [];
    const [start, end] = place;
    const words = file.slice(start, end);
    // A bracket within the label would end it, and behind a colon or a backslash none begins.
    return /[[\]]/.test(words) || /[:\\]/.test(file.charAt(start - 1))
      ? []
      : [{ ...proposal, find: { ...proposal.find, start, end, words } }];
  });
}

/** A Markdown file with proposed claims around the words that they quote; nothing else in it changes. */
export function withInlineClaims(text: string, proposals: readonly Proposal[]): string {
  let out = '';
  let at = 0;
  for (const { find, fact, value } of proposals) {
    out += text.slice(at, find.start) + directive(find.words, fact, value);
    at = find.end;
  }
  return out + text.slice(at);
}

function directive(words: string, fact: string | null, value: string | null): string {
  const said = value ?? 'todo';
  const attributes = [`fact=${fact ?? 'todo'}`, ...(said === words ? [] : [`value=${asAttribute(said)}`])];
  return `:claim[${words}]{${attributes.join(' ')}}`;
}
