/** A pattern of facts: a name, in which `*` stands for anything. */
export interface Pattern {
  readonly text: string;
  /** What the wildcards stand for in a fact's name; null where the name does not match. Exact names bind ''. */
  readonly bind: (fact: string) => string | null;
  /** How many letters are fixed: the more, the more specific. An exact name is the most specific of all. */
  readonly specificity: number;
}

/**
 * Compiles a pattern. Runs of `*` count as one, and matching never goes back: each fixed part is looked for once.
 * @example pattern('*.decided').bind('kesra-inquiry.decided') //=> 'kesra-inquiry'
 */
export function pattern(text: string): Pattern {
  if (!text.includes('*')) return { text, bind: (fact) => (fact === text ? '' : null), specificity: Infinity };
  const parts = text.split(/\*+/);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const shortest = first.length + last.length;
  const bind = (fact: string): string | null => {
    if (fact.length < shortest || !fact.startsWith(first) || !fact.endsWith(last)) return null;
    const end = fact.length - last.length;
    return parts.length === 2 ? fact.slice(first.length, end) : bindBetween(fact, first.length, end, parts);
  };
  return { text, bind, specificity: parts.join('').length };
}

function bindBetween(fact: string, start: number, end: number, parts: readonly string[]): string | null {
  let at = start;
  const bound: string[] = [];
  for (const part of parts.slice(1, -1)) {
    const found = fact.indexOf(part, at);
    if (found < 0 || found + part.length > end) return null;
    bound.push(fact.slice(at, found));
    at = found + part.length;
  }
  return [...bound, fact.slice(at, end)].join('*');
}

/** The most specific of the patterns that match; the later one of equals. */
export function mostSpecific<T extends { readonly pattern: Pattern }>(
  candidates: readonly T[],
  fact: string,
): T | undefined {
  let best: T | undefined;
  for (const candidate of candidates) {
    if (best && candidate.pattern.specificity < best.pattern.specificity) continue;
    if (candidate.pattern.bind(fact) !== null) best = candidate;
  }
  return best;
}
