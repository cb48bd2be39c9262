const SIGNS = "$-−+½¼¾%٪'’‘";

/** Signs of currencies and percent, a minus, an apostrophe before a decade, and the fractions of Latin-1. */
export function isSign(code: number): boolean {
  return (
    SIGNS.includes(String.fromCharCode(code)) || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf)
  );
}
