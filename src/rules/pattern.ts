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
  const parts = text.split(/\*+/);
  if (parts.length === 1) return { text, bind: (fact) => (fact === text ? '' : null), specificity: Infinity };
  return { text, bind: (fact) => bindParts(fact, parts), specificity: parts.join('').length };
}

function bindParts(fact: string, parts: readonly string[]): string | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!fact.startsWith(first) || !fact.endsWith(last) || fact.length < first.length + last.length) return null;
  const end = fact.length - last.length;
  let at = first.length;
  if (parts.length === 2) return fact.slice(at, end);
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
