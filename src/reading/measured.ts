import type { Draft } from './draft.ts';
import { figureNotation, type Figure } from './figure.ts';
import { hedgeBehind } from './hedge-words.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';
import { addHalf } from './scale-words.ts';

/** A figure with its unit as a quantity, with what stands behind the unit; without a unit, of the noun before `next`. */
export function measured(phrase: Phrase, figure: Figure, unit: string, next: number): Draft {
  const whole = belowZero(phrase, withRest(phrase, figure, next));
  const behind = figure.hedge === '' ? hedgeBehind(phrase, whole.next) : null;
  const told = behind ? { ...whole.figure, hedge: behind.means } : whole.figure;
  return {
    type: 'quantity',
    notation: figureNotation(told, '', unit),
    from: figure.from,
    next: behind?.next ?? whole.next,
  };
}

interface Whole {
  readonly figure: Figure;
  readonly next: number;
}

/** `5 درجات تحت الصفر`. */
export function belowZero(phrase: Phrase, { figure, next }: Whole): Whole {
  const below = phrase.term(next, 'belowZero');
  if (!below || figure.first.digits.startsWith('-')) return { figure, next: below?.next ?? next };
  return { figure: { ...figure, first: { ...figure.first, digits: `-${figure.first.digits}` } }, next: below.next };
}

/** What stands behind the unit of a whole number: `3 hectares et demi`, the centimetres of `1 m 85`. */
function withRest(phrase: Phrase, figure: Figure, next: number): Whole {
  const { first, second } = figure;
  if (second || first.power > 0 || !/^\d+$/.test(first.digits)) return { figure, next };
  const half = phrase.term(next, 'plus');
  const rest =
    phrase.key(next - 1) === 'm' && /^\d\d$/.test(phrase.key(next)) && !nounAt(phrase, next + 1)
      ? { means: `.${phrase.key(next)}`, next: next + 1 }
      : null;
  const more = half ?? rest;
  if (!more) return { figure, next };
  return { figure: { ...figure, first: { ...first, digits: addHalf(first.digits, more.means) } }, next: more.next };
}
