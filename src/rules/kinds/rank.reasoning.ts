import { scopeWords } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import { typeOf } from '../../values/registry.ts';
import type { Field } from './rank.field.ts';
import type { Telling } from './rank.message.ts';
import type { Place } from './rank.places.ts';
import { exceededClaims, exceedingClaims, toldAmong } from './rank.support.ts';

/** The steps from a place and the figures to what stands against it. */
export function rivalsReasoning(
  { places, rivals, own }: Telling,
  verdict: 'conflict' | 'possible',
  { evidence }: Field,
): readonly string[] {
  const [place] = places as [Place];
  const isSure = verdict === 'conflict';
  const lower = own && (isSure ? own.told : toldAmong(exceededClaims(rivals, own, place), own));
  const held = place.scope.qualifiers.length === 0 ? 'in no scope that is stated' : `in ${scopeWords(place.scope)}`;
  const needed = place.rank.places.to;
  return [
    `The place is ${place.name}, ${held}, ${place.moment?.words ?? 'as of a day that nobody states'}.`,
    ...(lower ? [figureStep('Its own figure', lower)] : []),
    ...rivals.flatMap(({ subject, figure, open }) => [
      ...(figure && own
        ? [
            figureStep(
              evidence.nameOf(figure.fact),
              isSure ? figure.told : toldAmong(exceedingClaims(figure, own, place), figure),
            ),
            ...(figure.crossing(own.axis) === null ? [] : [`${figure.crossing(own.axis) ?? ''}.`]),
          ]
        : [`${evidence.vocabulary.subjectLabel(subject) ?? subject} is there as well.`]),
      ...(open.length === 0 ? [] : [`Nothing tells how it stands by ${open.join(' and ')}, so it is only possible.`]),
    ]),
    own
      ? `${String(needed)} above it ${needed === 1 ? 'is' : 'are'} enough for the place to be another's.`
      : 'The only one has nobody beside it.',
  ];
}

function figureStep(name: string, { words, value }: Claim): string {
  return `${name}, ${words}, allows ${typeOf(value).describe(value)}.`;
}
