/** Passes white space, line breaks and comments (a `#` after white space) from an offset on. */
function afterSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13) at++;
    else if (unit === 35 && isSpace(text.charCodeAt(at - 1)))
      while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
    else return at;
  }
}

/**
 * Where a value that was left out would stand: after the colon or dash that follows `offset`, else at `offset` itself.
 */
export function emptyPlace(text: string, offset: number): number {
  const at = afterSpace(text, offset);
  const unit = text.charCodeAt(at);
  return unit === 58 || unit === 45 ? at + 1 : offset;
}

/** The end of a flow collection whose last part ends at `offset`. */
export function closingBracket(text: string, offset: number): number {
  let at = afterSpace(text, offset);
  if (text.charCodeAt(at) === 44) at = afterSpace(text, at + 1);
  const unit = text.charCodeAt(at);
  return unit === 125 || unit === 93 ? at + 1 : offset;
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || isBreak(unit) || Number.isNaN(unit);
}
