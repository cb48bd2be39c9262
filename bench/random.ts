/** Draws that depend on nothing but the seed, so that every run measures the same bytes. */
export interface Draw {
  /** A number from 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly one: <T>(choices: readonly T[]) => T;
  /** True this often. @example chance(0.01) // one in a hundred */
  readonly chance: (share: number) => boolean;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** Draws from mulberry32 (Tommy Ettinger, 2017): 32 bits of state are plenty for dossiers that only have to be varied. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    whole,
    one: <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)] as T,
    chance: (share) => fraction() < share,
    shuffled: <T>(items: readonly T[]): readonly T[] => {
      const left = [...items];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        [left[at], left[other]] = [left[other] as T, left[at] as T];
      }
      return left;
    },
  };
}
