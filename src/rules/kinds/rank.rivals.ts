import { compareText } from '../../model/compare-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { Remark } from '../../model/finding.ts';
import { inGroups } from '../../model/grouped.ts';
import type { Rival } from './rank.candidates.ts';
import { challengeTo, type Challenge } from './rank.challenge.ts';
import { pairOf, type Contest } from './rank.contest.ts';
import type { Field } from './rank.field.ts';
import type { Figure } from './rank.figures.ts';
import { rivalsMessage } from './rank.message.ts';
import { rivalsReasoning } from './rank.reasoning.ts';
import { openInBeing } from './rank.openness.ts';
import { unexplained, type Place } from './rank.places.ts';
import { openKeys } from './rank.scope.ts';
import { exceededClaims, exceedingClaims } from './rank.support.ts';

/** Places that figures of other subjects stand against: one contest for each place of a subject in one scope. */
export function rivalContests(field: Field, places: readonly Place[]): readonly Contest[] {
  const byPlace = inGroups(places, (place) =>
    JSON.stringify([place.fact, place.scope.signature, place.name, place.yardstick]),
  );
  return byPlace.flatMap((same) => {
    const challenged = same.flatMap((place) => {
      const challenge = challengeTo(place, field);
      return challenge ? [{ place, challenge }] : [];
    });
    // What is without doubt as of one moment is not told again with doubt as of another.
    const gravest = challenged.some(({ challenge }) => challenge.verdict === 'conflict') ? 'conflict' : 'possible';
    const told = challenged
      .filter(({ challenge }) => challenge.verdict === gravest)
      .flatMap(({ place, challenge }) =>
        gravest === 'conflict'
          ? [{ place, challenge }]
          : unexplained([place], places).map((left) => ({ place: left, challenge })),
      );
    return told.length === 0 ? [] : [contestOf(told, field)];
  });
}

type Challenged = readonly { readonly place: Place; readonly challenge: Challenge }[];

function contestOf(challenged: Challenged, field: Field): Contest {
  const [{ place, challenge }] = challenged as [Challenged[number]];
  const rivals = new Map<string, Rival>();
  for (const { challenge: one } of challenged) for (const rival of one.rivals) rivals.set(keyOf(rival), rival);
  const ordered = [...rivals.values()];
  const owns = new Set(challenged.flatMap(({ challenge: { own } }) => own ?? []));
  const telling = { places: challenged.map((one) => one.place), rivals: ordered, own: challenge.own };
  const isSure = challenge.verdict === 'conflict';
  return {
    verdict: challenge.verdict,
    key: `above ${place.name}${place.yardstick ? ` ${place.yardstick.attribute}` : ''}`,
    scope: place.scope,
    places: challenged.flatMap((one) => one.place.claims),
    against: distinct(ordered.flatMap((rival) => supporting(rival, telling.own, place, challenge.verdict))),
    beside: distinct([...owns].flatMap((own) => (isSure ? own.claims : exceededClaims(ordered, own, place)))),
    open: isSure ? [] : [...new Set(ordered.flatMap((rival) => rival.open))].sort(),
    pairs: ordered.map(({ subject }) => pairOf(place.rank.places.order, place.subject, subject)),
    message: rivalsMessage(telling, challenge.verdict, field),
    reasoning: () => rivalsReasoning(telling, challenge.verdict, field),
  };
}

/** What is said of a rival that stands against the place: what others say of it stands against nothing. */
function supporting(
  { claims, figure }: Rival,
  own: Figure | null,
  place: Place,
  verdict: Contest['verdict'],
): readonly Claim[] {
  return verdict === 'conflict' || !figure || !own ? claims : exceedingClaims(figure, own, place);
}

function keyOf({ subject, claims }: Rival): string {
  return JSON.stringify([subject, claims[0]?.fact, claims[0]?.scope.signature]);
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Set(claims)];
}

/** Figures that would count if anything led to them: that they were not compared is worth a word, once a place. */
export function rivalsApart(field: Field, places: readonly Place[]): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const place of places) {
    const own = place.yardstick && field.figuresOf(place.subject, place.yardstick.attribute)[0];
    if (!own || remarks.has(place.fact)) continue;
    const { apart } = field.ladder(place.yardstick, own.axis);
    const counting = apart.filter(
      ({ figure: { subject, scope, claims } }) =>
        subject !== place.subject &&
        openKeys(field, place.scope, subject, scope) !== null &&
        openInBeing(subject, claims, place, field) !== null,
    );
    const [first] = counting;
    if (!first) continue;
    const more = counting.length > 1 ? `, and ${String(counting.length - 1)} more figures are as far away` : '';
    remarks.set(place.fact, {
      fact: place.fact,
      name: field.evidence.nameOf(place.fact),
      why: `${field.evidence.nameOf(first.figure.fact)} is not held against the place: ${first.missing}${more}`,
      claims: [...place.claims, ...first.figure.claims],
    });
  }
  return [...remarks.values()].sort((a, b) => compareText(a.fact, b.fact));
}
