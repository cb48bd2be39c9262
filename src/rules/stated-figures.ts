import { trim, type Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import type { Figure } from '../values/figure.ts';
import type { Percentage } from '../values/percentage.ts';
import type { Quantity } from '../values/quantity.ts';
import { typeOf } from '../values/registry.ts';
import type { StatedNumber } from '../values/stated-number.ts';
import type { Value } from '../values/value.ts';

/** A value that states a single figure, hedged or not. */
export type Figured = Value & { readonly figure: Figure };

/** A single figure as it was written. */
export interface StatedFigure {
  readonly value: Figured;
  readonly number: StatedNumber;
  /** The digits alone, without sign, separators and scale word. */
  readonly digits: string;
  /** The power of ten of its scale word: 6 for million, 0 for none. */
  readonly scale: number;
  readonly isHedged: boolean;
}

/** The figure of a value; null for a range and for what states none. @example figureOf('EUR 1.25 million') // digits '125', scale 6 */
export function figureOf(value: Value): StatedFigure | null {
  if (!('figure' in value) || value.allowed.shape !== 'line') return null;
  const figured = value as Figured;
  const { first: number, second, hedge } = figured.figure;
  if (second || number.step) return null;
  const decimals = /\.(\d+)/.exec(number.text)?.[1]?.length ?? 0;
  const digits = number.text.replace(/\D/g, '');
  return { value: figured, number, digits, scale: number.unit + decimals, isHedged: hedge !== null };
}

/** Two figures of one sign in one unit as the words have it; null where the values are of unlike units or state no figure. */
export function figuresOf(a: Value, b: Value): readonly [StatedFigure, StatedFigure] | null {
  return unitOf(a) === unitOf(b) ? figuresOfOneType(a, b) : null;
}

/** Two figures of one sign in two units of one measure: grams and milligrams, weeks and months. */
export function figuresInOneMeasure(a: Value, b: Value): readonly [StatedFigure, StatedFigure] | null {
  const isMeasured = a.type === 'quantity' || a.type === 'duration';
  return isMeasured && a.axis === b.axis && unitOf(a) !== unitOf(b) ? figuresOfOneType(a, b) : null;
}

/** What has a unit of measure behind its figure. */
export type Measured = Quantity | Duration;

/** How many base units of its measure the unit of a value holds: 1000 for km, 604800 for weeks. */
export function unitSizeOf(value: Value): number {
  const { unit } = value as Measured;
  if ('seconds' in unit) return unit.seconds.nearest;
  return (unit.times?.nearest ?? 1) / (unit.by?.nearest ?? 1);
}

/** A number of one value's unit in that of another of its measure. @example inUnitOf(fahrenheit, decimal(37), celsius) //=> 98.6 */
export function inUnitOf(value: Value, x: Decimal, from: Value): number {
  return ((x.nearest - zeroOf(from)) * unitSizeOf(from)) / unitSizeOf(value) + zeroOf(value);
}

/** Where a unit has the zero of its measure: 32 for °F. */
function zeroOf(value: Value): number {
  const { unit } = value as Measured;
  return 'zero' in unit ? (unit.zero?.nearest ?? 0) : 0;
}

function figuresOfOneType(a: Value, b: Value): readonly [StatedFigure, StatedFigure] | null {
  if (a.type !== b.type) return null;
  const [mine, theirs] = [figureOf(a), figureOf(b)];
  if (!mine || !theirs || mine.number.value.digits < 0n !== theirs.number.value.digits < 0n) return null;
  return [mine, theirs];
}

/** The same without hedges: only a figure that was meant as such can be a slip in a digit. */
export function bareFiguresOf(a: Value, b: Value): readonly [StatedFigure, StatedFigure] | null {
  const figures = figuresOf(a, b);
  return figures && !figures.some(({ isHedged }) => isHedged) ? figures : null;
}

/** What the words measure or count in: a currency, `%` or `‰`, `km`, `weeks`. @example unitOf(value) //=> 'EUR' */
export function unitOf(value: Value): string {
  if (value.type === 'quantity') return (value as Quantity).unit.name;
  if (value.type === 'duration') return (value as Duration).unit.name;
  return value.type === 'percentage' ? (value as Percentage).suffix : value.axis;
}

/** The words of a value with another number in them, its hedge kept. @example withNumber(value, number) //=> 'almost EUR 1.2 billion' */
export function withNumber(value: Figured, first: StatedNumber): string {
  const changed = { ...value, figure: { ...value.figure, first } };
  return typeOf(value).write(changed);
}

/**
 * The digits of two bare figures of one unit, place by place: of `641,200 million` and `614.2 billion` those of one scale.
 * Null where they are hedged, or end in two places.
 */
export function digitsPlaceByPlace(a: Value, b: Value): readonly [mine: string, theirs: string] | null {
  const [mine, theirs] = bareFiguresOf(a, b) ?? [];
  if (!mine || !theirs) return null;
  if (mine.number.unit === theirs.number.unit) return [mine.digits, theirs.digits];
  const [one, two] = [trim(mine.number.value), trim(theirs.number.value)];
  if (one.exponent !== two.exponent) return null;
  return [one, two].map(({ digits }) => String(digits).replace('-', '')) as [string, string];
}

/** A figure without a hedge; null for anything vaguer. */
export function bareFigureOf(value: Value): StatedFigure | null {
  const figure = figureOf(value);
  return figure?.isHedged === false ? figure : null;
}
