import { isOfReference, type Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import { isOwn, type Source } from '../model/source.ts';
import { typeOf } from '../values/registry.ts';
import type { Clash } from './clash.ts';
import { compareWidth, speaksFirst } from './position.ts';

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
  return `${fact}: ${sidesOf(positions, about)}${questionOf(clash)}${about ? sideOf(clash, about) : ''}`;
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

/** What each position says, in their order, and how many more there are. */
export function sidesOf(positions: readonly Position[], about: Source | null): string {
  const told = positions.slice(0, POSITIONS_TOLD).map((position) => side(position, about));
  const untold = positions.length - told.length;
  return [...told, ...(untold > 0 ? [`and ${String(untold)} more positions`] : [])].join(', ');
}

/**
 * Who says what: `harbour-post and meridian-wire say 12 people`, `kesra-news reports 21 people, said by the police`. Only
 * who says just that is named; of the others it is said that they fit.
 * @param apart whose own words are told beside
 */
function side(position: Position, about: Source | null, apart: Source | null = null): string {
  const { claims, narrowest } = position;
  const saying = claims.filter(
    ({ value, stance }) =>
      stance === narrowest.stance &&
      value.axis === narrowest.value.axis &&
      compareWidth(value, narrowest.value) === 0 &&
      typeOf(value).compare(value, narrowest.value).verdict === 'equal',
  );
  const sayers = new Set(saying.map(({ source }) => source));
  const own = about && !sayers.has(about) ? claims.filter(({ source }) => source === about) : [];
  if (own.length > 0) return vagueSide(own, side(position, null, about));
  const piece = about && sayers.has(about) ? about : null;
  const names = [...sayers].filter((source) => source !== piece).map(({ id }) => id);
  const others = names.length > 2 ? `${String(names.length)} sources` : names.join(' and ');
  const ours = piece ? named(piece) : '';
  const who = ours === '' ? others : others === '' ? ours : `${ours}, with ${others},`;
  const plural = ours === '' && names.length > 1;
  const speakers = new Set(saying.map(({ saidBy }) => saidBy));
  const isOfSpeaker = narrowest.saidBy !== null && speakers.size === 1;
  const isQuoted = isOfSpeaker && (narrowest.stance === 'attributed' || narrowest.stance === 'denied');
  const speaker = isQuoted ? `, said by ${narrowest.saidBy}` : '';
  // A source that reports that somebody denies it does not deny it.
  const verb = VERBS[isQuoted && narrowest.stance === 'denied' ? 'denial' : narrowest.stance][plural ? 1 : 0];
  const more = [...new Set(claims.map(({ source }) => source))].filter(
    (source) => !sayers.has(source) && source !== apart,
  );
  return `${who} ${verb} ${narrowest.words}${speaker}${fitting(more)}`;
}

/** A piece that says less than others of its position: `the draft ours says about 12 people (kesra-news says 12 people, which fits)`. */
function vagueSide(own: readonly Claim[], others: string): string {
  const claim = own.reduce((best, one) => (speaksFirst(one, best) ? one : best));
  return `${named(claim.source)} ${VERBS[claim.stance][0]} ${claim.words} (${others}, which fits)`;
}

function named(source: Source): string {
  return `${pieceWords(source)} ${source.id}`;
}

/** Who else says what fits, to stand behind what is told. @example fitting([source]) //=> ' (kesra-news fits)' */
export function fitting(sources: readonly Source[]): string {
  const [only, another] = sources;
  if (!only) return '';
  return another ? ` (${String(sources.length)} more fit)` : ` (${only.id} fits)`;
}

/** How what is said is told of one, and of several. */
export const VERBS = {
  asserted: ['says', 'say'],
  attributed: ['reports', 'report'],
  planned: ['tells of a plan:', 'tell of a plan:'],
  alleged: ['tells of an allegation:', 'tell of an allegation:'],
  denied: ['denies', 'deny'],
  denial: ['reports a denial of', 'report a denial of'],
} as const;

/** What to ask before who is wrong, with its punctuation. */
export function questionOf({ ask, verdict, how }: Clash): string {
  if (ask.length > 0) return `; is it the same ${ask.map((key) => (key === 'as-of' ? 'moment' : key)).join(' and ')}?`;
  if (verdict === 'possible' && how === 'values')
    return '; both can be true, though it is not what the words most likely mean.';
  return verdict === 'conflict' && how === 'values' ? '; do they mean the same fact?' : '.';
}
