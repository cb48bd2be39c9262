import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Dated } from './dated.ts';

/** Claims that say again what was said before, and say of no later moment that it is still so: perhaps they lag behind. */
export interface Repeats<D extends Dated> {
  readonly all: ReadonlySet<D>;
  /** When the first claim of the same value was over; Infinity where none is dated. */
  readonly firstOf: (claim: Dated) => number;
  /** What claims of the same value have in common. */
  readonly signatureOf: (value: Value) => string;
}

/** Finds the claims that only the day of publication dates, and whose very value stood somewhere before. */
export function repeatsOf<D extends Dated>(claims: readonly D[]): Repeats<D> {
  const signatures = new Map<Value, string>();
  const signatureOf = (value: Value): string => {
    const known = signatures.get(value) ?? JSON.stringify([value.axis, typeOf(value).normal(value)]);
    signatures.set(value, known);
    return known;
  };
  const first = new Map<string, number>();
  for (const { claim, moment } of claims) {
    const signature = signatureOf(claim.value);
    first.set(signature, Math.min(first.get(signature) ?? Infinity, moment.allowed.high));
  }
  const firstOf = ({ claim }: Dated): number => first.get(signatureOf(claim.value)) ?? Infinity;
  const isRepeat = (one: D): boolean =>
    one.claim.declaration.along === 'as-of' && !one.moment.stated && firstOf(one) < one.moment.allowed.low;
  return { all: new Set(claims.filter(isRepeat)), firstOf, signatureOf };
}

/** When a claim was there to be read: its moment is over, and its source is out, where it is known when that was. */
export function readyOf({ moment, out }: Dated, high = moment.allowed.high): number {
  if (out === moment || out.told.length === 0) return high;
  return Math.max(high, out[out.clock === moment.clock ? 'allowed' : 'around'].high);
}
