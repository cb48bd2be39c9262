import { compareText } from '../../model/compare-text.ts';
import type { Scope } from '../../model/scope.ts';
import { inGroups } from '../../model/grouped.ts';
import { pairOf, type Contest } from './rank.contest.ts';
import type { Field } from './rank.field.ts';
import { holdersMessage, holdersReasoning } from './rank.holders.message.ts';
import { unexplained, type Place } from './rank.places.ts';
import { rivalryOf, type Rivalry } from './rank.rivalry.ts';
import { isWithin, liesWithin, openKeys } from './rank.scope.ts';

/** Two subjects that are both said to hold a place. */
interface Pair {
  readonly one: Place;
  readonly two: Place;
  readonly rivalry: Rivalry;
}

/** Past this many scopes, a place in one of them is held only against the same place in the same scope. */
const SCOPES_HELD = 60;

/** Past this many holders of one place in one scope, each is held only against the one before it in time. */
const HOLDERS_HELD = 60;

/** Places that two subjects of a class are both said to hold. */
export function holderContests(field: Field, places: readonly Place[]): readonly Contest[] {
  // A place that is shared is another's as well.
  const single = places.filter(({ rank: { places: held } }) => held.from === held.to && !held.isShared);
  return inGroups(single, ({ name, yardstick }) => JSON.stringify([name, yardstick])).flatMap((same) => {
    const scopes = inGroups(same, ({ scope }) => scope.signature);
    const contests = scopes.flatMap((held) => contestOf(pairsIn(held, field), 'holders', field));
    if (scopes.length > SCOPES_HELD) return contests;
    const across = scopes.flatMap((wide) =>
      contestOf(
        scopes.flatMap((narrow) => (narrow === wide ? [] : pairsAcross(wide, narrow, same, field))),
        'holders across',
        field,
      ),
    );
    return [...contests, ...across];
  });
}

/**
 * In the order of time, each against all before it; of many only against the one before it, since a place goes from one
 * holder to the next.
 */
function pairsIn(held: readonly Place[], field: Field): readonly Pair[] {
  const when = ({ moment }: Place): number => moment?.first ?? Number.MIN_SAFE_INTEGER;
  const inTime = held.toSorted((a, b) => when(a) - when(b) || compareText(a.subject, b.subject));
  return inTime.flatMap((later, index) =>
    inTime
      .slice(held.length > HOLDERS_HELD ? Math.max(0, index - 1) : 0, index)
      .flatMap((earlier) =>
        pairOfPlaces(earlier, later, openKeys(field, earlier.scope, later.subject, earlier.scope) ?? [], field),
      ),
  );
}

/** Who holds a place in a wider scope and lies in the narrower one holds it there as well. */
function pairsAcross(
  wide: readonly Place[],
  narrow: readonly Place[],
  all: readonly Place[],
  field: Field,
): readonly Pair[] {
  const [outer, inner] = [wide[0]?.scope, narrow[0]?.scope];
  if (!outer || !inner || !isWithin(inner, outer)) return [];
  const shared = new Set(outer.qualifiers.map(({ key }) => key));
  const missing = inner.qualifiers.flatMap(({ key }) => (shared.has(key) ? [] : [key]));
  return (missing.length === 0 ? wide : unexplained(wide, all)).flatMap((holder) => {
    const open = openKeys(field, inner, holder.subject, settledBy(outer, inner));
    // A wider scope that is stated is no reason to think of a narrower one.
    if (!open || open.some((key) => shared.has(key))) return [];
    const keys = [...new Set([...open, ...missing])];
    return narrow.flatMap((other) => {
      const isLater = (holder.moment?.first ?? 0) > (other.moment?.first ?? 0);
      return isLater ? pairOfPlaces(other, holder, keys, field) : pairOfPlaces(holder, other, keys, field);
    });
  });
}

/** What the words of a wider scope alone say of whether its holder lies in a narrower one. */
function settledBy(outer: Scope, inner: Scope): Scope {
  const qualifiers = outer.qualifiers.filter((own) =>
    inner.qualifiers.some((qualifier) => qualifier.key === own.key && liesWithin(own.value, qualifier) === 'inside'),
  );
  return { qualifiers, signature: '' };
}

function pairOfPlaces(one: Place, two: Place, open: readonly string[], field: Field): readonly Pair[] {
  const rivalry = one.subject === two.subject ? null : rivalryOf(one, two, field);
  if (!rivalry) return [];
  const keys = [...new Set([...rivalry.open, ...open])].sort();
  return [{ one, two, rivalry: { isSure: rivalry.isSure && open.length === 0, open: keys } }];
}

function contestOf(pairs: readonly Pair[], key: string, field: Field): readonly Contest[] {
  const isConflict = pairs.some(({ rivalry: { isSure } }) => isSure);
  const told = pairs.filter(({ rivalry: { isSure } }) => isSure === isConflict);
  const places = [...new Set(told.flatMap(({ one, two }) => [one, two]))];
  const [place] = places;
  if (!place) return [];
  const open = [...new Set(told.flatMap(({ rivalry }) => rivalry.open))].sort();
  return [
    {
      verdict: isConflict ? 'conflict' : 'possible',
      key: `${key} ${place.name}`,
      scope: place.scope,
      places: places.flatMap(({ claims }) => claims),
      against: [],
      beside: [],
      open: isConflict ? [] : open,
      pairs: told.map(({ one, two }) => pairOf(one.rank.places.order, one.subject, two.subject)),
      message: holdersMessage(places, isConflict, open, field),
      reasoning: () => holdersReasoning(places, isConflict, open),
    },
  ];
}
