/** Words as one word of a command in a shell, whatever is in them. @example quotedWord("Ada's") //=> "'Ada'\\''s'" */
export function quotedWord(words: string): string {
  // What every shell takes as it stands.
  const isPlain = /^[\p{L}\p{N}_./@%+,:=][\p{L}\p{N}_./@%+,:=-]*$/u.test(words);
  return isPlain ? words : `'${words.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A path as a command in a shell has it: in quotation marks where it would otherwise be cut or run.
 * @example shellWord('texts/our piece; x.txt') //=> "'texts/our piece; x.txt'"
 */
export function shellWord(path: string): string {
  // What begins with a dash would be an option.
  const word = path.startsWith('-') ? `./${path}` : path;
  return quotedWord(word);
}
