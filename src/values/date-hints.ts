import { civilFromDays, daysFromCivil, isoDay, isoYear, monthLength, twoDigits } from './calendar.ts';
import { eraForm } from './date-eras.ts';

const ORDINAL_DAY = /^(\d{4})-(\d{3})$/;
const WEEKDAY = /^(\d{4})-W(\d\d)-([1-7])$/i;
const HALF = /^(?:the )?(first|second) half of (.+)$/i;
const OR = /^(.+?),? or (.+)$/i;
const BEFORE_ERA = /^(.*[a-z].*?) (\d{1,4} ?(?:bce?|b\.c\.e?\.?))$/i;
/** Any year of our era, to read a day and a month by that stand before another year. */
const SOME_YEAR = '2000';

/**
 * The form of a date that is told in a way of its own: by the day of the year or of the week, by halves, as one of two, or with
 * its month before our era; null for other words.
 * @param forms what plain dates in other styles would be
 * @example dateHint('2021-05-03 or 2021-05-05', forms) //=> '[2021-05-03,2021-05-05]'
 */
export function dateHint(text: string, forms: (text: string) => readonly string[]): string | null {
  return dayOfYear(text) ?? dayOfWeek(text) ?? half(text, forms) ?? either(text, forms) ?? beforeEra(text, forms);
}

function dayOfYear(text: string): string | null {
  const [, year = '', day = ''] = ORDINAL_DAY.exec(text) ?? [];
  if (year === '') return null;
  const at = daysFromCivil(Number(year), 1, 1) + Number(day) - 1;
  return Number(day) > 0 && civilFromDays(at).year === Number(year) ? isoDay(at) : null;
}

/** The week of 4 January is the first one, and a week lies in the year of its Thursday (ISO 8601). */
function dayOfWeek(text: string): string | null {
  const [, year = '', week = '', day = ''] = WEEKDAY.exec(text) ?? [];
  if (year === '' || Number(week) < 1 || Number(week) > 53) return null;
  const fourth = daysFromCivil(Number(year), 1, 4);
  // Day 0 of the line was a Thursday.
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  const ofWeek = monday + (Number(week) - 1) * 7;
  return civilFromDays(ofWeek + 3).year === Number(year) ? isoDay(ofWeek + Number(day) - 1) : null;
}

function half(text: string, forms: (text: string) => readonly string[]): string | null {
  const [, which = '', of = ''] = HALF.exec(text) ?? [];
  const [form, another] = forms(of);
  if (form === undefined || another !== undefined) return null;
  const isFirst = which.toLowerCase() === 'first';
  const [year = 0, month] = form.split('-').map(Number);
  if (month === undefined) return `${isoYear(year)}-H${isFirst ? '1' : '2'}`;
  if (form.length > 'YYYY-MM'.length) return null;
  return isFirst ? `${form}-01..${form}-15` : `${form}-16..${form}-${twoDigits(monthLength(year, month))}`;
}

function either(text: string, forms: (text: string) => readonly string[]): string | null {
  const ends = (OR.exec(text) ?? []).slice(1).map((end) => (/^\d{4}-\d\d-\d\d$/.test(end) ? [end] : forms(end)));
  return ends.length === 2 && ends.every((end) => end.length === 1) ? `[${ends.map(([end]) => end).join(',')}]` : null;
}

function beforeEra(text: string, forms: (text: string) => readonly string[]): string | null {
  const [, front = '', era = ''] = BEFORE_ERA.exec(text) ?? [];
  const [form, another] = forms(`${front} ${SOME_YEAR}`);
  const year = eraForm(era);
  if (form?.startsWith(`${SOME_YEAR}-`) !== true || another !== undefined || year === null) return null;
  return year + form.slice(SOME_YEAR.length);
}
