import { isoYear, monthLength, twoDigits } from './calendar.ts';
import { fault, type Fault } from './fault.ts';
import { eraForm } from './date-eras.ts';
import { dateHint } from './date-hints.ts';
import { monthNumber } from './month-names.ts';

const FORMS = 'write a day, a month or a year: 2021-07-16, 2021-07, 2021';
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})$/;
/** Two years with a dash between them; with a hyphen only where the second is whole, since `2020-21` is a season. */
const YEARS = /^(\d{4})(?:\s*[-–—]\s*(?=\d{4}$)|\s*[–—]\s*(?=\d\d$))(\d{2,4})$/;
/** `30.v.1921`, `1 IV 1923`. */
const ROMAN = /^(\d{1,2})[-/. ]{1,2}([ivx]{1,4})[-/. ]{1,2}(\d{4})$/i;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const BASIC = /^(\d{4})(\d\d)(\d\d)$/;
const VAGUE = /^(?:the )?(early|mid|middle of|late|beginning of|start of|end of)[- ](.+)$/i;
const VAGUE_WORDS: Readonly<Record<string, string>> = {
  'middle of': 'mid',
  'beginning of': 'early',
  'start of': 'early',
  'end of': 'late',
};

const ORDER =
  /^(over|more than|under|less than|at least|no earlier than|not before|not earlier than|at most|up to|no later than|not after|not later than) (.+)$/i;
const ORDER_WORDS: Readonly<Record<string, string>> = {
  over: 'after',
  'more than': 'after',
  under: 'before',
  'less than': 'before',
  'at least': 'since',
  'no earlier than': 'since',
  'not before': 'since',
  'not earlier than': 'since',
  'at most': 'by',
  'up to': 'by',
  'no later than': 'by',
  'not after': 'by',
  'not later than': 'by',
};

/** What is wrong with a date in another style, and how it would be: both readings where day and month may be either. */
export function misdate(text: string): Fault {
  const vague = VAGUE.exec(text);
  const [, word = '', rest = text] = vague ?? [];
  const era = eraForm(text);
  if (era !== null) return fault('unreadable', `A date in another style: "${text}"`, `write ${era}`);
  const part = vague ? eraForm(rest) : null;
  const forms = part === null ? isoForms(rest.replace(/^the /i, '')) : [part];
  if (forms.length > 0) {
    const front = vague ? `${VAGUE_WORDS[word.toLowerCase()] ?? word.toLowerCase()} ` : '';
    return fault(
      'unreadable',
      `A date in another style: "${text}"`,
      `write ${forms.map((form) => front + form).join(' or ')}`,
    );
  }
  const hint = dateHint(text, isoForms);
  if (hint !== null) return fault('unreadable', `A date in another style: "${text}"`, `write ${hint}`);
  if (/^-?\d{5,}$/.test(text))
    return fault('unreadable', `A year of more than four digits: "${text}"`, `write Y${text}`);
  if (/^\d{4}-\d\d$/.test(text))
    return fault(
      'unreadable',
      `No such month: ${text}`,
      'months go from 01 to 12, seasons and other parts of a year from 21 to 41',
    );
  if (/^\d{4}-W\d\d$/i.test(text))
    return fault('unreadable', `No such week: ${text}`, 'years have 52 weeks, some of them 53 (ISO 8601)');
  const order = ORDER.exec(text);
  if (order)
    return fault(
      'unreadable',
      `Not a word for dates: "${text}"`,
      `write ${ORDER_WORDS[(order[1] ?? '').toLowerCase()] ?? ''} ${order[2] ?? ''}`,
    );
  if (monthNumber(text) !== undefined)
    return fault('unreadable', `A month without its year: "${text}"`, 'write the year as well: 2021-07');
  return fault('unreadable', `Not a date: "${text}"`, FORMS);
}

function isoForms(text: string): readonly string[] {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return [text];
  const first = YEAR_FIRST.exec(text) ?? BASIC.exec(text);
  if (first) return iso(Number(first[1]), Number(first[2]), first[3] === undefined ? undefined : Number(first[3]));
  const [, from = '', to = ''] = YEARS.exec(text) ?? [];
  if (from !== '') return twoYears(Number(from), to);
  const [, dayOf = '', roman = '', yearOf = ''] = ROMAN.exec(text) ?? [];
  if (roman !== '') return iso(Number(yearOf), ROMAN_MONTHS.indexOf(roman.toLowerCase()) + 1, Number(dayOf));
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    return [...new Set([...iso(year, two, one), ...iso(year, one, two)])];
  }
  return named(text);
}

const LONGEST_SPAN = 50;

/** An end of two digits may lie in the next century, `1999–02`; nothing where it comes first or far behind. */
function twoYears(from: number, to: string): readonly string[] {
  const century = to.length === 2 ? from - (from % 100) : 0;
  const end = century + Number(to);
  const next = end < from && to.length === 2 && end + 100 - from < LONGEST_SPAN ? end + 100 : end;
  return next > from ? [`${isoYear(from)}..${isoYear(next)}`] : [];
}

/** Dates with the month's name: `16 July 2021`, `July 16th, 2021`, `July 2021`. */
function named(text: string): readonly string[] {
  const words = text.split(/[\s,]+|(?<=\d)\.\s*|(?<=\d)(?:st|nd|rd|th)\b|\bof\b/i).filter((word) => word !== '');
  const months = words.map(monthNumber).filter((month) => month !== undefined);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  const [year, day] = [numbers.find((number) => number > 31), numbers.find((number) => number <= 31)];
  const [month] = months;
  if (month === undefined || year === undefined || words.length !== months.length + numbers.length || words.length > 3)
    return [];
  return iso(year, month, day);
}

/** Nothing where there is no such day. */
function iso(year: number, month: number, day: number | undefined): readonly string[] {
  if (month < 1 || month > 12 || year < 1000 || (day !== undefined && (day < 1 || day > monthLength(year, month))))
    return [];
  return [`${isoYear(year)}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`];
}
