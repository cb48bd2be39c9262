import type { Judged } from '../../comparison/along-time.ts';
import { atOneMoment, facing } from '../../comparison/dated.ts';
import { related } from '../../comparison/related.ts';
import { readyOf, repeatsOf, type Repeats } from '../../comparison/repeats.ts';
import type { Figure, Level } from './succession.figures.ts';
import { worldsOf } from './succession.worlds.ts';

/** Claims that stand against each other, and how. */
export interface Against {
  readonly all: ReadonlySet<Figure>;
  readonly how: 'back' | 'moment';
}

/**
 * Figures that only rise: what is told of a later moment is no less than what was told before, and of one moment there is
 * one figure. A claim that says again what was said before is taken to lag behind by `lag` at most.
 * @param lag in milliseconds
 */
export function judgeBackward(figures: readonly Figure[], lag: number): Judged | null {
  const repeats = repeatsOf(figures);
  const against = certainly(figures, repeats, lag);
  if (against.all.size === 0) return null;
  const worlds = worldsOf([...against.all], repeats, lag);
  const sideOf = new Map<string, Figure[]>();
  for (const world of worlds)
    for (const one of world) if (!repeats.all.has(one)) sideOf.set(repeats.signatureOf(one.claim.value), world);
  // One that only lags behind is a voice for the value that it repeats.
  for (const late of repeats.all)
    if (!against.all.has(late)) sideOf.get(repeats.signatureOf(late.claim.value))?.push(late);
  const sided = new Set(worlds.flat());
  const later = worlds.slice(1).flat();
  return {
    verdict: 'conflict',
    how: later.every((one) => repeats.all.has(one)) ? 'old' : against.how,
    key: '',
    sides: worlds,
    fits: figures.filter((one) => !sided.has(one)),
  };
}

function certainly(figures: readonly Figure[], repeats: Repeats<Figure>, lag: number): Against {
  const all = new Set<Figure>();
  const fresh = figures.filter((one) => !repeats.all.has(one));
  for (const { ones, others, spanOf } of facing(figures, fresh)) {
    const found = related(
      ones.map((of) => ({ of, x: spanOf(of.moment, 'allowed').high, y: 1, value: of.allowed.low })),
      others.map((of) => ({ of, x: spanOf(of.moment, 'allowed').low, y: 0, value: of.allowed.high })),
      true,
    );
    for (const one of [...found.ones, ...found.others]) all.add(one);
  }
  for (const { ones, others, spanOf } of facing(figures, [...repeats.all])) {
    const found = related(
      ones.map((of) => ({ of, x: readyOf(of, spanOf(of.moment, 'allowed').high), y: 1, value: of.allowed.low })),
      others.map((of) => ({ of, x: spanOf(of.moment, 'allowed').low - lag, y: 0, value: of.allowed.high })),
      true,
    );
    for (const one of [...found.ones, ...found.others]) all.add(one);
  }
  const how = all.size > 0 ? 'back' : 'moment';
  for (const together of atOneMoment(fresh).values()) {
    const most = together.reduce((low, one) => Math.max(low, one.allowed.low), -Infinity);
    const least = together.reduce((high, one) => Math.min(high, one.allowed.high), Infinity);
    for (const one of together) if (most > one.allowed.high || least < one.allowed.low) all.add(one);
  }
  return { all, how };
}

/**
 * Figures of which one is less than another that it may well be told after: by what their words allow, and then it is not
 * known which came first, or only by what they most likely mean.
 */
export function perhapsBackward(figures: readonly Figure[], level: Level): readonly Figure[] {
  const repeats = repeatsOf(figures);
  const all = new Set<Figure>();
  for (const { ones, others, spanOf } of facing(
    figures,
    figures.filter((one) => !repeats.all.has(one)),
  )) {
    const found = related(
      ones.map((of) => ({ of, x: spanOf(of.moment, 'likely').low, y: 1, value: of[level].low })),
      others.map((of) => ({ of, x: spanOf(of.moment, 'likely').high, y: 0, value: of[level].high })),
      false,
    );
    for (const one of [...found.ones, ...found.others]) all.add(one);
  }
  return [...all];
}
