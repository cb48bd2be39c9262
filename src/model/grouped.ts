/** Items by what they have in common, in the order in which each group was met first. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The groups alone, in the same order. @example inGroups([1, 2, 3], (n) => n % 2) //=> [[1, 3], [2]] */
export function inGroups<T>(items: Iterable<T>, keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  return [...grouped(items, keyOf).values()];
}
