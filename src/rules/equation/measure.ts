import type { FactDeclaration } from '../../model/fact.ts';
import type { Duration } from '../../values/duration.ts';
import { declaredUnit } from '../../values/quantity-unit.ts';
import type { Quantity } from '../../values/quantity.ts';
import type { Unit } from '../../values/unit.ts';
import type { Value } from '../../values/value.ts';
import { isClock } from './point.ts';
import { rateUnitOf, VOLUME } from './rate-unit.ts';

/** What something is measured in, as powers of axes: money per year is { money: 1, s: -1 }, a ratio has none. */
export interface Measure {
  readonly powers: ReadonlyMap<string, number>;
  /** A sum or a difference: that of two percentages may be meant in points. */
  readonly isSum: boolean;
  /** A day or a moment, and not a length of time: on the line of instants and days, on the clock, or on either. */
  readonly point?: 'moment' | 'clock' | 'either';
}

/** Why terms cannot be added or be equal, in words. */
export interface Mismatch {
  readonly mismatch: string;
}

/** Null where a declaration leaves it open. */
export type Measured = Measure | Mismatch | null;

export const RATIO: Measure = { powers: new Map(), isSum: false };
/** In front of what is counted: so much a head is still so much. */
export const COUNTED = '#';
export const POINTS = 'points';
export const TEMPERATURE = '°C';

export function isMismatch(measured: Measured): measured is Mismatch {
  return measured !== null && 'mismatch' in measured;
}

function of(axis: string): Measure {
  return { powers: new Map([[axis, 1]]), isSum: false };
}

function at(point: 'moment' | 'clock' | 'either'): Measure {
  return { ...of('s'), point };
}

function ofUnit({ axis, counted }: Unit): Measure {
  if (axis === 'number') return RATIO;
  // What lengths make, multiplied.
  if (axis === 'm²') return { powers: new Map([['m', 2]]), isSum: false };
  if (axis === VOLUME) return { powers: new Map([['m', 3]]), isSum: false };
  const rate = rateUnitOf(axis);
  if (!rate) return of(counted ? COUNTED + axis : axis);
  const [over, under] = [ofUnit(rate.over), ofUnit(rate.under)];
  const powers = new Map(over.powers);
  for (const [name, power] of under.powers) powers.set(name, (powers.get(name) ?? 0) - power);
  return { powers: new Map([...powers].filter(([, power]) => power !== 0)), isSum: false };
}

/** What a fact is measured in by its declaration. */
export function measureOfFact(name: string, declaration: FactDeclaration): Measured {
  if (declaration.is === 'range') return { mismatch: `${name} is a range with two ends of its own, and no figure` };
  switch (declaration.type) {
    case 'money':
      return of('money');
    case 'quantity': {
      const unit = declaredUnit(declaration.unit);
      return unit && ofUnit(unit);
    }
    case 'duration':
      return of('s');
    case 'date':
      return at('moment');
    case 'time':
      return at('either');
    case 'percentage':
    case 'ratio':
      return RATIO;
    default:
      return { mismatch: `${name} is of type ${declaration.type}, with which nothing can be reckoned` };
  }
}

/** What a value is measured in, as it was written, and a time by what it is carried to. */
export function measureOfValue(value: Value, axis: string): Measured {
  switch (value.type) {
    case 'money':
      return of('money');
    case 'quantity':
      return ofUnit((value as Quantity).unit);
    case 'duration':
      return of('s');
    case 'percentage':
      return value.axis === POINTS ? of(POINTS) : RATIO;
    case 'ratio':
      return RATIO;
    case 'date':
      return at('moment');
    case 'time':
      return at(isClock(axis) ? 'clock' : 'moment');
    default:
      return { mismatch: `a value of type ${value.type}` };
  }
}

/** Whether a duration is counted by the calendar, whose years and months have no fixed length. */
export function isByCalendar(value: Value): boolean {
  return value.type === 'duration' && (value as Duration).calendar !== null;
}
