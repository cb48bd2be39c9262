import { toldArc, type ToldArc } from './arc.ts';
import { fault, type Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import { takeHedge } from './take-hedge.ts';
import type { Unit } from './unit.ts';

const SIDE = /^[-−]?\d{1,9}(?:\.\d{1,12})?\s*°?\s*[NSEW]$/i;

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
  if (!SIDE.test(rest)) return null;
  const hint = 'latitudes go to 90° N and S, longitudes to 180° E and W, without a sign';
  return fault('unreadable', `No such place on the globe: "${plain}"`, hint);
}

/** Whether a fact is measured in degrees of arc, or in degrees of which a side of the globe says that they are. */
export function isOfAngles(declared: Unit | null, unit: string | undefined): boolean {
  return declared?.axis === 'deg' || /^(?:°|degrees?)$/i.test(unit?.trim() ?? '');
}
