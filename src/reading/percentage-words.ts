import type { Draft } from './draft.ts';
import { figureNotation, hedgeBehind, type Figure } from './figure-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { inDecimals } from './in-decimals.ts';
import type { Met, Phrase } from './phrase.ts';
import type { Numeral } from './scale-words.ts';

const NEAR = 6;

export function percentage(phrase: Phrase, stated: Figure): Draft | null {
  const figure = inDecimals(phrase, stated);
  if (isUnfinished(figure)) return null;
  // `un quart de point`: a fraction may have a word between it and what it is of.
  const of = stated.first.fraction ? (phrase.term(figure.next, 'of')?.next ?? figure.next) : figure.next;
  const hyphen = phrase.key(of) === '-' && phrase.isGlued(of) ? of + 1 : of;
  const unit = figure.percent ? { means: '%', next: figure.next } : unitAt(phrase, figure, hyphen);
  // `un point` is no percentage point.
  if (!unit || (figure.first.article && unit.means === ' points' && unit.next === hyphen + 1)) return null;
  const behind = figure.hedge === '' ? hedgeBehind(phrase, unit.next) : null;
  const told = behind ? { ...figure, hedge: behind.means } : figure;
  const fallen = !figure.first.digits.startsWith('-') && hasFallen(phrase, figure, unit.next);
  return {
    type: 'percentage',
    notation: figureNotation(fallen ? below(told) : told, '', unit.means),
    from: figure.from,
    next: behind?.next ?? unit.next,
  };
}

/** Letters that stand for percent are no capitals: `12pc`, but `12 PCs`. Bare points count where something moves or leads by them. */
function unitAt(phrase: Phrase, { from, first }: Figure, at: number): Met | null {
  const unit = phrase.term(at, 'percent');
  if (unit) return /^[A-Z]{2}$/.test(phrase.words(at, unit.next)) ? null : unit;
  const points = phrase.term(at, 'points');
  if (!points || first.power > 0 || Number(first.digits) > 100) return null;
  for (let near = from - NEAR; near < points.next + 3; near += 1)
    if (phrase.term(near, 'change') ?? phrase.term(near, 'fall') ?? phrase.term(near, 'lead'))
      return { ...points, means: ' points' };
  return null;
}

/** Below zero, more is less: over 5% lost is under -5%. */
const TURNED: Readonly<Record<string, string>> = {
  over: 'under',
  under: 'over',
  'at least': 'at most',
  'at most': 'at least',
};

/** The same figure below zero, the lower end first. */
function below(figure: Figure): Figure {
  const turned = (numeral: Numeral): Numeral => ({ ...numeral, digits: `-${numeral.digits}` });
  const { first, second, hedge } = figure;
  const hedged = { ...figure, hedge: TURNED[hedge] ?? hedge };
  return second ? { ...hedged, first: turned(second), second: turned(first) } : { ...hedged, first: turned(first) };
}

/** Whether the words say that something fell by so much: a word of falling near it, and no level that was reached. */
function hasFallen(phrase: Phrase, figure: Figure, next: number): boolean {
  if (phrase.term(figure.from - 1, 'to') ?? phrase.term(figure.from - 1, 'level')) return false;
  // `from 7 percent to 5 percent` are two levels.
  if (phrase.term(figure.from - 1, 'from') && (phrase.term(next, 'to') ?? phrase.term(next, 'level'))) return false;
  for (let back = figure.from - 1; back >= Math.max(0, figure.from - NEAR); back -= 1) {
    if (/^[.;:!?]$/.test(phrase.key(back))) break;
    if (phrase.term(back, 'fall')) return true;
    if (phrase.term(back, 'change') || phrase.tokens[back]?.kind === 'number') break;
  }
  for (let ahead = next; ahead < next + 3; ahead += 1) {
    if (phrase.term(ahead, 'fall')) return true;
    if (phrase.tokens[ahead]?.kind !== 'word') break;
  }
  return false;
}
