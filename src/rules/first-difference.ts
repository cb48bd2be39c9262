/** Where two texts first differ; −1 where the first one goes on as the second does to its end. @example firstDifference('146', '164') //=> 1 */
export function firstDifference(one: string, two: string): number {
  for (let at = 0; at < one.length; at += 1) if (one.charAt(at) !== two.charAt(at)) return at;
  return -1;
}
