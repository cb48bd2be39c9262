import type { Figure } from './figure.ts';
import { endAt, type End } from './figure-end.ts';
import { hasChanged } from './has-changed.ts';
import { hedgeAt, hedgeBehind } from './hedge-words.ts';
import type { Phrase } from './phrase.ts';
import { isSameWord, joinedEnd, rangeEnd, sameEnd } from './range-end.ts';
import { isAscending, isFar, rangeOf } from './range-of.ts';
import { spreadOf } from './spread-words.ts';
import { negated, verbHedge } from './verb-hedge.ts';

const MOST_HEDGES = 2;

/** Reads a hedge, a sign of a currency and one number or a range; null where there is no number. */
export function figureAt(phrase: Phrase, from: number): Figure | null {
  return openedRange(phrase, from) ?? hedged(phrase, from);
}

/** `between 10 and 16`, `from 10 to 16`; after a word of change the latter are two levels. */
function openedRange(phrase: Phrase, from: number): Figure | null {
  const between = phrase.term(from, 'between');
  const open = between ?? (hasChanged(phrase, from) ? null : phrase.term(from, 'from'));
  if (!open) return null;
  const first = endAt(phrase, open.next);
  if (!first) return null;
  // `between 10 percent and 16 percent`: the unit stands at both ends.
  for (const skipped of [0, 1, 2]) {
    const at = first.numeral.next + skipped;
    const to = (between ? phrase.term(at, 'betweenAnd') : null) ?? phrase.term(at, 'to');
    const second = to ? endAt(phrase, to.next) : between ? joinedEnd(phrase, at) : null;
    if (second && (skipped === 0 || isSameWord(phrase, first.numeral.next, second.numeral.next)))
      return rangeOf(phrase, from, first, second);
  }
  return null;
}

function hedged(phrase: Phrase, from: number): Figure | null {
  const before = hedgesBefore(phrase, from);
  const end = endAt(phrase, before.next);
  if (!end) return null;
  const spread = spreadOf(phrase, from, end);
  if (spread) return spread;
  const { numeral: first, ...rest } = end;
  const said = before.hedge === '' ? verbHedge(phrase, from) : negated(phrase, from, before.hedge);
  const hedge = first.round && said === '' ? 'about' : said;
  const second = secondEnd(phrase, from, first.next, hedge);
  // `narrowed by €300 million to €2.1 billion` is a change and a level.
  const isLevel = second !== null && hasChanged(phrase, from) && isFar(first, second.numeral);
  if (second && !isLevel && isAscending(first, second.numeral)) return rangeOf(phrase, from, end, second);
  const after = hedge === '' ? hedgeBehind(phrase, first.next) : null;
  return { from, next: after?.next ?? first.next, hedge: after?.means ?? hedge, first, second: null, ...rest };
}

/** The hedge before a figure; of two, one that sets a limit counts for more than one that says about. */
function hedgesBefore(phrase: Phrase, from: number): { readonly hedge: string; readonly next: number } {
  let [at, hedge] = [from, ''];
  for (let count = 0; count < MOST_HEDGES; count += 1) {
    const met = hedgeAt(phrase, at);
    if (!met || (count === 0 && phrase.term(at - 1, 'unhedged')?.means === met.means)) break;
    // A word that also leads to a level is no limit where something moved there: `steeg tot 10%`.
    if (phrase.term(at, 'level')?.next === met.next && hasChanged(phrase, at)) break;
    if (hedge === '' || hedge === 'about') hedge = met.means;
    at = met.next;
  }
  return { hedge, next: at };
}

/** The other end of a range, which no limit has; after a word of change `from a to b` are two levels. */
function secondEnd(phrase: Phrase, from: number, next: number, hedge: string): End | null {
  const isLimited = hedge !== '' && hedge !== 'about';
  const isLevels = phrase.term(from - 1, 'from') !== null && hasChanged(phrase, from - 1);
  return isLimited || isLevels ? null : (rangeEnd(phrase, next) ?? sameEnd(phrase, from, next));
}
