/** A part of a text by its offsets; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The same spans by code point, as editors and languages count that do not think in UTF-16. One pass over the text;
 * spans come sorted and do not overlap, as finds do. An offset within a code point counts as the one where it begins.
 * @example codePointSpans('😀 12 dead', [{ start: 3, end: 10 }]) //=> [{ start: 2, end: 9 }]
 */
export function codePointSpans(text: string, spans: readonly Span[]): readonly Span[] {
  let at = 0;
  let points = 0;
  const pointsBefore = (offset: number): number => {
    while (at < offset) {
      const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      if (at + width > offset) break;
      at += width;
      points += 1;
    }
    return points;
  };
  return spans.map(({ start, end }) => ({ start: pointsBefore(start), end: pointsBefore(end) }));
}
