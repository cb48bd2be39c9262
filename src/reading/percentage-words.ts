import type { Draft } from './draft.ts';
import { asFall, hasFallen } from './falling.ts';
import { figureNotation, type Figure } from './figure.ts';
import { hedgeBehind } from './hedge-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { inDecimals } from './in-decimals.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

const NEAR = 6;

export function percentage(phrase: Phrase, stated: Figure): Draft | null {
  const figure = inDecimals(phrase, stated);
  if (isUnfinished(figure)) return null;
  // `un quart de point`: a fraction may have a word between it and what it is of.
  const of = stated.first.fraction ? (phrase.term(figure.next, 'of')?.next ?? figure.next) : figure.next;
  const hyphen = phrase.key(of) === '-' && phrase.isGlued(of) ? of + 1 : of;
  const unit = figure.percent ? { means: '%', next: figure.next } : unitAt(phrase, figure, hyphen);
  if (!unit) return null;
  // `un point` is no percentage point.
  if (figure.first.article && unit.means === ' points' && unit.next === hyphen + 1) return null;
  const behind = figure.hedge === '' ? hedgeBehind(phrase, unit.next) : null;
  const told = behind ? { ...figure, hedge: behind.means } : figure;
  const fallen = !figure.first.digits.startsWith('-') && hasFallen(phrase, figure, unit.next);
  return {
    type: 'percentage',
    notation: figureNotation(fallen ? asFall(told) : told, '', unit.means),
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
