import type { Phrase } from './phrase.ts';

const FAR = 6;
const LONGEST = 4;

/**
 * The hedge that a verb says some words before its figure, where verbs stand first: `تجاوزت ثروته ملياري دولار`, and
 * with its preposition right before the figure `تزيد قيمته على عشرة ملايين`. Empty where no verb does.
 */
export function verbHedge(phrase: Phrase, at: number): string {
  if (!phrase.language.words.hedgeVerb) return '';
  const led = phrase.term(at - 1, 'on') !== null;
  if (!led && phrase.term(at - 1, 'other')) return '';
  for (let back = at - (led ? 2 : 1); back >= Math.max(0, at - FAR); back -= 1) {
    if (phrase.tokens[back]?.kind !== 'word' || phrase.term(back, 'number')) return '';
    const verb = endingAt(phrase, back, led ? 'hedgeVerbOn' : 'hedgeVerb');
    if (verb !== null) return verb;
  }
  return '';
}

/** What the longest term means that ends with a token: `لا يتجاوز` rather than `يتجاوز`. */
function endingAt(phrase: Phrase, last: number, role: 'hedgeVerb' | 'hedgeVerbOn'): string | null {
  for (let from = last - LONGEST + 1; from <= last; from += 1) {
    const term = phrase.term(from, role);
    if (term?.next === last + 1) return negated(phrase, from, term.means);
  }
  return null;
}

const NEAR = 5;
const TURNED: Readonly<Record<string, string>> = { over: 'at most', under: 'at least' };

/** A hedge behind a negation is another one: `لم تستغرق أكثر من ساعة` is at most an hour. */
export function negated(phrase: Phrase, at: number, hedge: string): string {
  const turned = TURNED[hedge];
  if (turned === undefined) return hedge;
  for (let back = at - 1; back >= Math.max(0, at - NEAR); back -= 1) {
    if (phrase.tokens[back]?.kind !== 'word') break;
    if (phrase.term(back, 'negation')) return turned;
  }
  return hedge;
}
