import { compare } from './decimal.ts';
import { compareHighs, compareLows, hull, intersect, overlap, sameInterval, type Interval } from './interval.ts';

/** A value with two ends of its own. */
export interface Pair {
  readonly shape: 'pair';
  readonly ends: readonly [Interval, Interval];
}

/** Stretches of a line. */
export interface Line {
  readonly shape: 'line';
  readonly parts: readonly Interval[];
}

/**
 * The set of things that words allow: stretches of a line in ascending order, or a list of atoms in code-unit order, or
 * a pair of stretches where a value has two ends of its own (a range whose ends are themselves the statement).
 */
export type Extent = Line | { readonly shape: 'atoms'; readonly atoms: readonly string[] } | Pair;

/** A set on a line. @example line([1, 3], [2, 5]) // one stretch from 1 to 5 */
export function line(...parts: readonly Interval[]): Line {
  return lineOf(parts);
}

/** The same of a list, which may be longer than a call has room for. */
export function lineOf(parts: readonly Interval[]): Line {
  return { shape: 'line', parts: parts.length < 2 ? parts : joined(parts) };
}

export function atoms(...names: readonly string[]): Extent {
  return { shape: 'atoms', atoms: names.length < 2 ? names : [...new Set(names)].sort() };
}

/** What both allow, or null where no single thing fits both. Extents of unlike shape never meet. */
export function meet(a: Extent, b: Extent): Extent | null {
  if (a === b) return a;
  if (a.shape === 'line' && b.shape === 'line') return meetLines(a.parts, b.parts);
  if (a.shape === 'atoms' && b.shape === 'atoms') {
    const other = new Set(b.atoms);
    const both = a.atoms.filter((atom) => other.has(atom));
    return both.length === 0 ? null : { shape: 'atoms', atoms: both };
  }
  if (a.shape === 'pair' && b.shape === 'pair') {
    const first = intersect(a.ends[0], b.ends[0]);
    const second = intersect(a.ends[1], b.ends[1]);
    return first && second ? { shape: 'pair', ends: [first, second] } : null;
  }
  return null;
}

/** Whether any single thing fits both, as `meet` says at more length. @example canMeet(atoms('a', 'b'), atoms('b', 'c')) //=> true */
export function canMeet(a: Extent, b: Extent): boolean {
  if (a === b || a.shape !== 'atoms' || b.shape !== 'atoms') return meet(a, b) !== null;
  for (let i = 0, j = 0; i < a.atoms.length && j < b.atoms.length;) {
    const [left, right] = [a.atoms[i] as string, b.atoms[j] as string];
    if (left === right) return true;
    if (left < right) i += 1;
    else j += 1;
  }
  return false;
}

/** Sweeps both lists once: the part that ends first can meet nothing further. */
function meetLines(a: readonly Interval[], b: readonly Interval[]): Extent | null {
  const parts: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] as Interval, b[j] as Interval];
    const both = intersect(left, right);
    if (both) parts.push(both);
    if (compareHighs(left, right) <= 0) i += 1;
    else j += 1;
  }
  return parts.length === 0 ? null : { shape: 'line', parts };
}

export function sameExtent(a: Extent, b: Extent): boolean {
  if (a === b) return true;
  if (a.shape === 'line' && b.shape === 'line') return sameParts(a.parts, b.parts);
  if (a.shape === 'pair' && b.shape === 'pair') return sameParts(a.ends, b.ends);
  if (a.shape === 'atoms' && b.shape === 'atoms') {
    return a.atoms.length === b.atoms.length && a.atoms.every((atom, index) => atom === b.atoms[index]);
  }
  return false;
}

/** The stretch from the first to the last thing on a line; null for atoms and pairs. */
export function hullOf(extent: Extent): Interval | null {
  return extent.shape === 'line' && extent.parts.length > 0 ? extent.parts.reduce(hull) : null;
}

function sameParts(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.length === b.length && a.every((part, index) => sameInterval(part, b[index] as Interval));
}

function joined(parts: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = [];
  for (const part of [...parts].sort(compareLows)) {
    const last = result.at(-1);
    if (last && (overlap(last, part) || touch(last, part))) result[result.length - 1] = hull(last, part);
    else result.push(part);
  }
  return result;
}

/** Whether the second begins where the first ends, with that point in one of them: then nothing lies between. */
function touch({ high, highOpen }: Interval, { low, lowOpen }: Interval): boolean {
  return high !== null && low !== null && compare(high, low) === 0 && !(highOpen && lowOpen);
}
