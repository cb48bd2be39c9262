import type { Claim } from '../../model/claim.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { firstExplainedEitherWay, type Cause, type Explanation } from '../cause.ts';
import { isBefore, repetitionsOf, sayingOf, setAsideLike } from '../claim-times.ts';
import type { Evidence } from '../evidence.ts';
import { leadsTo, statesOf } from '../state-terms.ts';
import { staleValueExamples } from './stale-value.examples.ts';

/** What was replaced, or was said before the others knew better, and is repeated all the same. */
export const staleValue: Cause = {
  name: 'stale-value',
  summary: 'The value is that of a superseded version, or one that was told before the other and is repeated after it.',
  examples: staleValueExamples,
  outdoes: ['digit-replaced', 'digit-transposed', 'digit-added', 'digit-dropped', 'off-by-one', 'rounding-drift'],
  evenIfPossible: true,
  find: (finding, evidence) =>
    firstExplainedEitherWay(
      'stale-value',
      finding,
      (claim, against, { isKnown }) =>
        replaced(claim, against, evidence) ??
        (isNoLaterState(claim, against, evidence) &&
        (moves(claim) || (isKnown && !isToldByAsMany(claim, against, evidence)))
          ? repeated(claim, against, finding.about, evidence)
          : null),
    ),
};

/** A version that is superseded or withdrawn says the same, and what replaces it does not. */
function replaced(claim: Claim, against: Claim, evidence: Evidence): Explanation | null {
  const old = setAsideLike(claim, evidence);
  if (!old) return null;
  const saying = sayingOf(claim);
  if (saying === sayingOf(against) || keepsSaying(old, saying, evidence)) return null;
  return {
    text: `${claim.words} is what ${old.source.id} had, which has been ${old.source.withdrawn ? 'withdrawn' : 'superseded'}.`,
    words: against.words,
    slip: [`repeats what ${old.source.id} had`],
  };
}

function keepsSaying(old: Claim, saying: string, evidence: Evidence): boolean {
  return evidence
    .claimsOn(old.fact)
    .some((claim) => claim.source.supersedes.includes(old.source.id) && sayingOf(claim) === saying);
}

/** Whether the fact is one that changes, as a toll does or a state. */
function moves({ declaration, value }: Claim): boolean {
  return declaration.changes !== null || value.type === 'status';
}

/** Of what does not move, as many or more may tell the same before and after the one that has it otherwise; so does a reference. */
function isToldByAsMany(claim: Claim, against: Claim, evidence: Evidence): boolean {
  const [mine, theirs] = [repetitionsOf(claim, evidence), repetitionsOf(against, evidence)];
  return (mine?.references.size ?? 0) > 0 || (mine?.tellers.size ?? 0) >= (theirs?.tellers.size ?? 0);
}

/** A state that the other leads to has not been overtaken by it, whatever was told first. */
function isNoLaterState(claim: Claim, against: Claim, evidence: Evidence): boolean {
  if (claim.value.type !== 'status') return true;
  const [mine, theirs] = [statesOf(claim, evidence), statesOf(against, evidence)];
  if (!mine || !theirs) return true;
  const [states, graph] = mine;
  return states.some((state) => theirs[0].some((other) => leadsTo(state, other, graph)));
}

/** First it was said, then the other, and then it was said again: by a piece of ours only where the finding is about it. */
function repeated(claim: Claim, against: Claim, about: Source | null, evidence: Evidence): Explanation | null {
  const [mine, theirs] = [repetitionsOf(claim, evidence), repetitionsOf(against, evidence)];
  if (!mine || !theirs) return null;
  const [first, between] = [mine.earliest, theirs.earliest];
  // Of several that repeat it, the piece that the finding is about is the one.
  const again = claim.source === about && isBefore(between, claim, evidence) ? claim : mine.latest;
  if (!isBefore(first, between, evidence) || !isBefore(between, again, evidence)) return null;
  if (isOwn(again.source) && again.source !== about) return null;
  return {
    text: `${again.source.id} repeats ${again.words} from before ${between.source.id} told of ${between.words}; ${first.source.id} told of it first.`,
    ...(again === claim ? { words: against.words } : {}),
  };
}
