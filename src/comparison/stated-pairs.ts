import type { Claim } from '../model/claim.ts';
import { impliedRate, type RateBounds } from '../values/exchange.ts';
import type { Money } from '../values/money.ts';

/**
 * What the sources' own pairs of amounts say of the rate, in both directions: two claims of one source under one scope,
 * in one voice, in two currencies. Where a source gives several amounts in one currency, nothing tells which belong together.
 */
export function statedPairs(claims: readonly Claim[]): ReadonlyMap<string, readonly RateBounds[]> {
  const [first] = claims;
  if (!first || claims.every(({ value }) => value.axis === first.value.axis)) return new Map();
  const statements = new Map<string, Map<string, Set<Money>>>();
  for (const { source, scope, stance, saidBy, value } of claims) {
    const statement = JSON.stringify([source.id, scope.signature, stance, saidBy]);
    const amounts = statements.get(statement) ?? new Map<string, Set<Money>>();
    statements.set(statement, amounts);
    amounts.set(value.axis, (amounts.get(value.axis) ?? new Set()).add(value as Money));
  }
  const pairs = new Map<string, RateBounds[]>();
  for (const amounts of statements.values()) {
    const single = [...amounts.values()].flatMap((values) => (values.size === 1 ? [...values] : []));
    if (single.length > MOST_IN_A_PAIR) continue;
    for (const from of single) {
      for (const to of single) {
        const rate = from === to ? null : impliedRate(from, to);
        const key = `${from.currency} ${to.currency}`;
        const known = pairs.get(key);
        if (rate && known) known.push(rate);
        else if (rate) pairs.set(key, [rate]);
      }
    }
  }
  return pairs;
}

/** Whoever gives more currencies than this gives a table, and no amount with its equivalents. */
const MOST_IN_A_PAIR = 4;
