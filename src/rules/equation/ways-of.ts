import { bridgeFor } from '../../comparison/bridge-for.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Claim } from '../../model/claim.ts';
import { declaredUnit } from '../../values/quantity-unit.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound } from './bind-equation.ts';
import { leavesOf } from './evaluate.ts';
import type { Way } from './figure-of.ts';
import { isByCalendar } from './measure.ts';
import { isPoint, timeAxisOf } from './point.ts';

/**
 * What the claims on each fact are carried to: all amounts to one currency, other values to the unit of their fact. Null
 * where the claims on a fact are measured in several things and nothing says which is meant.
 */
export function waysOf(
  bound: Bound,
  claims: readonly (readonly Claim[])[],
  { rates, claimsOn }: Pick<Evidence, 'rates' | 'claimsOn'>,
): readonly Way[] | null {
  const currency = currencyOf(bound, claims);
  const all = claims.flat();
  const isBetweenPoints = all.some(({ value }) => isPoint(value));
  const mixed = isMixed(all, isBetweenPoints);
  const timeAxis = isBetweenPoints ? timeAxisOf(all) : null;
  const ways: Way[] = [];
  for (const own of claims) {
    const axis = isMoney(own) ? currency : own[0]?.value.type === 'time' ? timeAxis : axisOf(own);
    if (axis === null) return null;
    ways.push({ axis, mixed, isBetweenPoints, bridge: bridgeFor(own, rates, claimsOn) });
  }
  return ways;
}

function isMoney(claims: readonly Claim[]): boolean {
  return claims[0]?.declaration.type === 'money';
}

/**
 * The currency of the left side, or of the first amount where that has none. Where that is told in several, the one in
 * which most of the amounts are told, so that the fewest are converted.
 */
function currencyOf(bound: Bound, claims: readonly (readonly Claim[])[]): string | null {
  const amounts = claims.flatMap((own, at) => (isMoney(own) ? [at] : []));
  const lead = leavesOf(bound.left).find((at) => amounts.includes(at)) ?? amounts[0];
  if (lead === undefined) return null;
  const currencies = new Set((claims[lead] ?? []).map(({ value }) => value.axis));
  if (currencies.size < 2) return [...currencies][0] ?? null;
  const told = (currency: string): number =>
    amounts.filter((at) => claims[at]?.some(({ value }) => value.axis === currency)).length;
  return [...currencies].sort((a, b) => told(b) - told(a) || compareText(a, b))[0] ?? null;
}

function axisOf(claims: readonly Claim[]): string | null {
  const axes = new Set(claims.map(({ value }) => value.axis));
  const [only, another] = axes;
  if (another === undefined) return only ?? null;
  const { type, unit } = claims[0]?.declaration ?? {};
  const declared = type === 'percentage' ? '%' : declaredUnit(unit)?.axis;
  return declared !== undefined && axes.has(declared) ? declared : null;
}

/** Years or months beside days or hours, or beside days of the calendar. */
function isMixed(claims: readonly Claim[], isBetweenPoints: boolean): boolean {
  const durations = claims.filter(({ value }) => value.type === 'duration');
  const byCalendar = durations.filter(({ value }) => isByCalendar(value)).length;
  return byCalendar > 0 && (isBetweenPoints || byCalendar < durations.length);
}
