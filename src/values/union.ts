import { firstNotBefore } from './ascending.ts';
import { lineOf, type Extent, type Pair } from './extent.ts';
import { overlap, type Interval } from './interval.ts';
import { PairTree } from './pair-tree.ts';

/** Many sets, of which one asks at once whether any meets another set. */
export interface Union {
  readonly meets: (set: Extent) => boolean;
}

/**
 * Gathers sets: atoms by name, the stretches of a line in ascending order, where one is found by halving, pairs in a tree.
 * @example unionOf([line([1, 3]), line([2, 5])]).meets(line([4, 9])) //=> true
 */
export function unionOf(sets: Iterable<Extent>): Union {
  const atoms = new Set<string>();
  const parts: Interval[] = [];
  const pairs: Pair[] = [];
  for (const set of sets) {
    if (set.shape === 'line') for (const part of set.parts) parts.push(part);
    else if (set.shape === 'atoms') for (const atom of set.atoms) atoms.add(atom);
    else pairs.push(set);
  }
  const whole = lineOf(parts).parts;
  const tree = new PairTree(pairs);
  for (const pair of pairs) tree.put(tree.leafOf(pair), pair.ends);
  const meetsPart = (part: Interval): boolean => {
    const next = whole[firstNotBefore(whole, part)];
    return next !== undefined && overlap(next, part);
  };
  return {
    meets: (set) => {
      if (set.shape === 'line') return set.parts.some(meetsPart);
      if (set.shape === 'atoms') return set.atoms.some((atom) => atoms.has(atom));
      return tree.meeting(set.ends).length > 0;
    },
  };
}
