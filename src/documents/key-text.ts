/** Up to this length a string holds its own characters; a longer one would keep the whole text of its file in memory. */
const longestShared = 12;

/** The last plain key met of each length, first and last letter. */
const met = new Map<number, string>();

/**
 * A plain key's text. A format has a dozen keys, which stand in every entry of every file: the string that was made the
 * first time is given again, so that whoever compares keys compares references.
 */
export function keyText(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longestShared) return text.slice(start, end);
  const place = (length * 0x80 + text.charCodeAt(start)) * 0x80 + text.charCodeAt(end - 1);
  const known = met.get(place);
  if (known !== undefined && text.startsWith(known, start)) return known;
  const key = text.slice(start, end);
  met.set(place, key);
  return key;
}
