import type { Language } from './language.ts';
import type { Terms } from './terms.ts';
import type { Token } from './token.ts';

/**
 * Puts the words in place that a language says in one, with what was joined to the first of them.
 * @example expanded(tokenize('لمليوني دولار', false), arabic, terms) // لاثنان, مليون, دولار
 */
export function expanded(tokens: readonly Token[], language: Language, terms: Terms): readonly Token[] {
  if (!language.expansions) return tokens;
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const met = expansionAt(tokens, at, terms, language.prefixes);
    if (met) out.push(...met.tokens);
    else out.push(...tokens.slice(at, at + 1));
    at = met?.next ?? at + 1;
  }
  return out;
}

function expansionAt(
  tokens: readonly Token[],
  at: number,
  terms: Terms,
  prefixes: readonly string[],
): { readonly tokens: readonly Token[]; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at - 1]?.kind === 'number') return null;
  for (const prefix of ['', ...prefixes]) {
    if (!token.key.startsWith(prefix)) continue;
    for (const { keys, means } of terms.get(token.key.slice(prefix.length))?.byRole.get('expansion') ?? []) {
      if (!keys.every((key, index) => index === 0 || tokens[at + index]?.key === key)) continue;
      const end = tokens[at + keys.length - 1]?.end ?? token.end;
      const made = means.split(' ').map((key, index): Token => ({
        kind: 'word',
        key: index === 0 ? prefix + key : key,
        start: token.start,
        end,
        apart: index > 0 || token.apart,
      }));
      return { tokens: made, next: at + keys.length };
    }
  }
  return null;
}
