import { bridgeFor } from '../../comparison/bridge-for.ts';
import type { Clash } from '../../comparison/clash.ts';
import { examine, type Examined } from '../../comparison/examine.ts';
import { agreementMessage } from '../../comparison/message.ts';
import { reasoningOf, whyCompatible } from '../../comparison/reasoning.ts';
import { heldTogether } from '../../comparison/held-together.ts';
import { areUnanimous } from '../../comparison/unanimous.ts';
import { withFits } from '../../comparison/with-fits.ts';
import type { Claim } from '../../model/claim.ts';
import type { Position, RawFinding, Remark } from '../../model/finding.ts';
import type { Evidence, Found } from '../evidence.ts';
import { takesPart, type Held } from './agreement.held.ts';
import { toldOnce } from './agreement.told-once.ts';
import { roundedApart, withoutPieces } from './agreement.rounded.ts';

/** All that the claims of a fact come to, for every kind that holds them against each other by value. */
export interface Folded extends Omit<Found, 'findings'> {
  /** The clashes among the sources, and then all that come up with each piece of ours, whether it takes a side or not. */
  readonly held: readonly Held[];
}

const NOTHING: Folded = { held: [], compatible: [], incomparable: [] };

/** Holds the claims of a fact against each other: the sources among themselves, then each piece of ours with them. */
export function foldFact(fact: string, evidence: Evidence): Folded {
  const claims = evidence.claimsOn(fact);
  if (claims.length < 2 || areUnanimous(claims)) return NOTHING;
  // What a piece of ours says, such as a pair of amounts, must not settle what the sources say among themselves.
  const together = heldTogether(claims).map(({ about, claims: among }) => ({
    about,
    among,
    ...examined(among, evidence),
  }));
  const clashing = together.flatMap(({ about, among, bridge, clashes }) =>
    clashes.map((clash): Held => ({ clash, about, among, bridge })),
  );
  const rounded = clashing.flatMap((each) => roundedApart(each, evidence.sources));
  const held = [...clashing, ...rounded];
  // Where no piece of ours says anything, the sources are all.
  const [sources, ...pieces] = together;
  const all = sources && pieces.length === 0 ? sources : examined(claims, evidence);
  if (all.agreeing.length === 0 && all.apart.length === 0) return { ...NOTHING, held };
  const agreeing = withFits(all.agreeing, all.clashes, all.bridge, evidence.sources);
  const told = withoutPieces(agreeing, rounded, evidence.sources);
  const remarks = remarksOn(fact, evidence.nameOf(fact), { ...all, agreeing: told }, (position) =>
    whyCompatible(position, all.bridge),
  );
  return { held, ...remarks };
}

function examined(claims: readonly Claim[], evidence: Evidence): Examined & Pick<Held, 'bridge'> {
  const bridge = bridgeFor(claims, evidence.rates, evidence.claimsOn);
  return { ...examine(claims, bridge, evidence.sources), bridge };
}

/** What agreement finds on a fact: the clashes of the sources, and those in which a piece of ours takes part. */
export function agreementOn(fact: string, evidence: Evidence): Found {
  const { held, ...remarks } = foldFact(fact, evidence);
  const findings = held
    .filter(takesPart)
    .map((each) =>
      findingOf(fact, each, agreementMessage(evidence.nameOf(fact), each.clash, each.about, each.bridge), evidence),
    );
  return { findings, ...remarks };
}

/** A clash as a finding on its fact. */
export function findingOf(
  fact: string,
  { clash, about, among }: Omit<Held, 'bridge'>,
  message: string,
  evidence: Evidence,
): RawFinding {
  const { verdict, scope, positions, fits } = clash;
  return {
    verdict,
    facts: [fact],
    scope,
    key: keyOf(clash),
    about,
    positions,
    fits,
    message,
    // A bridge is made anew for whoever asks: of a hundred thousand findings, each would keep its own.
    reasoning: () => reasoningOf(clash, bridgeFor(among, evidence.rates, evidence.claimsOn)),
  };
}

/** Tells apart the clashes of one scope: by values, and by each scope under which something is planned, alleged or denied. */
function keyOf({ how, stance, other }: Clash): string {
  if (how === 'values' && stance === 'asserted') return '';
  return other ? `${how} ${stance} ${other.signature}` : `${how} ${stance}`;
}

/** What agrees although it differs, and what could not be compared. */
export function remarksOn(
  fact: string,
  name: string,
  { agreeing, apart }: Pick<Examined, 'agreeing' | 'apart'>,
  whyOf: (position: Position) => string | null,
): { readonly compatible: readonly Remark[]; readonly incomparable: readonly Remark[] } {
  const compatible = agreeing.flatMap((position) => {
    const why = whyOf(position);
    return why === null ? [] : [{ fact, name, why, claims: position.claims }];
  });
  return {
    compatible: toldOnce(compatible),
    incomparable: apart.map(({ claims, why }) => ({ fact, name, why, claims })),
  };
}
