/**
 * Stems between bars with each ending of a list, and what stands behind all of them.
 * @example withEndings('letzt|vorig', 'e|en', '') //=> 'letzte|letzten|vorige|vorigen'
 */
export function withEndings(stems: string, endings: string, behind = ''): string {
  return stems
    .split('|')
    .flatMap((stem) => endings.split('|').map((ending) => stem + ending + behind))
    .join('|');
}
