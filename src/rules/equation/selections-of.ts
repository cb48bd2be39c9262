import { compareWidth } from '../../comparison/position.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { compareHighs, compareLows } from '../../values/interval.ts';
import type { Bound, Term } from './bind-equation.ts';
import { inCommon, type Choice, type Level, type Way } from './figure-of.ts';

/** What there is to select from. */
interface Ground {
  readonly all: readonly (readonly Choice[])[];
  readonly level: Level;
  readonly ways: readonly Way[];
  readonly piece: Source | null;
}

type Pick = (choice: Choice, at: number) => readonly Claim[];

/**
 * The same choices by fewer claims, the fewest first: of each the narrowest claim, or the one that bounds it on the side
 * that matters, or the two that bound it. About a piece of ours, its own claims come first and one of them is among them.
 */
export function* selectionsOf(bound: Bound, ground: Ground): Iterable<readonly (readonly Choice[])[]> {
  const { all, level, ways, piece } = ground;
  const setOf = (claim: Claim, at: number) =>
    inCommon([claim], level, ways[at] as Way, all[at]?.[0]?.claims ?? [claim]);
  const narrowest: Pick = ({ claims }, at) => firstOf(narrowFirst(claims, (ways[at] as Way).axis));
  const lowest: Pick = ({ claims }, at) =>
    firstOf(narrowFirst(claims, '').toSorted((a, b) => compareLows(setOf(b, at), setOf(a, at))));
  const highest: Pick = ({ claims }, at) =>
    firstOf(narrowFirst(claims, '').toSorted((a, b) => compareHighs(setOf(a, at), setOf(b, at))));
  const both: Pick = (choice, at) => [...new Set([...lowest(choice, at), ...highest(choice, at)])];
  const rising = risingIn(bound);
  const picks: readonly Pick[] = [
    narrowest,
    (choice, at) => (rising.has(at) ? lowest : highest)(choice, at),
    (choice, at) => (rising.has(at) ? highest : lowest)(choice, at),
    both,
  ];
  for (const pick of picks) {
    const own: Pick = (choice, at) => {
      const ours = choice.claims.filter(({ source }) => source === piece);
      return ours.length > 0 ? firstOf(narrowFirst(ours, (ways[at] as Way).axis)) : pick(choice, at);
    };
    const selected = all.map((choices, at) =>
      choices.map((choice): Choice => {
        if (choice.claims.length === 1) return choice;
        const claims = (piece ? own : pick)(choice, at);
        return { claims, set: inCommon(claims, level, ways[at] as Way, choice.claims) };
      }),
    );
    if (!piece || selected.flat().some(({ claims }) => claims.some(({ source }) => source === piece))) yield selected;
  }
}

function firstOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.slice(0, 1);
}

/**
 * What is measured as the equation needs it before what is converted, then by width, source and words: the place of a
 * claim in its file decides nothing.
 */
function narrowFirst(claims: readonly Claim[], axis: string): readonly Claim[] {
  const crossing = ({ value }: Claim): number => Number(axis !== '' && value.axis !== axis);
  return claims.toSorted(
    (a, b) =>
      crossing(a) - crossing(b) ||
      compareWidth(a.value, b.value) ||
      compareText(a.source.id, b.source.id) ||
      compareText(a.words, b.words) ||
      compareText(a.saidBy ?? '', b.saidBy ?? ''),
  );
}

/** The facts with which the left side grows against the right one, as far as their places tell. */
function risingIn({ left, right }: Bound): ReadonlySet<number> {
  const rising = new Set<number>();
  const visit = (term: Term, grows: boolean): void => {
    if (term.op === 'fact' && grows) rising.add(term.at);
    if (term.op === 'sum') for (const part of term.terms) visit(part.term, grows !== part.minus);
    if (term.op === 'product') for (const part of term.factors) visit(part.factor, grows !== part.over);
  };
  visit(left, true);
  visit(right, false);
  return rising;
}
