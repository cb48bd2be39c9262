import type { Draft } from './draft.ts';
import { figureNotation, hedgeBehind, type Figure } from './figure-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { inDecimals } from './in-decimals.ts';
import type { Phrase } from './phrase.ts';

const NEAR = 6;

export function percentage(phrase: Phrase, stated: Figure): Draft | null {
  const figure = inDecimals(phrase, stated);
  if (isUnfinished(figure)) return null;
  const hyphen = phrase.key(figure.next) === '-' && phrase.isGlued(figure.next) ? figure.next + 1 : figure.next;
  const unit = figure.percent ? { means: '%', next: figure.next } : phrase.term(hyphen, 'percent');
  // `un point` is no percentage point.
  if (!unit || (figure.first.article && unit.means === ' points' && unit.next === hyphen + 1)) return null;
  const behind = figure.hedge === '' ? hedgeBehind(phrase, unit.next) : null;
  const told = behind ? { ...figure, hedge: behind.means } : figure;
  const fallen = !figure.second && !figure.first.digits.startsWith('-') && hasFallen(phrase, figure, unit.next);
  const first = fallen ? { ...told.first, digits: `-${told.first.digits}` } : told.first;
  return {
    type: 'percentage',
    notation: figureNotation({ ...told, first }, '', unit.means),
    from: figure.from,
    next: behind?.next ?? unit.next,
  };
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
