import type { Language } from './language.ts';
import { tokenize, type Token } from './token.ts';

/** What stands for several words, and those. */
interface Expansion {
  readonly keys: readonly string[];
  readonly into: readonly string[];
}

const READY = new WeakMap<Language, ReadonlyMap<string, readonly Expansion[]>>();

/**
 * Puts the words in place that a language says in one, with what was joined to the first of them.
 * @example expanded(tokenize('لمليوني دولار', false), arabic) // لاثنان, مليون, دولار
 */
export function expanded(tokens: readonly Token[], language: Language): readonly Token[] {
  const table = expansionsOf(language);
  if (table.size === 0) return tokens;
  const out: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const met = expansionAt(tokens, at, table, language.prefixes);
    if (met) out.push(...met.tokens);
    else out.push(...tokens.slice(at, at + 1));
    at = met?.next ?? at + 1;
  }
  return out;
}

function expansionAt(
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, readonly Expansion[]>,
  prefixes: readonly string[],
): { readonly tokens: readonly Token[]; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at - 1]?.kind === 'number') return null;
  for (const prefix of ['', ...prefixes]) {
    if (!token.key.startsWith(prefix)) continue;
    for (const { keys, into } of table.get(token.key.slice(prefix.length)) ?? []) {
      if (!keys.every((key, index) => index === 0 || tokens[at + index]?.key === key)) continue;
      const end = tokens[at + keys.length - 1]?.end ?? token.end;
      const made = into.map((key, index): Token => ({
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

function expansionsOf(language: Language): ReadonlyMap<string, readonly Expansion[]> {
  const ready = READY.get(language);
  if (ready) return ready;
  const table = new Map<string, Expansion[]>();
  for (const [words, phrases] of Object.entries(language.expansions ?? {}))
    for (const phrase of phrases.split('|')) {
      const keys = tokenize(phrase, language.elides).map(({ key }) => key);
      const first = keys[0];
      if (first === undefined) continue;
      const made = { keys, into: tokenize(words, language.elides).map(({ key }) => key) };
      table.set(
        first,
        [...(table.get(first) ?? []), made].sort((a, b) => b.keys.length - a.keys.length),
      );
    }
  READY.set(language, table);
  return table;
}
