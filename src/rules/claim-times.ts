import { faceOf, momentOf, type Moment } from '../comparison/moment.ts';
import type { Claim } from '../model/claim.ts';
import { isOwn, type Source } from '../model/source.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Evidence } from './evidence.ts';

/** Whether a claim holds as of a time that is over when another's begins: as they say, else as their sources came out. */
export function isBefore(one: Claim, two: Claim, { claimsOn }: Evidence): boolean {
  const [first, second] = [momentOf(one, claimsOn), momentOf(two, claimsOn)];
  const face = faceOf(first, second);
  return face !== null && isDated(first) && isDated(second) && first[face].high < second[face].low;
}

function isDated({ told }: Moment): boolean {
  return told.length > 0;
}

/** The claims of one value of a fact that are dated: the one that ends earliest, and the one that begins latest. */
export interface Repeated {
  readonly earliest: Claim;
  readonly latest: Claim;
  /** The sources of others that say it, whatever their day. */
  readonly tellers: ReadonlySet<Source>;
  /** Those of them that are references. */
  readonly references: ReadonlySet<Source>;
}

/** By evidence as well, since when a claim holds may depend on what is claimed elsewhere. */
const indexes = new WeakMap<Evidence, WeakMap<readonly Claim[], ReadonlyMap<string, Repeated>>>();
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
  const known = indexes.get(evidence) ?? new WeakMap<readonly Claim[], ReadonlyMap<string, Repeated>>();
  indexes.set(evidence, known);
  const values = known.get(claims) ?? gather(claims, evidence);
  known.set(claims, values);
  return values.get(sayingOf(claim));
}

/** A claim of a superseded or withdrawn source that says what a claim says, or undefined; gathered once a fact. */
export function setAsideLike(claim: Claim, evidence: Evidence): Claim | undefined {
  const claims = evidence.setAside(claim.fact);
  if (claims.length === 0) return undefined;
  const values = asides.get(claims) ?? new Map(claims.toReversed().map((aside) => [sayingOf(aside), aside]));
  asides.set(claims, values);
  return values.get(sayingOf(claim));
}

function gather(claims: readonly Claim[], { claimsOn }: Evidence): ReadonlyMap<string, Repeated> {
  const values = new Map<string, Repeated>();
  const known = new Map<Claim, Moment>();
  const told = new Map<string, { readonly tellers: Set<Source>; readonly references: Set<Source> }>();
  for (const claim of claims) {
    const saying = sayingOf(claim);
    const by = told.get(saying) ?? { tellers: new Set(), references: new Set() };
    told.set(saying, by);
    if (!isOwn(claim.source)) by.tellers.add(claim.source);
    if (claim.source.role === 'reference') by.references.add(claim.source);
    const moment = momentOf(claim, claimsOn);
    if (!isDated(moment)) continue;
    known.set(claim, moment);
    const { earliest, latest } = values.get(saying) ?? { earliest: claim, latest: claim };
    const [first, last] = [known.get(earliest) ?? moment, known.get(latest) ?? moment];
    values.set(saying, {
      ...by,
      earliest: precedes(moment.around.high, first.around.high, claim, earliest) ? claim : earliest,
      latest: precedes(last.around.low, moment.around.low, claim, latest) ? claim : latest,
    });
  }
  return values;
}

/** By time, then by source, whatever the order of files. */
function precedes(one: number, two: number, claim: Claim, known: Claim): boolean {
  return one < two || (one === two && claim.source.id < known.source.id);
}
