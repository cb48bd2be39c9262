import type { Anchor } from './anchor.ts';

/** The words themselves, with some of what stands around them (W3C Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of a text, counted in code points, the end exclusive (W3C Web Annotation Data Model, 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Makes selectors of the anchors in one text. */
export type Select = (anchor: Anchor) => readonly [TextQuoteSelector, TextPositionSelector];

/** So much context on either side, as others give it. */
const CONTEXT = 32;

/** How far apart the places are whose code points are counted once. */
const STEP = 1_024;

/**
 * A place in a text as the W3C recommendation of web annotations names it. JavaScript counts UTF-16 units, the
 * recommendation code points: they differ behind the first character beyond the basic plane.
 * @example selectorsIn('😀 12 dead')({ start: 3, end: 10, how: 'exact' })[1] //=> { type: 'TextPositionSelector', start: 2, end: 9 }
 */
export function selectorsIn(text: string): Select {
  const count = createCount(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(between(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, between(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: count(start), end: count(end) },
  ];
}

/** The place itself, or the one behind it where it falls between the halves of a character. */
function between(text: string, at: number): number {
  return isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at;
}

/** Counts the code points before an offset, from the nearest place where they are counted already. */
function createCount(text: string): (offset: number) => number {
  const counts = [0];
  return (offset) => {
    const step = Math.floor(offset / STEP);
    for (let next = counts.length; next <= step; next += 1)
      counts.push((counts[next - 1] ?? 0) + codePoints(text, (next - 1) * STEP, next * STEP));
    return (counts[step] ?? 0) + codePoints(text, step * STEP, offset);
  };
}

/** Each unit counts but the second half of a character. */
function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (!(isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)))) count += 1;
  return count;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
