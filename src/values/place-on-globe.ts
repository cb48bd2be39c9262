import { toldArc, type ToldArc } from './arc.ts';
import { compare, formatDecimal } from './decimal.ts';
import { fault, type Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import { takeHedge } from './take-hedge.ts';
import type { Unit } from './unit.ts';

const SIDE = /^[-−]?\d{1,9}(?:\.\d{1,12})?\s*°?\s*[NSEW]$/i;
const SIDE_BEHIND = /\s*[NSEW]$/i;

/**
 * A latitude or longitude, or an angle told in minutes, hedged or not: of an angle, N is no newton and W no watt. Null where
 * the words name no side of the globe, nor minutes of arc.
 * @example placeOnGlobe('about 46.5 N', hedges)?.told //=> 'about 46.5 N'
 */
export function placeOnGlobe(text: string, hedges: Hedges): ToldArc | Fault | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [hedge, rest] = takeHedge(plain, hedges);
  const arc = toldArc(rest, true);
  if (arc) return { figure: { ...arc.figure, hedge }, told: plain.slice(0, plain.length - rest.length) + arc.told };
  if (rest.includes('..')) return betweenPlaces(plain, rest);
  if (!SIDE.test(rest)) return null;
  const hint = 'latitudes go to 90° N and S, longitudes to 180° E and W, without a sign';
  return fault('unreadable', `No such place on the globe: "${plain}"`, hint);
}

/** A stretch between two places is told in degrees: `46.5 N..47 N` is none from 46.5 to 47 newtons. */
function betweenPlaces(plain: string, range: string): Fault | null {
  const [from = '', to = '', ...more] = range.split('..').map((end) => end.trim());
  const side = SIDE_BEHIND.exec(to)?.[0] ?? '';
  const last = toldArc(to, true);
  const first = toldArc(from, true) ?? toldArc(from + side, true);
  if (!first || !last || more.length > 0) return null;
  const ends = [first, last].map(({ figure }) => figure);
  const [low, high] = ends.map(({ first: { value } }) => value).sort(compare);
  const unit = ends.every(({ after }) => after === 'deg') ? ends[0]?.after : null;
  const isTold = low && high && unit;
  return fault(
    'unreadable',
    `A range of places on the globe: "${plain}"`,
    `write it in degrees, south and west below zero${isTold ? `: ${formatDecimal(low)}..${formatDecimal(high)} ${unit}` : ''}`,
  );
}

/** Whether a fact is measured in degrees of arc, or in degrees of which a side of the globe says that they are. */
export function isOfAngles(declared: Unit | null, unit: string | undefined): boolean {
  return declared?.axis === 'deg' || /^(?:°|degrees?)$/i.test(unit?.trim() ?? '');
}
