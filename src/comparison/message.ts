import type { Position } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Clash } from './examine.ts';

const POSITIONS_TOLD = 4;

/**
 * One sentence that a reader understands alone. It asks whether the same thing is meant before it asks who is wrong:
 * half of all disagreement between sources is about which fact is meant (Li, Dong and others, 2013).
 * @example agreementMessage('Toll (The quake at Kesra)', clash, null)
 * //=> 'Toll (The quake at Kesra): harbour-post and meridian-wire say 12 people, kesra-news says 21 people; do they mean the same fact?'
 */
export function agreementMessage(fact: string, clash: Clash, about: Source | null): string {
  const own = clash.positions.filter((position) => about && position.claims.some(({ source }) => source === about));
  const positions = [...own, ...clash.positions.filter((position) => !own.includes(position))];
  const told = positions.slice(0, POSITIONS_TOLD).map((position) => side(position, about));
  const untold = positions.length - told.length;
  const sides = [...told, ...(untold > 0 ? [`and ${String(untold)} more positions`] : [])];
  return `${fact}: ${sides.join(', ')}${question(clash)}`;
}

/** Who says what: `harbour-post and meridian-wire say 12 people`, `kesra-news reports 21 people, said by the police`. */
function side({ claims, narrowest }: Position, about: Source | null): string {
  const piece = claims.some(({ source }) => source === about) ? about : null;
  const names = [...new Set(claims.map(({ source }) => source))]
    .filter((source) => source !== piece)
    .map(({ id }) => id);
  const others = names.length > 2 ? `${String(names.length)} sources` : names.join(' and ');
  const ours = piece ? `${piece.role === 'draft' ? 'the draft' : 'our piece'} ${piece.id}` : '';
  const who = ours === '' ? others : others === '' ? ours : `${ours}, with ${others},`;
  const plural = ours === '' && names.length > 1;
  const speaker = narrowest.stance === 'attributed' && narrowest.saidBy !== null ? `, said by ${narrowest.saidBy}` : '';
  return `${who} ${VERBS[narrowest.stance][plural ? 1 : 0]} ${narrowest.words}${speaker}`;
}

const VERBS = {
  asserted: ['says', 'say'],
  attributed: ['reports', 'report'],
  planned: ['tells of a plan:', 'tell of a plan:'],
  alleged: ['tells of an allegation:', 'tell of an allegation:'],
  denied: ['denies', 'deny'],
} as const;

function question({ ask, verdict, how }: Clash): string {
  if (ask.length > 0) return `; is it the same ${ask.join(' and ')}?`;
  return verdict === 'conflict' && how === 'values' ? '; do they mean the same fact?' : '.';
}
