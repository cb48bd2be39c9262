import { bridgeFor } from '../../comparison/bridge-for.ts';
import type { Bridge } from '../../comparison/bridge.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { strataOf } from '../../comparison/strata.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { line, meet } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import type { Evidence } from '../evidence.ts';
import type { Limits } from './bounds.limits.ts';

/** The claims on a fact that lie outside of its limits: those of the sources together, and those of each piece of ours. */
export function outside(fact: string, limits: Limits, evidence: Evidence): readonly RawFinding[] {
  const claims = evidence.claimsOn(fact).filter(isFirm);
  const bridge = bridgeFor(claims, evidence.rates, evidence.claimsOn);
  const found = claims.flatMap((claim) => {
    const verdict = verdictOn(claim, limits, bridge);
    return verdict ? [{ claim, verdict }] : [];
  });
  if (found.length === 0) return [];
  const pieces = [...new Set(found.map(({ claim }) => claim.source))].filter(isOwn);
  return [null, ...pieces].flatMap((about) =>
    (['conflict', 'possible'] as const).flatMap((verdict) => {
      const own = found.filter((one) => one.verdict === verdict && isOf(one.claim, about));
      return strataOf(own.map(({ claim }) => claim)).map(({ scope, claims: told }): RawFinding => {
        const { positions, beside, fits } = gatherPositions(told, bridge, evidence.sources);
        const all = [...positions, ...beside];
        return {
          verdict,
          facts: [fact],
          scope,
          key: verdict === 'conflict' ? 'outside' : 'perhaps outside',
          about,
          positions: all,
          fits,
          message: `${evidence.nameOf(fact)}: ${all.map(({ claims: some, narrowest }) => saying(some, narrowest, about)).join(', ')}, but ${limits.why}${
            verdict === 'conflict'
              ? '; does the figure belong to this fact?'
              : '; it may be so, though it is not what the words most likely mean.'
          }`,
          reasoning: () =>
            all.map(
              ({ narrowest: { words, value } }) => `${words} allows ${typeOf(value).describe(value)}; ${limits.why}.`,
            ),
        };
      });
    }),
  );
}

function isOf({ source }: Claim, about: Source | null): boolean {
  return about ? source === about : !isOwn(source);
}

/** Null where what a claim most likely means lies within the limits, or where no way leads to their unit. */
function verdictOn(claim: Claim, { axis, range }: Limits, bridge: Bridge): RawFinding['verdict'] | null {
  const { value } = claim;
  const sets =
    value.axis === axis ? value : value.type === 'money' ? bridge.carry(value, value.axis, axis, [claim]) : null;
  if (!sets || 'missing' in sets) return null;
  const { allowed, likely } = sets;
  const within = line(range);
  if (allowed.shape !== 'line' || meet(likely, within)) return null;
  return meet(allowed, within) ? 'possible' : 'conflict';
}

const SOURCES_TOLD = 3;

function saying(claims: readonly Claim[], narrowest: Claim, about: Source | null): string {
  if (about) return `${about.role === 'draft' ? 'the draft' : 'our piece'} ${about.id} says ${narrowest.words}`;
  const names = [...new Set(claims.map(({ source }) => source.id))].sort();
  const who = names.length > SOURCES_TOLD ? `${String(names.length)} sources` : names.join(' and ');
  return `${who} ${names.length > 1 ? 'say' : 'says'} ${narrowest.words}`;
}
