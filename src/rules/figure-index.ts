import { isFirm, type Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { decimal, type Decimal } from '../values/decimal.ts';
import type { Evidence } from './evidence.ts';
import { perSubject } from './per-subject.ts';
import { figureOf, unitOf, type StatedFigure } from './stated-figures.ts';

/** A figure that is claimed of a fact, with the first claim that states it. */
export interface ToldFigure {
  readonly claim: Claim;
  readonly figure: StatedFigure;
  readonly value: Decimal;
  /** Half the unit of the words: how far off the figure may be; nothing for what is counted to the last one. */
  readonly margin: Decimal;
}

/** The figures of a subject in one unit, in ascending order, each once a fact. */
export type Figures = readonly ToldFigure[];

const NONE: Figures = [];

/**
 * What is claimed of a subject in the unit of a value, ranges left out. Plans, allegations and denials are no figures of
 * the subject.
 */
export function figuresOfSubject(evidence: Evidence, subject: string, like: Claim): Figures {
  return unitsOf(subject, evidence).get(keyOf(like)) ?? NONE;
}

const unitsOf = perSubject((subject, evidence): ReadonlyMap<string, Figures> => {
  const units = new Map<string, Map<string, ToldFigure>>();
  for (const claim of evidence.factsOf(subject).flatMap(evidence.claimsOn)) {
    const told = isFirm(claim) ? toldFigure(claim) : null;
    if (!told) continue;
    const group = units.get(keyOf(claim)) ?? new Map<string, ToldFigure>();
    units.set(keyOf(claim), group);
    const name = `${claim.fact} ${String(told.value.nearest)}`;
    const before = group.get(name);
    if (!before || comesFirst(claim, before.claim)) group.set(name, told);
  }
  return new Map([...units].map(([unit, group]) => [unit, [...group.values()].sort(byValue)]));
});

/** Of claims that state one figure, the first in code-unit order, whatever the order of files; by its words before its source. */
function comesFirst(one: Claim, two: Claim): boolean {
  return (compareText(one.words, two.words) || compareText(one.source.id, two.source.id)) < 0;
}

/** The figure of a claim with its margin; null where it states none. */
export function toldFigure(claim: Claim): ToldFigure | null {
  const figure = figureOf(claim.value);
  if (!figure) return null;
  const { number } = figure;
  const isCounted = number.unit === 0 && claim.value.type === 'quantity';
  return { claim, figure, value: number.value, margin: isCounted ? decimal(0) : decimal(5, number.unit - 1) };
}

/** The figures from one number to another, both included. */
export function between(figures: Figures, low: number, high: number): Figures {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle] as ToldFigure).value.nearest < low) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < figures.length && (figures[end] as ToldFigure).value.nearest <= high) end += 1;
  return figures.slice(from, end);
}

function keyOf({ value }: Claim): string {
  return `${value.type} ${unitOf(value)}`;
}

function byValue(a: ToldFigure, b: ToldFigure): number {
  return a.value.nearest - b.value.nearest || (a.claim.fact < b.claim.fact ? -1 : 1);
}
