import { date } from './date.ts';
import { duration } from './duration.ts';
import { entity } from './entity.ts';
import { flag } from './flag.ts';
import { money } from './money.ts';
import { percentage } from './percentage.ts';
import { quantity } from './quantity.ts';
import { quotation } from './quotation.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import { score } from './score.ts';
import { status } from './status.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import type { TypeName, Value, ValueType } from './value.ts';

const TYPES = [
  date,
  duration,
  entity,
  flag,
  money,
  percentage,
  quantity,
  quotation,
  rank,
  ratio,
  score,
  status,
  text,
  time,
] as const;

/**
 * All types of value, by name. A new type is one file and one line above. Each is kept as a type of any value, since what
 * looks a type up by a value's name hands it no other values.
 */
export const VALUE_TYPES: ReadonlyMap<TypeName, ValueType> = new Map(
  TYPES.map((type) => [type.name, type as unknown as ValueType]),
);

/** The type of a value. @throws when a type is missing from the registry, which no input can bring about. */
export function typeOf(value: Value): ValueType {
  const type = VALUE_TYPES.get(value.type);
  if (!type) throw new Error(`No value type ${value.type}`);
  return type;
}
