/** Digits of the West, of the Arab East and of Persia. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

/** Letters and their marks; signs, punctuation and digits of the scripts in use here are none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x600) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x700)
    return (
      code >= 0x610 &&
      !isDigit(code) &&
      (code < 0x66a || code > 0x66d) &&
      code !== 0x61b &&
      code !== 0x61f &&
      code !== 0x6d4
    );
  if (code < 0x3000) return code < 0x2000 || code >= 0x2c00;
  // Not the halves of what lies beyond the first plane (emoji above all), private use, variation selectors, the byte order mark.
  return (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) || (code >= 0xfe70 && code < 0xfeff);
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    isDirection(code)
  );
}

/** Marks of direction, which right-to-left text is strewn with. */
function isDirection(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x61c
  );
}

export function isThousandsSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Point, comma of either script, apostrophe, Arabic decimal and thousands marks. */
export function isSeparator(code: number): boolean {
  return code === 46 || code === 44 || code === 0x60c || code === 0x66b || code === 0x66c || isApostrophe(code);
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}
