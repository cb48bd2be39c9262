import type { Scope } from '../model/scope.ts';
import { meet, sameExtent } from '../values/extent.ts';
import type { Value } from '../values/value.ts';
import type { Bridge } from './bridge.ts';
import type { Settled } from './settled.ts';

/** When a place was held, which says nothing of where. */
const MOMENT = 'as-of';

/**
 * Whether what two scopes have can both be true because the one is a part of the other: who is fifth in a country may be
 * the first in one of its provinces. Nobody has to ask then whether they mean the same.
 */
export function holdInPart(a: Settled, b: Settled, bridge: Bridge): boolean {
  const { inPart } = bridge;
  if (!inPart) return false;
  const holds = (inner: Settled, outer: Settled): boolean =>
    isPart(inner.scope, outer.scope) &&
    inner.outcome.positions.some(({ narrowest: mine }) =>
      outer.outcome.positions.some(({ narrowest: theirs }) => inPart(mine.value, theirs.value)),
    );
  return holds(a, b) || holds(b, a);
}

/** Whether a scope lies within another by every key that they have, and is narrower by one; the moment tells nothing of that. */
function isPart(inner: Scope, outer: Scope): boolean {
  const keysOf = ({ qualifiers }: Scope): Scope['qualifiers'] => qualifiers.filter(({ key }) => key !== MOMENT);
  const [mine, theirs] = [keysOf(inner), keysOf(outer)];
  if (mine.length !== theirs.length) return false;
  const whole = new Map(theirs.map(({ key, value }) => [key, value]));
  let isNarrower = false;
  for (const { key, value } of mine) {
    const other = whole.get(key);
    if (!other || !liesIn(value, other)) return false;
    isNarrower ||= !sameExtent(value.allowed, other.allowed);
  }
  return isNarrower;
}

function liesIn(value: Value, whole: Value): boolean {
  if (value.type !== whole.type || value.axis !== whole.axis) return false;
  const common = meet(value.allowed, whole.allowed);
  return common !== null && sameExtent(common, value.allowed);
}
