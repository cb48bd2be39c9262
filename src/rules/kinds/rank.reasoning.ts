import { scopeWords } from '../../comparison/scopes.ts';
import { typeOf } from '../../values/registry.ts';
import type { Field } from './rank.field.ts';
import type { Telling } from './rank.message.ts';
import type { Place } from './rank.places.ts';

/** The steps from a place and the figures to what stands against it. */
export function rivalsReasoning({ places, rivals, own }: Telling, { evidence }: Field): readonly string[] {
  const [place] = places as [Place];
  const held = place.scope.qualifiers.length === 0 ? 'in no scope that is stated' : `in ${scopeWords(place.scope)}`;
  const needed = place.rank.places.to;
  return [
    `The place is ${place.name}, ${held}, ${place.moment?.words ?? 'as of a day that nobody states'}.`,
    ...(own ? [`Its own figure, ${own.told.words}, allows ${typeOf(own.told.value).describe(own.told.value)}.`] : []),
    ...rivals.flatMap(({ subject, figure, open }) => [
      ...(figure && own
        ? [
            `${evidence.nameOf(figure.fact)}, ${figure.told.words}, allows ${typeOf(figure.told.value).describe(figure.told.value)}.`,
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
