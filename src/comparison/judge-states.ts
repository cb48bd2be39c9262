import { grouped } from '../model/grouped.ts';
import { meet } from '../values/extent.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Judge, Judged } from './along-time.ts';
import { facing, type Dated } from './dated.ts';
import { sameKey } from './moment.ts';
import { related, type Point } from './related.ts';

/** Whether one state can follow another, in any number of steps. */
export type Follows = (earlier: Value, later: Value) => boolean;

/** Claims of one state. */
interface State {
  readonly value: Value;
  readonly claims: readonly Dated[];
}

/** What is wrong between claims of two states: those that it holds of, on either side. */
interface Rift {
  readonly states: readonly [State, State];
  readonly how: Judged['how'];
  readonly claims: readonly Dated[];
}

/**
 * Holds states against each other as time goes on. States that can hold together agree. One that can follow the other
 * must not be told before it, and neither beside it as of one moment. Where none can follow the other, no time helps.
 */
export function judgeStates(follows: Follows): Judge {
  return (claims) => {
    const states = [
      ...grouped(claims, ({ claim }) => JSON.stringify(typeOf(claim.value).normal(claim.value))).entries(),
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, told]): State => ({ value: told[0].claim.value, claims: told }));
    const pairs = states.flatMap((one, at) =>
      states
        .slice(at + 1)
        .filter((other) => !meet(one.value.allowed, other.value.allowed))
        .map((other) => [one, other] as const),
    );
    const certain = pairs.flatMap(([one, other]) => certainRift(one, other, follows));
    const rifts = certain.length > 0 ? certain : pairs.flatMap(([one, other]) => perhapsRift(one, other, follows));
    return rifts.length === 0 ? [] : [judged(states, rifts, certain.length > 0 ? 'conflict' : 'possible')];
  };
}

function judged(states: readonly State[], rifts: readonly Rift[], verdict: Judged['verdict']): Judged {
  const involved = new Set(rifts.flatMap(({ claims }) => claims));
  const apart = new Map<State, Set<State>>(states.map((state) => [state, new Set()]));
  for (const {
    states: [one, other],
  } of rifts) {
    apart.get(one)?.add(other);
    apart.get(other)?.add(one);
  }
  const worlds: State[][] = [];
  for (const state of states.filter(({ claims }) => claims.some((one) => involved.has(one)))) {
    const world = worlds.find((members) => members.every((member) => !apart.get(state)?.has(member)));
    if (world) world.push(state);
    else worlds.push([state]);
  }
  const sides = worlds.map((world) => world.flatMap(({ claims }) => claims.filter((one) => involved.has(one))));
  const fits = states.flatMap(({ claims }) => claims.filter((one) => !involved.has(one)));
  const how = (['never', 'back', 'moment', 'order'] as const).find((word) => rifts.some((rift) => rift.how === word));
  return { verdict, how: how ?? 'order', key: '', sides, fits };
}

function certainRift(one: State, other: State, follows: Follows): readonly Rift[] {
  const [onward, backward] = [follows(one.value, other.value), follows(other.value, one.value)];
  const states = [one, other] as const;
  if (!onward && !backward) return [{ states, how: 'never', claims: [...one.claims, ...other.claims] }];
  const back = [...(onward ? [] : before(one, other)), ...(backward ? [] : before(other, one))];
  const together = atOnce(one, other);
  return [
    ...(back.length > 0 ? [{ states, how: 'back' as const, claims: back }] : []),
    ...(together.length > 0 ? [{ states, how: 'moment' as const, claims: together }] : []),
  ];
}

/** Claims of a state told certainly before those of another, which it cannot come before; and those. */
function before(one: State, other: State): readonly Dated[] {
  return facing(one.claims, other.claims).flatMap(({ ones, others, spanOf }) => {
    const found = related(
      ones.map((of) => point(of, spanOf(of.moment, 'allowed').high, 1, 1)),
      others.map((of) => point(of, spanOf(of.moment, 'allowed').low, 0)),
      true,
    );
    return [...found.ones, ...found.others];
  });
}

function atOnce(one: State, other: State): readonly Dated[] {
  const moments = new Set(one.claims.map(({ moment }) => sameKey(moment)));
  const theirs = other.claims.filter(({ moment }) => sameKey(moment) !== null && moments.has(sameKey(moment)));
  const shared = new Set(theirs.map(({ moment }) => sameKey(moment)));
  return [...one.claims.filter(({ moment }) => shared.has(sameKey(moment))), ...theirs];
}

/** Claims of which it is not known which came first, where only one order will do, or none is needed but of one moment. */
function perhapsRift(one: State, other: State, follows: Follows): readonly Rift[] {
  const overlaps = (earlier: State, later: State, isBoth: boolean): readonly Dated[] =>
    facing(later.claims, earlier.claims).flatMap(({ ones, others, spanOf }) => {
      const found = related(
        ones.map((of) => point(of, spanOf(of.moment, 'likely').low, isBoth ? spanOf(of.moment, 'likely').high : 0)),
        others.map((of) =>
          point(of, spanOf(of.moment, 'likely').high, isBoth ? spanOf(of.moment, 'likely').low : 0, -1),
        ),
        false,
      );
      return [...found.ones, ...found.others];
    });
  const isBoth = follows(one.value, other.value) && follows(other.value, one.value);
  const claims = follows(one.value, other.value) ? overlaps(one, other, isBoth) : overlaps(other, one, isBoth);
  return claims.length > 0 ? [{ states: [one, other], how: 'order', claims }] : [];
}

function point(of: Dated, x: number, y: number, value = 0): Point<Dated> {
  return { of, x, y, value };
}
