import { inGroups } from '../../model/grouped.ts';
import type { Contest } from './rank.contest.ts';
import type { Field } from './rank.field.ts';
import { few, oursFirst } from './rank.figure-words.ts';
import { saying } from './rank.saying.ts';
import { unexplained, type Place } from './rank.places.ts';
import { isWithin } from './rank.scope.ts';

/**
 * One place of one subject that some tell in a wider scope than others: the highest in Europe, where another says the
 * highest under one law. It may hold there too; whether it does is worth a question. A source that gives the narrower
 * scope beside the wider one has said what it means.
 */
export function widerContests(field: Field, places: readonly Place[]): readonly Contest[] {
  return inGroups(places, ({ fact, name }) => `${fact} ${name}`).flatMap((same) => {
    const scopes = inGroups(same, ({ scope }) => scope.signature);
    if (scopes.length > SCOPES_HELD) return [];
    const pairs = scopes.flatMap((wide) => scopes.flatMap((narrow) => widerBy(wide, narrow, same)));
    return contestOf(pairs, field);
  });
}

/** Past this many scopes of one place nobody asks which is the widest. */
const SCOPES_HELD = 60;

interface Wider {
  readonly wide: readonly Place[];
  readonly narrow: readonly Place[];
}

function widerBy(wide: readonly Place[], narrow: readonly Place[], all: readonly Place[]): readonly Wider[] {
  const [outer, inner] = [wide[0]?.scope, narrow[0]?.scope];
  if (!outer || !inner || wide === narrow || !isWithin(inner, outer)) return [];
  const open = unexplained(wide, all);
  return open.length === 0 ? [] : [{ wide: open, narrow }];
}

function contestOf(pairs: readonly Wider[], field: Field): readonly Contest[] {
  const places = inGroups(
    pairs.flatMap(({ wide, narrow }) => [...wide, ...narrow]),
    ({ scope, moment }) => JSON.stringify([scope.signature, moment?.words]),
  ).map((same) => ({ ...same[0], claims: [...new Set(same.flatMap(({ claims }) => claims))] }));
  const [first] = places;
  if (!first) return [];
  const { evidence } = field;
  const told = oursFirst(
    inGroups(places, ({ scope }) => scope.signature),
    field,
    (held) => held,
  ).map((held) => saying(held, field));
  const keys = [...new Set(places.flatMap(({ scope }) => scope.qualifiers.map(({ key }) => key)))].sort();
  const asked = keys.filter((key) => new Set(places.map(({ scope }) => wordsUnder(key, scope))).size > 1);
  return [
    {
      verdict: 'possible',
      key: `wider ${first.name}`,
      scope: first.scope,
      places: places.flatMap(({ claims }) => claims),
      against: [],
      beside: [],
      open: asked,
      pairs: [],
      message: `${evidence.nameOf(first.fact)}: ${few(told)}; does it hold as widely as that, or is the same ${few(asked)} meant?`,
      reasoning: () => [
        `${first.name} is told of ${first.fact} in scopes of which one holds another.`,
        `They differ in ${few(asked)}: what holds in the narrower one need not hold in the wider one.`,
      ],
    },
  ];
}

function wordsUnder(key: string, { qualifiers }: Place['scope']): string {
  return qualifiers.find((qualifier) => qualifier.key === key)?.words ?? '';
}
