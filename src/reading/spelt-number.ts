import type { Numeral } from './read-numeral.ts';
import { addHalf, plus, scaled, withSmaller } from './scale-words.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

const MOST_WORDS = 16;

/** Adds up the words of a spelt number: what lies below a hundred is added, a hundred multiplies, a scale closes a group. */
export function speltOut(phrase: Phrase, at: number): Numeral | null {
  let [total, group, next] = [0, 0, at];
  let [last, words, lastScale, topScale] = [Infinity, 0, 0, 0];
  let behind = at;
  // Where a scale closed the number, should what follows turn out to be another one.
  let shut: { readonly total: number; readonly behind: number } | null = null;
  for (; words < MOST_WORDS; words += 1) {
    const join = words > 0 ? joint(phrase, next) : { next, joined: false };
    const number = phrase.term(join.next, 'number') ?? insideAt(phrase, join.next);
    const times = phrase.term(join.next, 'times');
    const article = words === 0 ? phrase.term(join.next, 'one') : null;
    const scale = phrase.term(join.next, 'scale') ?? phrase.term(join.next, 'alone');
    const alone = words === 0 ? aloneAt(phrase, join.next) : null;
    if (number && fits(Number(number.means), group, total, words > 0)) {
      group += Number(number.means);
      next = number.next;
    } else if (times && multiplies(phrase, join.next, group)) {
      group = (group === 0 ? 1 : group) * Number(times.means);
      next = times.next;
    } else if (alone) {
      [total, last, lastScale] = [10 ** Number(alone.means), Number(alone.means), Number(alone.means)];
      topScale = lastScale;
      next = alone.next;
      shut = { total, behind: next };
    } else if (article && phrase.term(article.next, 'scale')) {
      group = 1;
      next = article.next;
    } else if (article && countsBefore(phrase, article.next)) {
      return { digits: '1', power: 0, next: article.next, spelt: true };
    } else if (article && phrase.term(article.next, 'times')) {
      next = article.next;
      continue;
    } else if (scale && Number(scale.means) < last && (group > 0 || (words > 0 && total > 0 && join.next > next))) {
      total += Math.max(group, 1) * 10 ** Number(scale.means);
      [group, last, lastScale] = [0, Number(scale.means), Number(scale.means)];
      topScale = Math.max(topScale, lastScale);
      next = scale.next;
      shut = { total, behind: next };
    } else break;
    behind = next;
  }
  if (behind === at) return null;
  // `بين مليون ومليوني دولار`: a scale that is no smaller belongs to a number of its own.
  const other = group > 0 && shut ? phrase.term(next, 'scale') : null;
  if (other && shut && Number(other.means) <= last) [total, group, behind] = [shut.total, 0, shut.behind];
  const numeral = closed(phrase, total, group, behind, [lastScale, Math.max(topScale, lastScale)]);
  const isArticle = words === 1 && group === 1 && total === 0 && phrase.term(at, 'article') !== null;
  return numeral && isArticle && numeral.power === 0 ? { ...numeral, article: true } : numeral;
}

/** `fünfundzwanzighundert`, `twenty-five hundred`; where cents have the same name, only up to 19. */
function multiplies(phrase: Phrase, at: number, group: number): boolean {
  return group < 20 || (group < 100 && group % 10 > 0 && !phrase.term(at, 'cents'));
}

/** Whether an article is a number before this word; written apart, for `einmal` is none. */
function countsBefore(phrase: Phrase, at: number): boolean {
  return phrase.term(at, 'oneBefore') !== null && !phrase.isGlued(at);
}

/** A scale that counts once by itself; with an article it is one that was spoken of. */
function aloneAt(phrase: Phrase, at: number): Met | null {
  const alone = phrase.term(at, 'alone');
  const { front = '' } = alone ?? {};
  return phrase.language.definite?.begins.some((article) => front.endsWith(article)) === true ? null : alone;
}

/** A number that counts only where words are written together with it. */
function insideAt(phrase: Phrase, at: number): Met | null {
  return isWritten(phrase, at) || isWritten(phrase, at + 1) ? phrase.term(at, 'inside') : null;
}

function isWritten(phrase: Phrase, at: number): boolean {
  return phrase.isGlued(at) && phrase.tokens[at]?.kind === 'word' && phrase.tokens[at - 1]?.kind === 'word';
}

/** A hyphen between two words, or a word that joins them. */
function joint(phrase: Phrase, at: number): { readonly next: number } {
  const hyphen = phrase.key(at) === '-' && phrase.isGlued(at) && phrase.isGlued(at + 1) ? at + 1 : at;
  const and = phrase.term(hyphen, 'and');
  if (!and) return { next: hyphen };
  const behind = phrase.key(and.next) === '-' && phrase.isGlued(and.next) ? and.next + 1 : and.next;
  return { next: behind };
}

/** Whether a number goes on with this word: 25 behind 300, 5 behind 20, 20 behind 5 (`fünfundzwanzig`), 15 behind 60. */
function fits(value: number, group: number, total: number, goesOn: boolean): boolean {
  if (!goesOn || (group === 0 && total > 0)) return true;
  const rest = group % 100;
  if (group >= 100 && rest === 0) return value < 100;
  if (value < 10) return rest >= 20 && rest % 10 === 0;
  if (value < 20) return rest === 60 || rest === 80;
  return rest > 0 && rest < 10 && value < 100 && value % 10 === 0;
}

/** In terms of its largest scale: `deux millions trois cent mille` is 2.3 million. */
function closed(
  phrase: Phrase,
  total: number,
  group: number,
  next: number,
  [lastScale, topScale]: readonly [number, number],
): Numeral | null {
  const value = total + group;
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const round = lastScale > 0 && group === 0;
  if (!round) return scaled(phrase, String(value), next, true);
  const behind = plus(phrase, next);
  const digits = String(value / 10 ** topScale);
  const told = {
    digits: behind ? addHalf(digits, behind.means) : digits,
    power: topScale,
    next: behind?.next ?? next,
    spelt: true,
  };
  return behind ? told : (withSmaller(phrase, told) ?? told);
}
