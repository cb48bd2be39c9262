import { nameOfSource } from '../../comparison/naming.ts';
import type { Claim } from '../../model/claim.ts';
import type { Rival } from './rank.candidates.ts';
import type { Field } from './rank.field.ts';
import { few, figureWords, isBy, sayers } from './rank.figure-words.ts';
import type { Figure } from './rank.figures.ts';
import type { Moment } from './rank.moment.ts';
import type { Place } from './rank.places.ts';
import { saying } from './rank.saying.ts';
import { exceededClaims, exceedingClaims } from './rank.support.ts';

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
  const name = field.evidence.nameOf(place.fact);
  const told = few(rivals.map((rival) => rivalWords(rival, own, field)));
  const isPerhaps = own !== null && verdict === 'possible' && openOf(rivals).length === 0;
  const lower = !own ? [] : verdict === 'conflict' ? own.claims : exceededClaims(rivals, own, place);
  const than = own
    ? `, ${isPerhaps ? 'perhaps ' : ''}${comparative(place, own, rivals.length)} ${figureWords(lower, 'and', field)}`
    : '';
  const against = own ? `${told}${than}` : `there is also ${told}`;
  const said = saying(places, field);
  const isOther = !places.some(({ claims }) => claims.some(isBy(field)));
  const sides =
    field.about && isOther
      ? `if ${nameOfSource(field.about)} is right, ${against}, but ${said}`
      : `${said}, but ${against}`;
  return `${name}: ${sides}${question(telling, verdict, lower)}`;
}

function rivalWords({ subject, claims, figure }: Rival, own: Figure | null, field: Field): string {
  const { evidence } = field;
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (!figure || !own) return `${evidence.vocabulary.subjectLabel(subject) ?? subject} (${sayers(claims, field)})`;
  const way = figure.crossing(own.axis);
  const crossed = way === null ? undefined : { words: figure.told.words, way };
  return `${evidence.nameOf(first.fact)} is ${figureWords(claims, 'or', field, crossed)}`;
}

function comparative({ yardstick }: Place, own: Figure, rivals: number): string {
  const isOfDays = own.claims.some(({ value }) => value.type === 'date');
  const [more, less] = isOfDays ? ['later', 'earlier'] : ['more', 'less'];
  return `${rivals > 1 ? 'all ' : ''}${yardstick?.towards === 'least' ? less : more} than`;
}

function openOf(rivals: readonly Rival[]): readonly string[] {
  return [...new Set(rivals.flatMap((rival) => rival.open))].sort();
}

/** What to ask first: whether the same is meant, and only then who is wrong. */
function question({ places, rivals, own }: Telling, verdict: 'conflict' | 'possible', lower: readonly Claim[]): string {
  const open = openOf(rivals);
  if (verdict === 'conflict') return '; is the place meant in another sense, or which of them is wrong?';
  if (open.length === 0) {
    const place = places[0] as Place;
    const isDisputed =
      own !== null &&
      (lower.length < own.claims.length ||
        rivals.some(({ figure }) => figure && exceedingClaims(figure, own, place).length < figure.claims.length));
    return isDisputed
      ? '; it hangs on which figure is right.'
      : '; both can be true, though it is not what the words most likely mean.';
  }
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
