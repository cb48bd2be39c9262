import type { Proposal } from './propose.ts';

/** A Markdown file with proposed claims around the words that they quote; nothing else in it changes. */
export function withInlineClaims(text: string, proposals: readonly Proposal[]): string {
  let out = '';
  let at = 0;
  for (const { find, fact, value } of proposals) {
    // A bracket within the label would end it.
    if (/[[\]]/.test(find.words)) continue;
    out += text.slice(at, find.start) + directive(find.words, fact, value);
    at = find.end;
  }
  return out + text.slice(at);
}

function directive(words: string, fact: string | null, value: string | null): string {
  const said = value ?? 'todo';
  const attributes = [
    `fact=${fact ?? 'todo'}`,
    ...(said === words ? [] : [`value="${said.replaceAll('"', '&quot;')}"`]),
  ];
  return `:claim[${words}]{${attributes.join(' ')}}`;
}
