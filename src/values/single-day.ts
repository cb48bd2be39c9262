import { hullOf } from './extent.ts';
import type { Value } from './value.ts';

/** The day of a date that is one day, in days from 1970-01-01; null for any other. @example singleDay(read('2021-07-16')) //=> 18824 */
export function singleDay(value: Value | null): number | null {
  const span = value === null ? null : hullOf(value.allowed);
  const [first, last] = [span?.low?.nearest, span?.high?.nearest];
  return first !== undefined && first === last ? first : null;
}
