import { hullOfSpans, joinSets, type SpanSets } from './span.ts';

export type Order = 'before' | 'after' | 'by' | 'since';

/** A word of order in front of a day or a time. */
export interface Ordered {
  readonly order: Order;
  readonly word: string;
  readonly rest: string;
}

const ORDERS: ReadonlyMap<string, Order> = new Map([
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['until', 'by'],
  ['since', 'since'],
  ['from', 'since'],
]);
const BETWEEN = /^(?:between (.+) and|from (.+) (?:to|until)) (.+)$/i;

/** @example takeOrder('before 2018') //=> { order: 'before', word: 'before', rest: '2018' } */
export function takeOrder(text: string): Ordered | null {
  const space = text.indexOf(' ');
  if (space < 0) return null;
  const word = text.slice(0, space).toLowerCase();
  const order = ORDERS.get(word);
  return order ? { order, word, rest: text.slice(space + 1) } : null;
}

/** The two ends of `between a and b` and of `from a to b`, or null. */
export function takeBetween(text: string): readonly [string, string] | null {
  const match = BETWEEN.exec(text);
  return match && [match[1] ?? match[2] ?? '', match[3] ?? ''];
}

/**
 * `before` and `after` leave out what is named, `by` and `since` hold it. Where that is vague, so is the end of the
 * stretch, by as much.
 */
export function orderedSets(order: Order, sets: SpanSets): SpanSets {
  const [allowed, likely] = [hullOfSpans(sets.allowed), hullOfSpans(sets.likely)];
  switch (order) {
    case 'before':
      return upTo(2 * likely.low - allowed.low - 1, likely.low - 1);
    case 'after':
      return onFrom(2 * likely.high - allowed.high + 1, likely.high + 1);
    case 'by':
      return upTo(allowed.high, likely.high);
    case 'since':
      return onFrom(allowed.low, likely.low);
  }
}

function upTo(allowed: number, likely: number): SpanSets {
  return joinSets([{ low: -Infinity, high: allowed }], [{ low: -Infinity, high: likely }]);
}

function onFrom(allowed: number, likely: number): SpanSets {
  return joinSets([{ low: allowed, high: Infinity }], [{ low: likely, high: Infinity }]);
}
