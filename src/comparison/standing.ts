import type { Claim } from '../model/claim.ts';
import { canMeet, meet, type Extent } from '../values/extent.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import { isGap, type Bridge } from './bridge.ts';
import { isWording } from './wordings.ts';

/** How claims that can be true together stand to others that can: null where no way leads from the ones to the others. */
export type Standing = 'fits' | 'clashes' | null;

/** What claims most likely mean together on one axis; what their words allow, where that is all that they have in common. */
interface Common {
  readonly values: readonly Value[];
  readonly level: 'likely' | 'allowed';
  readonly set: Extent;
}

type ByAxis = ReadonlyMap<string, Common>;

/**
 * Holds what two lists of claims most likely mean against each other, the claims of each being true together. What is
 * measured alike is compared as it stands; only where nothing is, it is carried over.
 */
export function standingOf(mine: readonly Claim[], theirs: readonly Claim[], bridge: Bridge): Standing {
  if (mine[0] && isWording(mine[0].value)) return standingOfWordings(mine, theirs);
  const [left, right] = [commonOf(mine, bridge), commonOf(theirs, bridge)];
  const shared = [...left.keys()].filter((axis) => right.has(axis));
  if (shared.length > 0) {
    const met = shared.every((axis) => meet((left.get(axis) as Common).set, (right.get(axis) as Common).set));
    return met ? 'fits' : 'clashes';
  }
  const among = [...mine, ...theirs];
  let standing: Standing = null;
  for (const [from, { values }] of left) {
    for (const [to, { set, level, values: others }] of right) {
      const carried = values.map((value) => bridge.carry(value, from, to, among));
      if (carried.some(isGap)) {
        // One number in two currencies is a slip, with a rate or without.
        if (values.some((value) => others.some((other) => bridge.clash(value, other)))) return 'clashes';
        continue;
      }
      if (!carried.every((sets) => !isGap(sets) && canMeet(sets[level], set))) return 'clashes';
      standing = 'fits';
    }
  }
  return standing;
}

const known = new WeakMap<readonly Claim[], ByAxis>();

/** By axis. The claims of a position are asked about again and again; what they come to is worked out once. */
export function commonOf(claims: readonly Claim[], bridge: Bridge): ByAxis {
  const [only, another] = claims;
  if (only && !another) return new Map([[bridge.axisOf(only), inCommon([only.value])]]);
  const before = known.get(claims);
  if (before) return before;
  const byAxis = new Map<string, Set<Value>>();
  for (const claim of claims) {
    const axis = bridge.axisOf(claim);
    const values = byAxis.get(axis);
    if (values) values.add(claim.value);
    else byAxis.set(axis, new Set([claim.value]));
  }
  const common = new Map([...byAxis].map(([axis, values]) => [axis, inCommon([...values])]));
  known.set(claims, common);
  return common;
}

function inCommon(values: readonly Value[]): Common {
  for (const level of ['likely', 'allowed'] as const) {
    let set: Extent | null = values[0]?.[level] ?? null;
    for (const value of values) set = set && meet(set, value[level]);
    if (set) return { values, level, set };
  }
  // What makes a position has something in common on each axis; whatever else is asked about speaks through its first.
  const [first] = values as [Value];
  return { values, level: 'likely', set: first.likely };
}

function standingOfWordings(mine: readonly Claim[], theirs: readonly Claim[]): Standing {
  const [left, right] = [mine, theirs].map((claims) => [...new Set(claims.map(({ value }) => value))]) as [
    Value[],
    Value[],
  ];
  const verdicts = left.flatMap((a) => right.map((b) => typeOf(a).compare(a, b).verdict));
  if (verdicts.includes('conflict')) return 'clashes';
  return verdicts.includes('equal') || verdicts.includes('compatible') ? 'fits' : null;
}
