/** Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const letter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whether a text holds letters that are written from right to left. Terminals differ in whether they reorder such a
 * text, and what shares a line with it is torn apart where they do, so it gets a line of its own.
 */
export function isRightToLeft(text: string): boolean {
  return letter.test(text);
}
