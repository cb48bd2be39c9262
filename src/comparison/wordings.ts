import type { Claim } from '../model/claim.ts';
import type { Sources } from '../model/sources.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Verdict } from '../values/verdict.ts';
import { byWeight, inOrder, positionOf, type Outcome } from './position.ts';

/** Past this many different wordings of one fact, they are listed and no longer held against each other. */
const MOST_WORDINGS = 60;

/** To hold long statements against each other takes the product of their words; past this many in all they are listed. */
const MOST_WORDS = 15_000;

/** Wordings that can be one: the same words, or an excerpt and its whole. */
interface Wording {
  readonly values: Value[];
  readonly claims: Claim[];
}

/** Texts and quotations are not sets: an excerpt fits its whole, and other words may be other parts of one statement. */
export function isWording({ type }: Value): boolean {
  return type === 'text' || type === 'quotation';
}

/** Gathers wordings into positions by comparing each distinct one with the others. */
export function gatherWordings(claims: readonly Claim[], sources: Sources): Outcome {
  const wordings: Wording[] = [];
  const byValue = new Map<Value, Wording>();
  let words = 0;
  for (const claim of longestFirst(claims)) {
    const known = byValue.get(claim.value);
    if (known) {
      known.claims.push(claim);
      continue;
    }
    words += claim.value.type === 'quotation' ? claim.words.split(' ').length : 0;
    if (wordings.length > MOST_WORDINGS || words > MOST_WORDS)
      return {
        verdict: 'agree',
        positions: [],
        beside: [],
        fits: [],
        apart: [{ claims: inOrder(claims), why: 'there are too many different wordings to hold against each other' }],
      };
    const near = wordings.filter((wording) =>
      wording.values.every((value) => AGREE.has(verdictOf(value, claim.value))),
    );
    const home = near[0] ?? { values: [], claims: [] };
    if (near.length === 0) wordings.push(home);
    home.values.push(claim.value);
    home.claims.push(claim);
    byValue.set(claim.value, home);
  }
  const against = wordings.filter((wording) => wordings.some((other) => other !== wording && clash(wording, other)));
  const others = wordings.filter((wording) => !against.includes(wording));
  const standing = against.length > 0 ? against : wordings;
  const beside = against.length > 0 ? others : [];
  // What stands beside a conflict was held against it in vain: one of its sides belongs into the entry.
  const unheld = against.length > 0 ? [...against.slice(0, others.length > 0 ? 1 : 0), ...others] : wordings;
  const apart =
    unheld.length < 2 ? [] : [{ claims: inOrder(unheld.flatMap((wording) => wording.claims)), why: whyApart(unheld) }];
  return {
    verdict: against.length > 0 ? 'conflict' : 'agree',
    positions: standing.map((wording) => positionOf(wording.claims, sources)).sort(byWeight),
    beside: beside.map((wording) => positionOf(wording.claims, sources)),
    fits: [],
    apart,
  };
}

const AGREE: ReadonlySet<Verdict> = new Set(['equal', 'compatible']);

function verdictOf(a: Value, b: Value): Verdict {
  return typeOf(a).compare(a, b).verdict;
}

function clash(a: Wording, b: Wording): boolean {
  return a.values.some((mine) => b.values.some((theirs) => verdictOf(mine, theirs) === 'conflict'));
}

/** A whole before its excerpts, and then by the words, so that the order of input never matters. */
function longestFirst(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort(
    (a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0),
  );
}

function whyApart(wordings: readonly Wording[]): string {
  const [first, second] = wordings;
  const [a, b] = [first?.values[0], second?.values[0]];
  return a && b ? typeOf(a).compare(a, b).why : 'the words differ';
}
