import { isOfReference, type Claim } from '../../model/claim.ts';
import { askedScope } from '../../comparison/asked-scope.ts';
import { questionOf } from '../../comparison/message.ts';
import { positionOf } from '../../comparison/position.ts';
import { fitting, sidesOf, statement } from '../../comparison/side-words.ts';
import type { Position } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import type { Sources } from '../../model/sources.ts';
import type { Sided } from './reference.sides.ts';

/**
 * What the reference has, and what others say instead. It is right, but only on the fact that it means.
 * @example referenceMessage('Toll (The quake at Kesra)', sided, sources)
 * //=> 'Toll (The quake at Kesra): the reference (kesra-register) has 12 people, kesra-news says 21 people; the reference counts, if they mean the same fact.'
 */
export function referenceMessage(fact: string, { clash, about }: Sided, sources: Sources): string {
  const settling = clash.positions.filter(({ claims }) => claims.some(isOfReference));
  const others = clash.positions.filter((position) => !settling.includes(position));
  const ours = others.filter(({ claims }) => claims.some(({ source }) => source === about));
  const rest = others.filter((position) => !ours.includes(position));
  const manner = { behind: askedScope(clash) };
  const sides = [
    ...(ours.length === 0 ? [] : [sidesOf(ours, about, manner)]),
    ...settling.map((position) => referenceSide(position, sources, manner.behind)),
    ...(rest.length === 0 ? [] : [sidesOf(rest, about, manner)]),
  ];
  return `${fact}: ${sides.join(', ')}${endOf(clash, settling.length)}`;
}

function endOf(clash: Sided['clash'], references: number): string {
  if (clash.verdict === 'possible' || clash.how !== 'values') return questionOf(clash);
  return references > 1
    ? '; do both references mean the same fact?'
    : '; the reference counts, if they mean the same fact.';
}

/** The references in their own words, and who else says what fits: `the reference (kesra-register) has 12 people`. */
function referenceSide({ claims }: Position, sources: Sources, behind: (claims: readonly Claim[]) => string): string {
  const own = claims.filter(isOfReference);
  const { narrowest } = positionOf(own, sources);
  const { stance, saidBy } = narrowest;
  const told = own.filter((claim) => claim.words === narrowest.words && claim.stance === stance);
  const saying = new Set(told.map(idOf));
  const words = `${narrowest.words}${behind(told)}`;
  const others = new Set(claims.filter((claim) => !saying.has(idOf(claim))).map(({ source }) => source));
  const isPlural = saying.size > 1;
  const who = `the reference${isPlural ? 's' : ''} (${[...saying].join(', ')})`;
  const speaker = stance === 'asserted' ? null : saidBy;
  const said =
    stance === 'asserted' || stance === 'attributed'
      ? `${isPlural ? 'have' : 'has'} ${words}${speaker === null ? '' : `, said by ${speaker}`}`
      : statement({ ...narrowest, words }, speaker, isPlural);
  return `${who} ${said}${fitting([...others])}`;
}

function idOf({ source }: { readonly source: Source }): string {
  return source.id;
}
