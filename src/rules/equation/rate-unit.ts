import { decimal, type Decimal } from '../../values/decimal.ts';
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

const ONE = decimal(1);
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
  const rate = over && under && { over, under, size: quotient(toAxis(ONE, over), toAxis(ONE, under)) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(axis, rate);
  return rate;
}

function partOf(words: string): Unit | null {
  const trimmed = words.trim();
  const [unit, another] = unitsNamed(trimmed);
  if (another || (unit && unit.zero !== null)) return null;
  return unit ?? countedNoun(trimmed);
}
