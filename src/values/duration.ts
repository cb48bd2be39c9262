import { compareSets, wordsFor } from './compare-sets.ts';
import { completedYears, inCompletedYears, yearsInMonths } from './completed-years.ts';
import { decimal, divide, formatDecimal, multiply, type Decimal } from './decimal.ts';
import { durationUnit, type DurationUnit } from './duration-unit.ts';
import { COUNT, countOf, durationForm } from './duration-forms.ts';
import { isoToWords, readCompound } from './duration-words.ts';
import type { Extent } from './extent.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { figureText, readFigure, type Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { describeExtent, lineValue, normalSets } from './line-value.ts';
import { mapExtent, mapSets } from './map-extent.ts';
import { withCommas } from './stated-number.ts';
import { readParts, withSigns } from './part-words.ts';
import { takeHedge } from './take-hedge.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** A length of time; its line counts seconds. */
export interface Duration extends Value {
  readonly type: 'duration';
  readonly unit: DurationUnit;
  readonly figure: Figure;
  /** The sets in the unit of the words. */
  readonly stated: { readonly allowed: Extent; readonly likely: Extent };
  /** The unit of the calendar that its length depends on. */
  readonly calendar: DurationUnit | null;
}

const LONGEST = 200;

/**
 * Reads `27 years`, `P27Y`, `about 2 weeks`, `a year and a half`, `3..9 weeks`, `3 hours 20 minutes`, `250 ms`.
 * Whole years are completed years: 27 years last from 27 up to, not including, 28. Other units are as precise as they are
 * stated, several units as the last.
 */
function read(text: string, fact: FactType, lexicon: Lexicon): Duration | Fault {
  if (text.length > LONGEST)
    return fault(
      'too-long',
      `A duration of ${String(text.length)} characters`,
      `at most ${String(LONGEST)} characters`,
    );
  const plain = isoToWords(text.trim().replace(/\s+/g, ' '));
  const [hedge, spelt] = takeHedge(plain, lexicon.hedges);
  const rest = /^between /i.test(spelt) ? spelt : inDigits(spelt);
  const front = plain.slice(0, plain.length - spelt.length);
  const words = front + rest;
  const parts = readParts(rest);
  const ofParts = parts && durationUnit(parts.word);
  if (ofParts)
    return inUnit({ hedge, first: parts.number, second: null, before: '', after: '' }, ofParts, ofParts, fact);
  const compound = rest.includes('..') ? null : readCompound(rest);
  const form = durationForm(rest);
  if (form !== null && (compound === null || isFault(compound)))
    return notADuration(text, front.trim() === '' ? form : front + form.replace(/^about /, ''));
  if (compound && isFault(compound)) return compound;
  if (compound) {
    return inUnit(
      { hedge, first: compound.number, second: null, before: '', after: '' },
      compound.unit,
      compound.largest,
      fact,
    );
  }
  const figure = readFigure(words, lexicon.hedges);
  if (isFault(figure)) return figure.code === 'value/unreadable' ? notADuration(text) : figure;
  const unit = durationUnit(figure.after);
  if (!unit || figure.before !== '') return notADuration(text);
  if (figure.first.value.digits < 0n)
    return fault('unreadable', `A duration below zero: "${text}"`, 'write how long it lasts, without a sign');
  return inUnit({ ...figure, after: '' }, unit, unit, fact);
}

/** `a year and a half` by its sign, and the numbers before units in digits. */
function inDigits(text: string): string {
  const parts = withSigns(text, (word) => durationUnit(word)?.name ?? null);
  return parts.replace(COUNT, (word) => `${String(countOf(word.trim()))} `);
}

function notADuration(text: string, form = 'a number and a unit: 27 years, 3 hours 20 minutes, P2W'): Fault {
  return fault('unreadable', `Not a duration: "${text.trim()}"`, `write ${form}`);
}

function inUnit(figure: Figure, unit: DurationUnit, largest: DurationUnit, fact: FactType): Duration {
  const isBare = inCompletedYears(figure, fact.is);
  const completed = unit.name === 'years' && isBare;
  const measured = lineValue('duration', 'duration', figure, completed ? 'whole' : 'none', fact);
  const inYears = unit.name === 'months' && isBare ? yearsInMonths(figure) : null;
  const most = inYears ? { ...measured, likely: mapExtent(measured.likely, inYears) } : measured;
  const stated = completed ? mapSets(measured, completedYears) : most;
  const inSeconds = mapSets(stated, (stretch) => scale(stretch, unit.seconds, unit.seconds));
  const { allowed, likely } = stated;
  return { ...inSeconds, unit, figure, stated: { allowed, likely }, calendar: largest.calendar ? largest : null };
}

function scale(stretch: Interval, low: Decimal, high: Decimal): Interval {
  return {
    ...stretch,
    low: stretch.low && multiply(stretch.low, low),
    high: stretch.high && multiply(stretch.high, high),
  };
}

/** Years and months against days and hours are as short and as long as the calendar can make them. */
function compareDurations(a: Duration, b: Duration): Comparison {
  const mixed = (a.calendar === null) !== (b.calendar === null);
  const verdict = mixed ? compareSets(byCalendar(a), byCalendar(b)) : compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

/** A duration as short and as long as the calendar can make it, in seconds. */
export function byCalendar(value: Duration): Value {
  const { calendar } = value;
  if (!calendar?.calendar) return value;
  const [shortest, longest] = calendar.calendar;
  const less = divide(decimal(shortest), calendar.seconds, 'floor');
  const more = divide(decimal(longest), calendar.seconds, 'ceiling');
  return mapSets<Value>(value, (stretch) => scale(stretch, less, more));
}

/** @example write(read('P2W')) //=> '2 weeks' */
function write({ figure, unit }: Duration): string {
  const one = figure.second === null && formatDecimal(figure.first.value) === '1';
  return figureText(figure, '', ` ${one ? unit.singular : unit.name}`);
}

function normal({ stated, unit }: Duration): Normal {
  return { type: 'duration', ...normalSets(stated), unit: unit.name };
}

function describe({ stated, unit }: Duration): string {
  return describeExtent(stated.allowed, (end) => `${withCommas(formatDecimal(end))} ${unit.name}`);
}

export const duration: ValueType<Duration> = {
  name: 'duration',
  read,
  write,
  compare: compareDurations,
  normal,
  describe,
};
