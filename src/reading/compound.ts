import type { Term } from './term.ts';
import type { Terms } from './terms.ts';
import type { Token } from './token.ts';

/** What a number in one word is made of. */
const PIECES: ReadonlySet<Term['role']> = new Set([
  'number',
  'inside',
  'times',
  'scale',
  'alone',
  'fraction',
  'part',
  'plus',
  'and',
  'age',
  'period',
  'hedgeAfter',
  'timesWord',
]);
/** What only ends such a word. */
const ENDS: ReadonlySet<Term['role']> = new Set(['period', 'age', 'hedgeAfter', 'timesWord']);
const LONGEST = 60;
const SHORTEST = 5;

/**
 * Cuts a number that is written in one word into its words; any other word stays whole.
 * @example splitCompound(token('tweehonderdvijftig')) // twee, honderd, vijftig
 */
export function splitCompound(token: Token, terms: Terms): readonly Token[] {
  const { key, kind, start } = token;
  if (kind !== 'word' || key.length < SHORTEST || key.length > LONGEST || terms.has(key)) return [token];
  // Where a letter changes its length with its case, offsets into the word would be wrong.
  if (key.length !== token.end - start) return [token];
  const cuts = cutsOf(key, 0, terms, new Set());
  if (!cuts) return [token];
  return cuts.map((from, index) => ({
    kind,
    key: key.slice(from, cuts[index + 1] ?? key.length),
    start: start + from,
    end: start + (cuts[index + 1] ?? key.length),
    apart: index === 0 && token.apart,
  }));
}

/** Where its pieces begin, the longest piece first; null where it is not made of them. A word that joins is never the last. */
function cutsOf(word: string, from: number, terms: Terms, dead: Set<number>): readonly number[] | null {
  for (let to = word.length; to > from + 1; to -= 1) {
    const roles = rolesOf(word.slice(from, to), terms);
    if (roles.length === 0) continue;
    if (to === word.length) {
      if (roles.some((role) => role !== 'and')) return [from];
    } else if (!dead.has(to) && roles.some((role) => !ENDS.has(role))) {
      const rest = cutsOf(word, to, terms, dead);
      if (rest) return [from, ...rest];
      dead.add(to);
    }
  }
  return null;
}

function rolesOf(piece: string, terms: Terms): readonly Term['role'][] {
  return (terms.get(piece)?.terms ?? [])
    .filter(({ role, keys }) => keys.length === 1 && PIECES.has(role))
    .map(({ role }) => role);
}
