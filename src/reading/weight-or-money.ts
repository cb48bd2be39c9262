import type { Figure } from './figure.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

const NEAR = 6;

/** Where a currency is a weight as well: near words of weighing, or bound by a hyphen to a plain number (`a 12-pound bird`). */
export function isWeight(phrase: Phrase, { from, first, next }: Figure, at: number, behind: number): boolean {
  if (first.power > 0 || !phrase.term(at, 'unit')) return false;
  if (at > next && phrase.key(next) === '-') return true;
  for (let near = from - NEAR; near < behind + NEAR; near += 1) if (phrase.term(near, 'weighs')) return true;
  return false;
}

/** Whether nothing tells a weight from an amount: `5 pounds of steel`, `5 Pfund Stahl`. */
export function isEither(phrase: Phrase, figure: Figure): boolean {
  const { first, next, sign } = figure;
  const pounds = sign || first.power > 0 ? null : phrase.term(next, 'currency', 'pounds');
  if (!pounds || isWeight(phrase, figure, next, pounds.next)) return false;
  return phrase.language.compounds
    ? nounAt(phrase, pounds.next) !== null
    : phrase.term(next, 'unit') !== null && phrase.term(pounds.next, 'of') !== null;
}
