import type { Claim } from '../../model/claim.ts';
import { add, compare, decimal, divide, multiply, negate, toWhole, type Decimal } from '../../values/decimal.ts';
import { closed, type Interval } from '../../values/interval.ts';
import { describeInterval } from '../../values/line-value.ts';
import { mapEnds } from '../../values/map-extent.ts';
import { quotient } from '../../values/quotient.ts';
import type { Bound, Term } from './bind-equation.ts';
import { leavesOf, sidesOf } from './evaluate.ts';
import { mannerOf, statedNumber, type Manner } from './manner.ts';
import type { Way } from './figure-of.ts';
import { DAY_IN_SECONDS, isClock } from './point.ts';
import type { Broken } from './solve.ts';

/** So many figures of a sum are shown. */
export const FIGURES_TOLD = 6;

/** The arithmetic in words, and the fact that it is set against, where one is: `60 + 45 = EUR 105 million, not EUR 100 million` */
export function sumIn(bound: Bound, broken: Broken): { readonly head: number | null; readonly rest: string } {
  const { left, right, relation } = bound;
  // A side of fewer figures is set against what the other one comes to.
  const turned = left.op !== 'fact' && leavesOf(right).length <= leavesOf(left).length;
  const [said, reckoned] = turned ? [right, left] : [left, right];
  // What words allow and most likely do not mean is not denied: 77.7 % is over 75 %.
  const perhaps = broken.level === 'likely' ? 'perhaps ' : '';
  const is = relation === '=' ? 'not' : (relation === '<=') === turned ? 'more than' : 'less than';
  const limit = `, ${perhaps}${is} `;
  const manner = mannerIn(bound, broken, said);
  const [sum, result] = reckon(reckoned, broken, manner);
  const against = said.op === 'fact' ? wordsOf(broken, said.at) : reckon(said, broken, manner)[1];
  const equals = reckoned.op === 'fact' || reckoned.op === 'number' ? sum : `${sum} = ${result}`;
  return { head: said.op === 'fact' ? said.at : null, rest: `${equals}${limit}${against}` };
}

/** How results are written: as the fact that they are set against, else as the first fact. */
function mannerIn(bound: Bound, broken: Broken, said: Term): Manner {
  const at = said.op === 'fact' ? said.at : (leavesOf(bound.left)[0] ?? leavesOf(bound.right)[0] ?? 0);
  return mannerOf(broken.choices[at]?.[0]?.claims[0] as Claim, broken.ways[at] as Way);
}

/** A term with its figures, and what it comes to: in numbers where all are stated bare, else as far as it can be. */
function reckon(term: Term, broken: Broken, manner: Manner): readonly [sum: string, result: string] {
  const number = (at: number): Decimal | null => {
    const [choice, another] = broken.choices[at] ?? [];
    const [claim, second] = choice?.claims ?? [];
    return !claim || second || another ? null : statedNumber(claim, broken.ways[at]?.axis ?? '');
  };
  const sum = numberOf(term, number);
  const exact = sum && turned(closed(sum, sum), broken).low;
  const sets = broken.choices.map((choices) => choices[0]?.set ?? NOTHING);
  const whole = sidesOf({ left: term, right: term }, sets)?.left;
  const side = whole && turned(whole, broken);
  const result = exact ? manner.write(exact) : side ? describeInterval(side, manner.write) : 'nothing';
  const leaf = (at: number): string => {
    const claim = broken.choices[at]?.[0]?.claims[0] as Claim;
    const own = mannerOf(claim, broken.ways[at] as Way);
    const stated = exact && isPlainSum(term) && own.unit === manner.unit ? number(at) : null;
    return (stated && manner.bare(stated, result)) ?? carriedWords(broken, at, own);
  };
  return [written(term, leaf, false), result];
}

/** What lies between two clocks, from the one on to the other: 01:10 - 23:30 is an hour and forty minutes. */
function turned(side: Interval, { ways }: Broken): Interval {
  if (!side.low || !ways.some(({ axis }) => isClock(axis))) return side;
  const turns = multiply(toWhole(divide(side.low, DAY_IN_SECONDS, 'floor'), 'floor'), negate(DAY_IN_SECONDS));
  return mapEnds((end) => add(end, turns))(side);
}

const NOTHING = { low: decimal(0), high: decimal(0), lowOpen: false, highOpen: false };

function isPlainSum(term: Term): boolean {
  return term.op === 'sum' && term.terms.every(({ term: part }) => part.op === 'fact' || part.op === 'number');
}

/** The words of a figure; of one in another currency also what they come to. */
function carriedWords(broken: Broken, at: number, manner: Manner): string {
  const [choice] = broken.choices[at] ?? [];
  const words = wordsOf(broken, at);
  const converted = choice?.claims[0]?.value.type === 'money' && choice.claims[0].value.axis !== broken.ways[at]?.axis;
  return converted ? `${words} [${describeInterval(choice.set, manner.write)}]` : words;
}

export function wordsOf({ choices }: Broken, at: number): string {
  return [...new Set(choices[at]?.[0]?.claims.map(({ words }) => words))].join(' and ');
}

function written(term: Term, leaf: (at: number) => string, inner: boolean): string {
  if (term.op === 'number') return term.text;
  if (term.op === 'fact') return leaf(term.at);
  const parts =
    term.op === 'sum'
      ? term.terms.map(({ minus, term: part }) => ({ sign: minus ? '-' : '+', part }))
      : term.factors.map(({ over, factor }) => ({ sign: over ? '/' : '*', part: factor }));
  const many = parts.length > FIGURES_TOLD + 1;
  const shown = many ? parts.slice(0, FIGURES_TOLD) : parts;
  const sides = shown.map(({ sign, part }, at) => `${at === 0 ? '' : ` ${sign} `}${written(part, leaf, true)}`);
  const text = sides.join('') + (many ? ` + … (${String(parts.length)} figures)` : '');
  return inner && parts.length > 1 ? `(${text})` : text;
}

/** What a term comes to in bare numbers; null where one of them is none. */
function numberOf(term: Term, leaf: (at: number) => Decimal | null): Decimal | null {
  if (term.op === 'number') return term.value;
  if (term.op === 'fact') return leaf(term.at);
  let result: Decimal | null = null;
  const parts =
    term.op === 'sum'
      ? term.terms.map(({ minus, term: part }) => [part, minus] as const)
      : term.factors.map(({ over, factor }) => [factor, over] as const);
  for (const [part, turned] of parts) {
    const next = numberOf(part, leaf);
    if (!next) return null;
    if (!result) result = next;
    else if (term.op === 'sum') result = add(result, turned ? negate(next) : next);
    else if (!turned) result = multiply(result, next);
    else if (compare(next, decimal(0)) === 0) return null;
    else result = quotient(result, next);
  }
  return result;
}
