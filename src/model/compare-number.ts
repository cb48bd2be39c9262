/** The order of numbers, infinite ones among them, of which a difference is no number. */
export function compareNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
