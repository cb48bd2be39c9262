import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { Decimal } from '../../values/decimal.ts';
import { hull } from '../../values/interval.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound, Term } from './bind-equation.ts';
import { isSolvable, leavesOf } from './evaluate.ts';
import { figureOf, type Choice, type Figure, type Level, type Way } from './figure-of.ts';
import { measureOfValue } from './measure.ts';
import { mismatchIn } from './mismatch.ts';
import { DAY_IN_SECONDS, isClock } from './point.ts';
import { selectionsOf } from './selections-of.ts';
import { waysOf } from './ways-of.ts';

/** Figures that no numbers fit, by the fewest claims that show it. */
export interface Broken {
  readonly verdict: 'broken';
  readonly level: Level;
  /** Of each fact, what its claims leave to choose; all of them fail. */
  readonly choices: readonly (readonly Choice[])[];
  /** The same, with all the claims that say so. */
  readonly all: readonly (readonly Choice[])[];
  readonly ways: readonly Way[];
}

/** What became of an equation: it holds and what there was to choose from, or nothing can be said, or why not. */
export type Solved =
  | Broken
  | { readonly verdict: 'holds'; readonly isDivided: boolean }
  | { readonly verdict: 'unknown'; readonly missing: string | null };

/** Past this many, choices of positions are not tried one by one; nor past this many figures in all of them. */
const MOST_CHOICES = 4096;
const MOST_FIGURES = 400_000;

/**
 * Holds the claims on the facts of an equation against it: broken only where no choice of what each fact can be fits.
 * @param claims by the place of the fact
 * @param piece whose claims are shown where they say so; broken only where one of them takes part
 */
export function solve(
  bound: Bound,
  claims: readonly (readonly Claim[])[],
  evidence: Pick<Evidence, 'rates' | 'claimsOn' | 'sources'>,
  piece: Source | null,
): Solved {
  const ways = waysOf(bound, claims, evidence);
  if (!ways) return UNKNOWN;
  const figures: Figure[] = [];
  for (const [at, own] of claims.entries()) {
    const figure = figureOf(own, ways[at] as Way, evidence.sources);
    if ('missing' in figure) return { verdict: 'unknown', missing: figure.missing };
    figures.push(figure);
  }
  const isUnlike = mismatchIn(bound, (at) =>
    measureOfValue((figures[at]?.allowed[0]?.claims[0] as Claim).value, figures[at]?.axis ?? ''),
  );
  if (isUnlike) return UNKNOWN;
  const clocks = new Set(figures.flatMap(({ axis }, at) => (isClock(axis) ? [at] : [])));
  if (clocks.size > 0 && !goesRound(bound, clocks)) return { verdict: 'unknown', missing: ROUND };
  const turn = clocks.size > 0 ? DAY_IN_SECONDS : null;
  for (const level of ['allowed', 'likely'] as const) {
    const all = figures.map((figure) => figure[level]);
    const found = search(bound, all, turn);
    if (found === 'many') return { verdict: 'unknown', missing: 'the claims differ in too many ways to try them all' };
    if (found === 'broken') {
      for (const choices of selectionsOf(bound, { all, level, ways, piece }))
        if (search(bound, choices, turn) === 'broken') return { verdict: 'broken', level, choices, all, ways };
      return UNKNOWN;
    }
  }
  return { verdict: 'holds', isDivided: figures.some(({ allowed }) => allowed.length > 1) };
}

const ROUND = 'nobody says how many days lie between two clocks, so what lies between them is no limit and no factor';

/** Whether the clocks of an equation are added and taken away alone: then it holds but for whole days. */
function goesRound({ left, relation, right }: Bound, clocks: ReadonlySet<number>): boolean {
  const isPlain = (term: Term): boolean =>
    term.op === 'sum'
      ? term.terms.every((part) => isPlain(part.term))
      : term.op === 'fact' || !leavesOf(term).some((at) => clocks.has(at));
  return relation === '=' && isPlain(left) && isPlain(right);
}

const UNKNOWN: Solved = { verdict: 'unknown', missing: null };

/** Whether any choice fits; first by all that each fact can be at once, which spares nearly all of the choices. */
function search(
  bound: Bound,
  choices: readonly (readonly Choice[])[],
  turn: Decimal | null,
): 'broken' | 'holds' | 'many' {
  const open = choices.flatMap((own, at) => (own.length > 1 ? [at] : []));
  const sets = choices.map((own) => own.map(({ set }) => set).reduce(hull));
  const solvable = isSolvable(bound, sets, turn);
  if (solvable === false) return 'broken';
  if (open.length === 0) return 'holds';
  const count = open.reduce((product, at) => product * (choices[at]?.length ?? 1), 1);
  if (count > MOST_CHOICES || count * choices.length > MOST_FIGURES) return 'many';
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    for (const at of open) {
      const own = choices[at] as readonly Choice[];
      sets[at] = (own[rest % own.length] as Choice).set;
      rest = Math.floor(rest / own.length);
    }
    if (isSolvable(bound, sets, turn) !== false) return 'holds';
  }
  return 'broken';
}
