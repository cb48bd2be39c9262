import { decimal, multiply, type Decimal } from '../../values/decimal.ts';
import { quotient } from '../../values/quotient.ts';
import { countedNoun, toAxis, type Unit } from '../../values/unit.ts';
import { unitsNamed } from '../../values/units-named.ts';

/** So much a unit of something else, taken apart: people/km², km/h. */
export interface RateUnit {
  readonly over: Unit;
  readonly under: Unit;
  /** What one of it is in the base units of both: one person a square kilometre is a millionth of a person a square metre. */
  readonly size: Decimal;
}

const [ONE, LITRE] = [decimal(1), decimal(1, -3)];
/** The axis of volumes, which counts litres. */
export const VOLUME = 'L';
/** More than a project declares; a process that lives long meets other projects, and whatever claims count. */
const MOST_KNOWN = 1_000;
const known = new Map<string, RateUnit | null>();

/**
 * The two units of a measure such as `people/km²`; null for any other, and where one of the two has several meanings or a
 * zero of its own. A project declares few units, so each is taken apart once.
 * @example rateUnitOf('km/h')?.under.axis //=> 's'
 */
export function rateUnitOf(axis: string): RateUnit | null {
  const before = known.get(axis);
  if (before !== undefined) return before;
  const [first = '', second = '', ...more] = axis.split('/');
  const [over, under] = more.length > 0 ? [null, null] : [partOf(first), partOf(second)];
  const rate = over && under && { over, under, size: quotient(ofOne(over), ofOne(under)) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(axis, rate);
  return rate;
}

/** What one of a unit is: a volume in cubic metres, which is what three lengths make, and not in litres. */
function ofOne(unit: Unit): Decimal {
  const size = toAxis(ONE, unit);
  return unit.axis === VOLUME ? multiply(size, LITRE) : size;
}

/** What one on an axis is to an equation; null for one. @example sizeOfAxis('L') // 0.001 */
export function sizeOfAxis(axis: string): Decimal | null {
  return axis === VOLUME ? LITRE : (rateUnitOf(axis)?.size ?? null);
}

function partOf(words: string): Unit | null {
  const trimmed = words.trim();
  const [unit, another] = unitsNamed(trimmed);
  if (another || (unit && unit.zero !== null)) return null;
  return unit ?? countedNoun(trimmed);
}
