import { oneLine } from '../text/one-line.ts';

/** What Markdown or HTML may take for more than itself, and mentions, references, links and emoji of a forge. */
const ACTIVE = /[\\`*_{}[\]()<>#+!|&~$:@"'^=/]|(?<=www)\.|(?<=\bGH)-/gi;
/** An element splits what a forge finds in the text after it is rendered. */
const SPLIT = /[#@:-]/;

/**
 * A text from a file as it may stand anywhere in Markdown or HTML and be nothing but text: every sign that means something
 * is a reference, and one by which a forge mentions, links or closes something is cut off from what follows.
 *
 * @example inert('@desk <b>') //=> '&#64;<wbr>desk &#60;b&#62;'
 */
export function inert(text: string, longest?: number): string {
  return oneLine(text, longest).replace(ACTIVE, (sign, at: number, whole: string) => {
    const reference = `&#${String(sign.charCodeAt(0))};`;
    return SPLIT.test(sign) && /\w/.test(whole.charAt(at + 1)) ? `${reference}<wbr>` : reference;
  });
}
