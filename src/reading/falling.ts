import type { Figure } from './figure.ts';
import type { Numeral } from './read-numeral.ts';
import type { Phrase } from './phrase.ts';

const NEAR = 6;
const FAR = 12;
const CLAUSE = 9;

/** Hedges of a fall, which is below zero: more than 5 percent down lies under −5%. The others go by size. */
const BELOW_ZERO: Readonly<Record<string, string>> = {
  over: 'under',
  under: 'over',
  'at least': 'at most',
  'at most': 'at least',
};

/** A figure as what something fell by; of two ends the lower one first. */
export function asFall(figure: Figure): Figure {
  const turned = (numeral: Numeral): Numeral => ({ ...numeral, digits: `-${numeral.digits}` });
  const { first, second, hedge } = figure;
  return second
    ? { ...figure, first: turned(second), second: turned(first) }
    : { ...figure, hedge: BELOW_ZERO[hedge] ?? hedge, first: turned(first) };
}

/** Whether the words say that something fell by so much: a word of falling near it, and no level that was reached. */
export function hasFallen(phrase: Phrase, figure: Figure, next: number): boolean {
  if (phrase.term(figure.from - 1, 'to') ?? phrase.term(figure.from - 1, 'level')) return false;
  // `down from 5.2% in January`: a level, where the word is not that of a decrease of so much.
  if (phrase.term(figure.from - 1, 'from') && !phrase.term(figure.from - 1, 'of')) return false;
  // `from 7 percent to 5 percent` are two levels.
  if (phrase.term(figure.from - 1, 'from') && (phrase.term(next, 'to') ?? phrase.term(next, 'level'))) return false;
  const near = phrase.language.verbsFirst ? FAR : NEAR;
  // `fell 230 points, or 0.7%`, `fell 3p (0.7%)`: the same fall in other words.
  const isRestated = phrase.key(figure.from - 1) === '(' || phrase.term(figure.from - 1, 'restates') !== null;
  let passed = !isRestated;
  for (let back = figure.from - 1; back >= Math.max(0, figure.from - near); back -= 1) {
    if (/^[.;:!?؛]$/.test(phrase.key(back))) break;
    const parted = phrase.term(back, 'parted');
    if (phrase.term(back, 'fall') ?? (parted && isFollowed(phrase, next, parted.means))) return true;
    if (phrase.term(back, 'change')) break;
    if (phrase.tokens[back]?.kind !== 'number') continue;
    if (passed) break;
    passed = true;
  }
  if (endsFallen(phrase, figure, next)) return true;
  // Where verbs stand first, what follows is said of something else.
  if (phrase.language.verbsFirst) return false;
  for (let ahead = next; ahead < next + 3; ahead += 1) {
    if (phrase.term(ahead, 'fall')) return true;
    if (phrase.tokens[ahead]?.kind !== 'word') break;
  }
  return false;
}

/** Whether the clause ends with the particle of a verb of falling: `ging um 4,6 Prozent auf 2,9 Milliarden Euro zurück`. */
function endsFallen(phrase: Phrase, figure: Figure, next: number): boolean {
  const isLed = phrase.term(figure.from - 1, 'changeBy') !== null;
  for (let ahead = next; ahead < next + CLAUSE; ahead += 1) {
    const end = phrase.term(ahead, 'fallEnd');
    if (end && (end.means !== 'by' || isLed)) return true;
    if (/^[.,;:!?]$/.test(phrase.key(ahead)) && !phrase.isGlued(ahead + 1)) return false;
  }
  return false;
}

/** Whether the second part of a verb stands behind, in the same part of the sentence: `nam met 6 procent af`. */
function isFollowed(phrase: Phrase, at: number, part: string): boolean {
  for (let ahead = at; ahead < at + CLAUSE && !/^[.,;:!?]$/.test(phrase.key(ahead)); ahead += 1)
    if (phrase.key(ahead) === part) return true;
  return false;
}
