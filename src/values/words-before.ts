import { FALL, RISE } from './fall-words.ts';
import { fault, type Fault } from './fault.ts';
import { figureText, type Figure } from './figure.ts';
import type { Hedges } from './hedge.ts';
import { lastHedge, leavesHedge } from './last-hedge.ts';

/**
 * A fault for words before a figure that are no hedge. The hint keeps what they say of the figure: its sign, or the
 * hedge that they end with, unless they turn it round; where they say something else it shows the form alone.
 * @param form the hint that gives the form, without the writer's figure
 * @example wordsBefore(figureOf('well over 100'), ' people', hedges, form).hint //=> 'write over 100 people'
 */
export function wordsBefore(figure: Figure, after: string, hedges: Hedges, form: string): Fault {
  return fault('unreadable', `Words before the figure: "${figure.before}"`, hint(figure, after, hedges) ?? form);
}

function hint(figure: Figure, after: string, hedges: Hedges): string | null {
  const { before, second } = figure;
  const last = lastHedge(before, hedges);
  if (second !== null) return last ? 'a range takes no hedging word: leave it out, or widen the range' : null;
  // A fall of more than 7 is less than -7, while what is more than minus 7 is written as it is told.
  const isTold = figure.hedge === null ? FALL.test(before) : before.toLowerCase() === 'minus';
  if (isTold && figure.first.value.digits > 0n) return `write ${figureText(figure, '-', after)}`;
  if (RISE.test(before)) return `write ${figureText(figure, '', after)}`;
  if (!last || !leavesHedge(last.front) || figure.hedge !== null) return null;
  return `write ${figureText({ ...figure, hedge: last.hedge, before: '' }, '', after)}`;
}
