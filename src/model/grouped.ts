/** Items by what they have in common, in the order in which each group was met first; no group is empty, as its type says. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  return Map.groupBy(items, keyOf) as Map<K, [T, ...T[]]>;
}

/** The groups alone, in the same order. @example inGroups([1, 2, 3], (n) => n % 2) //=> [[1, 3], [2]] */
export function inGroups<T>(items: Iterable<T>, keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  return [...grouped(items, keyOf).values()];
}
