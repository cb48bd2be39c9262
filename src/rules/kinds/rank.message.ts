import { isGap } from '../../comparison/bridge.ts';
import { scopeWords } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import { hullOf } from '../../values/extent.ts';
import type { Rival } from './rank.candidates.ts';
import type { Field } from './rank.field.ts';
import type { Figure } from './rank.figures.ts';
import type { Moment } from './rank.moment.ts';
import type { Place } from './rank.places.ts';
import { exceeds } from './rank.stretch.ts';

/** A place, or the same place as of several moments, with what stands against it. */
export interface Telling {
  readonly places: readonly Place[];
  readonly rivals: readonly Rival[];
  readonly own: Figure | null;
}

/**
 * One sentence with the figures:
 * 'Place by cost (The bridge at Orlen): orlen-post says highest (territory kesra, published 2021-07-30), but Cost (The
 * bridge at Kesra) is EUR 900 million (meridian-wire), more than EUR 748 million (orlen-post); …'
 */
export function rivalsMessage(telling: Telling, verdict: 'conflict' | 'possible', field: Field): string {
  const { places, rivals, own } = telling;
  const [place] = places as [Place];
  const head = `${field.evidence.nameOf(place.fact)}: ${saying(places)}`;
  const told = few(rivals.map((rival) => rivalWords(rival, own, field)));
  if (!own) return `${head}, but there is also ${told}${question(telling, verdict)}`;
  const perhaps = verdict === 'possible' && openOf(rivals).length === 0 ? 'perhaps ' : '';
  const lower = verdict === 'conflict' ? own.claims : exceededBy(rivals, own, place);
  const words = lower.includes(own.told) ? own.told.words : (lower[0]?.words ?? '');
  const than = `${comparative(place, rivals.length)} ${figureWords(words, lower)}`;
  return `${head}, but ${told}, ${perhaps}${than}${question(telling, verdict)}`;
}

/** What is said of a subject's own figure that all rivals lie beyond, or perhaps do; where nothing can be told, all of it. */
function exceededBy(rivals: readonly Rival[], own: Figure, { yardstick }: Place): readonly Claim[] {
  const isLeast = yardstick?.towards === 'least';
  const stretches = rivals.flatMap(({ figure }) => {
    const stretch = figure?.on(own.axis);
    return stretch && !isGap(stretch) ? [stretch.maybe] : [];
  });
  const exceeded = own.claims.filter(({ value }) => {
    const likely = value.axis === own.axis ? hullOf(value.likely) : null;
    return likely !== null && stretches.every((rival) => (isLeast ? exceeds(likely, rival) : exceeds(rival, likely)));
  });
  return exceeded.length > 0 ? exceeded : own.claims;
}

function rivalWords({ subject, claims, figure }: Rival, own: Figure | null, { evidence }: Field): string {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (!figure || !own) return `${evidence.vocabulary.subjectLabel(subject) ?? subject} (${sayers(claims)})`;
  const crossing = figure.crossing(own.axis);
  return `${evidence.nameOf(first.fact)} is ${figureWords(figure.told.words, claims, crossing)}`;
}

/** A figure with who gives just that, and what others say of it: `EUR 60 million (kesra-times) or EUR 50 million (orlen-post)`. */
function figureWords(words: string, claims: readonly Claim[], crossing: string | null = null): string {
  const others = [...new Set(claims.map((claim) => claim.words))].filter((other) => other !== words).sort();
  const given = [words, ...others].map((each) => ({ each, by: claims.filter((claim) => claim.words === each) }));
  const way = crossing === null ? '' : `; ${crossing}`;
  const told = given.slice(0, FIGURES).map(({ each, by }, index) => {
    return `${each} (${sayers(by)}${index === 0 ? way : ''})`;
  });
  return told.join(' or ');
}

function comparative({ yardstick, rank }: Place, rivals: number): string {
  const isOfDays = rank.places.order === 'first' || rank.places.order === 'last';
  const [more, less] = isOfDays ? ['later', 'earlier'] : ['more', 'less'];
  return `${rivals > 1 ? 'all ' : ''}${yardstick?.towards === 'least' ? less : more} than`;
}

function openOf(rivals: readonly Rival[]): readonly string[] {
  return [...new Set(rivals.flatMap((rival) => rival.open))].sort();
}

/** What to ask first: whether the same is meant, and only then who is wrong. */
function question({ places, rivals }: Telling, verdict: 'conflict' | 'possible'): string {
  const open = openOf(rivals);
  if (verdict === 'conflict') return '; is the place meant in another sense, or which of them is wrong?';
  if (open.length === 0) return '; both can be true, though it is not what the words most likely mean.';
  return openQuestion(open, places[0]?.moment ?? null);
}

/** Asks for the keys that leave a contest open. */
export function openQuestion(open: readonly string[], moment: Moment | null): string {
  const keys = open.filter((key) => key !== 'as-of');
  const asked = [
    ...(keys.length === 0 ? [] : [`is it the same ${keys.join(' and ')}`]),
    ...(keys.length === open.length ? [] : [moment ? `was it so by then` : 'is it the same moment']),
  ];
  return `; ${asked.join(', and ')}?`;
}

/** Who gives a place, in which scope and as of when: `kesra-times and orlen-post say highest (territory kesra, as of 2024)`. */
export function saying(places: readonly Place[]): string {
  const [place] = places as [Place];
  const claims = places.flatMap((one) => one.claims);
  const moments = [...new Set(places.flatMap(({ moment }) => moment?.words ?? []))].sort();
  const scope = [
    ...(place.scope.qualifiers.length === 0 ? [] : [scopeWords(place.scope)]),
    ...(moments.length === 0 ? [] : [few(moments)]),
  ].join(', ');
  const names = [...new Set(claims.map(({ source }) => source.id))].sort();
  const verb = claims.every(({ stance }) => stance === 'attributed') ? 'report' : 'say';
  const words = [...new Set(claims.map((claim) => claim.words))].sort()[0] ?? place.name;
  return `${few(names)} ${verb}${names.length === 1 ? 's' : ''} ${words}${scope === '' ? '' : ` (${scope})`}`;
}

function sayers(claims: readonly Claim[]): string {
  return few([...new Set(claims.map(({ source }) => source.id))].sort());
}

const TOLD = 4;
/** So many figures of one fact are told; past them its own conflict says more. */
const FIGURES = 3;

/** The first of a list, and how many more there are. @example few(['a', 'b', 'c']) //=> 'a, b and c' */
export function few(names: readonly string[]): string {
  const untold = names.length - TOLD;
  const told = untold > 1 ? [...names.slice(0, TOLD), `${String(untold)} more`] : names;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
