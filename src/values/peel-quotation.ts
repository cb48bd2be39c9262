const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['「', '」'],
];

/** Takes off the marks around the whole and the note that it is a translation, in whichever order they stand. */
export function peeled(text: string, translated: boolean): { readonly text: string; readonly translated: boolean } {
  const note =
    text.endsWith(')') || text.endsWith(']')
      ? / ?[([](?:our )?translat(?:ed|ion)(?: from [\p{L}-]+)?[)\]]$/iu.exec(text)
      : null;
  const noted = note !== null;
  const words = text.slice(0, note?.index).trim();
  const inside = words.slice(1, -1);
  const isMarked = MARKS.some(
    ([open, close]) =>
      words.startsWith(open) && words.endsWith(close) && !inside.includes(open) && !inside.includes(close),
  );
  return noted || isMarked ? peeled(isMarked ? inside.trim() : words, translated || noted) : { text, translated };
}
