import { atOneMoment } from '../../comparison/dated.ts';
import { sameKey } from '../../comparison/moment.ts';
import { readyOf, type Repeats } from '../../comparison/repeats.ts';
import { compareNumber } from '../../model/compare-number.ts';
import type { Figure } from './succession.figures.ts';

/**
 * The fewest worlds that explain figures of which some fall: each claim stands one world further than the furthest that
 * it falls from, and so no two of one world fall (the least number of antichains is the longest chain, Mirsky 1971).
 * One sweep through time, n log n.
 */
export function worldsOf(figures: readonly Figure[], repeats: Repeats<Figure>, lag: number): Figure[][] {
  const inTime = figures.toSorted(
    (a, b) => compareNumber(a.moment.allowed.low, b.moment.allowed.low) || compareNumber(b.allowed.low, a.allowed.low),
  );
  const over = new Waiting(figures, ({ moment }) => moment.allowed.high);
  const ready = new Waiting(figures, (one) => readyOf(one));
  const moments = new Map([...atOneMoment(figures).keys()].map((key) => [key, new Levels()]));
  const levels = new Map<Figure, number>();
  const worlds: Figure[][] = [];
  for (const one of inTime) {
    const { low } = one.moment.allowed;
    const beside = moments.get(sameKey(one.moment) ?? '');
    const isLate = repeats.all.has(one);
    const before = isLate ? ready.levelsBefore(low - lag, levels) : over.levelsBefore(low, levels);
    const level = Math.max(before.above(one.allowed.high), isLate ? 0 : (beside?.above(one.allowed.high) ?? 0));
    levels.set(one, level);
    (worlds[level] ??= []).push(one);
    beside?.add(level, one.allowed.low);
  }
  return worlds.filter((world) => world.length > 0);
}

/** Claims that wait to be over, and the levels of those that are. */
class Waiting {
  readonly #queue: readonly (readonly [number, Figure])[];
  readonly #levels = new Levels();
  #next = 0;

  constructor(figures: readonly Figure[], endOf: (figure: Figure) => number) {
    this.#queue = figures.map((one) => [endOf(one), one] as const).sort(([a], [b]) => compareNumber(a, b));
  }

  /** @param limit never less than when it was asked before */
  levelsBefore(limit: number, levels: ReadonlyMap<Figure, number>): Levels {
    for (let entry = this.#queue[this.#next]; entry && entry[0] < limit; entry = this.#queue[this.#next]) {
      this.#levels.add(levels.get(entry[1]) ?? 0, entry[1].allowed.low);
      this.#next += 1;
    }
    return this.#levels;
  }
}

/** The greatest figure of each level or of a higher one: never more than that of the level below. */
class Levels {
  readonly #greatest: number[] = [];

  /** How many levels hold a figure above a limit. */
  above(limit: number): number {
    let [low, high] = [0, this.#greatest.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#greatest[middle] as number) > limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(level: number, figure: number): void {
    for (let at = level; at >= 0 && !((this.#greatest[at] ?? -Infinity) >= figure); at -= 1)
      this.#greatest[at] = figure;
  }
}
