/**
 * About how wide a text is set, in units of the picture: the browser alone knows, and a picture is made without one. Letters
 * of East Asian scripts are as wide as they are high.
 *
 * @example textWidth('120', 14) //=> 24.36
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.58;
  return ems * size;
}

/** A text cut to a width. @example cutTo('EUR 12 million', 14, 70) //=> 'EUR 12…' */
export function cutTo(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = '';
  let room = width - textWidth('…', size);
  for (const character of text) {
    room -= textWidth(character, size);
    if (room < 0) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
