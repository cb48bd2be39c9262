import type { Claim } from '../../model/claim.ts';
import type { DateValue } from '../../values/date.ts';
import { hullOf } from '../../values/extent.ts';
import { daysAfter } from '../../values/relative-date.ts';

/** What a rule itself asks of two events. */
export type Ask = 'sequence' | 'at-least' | 'within' | 'same-day';

/** Stands for 1970-01-01, from which days are counted: dates are distances from it. */
export const CALENDAR = '';

/**
 * One constraint of a simple temporal network (Dechter, Meiri and Pearl 1991): one event is so many days after another, or
 * more. A claim makes two, since it says how early and how late.
 */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Who says so; null where the rule does. */
  readonly claim: Claim | null;
  readonly ask: Ask | null;
  /** Leads from the later of a rule's events to the earlier. */
  readonly isBack?: true;
}

export type Level = 'allowed' | 'likely';

/** What a date, or a distance from another date, says of the days between two events; an end that is open says nothing. */
export function arcsOf(claim: Claim, level: Level): readonly Arc[] {
  const arcs = known[level].get(claim) ?? readArcs(claim, level);
  known[level].set(claim, arcs);
  return arcs;
}

/** One claim has one pair of arcs, by which they are told apart. */
const known = { allowed: new WeakMap<Claim, readonly Arc[]>(), likely: new WeakMap<Claim, readonly Arc[]>() };

function readArcs(claim: Claim, level: Level): readonly Arc[] {
  const value = claim.value as DateValue;
  if (value.relative) {
    const { least, most } = daysAfter(value.relative, level);
    return arcsBetween(value.relative.fact, claim, least, most);
  }
  const hull = hullOf(value[level]);
  return arcsBetween(CALENDAR, claim, hull?.low?.nearest ?? null, hull?.high?.nearest ?? null);
}

function arcsBetween(from: string, claim: Claim, least: number | null, most: number | null): readonly Arc[] {
  const to = claim.fact;
  const early = least === null ? null : { from, to, days: least, claim, ask: null };
  const late = most === null ? null : { from: to, to: from, days: -most, claim, ask: null };
  if (early && late) return [early, late];
  return early ? [early] : late ? [late] : [];
}

/** Whether a claim most likely means less than its words allow. */
export function isVague({ value }: Claim): boolean {
  return value.likely !== value.allowed || (value as DateValue).relative?.likely !== undefined;
}

/** The fact that a claim counts from; null for a date. */
export function referenceOf({ value }: Claim): string | null {
  return (value as DateValue).relative?.fact ?? null;
}

/** The days that arcs come to one after the other. */
export function daysOver(arcs: readonly Arc[]): number {
  return arcs.reduce((sum, { days }) => sum + days, 0);
}
