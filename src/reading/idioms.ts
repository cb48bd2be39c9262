import type { Terms } from './terms.ts';
import type { Token } from './token.ts';

/** What stands in the place of a word of an idiom: no table has it. */
const NO_KEY = '\u0000';

/** Set phrases lose what their words mean elsewhere (`the double bass`, `Black Friday`), and stay words. */
export function withoutIdioms(tokens: readonly Token[], terms: Terms): readonly Token[] {
  let until = 0;
  return tokens.map((token, at) => {
    if (at >= until) until = at + idiomAt(tokens, at, terms);
    return at < until ? { ...token, kind: 'word', key: NO_KEY } : token;
  });
}

/** How many tokens an idiom takes here. */
function idiomAt(tokens: readonly Token[], at: number, terms: Terms): number {
  const idioms = terms.get(tokens[at]?.key ?? '')?.byRole.get('idiom');
  return idioms?.find(({ keys }) => keys.every((key, index) => tokens[at + index]?.key === key))?.keys.length ?? 0;
}
