import { bridgeFor } from '../comparison/bridge-for.ts';
import { gatherPositions } from '../comparison/positions.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Verdict } from './decision.ts';
import { claimWritten } from './preferred-claim.ts';

/** How a piece of ours stands to what was decided: it says the same, or the contrary, or nothing that can be held against it. */
export type Holding = 'follows' | 'departs' | 'silent';

/**
 * Holds a piece of ours to what was decided on its facts. It follows a preferred value where all that it claims agrees
 * with it, departs from it where one claim cannot be true beside it, and departs from a decision that all are wrong where
 * it says what one of them says; where all stand, it follows in saying what one of them says.
 * @param finding about the piece
 * @param decided the finding that was decided on, which may be the same
 */
export function holdsTo(finding: Finding, verdict: Verdict, decided: Finding, evidence: Evidence): Holding {
  const own = [...finding.positions.flatMap(({ claims }) => claims), ...finding.fits].filter(
    ({ source }) => source === finding.about,
  );
  if (verdict.kind === 'both-wrong') {
    const wrong = decided.positions.filter(({ claims }) => claims.some(({ source }) => source !== finding.about));
    // What is too vague to take a side among them repeats none of them.
    const repeats = own.some((claim) => {
      const held = wrong.map(({ narrowest }) => compare(claim, narrowest, evidence));
      return held.includes('agree') && held.includes('conflict');
    });
    return repeats ? 'departs' : 'silent';
  }
  if (verdict.kind === 'both-stand') {
    // Each of them is true of something, so what one of them says is true of that.
    const isOneOf = own.every((claim) =>
      decided.positions.some(({ narrowest }) => compare(claim, narrowest, evidence) === 'agree'),
    );
    return isOneOf && own.length > 0 ? 'follows' : 'silent';
  }
  if (verdict.kind !== 'prefer') return 'silent';
  const preferred = claimWritten(verdict.value, decided, evidence.vocabulary.lexicon);
  const held = preferred ? own.flatMap((claim) => compare(claim, preferred, evidence) ?? []) : [];
  if (held.includes('conflict')) return 'departs';
  return held.length > 0 ? 'follows' : 'silent';
}

/** Whether two claims of one fact can both be true. */
export function valuesAgree(one: Claim, other: Claim, evidence: Evidence): boolean {
  return compare(one, other, evidence) === 'agree';
}

/** Null where nothing leads from the one to the other. */
function compare(own: Claim, other: Claim, { rates, claimsOn, sources }: Evidence): 'agree' | 'conflict' | null {
  if (own.fact !== other.fact) return null;
  const pair = [own, other];
  const { verdict, apart } = gatherPositions(pair, bridgeFor(pair, rates, claimsOn), sources);
  if (apart.length > 0) return null;
  const meets = verdict !== 'conflict';
  // Who denies a value says the contrary of whoever claims it.
  const isDenial = (own.stance === 'denied') !== (other.stance === 'denied');
  return meets === isDenial ? 'conflict' : 'agree';
}
