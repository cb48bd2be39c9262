/** What every shell takes as it stands. */
const PLAIN = /^[\p{L}\p{N}_./@%+,:=][\p{L}\p{N}_./@%+,:=-]*$/u;

/**
 * A path as a command in a shell has it: in quotation marks where it would otherwise be cut or run.
 * @example shellWord('texts/our piece; x.txt') //=> "'texts/our piece; x.txt'"
 */
export function shellWord(path: string): string {
  // What begins with a dash would be an option.
  const word = path.startsWith('-') ? `./${path}` : path;
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
