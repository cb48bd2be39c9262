/**
 * Where the first text of a list that does not come before a given one stands; behind the last where all do.
 * @param sorted in code-unit order
 * @example lowerBound(['a', 'c'], 'b') //=> 1
 */
export function lowerBound(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
