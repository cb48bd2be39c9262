/** The start of a claim in a list, and of whatever else stands that far to the left. */
const ITEM = /^ {0,2}- /m;

/**
 * A source in YAML with its claims in the reverse order; as it is where no list of claims is found in it. Comments go with
 * the claim before them.
 * @example reversedClaims('claims:\n  - { fact: a }\n  - { fact: b }\n') //=> 'claims:\n  - { fact: b }\n  - { fact: a }\n'
 */
export function reversedClaims(text: string): string {
  const start = /^claims:[^\n]*\n/m.exec(text);
  if (!start) return text;
  const from = start.index + start[0].length;
  const next = /^[^\s#-]/m.exec(text.slice(from));
  const to = next ? from + next.index : text.length;
  const [before = '', ...claims] = text.slice(from, to).split(new RegExp(`(?=${ITEM.source})`, 'm'));
  const all = before.trim().startsWith('-') ? [before, ...claims] : claims;
  const reversed = all.map((claim) => (claim.endsWith('\n') ? claim : `${claim}\n`)).reverse();
  return text.slice(0, from) + (all.includes(before) ? '' : before) + reversed.join('') + text.slice(to);
}
