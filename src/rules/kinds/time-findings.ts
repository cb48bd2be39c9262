import type { AlongTime, TimeClash } from '../../comparison/along-time.ts';
import { byWeight, positionOf } from '../../comparison/position.ts';
import { timeMessage } from '../../comparison/time-message.ts';
import { movedOn, timeReasoning } from '../../comparison/time-reasoning.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import type { Evidence, Found } from '../evidence.ts';

/** Claims that are held against each other, of all on a fact, and what tells their findings apart. */
export interface Telling {
  readonly key: string;
  readonly isOf: (claim: Claim) => boolean;
}

/**
 * Tells what was found on one fact along time, of each of its tellings.
 * @param why what is wrong with a clash, without its full stop
 */
export function tellTime(
  fact: string,
  claims: readonly Claim[],
  tellings: readonly Telling[],
  hold: (claims: readonly Claim[]) => AlongTime,
  why: (clash: TimeClash) => string,
  { nameOf, sources }: Evidence,
): Found {
  const [findings, compatible, incomparable]: [RawFinding[], Remark[], Remark[]] = [[], [], []];
  const name = nameOf(fact);
  for (const { key, isOf } of tellings) {
    const held = claims.filter(isOf);
    // Where everybody says the same there is nothing to move.
    if (held.every(({ value }) => value === held[0]?.value)) continue;
    const { clashes, settled, apart } = hold(held);
    for (const clash of clashes)
      findings.push({
        verdict: clash.verdict,
        facts: [fact],
        scope: clash.scope,
        key: [key, clash.key].filter((part) => part !== '').join(' '),
        about: clash.about,
        positions: clash.sides
          .map((side) =>
            positionOf(
              side.map(({ claim }) => claim),
              sources,
            ),
          )
          .sort(byWeight),
        fits: clash.fits.map(({ claim }) => claim),
        message: timeMessage(name, clash, why(clash)),
        reasoning: () => timeReasoning(clash, why(clash)),
      });
    for (const together of settled) {
      const moved = movedOn(together);
      if (moved !== null) compatible.push({ fact, name, why: moved, claims: together.map(({ claim }) => claim) });
    }
    for (const { claims: these, why: reason } of apart) incomparable.push({ fact, name, why: reason, claims: these });
  }
  return { findings, compatible, incomparable };
}
