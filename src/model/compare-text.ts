/** The order of code units, which no locale changes: negative, zero or positive. @example compareText('a', 'b') //=> -1 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
