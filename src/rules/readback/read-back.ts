import { singleDay } from '../../values/single-day.ts';
import type { Claim } from '../../model/claim.ts';
import type { Find } from '../../reading/find.ts';
import type { Duration } from '../../values/duration.ts';
import { hullOf, meet, sameExtent, type Extent } from '../../values/extent.ts';
import { isFault } from '../../values/fault.ts';
import { takeHedge } from '../../values/take-hedge.ts';
import { DIMENSIONS } from '../../values/unit-table.ts';
import { weekdayIndex } from '../../values/part-of-year.ts';
import { typeOf } from '../../values/registry.ts';
import { WEEKDAYS } from '../../values/weekday.ts';
import { sizeOf } from '../../values/worlds.ts';
import type { Lexicon, Value } from '../../values/value.ts';
import { notationsOf, signOf } from './notations-of.ts';
import { isOtherLimit } from './other-limit.ts';

/**
 * How a tag stands to what its words say, from the best on: it says no more than they do; that cannot be told; it is
 * narrower; it lacks their hedge; it is something else; it is in another unit.
 */
const STANDINGS = ['agrees', 'unknown', 'narrower', 'unhedged', 'other', 'other-unit'] as const;

/** What words say, beside the tag. */
export interface ReadBack {
  readonly standing: (typeof STANDINGS)[number];
  readonly find: Find;
  /** What the words say as a value of the claim's fact; null where that cannot be told. */
  readonly value: Value | null;
  /** The same as a tag would have it. */
  readonly notation: string;
  /** What the words leave open, and the tag knows. */
  readonly open?: 'year' | 'month' | 'day';
}

/** Holds a tag against all that its words say, and gives what suits it best; null where they say nothing of its kind. */
export function readBack(claim: Claim, finds: readonly Find[], lexicon: Lexicon): ReadBack | null {
  return best(finds.flatMap((find) => readingsOf(claim, find, lexicon)));
}

/** The reading that suits a tag best. */
export function best(readings: readonly ReadBack[]): ReadBack | null {
  const rank = ({ standing }: ReadBack): number => STANDINGS.indexOf(standing);
  return readings.reduce<ReadBack | null>((first, next) => (first && rank(first) <= rank(next) ? first : next), null);
}

function readingsOf(claim: Claim, find: Find, lexicon: Lexicon): readonly ReadBack[] {
  // A distance from another fact says no day by itself.
  if (find.anchor !== undefined || isRelative(claim.value))
    return [{ standing: 'unknown', find, value: null, notation: find.notation ?? find.words }];
  if (find.notation === null || isWeekday(find)) return [withoutDay(claim, find)];
  return notationsOf(claim, find).flatMap((notation) => judged(claim, find, notation, lexicon) ?? []);
}

function isRelative(value: Value): boolean {
  return value.type === 'date' && 'relative' in value;
}

/** Which Friday is meant may hang on words outside of the quote. */
function isWeekday({ weekday, notation }: Find): boolean {
  return weekday !== undefined && notation?.startsWith('[') === true;
}

/** What hangs on a day of publication that nobody gave: only a weekday can be held against the tag. */
function withoutDay({ value }: Claim, find: Find): ReadBack {
  const day = singleDay(value);
  const isOther = find.weekday !== undefined && day !== null && weekdayIndex(day) !== find.weekday - 1;
  return { standing: isOther ? 'other' : 'unknown', find, value: null, notation: find.words, open: 'day' };
}

/** Null where the notation is no value of this fact. */
function judged(claim: Claim, find: Find, notation: string, lexicon: Lexicon): ReadBack | null {
  const { value, declaration, words } = claim;
  if (notation === words) return { standing: 'agrees', find, value, notation, ...openIn(find) };
  const read = typeOf(value).read(notation, declaration, lexicon);
  if (isFault(read)) return null;
  const found = { find, value: read, notation, ...openIn(find) };
  if (read.axis !== value.axis) return { ...found, standing: COUNTS.has(find.type) ? 'unknown' : 'other-unit' };
  const both = meet(value.allowed, read.allowed);
  if (both && isOtherWeekday(value, notation)) return { ...found, standing: 'other' };
  if (both && isFromToday(find)) return { ...found, standing: 'agrees' };
  if (areRanges(words, notation))
    return { ...found, standing: sameExtent(value.allowed, read.allowed) ? 'agrees' : 'other' };
  if (both && (sameExtent(both, read.allowed) || isOneOf(notation))) return { ...found, standing: 'agrees' };
  if (isUnhedged(claim, notation, lexicon)) return { ...found, standing: 'unhedged' };
  // A hedge of the tag may stand outside of the words that were quoted, or be one that no table has.
  if (isSaidBare(claim, read, notation, lexicon)) return { ...found, standing: 'agrees' };
  if (both === null) return { ...found, standing: isOfUnknownSign(value, find) ? 'unknown' : 'other' };
  if (isSameFigure(claim, read, notation)) return { ...found, standing: 'agrees' };
  if (hardlyMeet(value, read, both, notation) || isOtherLimit(value, read)) return { ...found, standing: 'other' };
  // Whoever tags a third as 33% has put it in other words.
  const isFraction = find.type === 'ratio' && value.type === 'percentage';
  const isNarrower = !isFraction && sizeOf(read.allowed) > sizeOf(value.allowed) * NARROWER;
  return { ...found, standing: isNarrower ? 'narrower' : 'agrees' };
}

/** A sign of a unit that no table has, such as `GtC` or `kWp`: what the figure is in it cannot be told. */
function isOfUnknownSign({ type, axis }: Value, find: Find): boolean {
  if (type !== 'quantity' || signOf(find) !== null || !/\p{Ll}\p{Lu}/u.test(find.noun ?? '')) return false;
  return DIMENSIONS.some((dimension) => dimension.axis === axis && axis !== PEOPLE);
}

const PEOPLE = 'people';

/** They meet in a corner that is little of either: a digit went, or one hedge became another. */
function hardlyMeet({ type, allowed }: Value, read: Value, both: Extent, notation: string): boolean {
  if (type === 'date' || notation.includes('..')) return false;
  return sizeOf(both) < Math.min(sizeOf(allowed), sizeOf(read.allowed)) * MOST_OF_EITHER;
}

const MOST_OF_EITHER = 0.6;

/** Told from the day of publication, as `two weeks ago` is: no more than near to a day. */
function isFromToday({ relative, open }: Find): boolean {
  return relative === true && open === undefined;
}

/** Both name their two ends, which are then the same ones. */
function areRanges(words: string, notation: string): boolean {
  return words.includes('..') && notation.includes('..');
}

/** How many times more the words must allow for a tag to be too narrow: a year and a half is hardly less than 1.5 years. */
const NARROWER = 1.5;

/** What is counted has many names: another one is no other unit. */
const COUNTS: ReadonlySet<Find['type']> = new Set(['quantity', 'number', 'duration']);

function openIn({ open, relative, weekday, notation }: Find): Pick<ReadBack, 'open'> {
  if (open === undefined && relative !== true) return {};
  // Today and yesterday leave their day to the reader, as a weekday does, and next month leaves its month.
  const [, month, day] = (open === undefined ? /\d{4}(-\d\d)?(-\d\d)?$/.exec(notation ?? '') : null) ?? [];
  return { open: weekday !== undefined || day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

/** Days that the words leave open: whoever tags one of them has chosen. */
function isOneOf(notation: string): boolean {
  return notation.startsWith('[');
}

/** Half a million is 500,000, however finely a tag writes it; without a hedge there is no more to say. */
function isSameFigure({ value, words }: Claim, read: Value, notation: string): boolean {
  // A limit is told by its figure as well: an hour at least is at least 60 minutes.
  const isSameHedge = HEDGE.exec(notation)?.[0] === HEDGE.exec(words)?.[0];
  if (value.type === 'date' || !isSameHedge || notation.includes('..')) return false;
  return [middleOf, secondsOf].some((sizeOfFigure) => {
    const [own, said] = [sizeOfFigure(value), sizeOfFigure(read)];
    return own !== null && said !== null && Math.abs(own - said) <= Math.abs(own) * EXACT;
  });
}

/** What the figure of a length of time comes to: a year lasts until the second one, and is 12 months. */
function secondsOf(value: Value): number | null {
  if (value.type !== 'duration') return null;
  const { figure, unit } = value as Duration;
  return figure.second === null ? figure.first.value.nearest * unit.seconds.nearest : null;
}

const EXACT = 1e-9;

function middleOf({ allowed }: Value): number | null {
  const { low, high } = hullOf(allowed) ?? { low: null, high: null };
  return low && high ? (low.nearest + high.nearest) / 2 : null;
}

/** A weekday that stands beside the day in the words, and on which the tagged day does not fall. */
function isOtherWeekday(value: Value, notation: string): boolean {
  const at = WEEKDAYS.findIndex((name) => notation.startsWith(`${name.slice(0, 3)} `));
  const day = at < 0 ? null : singleDay(value);
  // What weekday the tag itself names is held against its day elsewhere.
  const own = 'weekday' in value ? WEEKDAYS.findIndex((name) => name === value.weekday) : -1;
  return day !== null && (own >= 0 ? own : weekdayIndex(day)) !== at;
}

const HEDGE = /^(?:about|almost|just over|over|under|at least|at most) |~/;

/** Whether the tag is what the words say but for their hedge. */
function isUnhedged({ value, declaration }: Claim, notation: string, lexicon: Lexicon): boolean {
  if (!HEDGE.test(notation)) return false;
  const bare = typeOf(value).read(notation.replace(HEDGE, ''), declaration, lexicon);
  return !isFault(bare) && bare.axis === value.axis && sameExtent(bare.allowed, value.allowed);
}

/** Whether the words say the tag's figure without its hedge. */
function isSaidBare({ words, value, declaration }: Claim, read: Value, notation: string, lexicon: Lexicon): boolean {
  const [hedge, figure] = takeHedge(words, lexicon.hedges);
  if (!hedge || HEDGE.test(notation)) return false;
  const bare = typeOf(value).read(figure, declaration, lexicon);
  return !isFault(bare) && bare.axis === read.axis && sameExtent(bare.allowed, read.allowed);
}
