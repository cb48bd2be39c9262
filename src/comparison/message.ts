import { askedScope } from './asked-scope.ts';
import { comparedUnder } from './strata.ts';
import { isOfReference, type Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { isOwn, type Source } from '../model/source.ts';
import { meet } from '../values/extent.ts';
import { isGap, type Bridge } from './bridge.ts';
import type { Clash } from './clash.ts';
import { crossedAmount } from './crossed-amount.ts';
import { sidesOf } from './side-words.ts';
import { meantZone } from './meant-zone.ts';

/**
 * One sentence that a reader understands alone. It asks whether the same thing is meant before it asks who is wrong:
 * half of all disagreement between sources is about which fact is meant (Li, Dong and others, 2013).
 * @example agreementMessage('Toll (The quake at Kesra)', clash, null)
 * //=> 'Toll (The quake at Kesra): harbour-post and meridian-wire say 12 people, kesra-news says 21 people; do they mean the same fact?'
 */
export function agreementMessage(
  fact: string,
  clash: Clash,
  about: Source | null,
  bridge: Bridge | null = null,
): string {
  const crossed = (claim: Claim, first: Claim): string => (bridge ? inCurrencyOf(first, claim, clash, bridge) : '');
  const own = clash.positions.filter((position) => about && position.claims.some(({ source }) => source === about));
  const positions = [...own, ...clash.positions.filter((position) => !own.includes(position))];
  const [scope, zone] = [askedScope(clash), meantZone(positions)];
  const behind = (claims: readonly Claim[]): string => zone(claims) + scope(claims);
  return `${fact}: ${sidesOf(positions, about, { crossed, behind, ...(clash.how === 'scope' ? { areOne: areOfOneScope } : {}) })}${questionOf(clash)}${about ? sideOf(clash, about) : ''}`;
}

/** An amount in another currency in that of the first position, where a rate leads there: ` (EUR 341 million to EUR 342.9 million)`. */
function inCurrencyOf(first: Claim, claim: Claim, { positions }: Clash, bridge: Bridge): string {
  const [from, to] = [bridge.axisOf(claim), bridge.axisOf(first)];
  if (claim.value.type !== 'money' || from === to) return '';
  const carried = bridge.carry(
    claim.value,
    from,
    to,
    positions.flatMap(({ claims }) => claims),
  );
  const amount = isGap(carried) ? null : crossedAmount(carried.likely, to);
  return amount === null ? '' : ` (${amount})`;
}

/** Positions of one scope that contradict each other, which is a finding of its own: all of them stand against another scope. */
function areOfOneScope({ narrowest: one }: Position, { narrowest: two }: Position): boolean {
  return comparedUnder(one).signature === comparedUnder(two).signature;
}

/** What a piece of ours has against it, which is what has to be done about it: to correct it, or to settle a dispute. */
function sideOf({ verdict, how, ask, positions }: Clash, about: Source): string {
  if (verdict !== 'conflict' || how !== 'values' || ask.length > 0) return '';
  const piece = pieceWords(about);
  const own = positions.filter(({ claims }) => claims.some(({ source }) => source === about));
  if (own.length > 1) return ` Then ${piece} contradicts itself.`;
  const register = referenceAgainst(own, positions);
  if (register) return ` Then ${piece} contradicts ${register.id}, a reference.`;
  const theirs = positions.filter(({ claims }) => claims.some(({ source }) => !isOwn(source)));
  if (theirs.length === 0) return ` Then ${piece} contradicts another of ours.`;
  return theirs.some((position) => own.includes(position))
    ? takesASide(about)
    : ` Then ${piece} contradicts the sources.`;
}

/** The first register, filing or statute against a piece: who else says the same as the piece makes that no dispute. */
function referenceAgainst(own: readonly Position[], positions: readonly Position[]): Source | null {
  const others = positions.filter((position) => !own.includes(position));
  return others.flatMap(({ claims }) => claims).find(isOfReference)?.source ?? null;
}

/** What a piece has against it while a dispute of the sources is open. */
export function takesASide(about: Source): string {
  return ` Then ${pieceWords(about)} takes a side where the sources disagree.`;
}

/** What a piece of ours is. @example pieceWords({ role: 'draft' }) //=> 'the draft' */
export function pieceWords({ role }: Pick<Source, 'role'>): string {
  return role === 'draft' ? 'the draft' : 'our piece';
}

/** What to ask before who is wrong, with its punctuation. */
export function questionOf({ ask, verdict, how, stance, positions }: Clash): string {
  if (ask.length > 0) return `; is it the same ${ask.map((key) => (key === 'as-of' ? 'moment' : key)).join(' and ')}?`;
  if (how === 'unsettled')
    return stance === 'planned'
      ? '; what was planned need not be what came of it.'
      : '; what is alleged need not be so.';
  if (how !== 'values') return '.';
  if (verdict === 'conflict') return '; do they mean the same fact?';
  return areDaysOfTwoZones(positions)
    ? '; they count days in two zones, and one moment can have both days.'
    : '; both can be true, though it is not what the words most likely mean.';
}

/** Days that do not meet as they stand are possible only because their sources count them in other zones. */
function areDaysOfTwoZones(positions: readonly Position[]): boolean {
  const [first, ...others] = positions.map(({ narrowest }) => narrowest.value);
  return others.every(
    (value) => first?.type === 'date' && value.axis === first.axis && meet(first.allowed, value.allowed) === null,
  );
}
