import { fault, type Fault } from './fault.ts';
import { didYouMean, nearWords } from './near-words.ts';
import { CARDINALS, inDigits, ordinal, ORDINALS } from './ordinal-names.ts';
import { quoted } from './quoted.ts';

/** The end counted from: by size, or by time; `only` has no second, a bare `2nd` (`any`) leaves the order to the fact. */
export type Order = 'high' | 'low' | 'first' | 'last' | 'only' | 'any';

/** A place, or several in a row, in an order. */
export interface Places {
  readonly order: Order;
  readonly from: number;
  readonly to: number;
  /** Others hold it as well: `joint first`. */
  readonly isShared?: true;
  /** Of all since a year or a day alone: `highest since 1911`. */
  readonly since?: string;
}

const ORDERS: ReadonlyMap<string, Order> = new Map([
  ...ordered(
    'high',
    'highest largest biggest greatest most longest tallest heaviest strongest deepest warmest hottest fastest quickest swiftest deadliest ' +
      'richest costliest wettest oldest best record busiest steepest densest brightest loudest hardest thickest widest broadest',
  ),
  ...ordered(
    'low',
    'lowest smallest least fewest shortest lightest weakest shallowest coldest slowest poorest cheapest driest ' +
      'youngest newest worst narrowest thinnest quietest softest',
  ),
  ...ordered('first', 'first earliest'),
  ...ordered('last', 'last latest'),
  ...ordered('only', 'only sole'),
]);
const ENDS: ReadonlyMap<string, Order> = new Map([...ordered('high', 'top'), ...ordered('low', 'bottom')]);
/** How far the others reach is for the scope and the day of a claim to say, and how many they are for nobody. */
const AMONG = / (?:(?:out )?of (?:the )?\d{1,9}|ever|of all time|on record|so far)$/;
const EITHER = /^(?<from>\w+) (?<joint>or|to) (?<to>\w+)(?: (?<end>\w+))?$/;
const MOST = 1000;
/** Whatever it is the most of, the fact says what that is: `most visited`, `least populous`. */
const MOST_WORDS = new RegExp(`\\b(most|least) (?!(?:of|likely|probably|${CARDINALS.slice(1).join('|')})$)[a-z]+$`);
const FORMS = 'write highest, 3rd largest, second, last, only, or top 10';
const KNOWN: ReadonlySet<string> = new Set([...ORDERS.keys(), ...ORDINALS.slice(1), ...ENDS.keys()]);
const CANDIDATES = [...KNOWN].map((word) => ({ key: word, shown: word, thing: word }));

function ordered(order: Order, words: string): readonly (readonly [string, Order])[] {
  return words.split(' ').map((word) => [word, order]);
}

/** Reads `highest`, `3rd largest`, `No. 2`, `most visited`, `second last`, `only`, `top 10`, `2nd or 3rd highest`, `3rd of 12`, `one of the five lowest`. */
export function readPlain(text: string): Places | Fault {
  const words = inDigits(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, ' '),
  )
    .replace(/^(?:in )?the /, '')
    .replace(AMONG, '')
    .replace(/ to last$/, ' last')
    .replace(/^penultimate$/, 'second last')
    .replace(/^runner up$/, 'second')
    .replace(/^(?:no\.? ?|number |#)(?=\d{1,9}$)/, 'number ')
    .replace(/\bmost (?:recent|modern)$/, 'latest')
    .replace(MOST_WORDS, '$1');
  const [first = '', second = '', ...more] = words.replace(/^(?:one of|among) (?:the )?/, '').split(' ');
  const either = EITHER.exec(words)?.groups;
  if (either) return readEither(either, text);
  const several = readSeveral(first, second) ?? readSeveral(second, first);
  if (more.length > 0) return notARank(text);
  if (several) return within(several, text);
  if (words.startsWith('one of') || words.startsWith('among')) {
    return fault('unreadable', `Several places without a number: ${quoted(text.trim())}`, 'say how many: top 10');
  }
  return readOne(first, second, text);
}

/** `second or third warmest`, `3rd to 5th`: places in a row, of which one is meant. */
function readEither({ from = '', joint, to = '', end }: Partial<Record<string, string>>, text: string): Places | Fault {
  const [low, high] = [readOrdinal(from), readOrdinal(to)];
  const order = end === undefined ? 'any' : ORDERS.get(end);
  if (typeof low !== 'number' || typeof high !== 'number')
    return [low, high].find((place) => typeof place === 'object' && place !== null) ?? notARank(text);
  if (order === undefined || order === 'only' || end === 'first' || low >= high || (joint === 'or' && high > low + 1))
    return notARank(text);
  return within({ order, from: low, to: high }, text);
}

/** `top 10`, and with the words the other way round `10 highest`. */
function readSeveral(end: string, count: string): Places | null {
  const to = /^\d{1,9}$/.test(count) ? Number(count) : CARDINALS.indexOf(count);
  const order = ENDS.get(end) ?? ORDERS.get(end);
  return order === undefined || order === 'only' || count === '' || to < 0 ? null : { order, from: 1, to };
}

function readOne(first: string, second: string, text: string): Places | Fault {
  if (first === 'number') {
    const place = /^\d+$/.test(second) ? Number(second) : CARDINALS.indexOf(second);
    return place < 0 ? notARank(text) : within({ order: 'any', from: place, to: place }, text);
  }
  const end = ORDERS.get(first);
  if (second === '' && end) return { order: end, from: 1, to: 1 };
  const place = readOrdinal(first);
  if (typeof place !== 'number') return place ?? notARank(text);
  const order = second === '' ? 'any' : ORDERS.get(second);
  if (order === undefined || order === 'only' || second === 'first') return notARank(text);
  return within({ order, from: place, to: place }, text);
}

/** `third` or `3rd`; the ending must be the right one, for `3th` may be a slip for `13th`. */
function readOrdinal(word: string): number | Fault | null {
  const spelt = ORDINALS.indexOf(word);
  if (spelt > 0) return spelt;
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits === undefined) return null;
  const right = ordinal(Number(digits));
  return right === word ? Number(digits) : fault('unreadable', `Not an ordinal: "${word}"`, `write ${right}`);
}

function within(places: Places, text: string): Places | Fault {
  if (places.from >= 1 && places.to >= 1 && places.to <= MOST) return places;
  return fault('unreadable', `A place outside 1 to ${String(MOST)}: ${quoted(text.trim())}`, FORMS);
}

export function notARank(text: string): Fault {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .slice(0, 6);
  const near = words.flatMap((word) => (KNOWN.has(word) ? [] : nearWords(word, CANDIDATES))).slice(0, 3);
  return fault(
    'unreadable',
    `Not a rank: ${quoted(text.trim())}`,
    near.length === 0 ? FORMS : `${didYouMean(near)} If not, ${FORMS}`,
  );
}
