import type { Bound, Term } from './bind-equation.ts';
import {
  COUNTED,
  isMismatch,
  POINTS,
  RATIO,
  TEMPERATURE,
  type Measure,
  type Measured,
  type Mismatch,
} from './measure.ts';

/** Whether both sides of an equation can be one thing; null where they can. @param leaf what each fact is measured in */
export function mismatchIn({ left, right, facts }: Bound, given: (at: number) => Measured): string | null {
  const measures = facts.map((_, at) => given(at));
  const hasPoints = measures.some((one) => one !== null && !isMismatch(one) && one.point !== undefined);
  // Between two days lie years as well: how old somebody is.
  const leaf = (at: number): Measured => (hasPoints ? inTime(measures[at] ?? null) : (measures[at] ?? null));
  const [a, b] = [measureOf(left, leaf), measureOf(right, leaf)];
  if (isMismatch(a)) return a.mismatch;
  if (isMismatch(b)) return b.mismatch;
  if (!a || !b || areAlike(a, b)) return null;
  const inPoints = (isPoints(a) && isRatio(b) && b.isSum) || (isPoints(b) && isRatio(a) && a.isSum);
  return inPoints ? null : `one side is ${inWords(a)}, the other ${inWords(b)}`;
}

function measureOf(term: Term, leaf: (at: number) => Measured): Measured {
  switch (term.op) {
    case 'number':
      return RATIO;
    case 'fact':
      return leaf(term.at);
    case 'sum':
      return measureOfSum(term.terms.map(({ minus, term: part }) => ({ minus, part: measureOf(part, leaf) })));
    case 'product':
      return measureOfProduct(
        term.factors.map(({ over, factor }) => ({ power: over ? -1 : 1, measured: measureOf(factor, leaf) })),
      );
  }
}

/**
 * Percentage points are added to percentages, lengths of time to moments, and nothing else to what is not measured alike.
 * From one moment another is taken away, and a length of time is left.
 */
function measureOfSum(parts: readonly { readonly minus: boolean; readonly part: Measured }[]): Measured {
  let sum: Measure | null = null;
  const moments: { readonly minus: boolean; readonly measure: Measure }[] = [];
  for (const { minus, part } of parts) {
    if (isMismatch(part)) return part;
    if (!part) continue;
    const refused = parts.length > 1 ? temperatureIn(part) : null;
    if (refused) return refused;
    if (part.point) moments.push({ minus, measure: part });
    const { powers, isSum } = part;
    if (!sum || (isPoints(sum) && isRatio(part))) sum = { powers, isSum };
    else if (!areAlike(sum, { powers, isSum }) && !(isRatio(sum) && isPoints(part)))
      return { mismatch: `${inWords(sum)} and ${inWords(part)} cannot be added` };
  }
  const point = pointOfSum(moments);
  if ('mismatch' in point) return point;
  return sum && { ...sum, isSum: parts.length > 1, ...point };
}

/** Whether a sum of moments is one, or a length of time. */
function pointOfSum(
  moments: readonly { readonly minus: boolean; readonly measure: Measure }[],
): Pick<Measure, 'point'> | Mismatch {
  const added = moments.reduce((count, { minus }) => count + (minus ? -1 : 1), 0);
  if (added > 1) return { mismatch: 'two moments cannot be added; from one the other is taken away' };
  if (added < 0) return { mismatch: 'a moment cannot be taken away from a length of time' };
  const points = new Set(moments.map(({ measure }) => measure.point).filter((point) => point !== 'either'));
  if (points.size > 1) return { mismatch: 'a day or an instant and a time of day are no time apart' };
  return added === 0 ? {} : { point: [...points][0] ?? 'either' };
}

/** Years are a length of time. */
function inTime(measured: Measured): Measured {
  if (!measured || isMismatch(measured) || !measured.powers.has('years')) return measured;
  const powers = new Map(measured.powers);
  const power = (powers.get('s') ?? 0) + (powers.get('years') ?? 0);
  powers.delete('years');
  if (power === 0) powers.delete('s');
  else powers.set('s', power);
  return { ...measured, powers };
}

function measureOfProduct(parts: readonly { readonly power: number; readonly measured: Measured }[]): Measured {
  const powers = new Map<string, number>();
  for (const { power, measured } of parts) {
    if (isMismatch(measured) || !measured) return measured;
    if (measured.point) return { mismatch: 'a moment cannot be multiplied; what lies between two can' };
    const refused = temperatureIn(measured);
    if (refused) return refused;
    for (const [axis, own] of measured.powers) {
      const sum = (powers.get(axis) ?? 0) + own * power;
      if (sum === 0) powers.delete(axis);
      else powers.set(axis, sum);
    }
  }
  return { powers, isSum: false };
}

function temperatureIn({ powers }: Measure): Mismatch | null {
  if (!powers.has(TEMPERATURE)) return null;
  return { mismatch: 'temperatures are counted from a zero of their own and cannot be added or multiplied' };
}

function isPoints({ powers }: Measure): boolean {
  return powers.size === 1 && powers.get(POINTS) === 1;
}

function isRatio({ powers }: Measure): boolean {
  return powers.size === 0;
}

function areAlike(a: Measure, b: Measure): boolean {
  if (!isSamePoint(a.point, b.point)) return false;
  return signature(a) === signature(b) || (isRatio(a) && isShare(b)) || (isRatio(b) && isShare(a));
}

function isSamePoint(a: Measure['point'], b: Measure['point']): boolean {
  return a === b || (a !== undefined && b !== undefined && (a === 'either' || b === 'either'));
}

/** So many of one count over so many of another, which is a share as well: deaths over cases, votes over voters. */
function isShare({ powers }: Measure): boolean {
  const sum = [...powers.values()].reduce((all, power) => all + power, 0);
  return powers.size > 0 && sum === 0 && [...powers.keys()].every((axis) => axis.startsWith(COUNTED));
}

function signature({ powers }: Measure): string {
  const entries = [...powers].filter(([axis, power]) => !(axis.startsWith(COUNTED) && power < 0));
  return JSON.stringify(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
}

function inWords({ powers, point }: Measure): string {
  if (point) return point === 'clock' ? 'a time of day' : 'a moment';
  if (powers.size === 0) return 'a plain ratio or percentage';
  const named = (wanted: (power: number) => boolean): readonly string[] =>
    [...powers]
      .flatMap(([axis, power]) =>
        wanted(power) ? [`${axis === 's' ? 'time' : axis.replace(COUNTED, '')}${raised(power)}`] : [],
      )
      .sort();
  const [over, under] = [named((power) => power > 0), named((power) => power < 0)];
  const above =
    over.length === 0 ? '1' : over.map((axis) => (axis === POINTS ? 'percentage points' : axis)).join(' × ');
  return under.length === 0 ? above : `${above} per ${under.join(' × ')}`;
}

function raised(power: number): string {
  const size = Math.abs(power);
  return size === 1 ? '' : size === 2 ? '²' : size === 3 ? '³' : `^${String(size)}`;
}
