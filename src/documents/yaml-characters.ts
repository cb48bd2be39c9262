// The signs of YAML, by their code units.
export const newline = 10;
export const space = 32;
export const quote = 34;
export const hash = 35;
export const apostrophe = 39;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const openList = 91;
export const backslash = 92;
export const closeList = 93;
export const underscore = 95;
export const openMap = 123;
export const closeMap = 125;

/**
 * Line ends, tabs, controls, halves of characters, byte order marks and what is no character: whatever YAML counts as not
 * printable (1.2.2, 5.1) and a little more is left to the full parser.
 */
export function isDoubtful(code: number): boolean {
  return (
    code < 32 || (code > 126 && (code < 160 || (code > 0xd7ff && (code < 0xe000 || code === 0xfeff || code > 0xfffd))))
  );
}

export function isBracket(code: number): boolean {
  return code === openList || code === closeList || code === openMap || code === closeMap;
}

export function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
