import { add, decimal, multiply, negate, parseDecimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { readNumber } from './stated-number.ts';
import { isFault } from './fault.ts';

/** An angle in the parts that it was told in, and its words as they are written back. */
export interface ToldArc {
  readonly figure: Figure;
  readonly told: string;
}

const PARTS =
  /^(?:([NSEW])\s*)?([-−]?)(\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d{1,6})?)\s*(?:['′’]|min)\s*(?:(\d{1,2}(?:\.\d{1,6})?)\s*(?:["″”]|''|′′|sec)\s*)?)([NSEW])?$/i;
const WHOLE = /^(?:([NSEW])\s*)?([-−]?\d{1,3}(?:\.\d{1,12})?)\s*°?\s*([NSEW])?$/i;

/**
 * An angle in degrees, minutes and seconds, as fine as the smallest of them, and a latitude or longitude by its side of
 * the globe: `46°02′15″ N`, `7°36.7′ W`, `46.0376° N`. South and west are below zero. Null for all else.
 * @param isAngle whether the fact is one: without that, only minutes show it
 */
export function toldArc(text: string, isAngle: boolean): ToldArc | null {
  const words = text.trim();
  const [, front, sign = '', degrees = '', minutes = '', seconds, behind] = PARTS.exec(words) ?? [];
  if (minutes === '') return isAngle ? wholeArc(words) : null;
  if (Number(minutes) >= 60 || Number(seconds ?? '0') >= 60 || (seconds !== undefined && minutes.includes('.')))
    return null;
  if (!isOnGlobe(front ?? behind, sign, Number(degrees)) || (front !== undefined && behind !== undefined)) return null;
  const [part, after] = seconds === undefined ? [minutes, 'arcmin'] : [seconds, 'arcsec'];
  const larger = seconds === undefined ? Number(degrees) * 60 : (Number(degrees) * 60 + Number(minutes)) * 60;
  const size = add(decimal(larger), parseDecimal(part));
  const unit = -(/\.(\d+)$/.exec(part)?.[1]?.length ?? 0);
  const isBelow = (sign !== '') !== isNegative(front ?? behind);
  const value = isBelow ? negate(size) : size;
  const first = { value, unit, place: unit, significant: 2, step: decimal(1, unit), text: words };
  return { figure: { hedge: null, first, second: null, before: '', after }, told: words };
}

/** Degrees alone, with the side of the globe, without which they are a figure and a unit like any other. */
function wholeArc(words: string): ToldArc | null {
  const [, front, figure = '', behind] = WHOLE.exec(words) ?? [];
  if ((front === undefined) === (behind === undefined)) return null;
  const number = readNumber(figure, undefined);
  if (isFault(number) || !isOnGlobe(front ?? behind, figure, number.value.nearest)) return null;
  const value = isNegative(front ?? behind) ? multiply(number.value, decimal(-1)) : number.value;
  return { figure: { hedge: null, first: { ...number, value }, second: null, before: '', after: 'deg' }, told: words };
}

/** A side of the globe needs no sign, and no place lies beyond the poles or past the antimeridian. */
function isOnGlobe(side: string | undefined, sign: string, degrees: number): boolean {
  if (side === undefined) return true;
  return !/^[-−]/.test(sign) && degrees <= (/[NS]/i.test(side) ? 90 : 180);
}

function isNegative(side: string | undefined): boolean {
  return side !== undefined && /[SW]/i.test(side);
}
