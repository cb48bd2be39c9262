import { hedgeAt } from './hedge-words.ts';
import { dayAndMonth } from './day-and-month.ts';
import { monthAlone } from './month-alone.ts';
import { dayOfPeriod } from './day-of-period.ts';
import type { Draft } from './draft.ts';
import { numericDate } from './numeric-date.ts';
import { decadeOrCentury } from './decade-words.ts';
import { partOfYear, vague } from './part-words.ts';
import type { Phrase } from './phrase.ts';
import { relativePeriod } from './relative-date.ts';
import { stretch } from './stretch-words.ts';
import { weekdayDate } from './weekday-date.ts';
import { bareYear } from './year-words.ts';

/** Reads a date at a token, at any precision; relative ones need the day of publication, in days from 1970-01-01. */
export function dateAt(phrase: Phrase, at: number, today: number | null): Draft | null {
  const found = hedgedDate(phrase, at, today);
  if (!found) return null;
  const order = orderBefore(phrase, at);
  return order === null ? found : { ...found, order };
}

function orderBefore(phrase: Phrase, at: number): string | null {
  return phrase.before(at, 'order')?.means ?? phrase.before(at - 1, 'order')?.means ?? null;
}

function hedgedDate(phrase: Phrase, at: number, today: number | null): Draft | null {
  const plain = plainDate(phrase, at, today);
  if (plain) return plain;
  const year = phrase.term(at, 'aroundYear');
  const around = year && bareYear(phrase, year.next);
  if (around) return { ...around, notation: `${around.notation ?? ''}~`, from: at };
  const hedge = hedgeAt(phrase, at);
  if (hedge?.means !== 'about') return null;
  const found = plainDate(phrase, phrase.term(hedge.next, 'of')?.next ?? hedge.next, today);
  if (!found?.notation || !/^[\dX]{4}(?:-\d\d){0,2}$/.test(found.notation)) return null;
  return { ...found, notation: `${found.notation}~`, from: at };
}

function plainDate(phrase: Phrase, at: number, today: number | null): Draft | null {
  return (
    numericDate(phrase, at, today) ??
    stretch(phrase, at, today) ??
    weekdayDate(phrase, at, today) ??
    dayAndMonth(phrase, at, today) ??
    dayOfPeriod(phrase, at, today) ??
    vague(phrase, at, today) ??
    partOfYear(phrase, at, today) ??
    decadeOrCentury(phrase, at) ??
    relativePeriod(phrase, at, today) ??
    monthAlone(phrase, at, today) ??
    bareYear(phrase, at)
  );
}
