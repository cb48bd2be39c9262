import type { Claim } from '../model/claim.ts';
import { hullOf } from '../values/extent.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Evidence } from './evidence.ts';

/** The first and the last day as of which a claim can hold: as it says, else the day of publication. */
export interface ClaimTime {
  readonly first: number;
  readonly last: number;
}

/** When a claim holds; null where nothing says. */
export function timeOf({ asOf, source }: Claim): ClaimTime | null {
  const stated = asOf ?? source.published;
  const hull = stated && hullOf(stated.allowed);
  return hull?.low && hull.high ? { first: hull.low.nearest, last: hull.high.nearest } : null;
}

/** The claims of one value of a fact that are dated: the one that ends earliest, and the one that begins latest. */
export interface Repeated {
  readonly earliest: Claim;
  readonly latest: Claim;
}

const indexes = new WeakMap<readonly Claim[], ReadonlyMap<string, Repeated>>();
const asides = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();
const keys = new WeakMap<Value, string>();

/** A value in normal form, in one string: the same for values that say the same. */
export function sayingOf({ value }: Claim): string {
  const key = keys.get(value) ?? JSON.stringify(typeOf(value).normal(value));
  keys.set(value, key);
  return key;
}

/** Who said what a claim says first and who last, among the claims of its fact; gathered once a fact. */
export function repetitionsOf(claim: Claim, evidence: Evidence): Repeated | undefined {
  const claims = evidence.claimsOn(claim.fact);
  const values = indexes.get(claims) ?? gather(claims);
  indexes.set(claims, values);
  return values.get(sayingOf(claim));
}

/** A claim of a superseded or withdrawn source that says what a claim says, or undefined; gathered once a fact. */
export function setAsideLike(claim: Claim, evidence: Evidence): Claim | undefined {
  const claims = evidence.setAside(claim.fact);
  const values = asides.get(claims) ?? new Map(claims.toReversed().map((aside) => [sayingOf(aside), aside]));
  asides.set(claims, values);
  return values.get(sayingOf(claim));
}

function gather(claims: readonly Claim[]): ReadonlyMap<string, Repeated> {
  const values = new Map<string, Repeated>();
  for (const claim of claims) {
    const time = timeOf(claim);
    if (!time) continue;
    const key = sayingOf(claim);
    const known = values.get(key) ?? { earliest: claim, latest: claim };
    const [first, last] = [timeOf(known.earliest), timeOf(known.latest)];
    values.set(key, {
      earliest: isBefore(time.last, first?.last, claim, known.earliest) ? claim : known.earliest,
      latest: isBefore(last?.first, time.first, claim, known.latest) ? claim : known.latest,
    });
  }
  return values;
}

/** By day, then by source, whatever the order of files. */
function isBefore(one: number | undefined, two: number | undefined, claim: Claim, known: Claim): boolean {
  if (one === undefined || two === undefined) return false;
  return one < two || (one === two && claim.source.id < known.source.id);
}
