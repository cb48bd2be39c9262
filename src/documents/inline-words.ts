/**
 * Words as the label of an inline claim: with a backslash before what would be markup there.
 * @example asLabel('A [b]') //=> 'A \\[b\\]'
 */
export function asLabel(words: string): string {
  return words.replace(/[\\`*_[\]<>]|&(?=#?\w+;)|~(?=~)|:(?=[A-Za-z_:])/g, '\\$&');
}

/**
 * Words as the value of an attribute of an inline claim, in quotes.
 * @example asAttribute('EUR 12 million') //=> '"EUR 12 million"'
 */
export function asAttribute(words: string): string {
  return `"${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
