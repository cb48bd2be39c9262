import { scopeWords } from '../../comparison/scopes.ts';
import { compareText } from '../../model/compare-text.ts';
import { inGroups } from '../../model/grouped.ts';
import type { Field } from './rank.field.ts';
import { few, oursFirst } from './rank.figure-words.ts';
import { openQuestion } from './rank.message.ts';
import { saying } from './rank.saying.ts';
import type { Place } from './rank.places.ts';

/** Who gives one place to which subject: 'Place by cost (…): orlen-post says highest (…); Place by cost (…): …' */
export function holdersMessage(
  places: readonly Place[],
  isConflict: boolean,
  open: readonly string[],
  field: Field,
): string {
  const { evidence } = field;
  const told = inGroups(places, ({ fact, scope }) => `${fact} ${scope.signature}`)
    .map((held) => ({ held, words: `${evidence.nameOf(held[0].fact)}: ${saying(held, field)}` }))
    .sort((a, b) => compareText(a.words, b.words));
  const ordered = oursFirst(told, field, ({ held }) => held).map(({ words }) => words);
  const question = isConflict
    ? '; only one can hold it: is it the same scope and moment, or which of them is wrong?'
    : open.length === 0
      ? '; both hold it only if they are equal.'
      : openQuestion(open, null);
  return few(ordered) + question;
}

export function holdersReasoning(
  places: readonly Place[],
  isConflict: boolean,
  open: readonly string[],
): readonly string[] {
  return [
    ...places.map(({ fact, name, scope, moment }) => {
      const where = scope.qualifiers.length === 0 ? 'in no scope that is stated' : `in ${scopeWords(scope)}`;
      return `${fact} is ${name} ${where}, ${moment?.words ?? 'as of a day that nobody states'}.`;
    }),
    isConflict
      ? 'Nothing that is known came in between, and nothing makes them equal: one of them holds the place.'
      : open.length === 0
        ? 'Their figures can be equal, and then both hold it.'
        : `Nothing tells how they stand by ${open.join(' and ')}, so it is only possible.`,
  ];
}
