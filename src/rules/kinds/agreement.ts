import type { Bridge } from '../../comparison/bridge.ts';
import { bridgeFor } from '../../comparison/bridge-for.ts';
import type { Clash } from '../../comparison/clash.ts';
import { examine } from '../../comparison/examine.ts';
import { agreementMessage } from '../../comparison/message.ts';
import { areUnanimous } from '../../comparison/unanimous.ts';
import { reasoningOf, whyCompatible } from '../../comparison/reasoning.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import { isOwn, type Source } from '../../model/source.ts';
import type { Evidence, Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { agreementExamples } from './agreement.examples.ts';
import { remark } from './agreement.remarks.ts';

/** Claims of one fact and scope agree: no single world that fits them all, no agreement. */
export const agreement = defineKind({
  name: 'agreement',
  summary: 'Claims of one fact and scope can all be true together.',
  span: 'fact',
  options: () => ({}),
  examples: agreementExamples,
  check: ({ facts, evidence }): Found => {
    const found: Gathered = { findings: [], compatible: [], incomparable: [] };
    let checked = false;
    for (const names of facts) {
      for (const fact of names) {
        const claims = evidence.claimsOn(fact);
        if (claims.length < 2 || areUnanimous(claims) || isLeftToOthers(fact, claims, evidence)) continue;
        checkFact(fact, claims, evidence, found);
        checked = true;
      }
    }
    return checked ? found : NOTHING;
  },
});

interface Gathered {
  readonly findings: RawFinding[];
  readonly compatible: Remark[];
  readonly incomparable: Remark[];
}

const NOTHING: Found = { findings: [], compatible: [], incomparable: [] };

function checkFact(fact: string, claims: readonly Claim[], evidence: Evidence, found: Gathered): void {
  // What a piece of ours says, such as a pair of amounts, must not settle what the sources say among themselves.
  const bridgeOf = (among: readonly Claim[]): Bridge => bridgeFor(among, evidence.rates, evidence.claimsOn);
  const hasOwn = claims.some(({ source }) => isOwn(source));
  const others = hasOwn ? claims.filter(({ source }) => !isOwn(source)) : claims;
  const bridge = bridgeOf(others);
  const among = examine(others, bridge, evidence.sources);
  const finding = (clash: Clash, about: Source | null, by: Bridge): RawFinding => ({
    verdict: clash.verdict,
    facts: [fact],
    scope: clash.scope,
    key: keyOf(clash),
    about,
    positions: clash.positions,
    fits: clash.fits,
    message: agreementMessage(evidence.nameOf(fact), clash, about),
    reasoning: () => reasoningOf(clash, by),
  });
  for (const clash of among.clashes) found.findings.push(finding(clash, null, bridge));
  const overall = hasOwn ? bridgeOf(claims) : bridge;
  const all = hasOwn ? examine(claims, overall, evidence.sources) : among;
  for (const [piece, own] of ownClaims(claims)) {
    // Where nobody else says anything, our pieces are held against each other.
    const held = [...others, ...own];
    const by = others.length === 0 ? overall : bridgeOf(held);
    const { clashes } = others.length === 0 ? all : examine(held, by, evidence.sources);
    for (const clash of clashes) if (takesPart(piece, clash)) found.findings.push(finding(clash, piece, by));
  }
  remark(fact, evidence, all, found, (position) => whyCompatible(position, overall));
}

/** The claims of our own pieces, piece by piece. */
function ownClaims(claims: readonly Claim[]): ReadonlyMap<Source, readonly Claim[]> {
  const pieces = new Map<Source, Claim[]>();
  for (const claim of claims) {
    if (!isOwn(claim.source)) continue;
    const own = pieces.get(claim.source);
    if (own) own.push(claim);
    else pieces.set(claim.source, [claim]);
  }
  return pieces;
}

/** Kinds that take a fact over from agreement where a rule of theirs covers it. */
const BETTER = ['status', 'quotation', 'rank'];

/** What moves in time is for `succession`: an older toll beside a newer one is no contradiction. */
function isLeftToOthers(fact: string, claims: readonly Claim[], { isCovered }: Evidence): boolean {
  return (
    (claims[0]?.declaration.changes ?? null) !== null ||
    BETTER.some((kind) => isCovered(kind, fact)) ||
    (isCovered('reference', fact) && claims.some(({ source }) => source.role === 'reference'))
  );
}

/** Tells apart the clashes of one scope: by values, and by each scope under which something is planned, alleged or denied. */
function keyOf({ how, stance, other }: Clash): string {
  if (how === 'values' && stance === 'asserted') return '';
  return other ? `${how} ${stance} ${other.signature}` : `${how} ${stance}`;
}

/**
 * A piece takes part where it stands on a side; one that reports both sides in others' words takes none, and one that
 * stands with the reference takes the side that is right.
 */
function takesPart(piece: Source, clash: Clash): boolean {
  const sides = clash.positions.filter(({ claims }) => claims.some(({ source }) => source === piece));
  const own = sides.flatMap(({ claims }) => claims.filter(({ source }) => source === piece));
  const [side, another] = sides;
  if (!side) return false;
  if (another) return !own.every(({ stance }) => stance === 'attributed');
  return !side.claims.some(({ source }) => source.role === 'reference');
}
