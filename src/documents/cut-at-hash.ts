import type { Fault } from '../model/problem.ts';
import type { ScalarNode } from './node.ts';
import { quotedForm } from './quoted-form.ts';

/** How YAML ends a plain text: one space, a hash, and something directly after it. */
const cut = / #(?=[^\s#])[^\r\n]*/y;

/**
 * The fault of a plain text that YAML cut at ` #`, as in `value: #1 in Europe` or `quote: verdict in case #12`; null
 * where nothing was cut. A comment is told from a cut by how it is written: after two spaces or more, or with a space
 * after its hash. The fault stands at the text's start.
 *
 * @example cutAtHash('quote: our #1 site', node)?.hint //=> 'Write it in quotes: "our #1 site". A comment needs a space after its #.'
 */
export function cutAtHash(text: string, node: ScalarNode): Fault | null {
  // A look at two characters spares nearly every text the search.
  if (node.quoted || text.charCodeAt(node.end) !== 32 || text.charCodeAt(node.end + 1) !== 35) return null;
  cut.lastIndex = node.end;
  const rest = cut.exec(text)?.[0];
  if (rest === undefined) return null;
  const kept = node.text === '' ? 'nothing' : quotedForm(node.text);
  return {
    code: 'yaml/cut-at-hash',
    message: `YAML takes what follows a space and # for a comment, so only ${kept} was read here.`,
    hint: `Write it in quotes: ${quotedForm((node.text + rest).trim())}. A comment needs a space after its #.`,
  };
}
