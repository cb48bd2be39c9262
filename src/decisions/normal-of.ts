import { typeOf } from '../values/registry.ts';
import type { Normal, Value } from '../values/value.ts';

/** How many values are kept with their normal form: of all in a large project, most are asked for once. */
const KEPT = 4096;

/** The normal form of values, made once for those that are shown again and again. */
export function createNormalOf(): (value: Value) => Normal {
  const kept = new Map<Value, Normal>();
  return (value) => {
    let normal = kept.get(value);
    if (!normal) {
      normal = typeOf(value).normal(value);
      if (kept.size >= KEPT) kept.clear();
      kept.set(value, normal);
    }
    return normal;
  };
}
