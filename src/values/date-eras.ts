import { twoDigits } from './calendar.ts';

const ABOUT = /^(?:about|around|circa|ca?\.|~) ?/i;
const YEAR = /^(?:(ad|ce) )?(\d{1,4})(?: ?(bce?|b\.c\.|ad|ce|a\.d\.))?$/i;
const DECADE = /^(?:the )?(?:(early|mid|late)[- ])?(?:the )?(\d{3})0['’]?s$/i;
const CENTURY =
  /^(?:the )?(?:(early|mid|late)[- ])?(?:the )?(\d{1,2})(?:st|nd|rd|th)[- ]century(?: (bce?|b\.c\.|ad|ce|a\.d\.))?$/i;
const PART = /^(?:the )?(q[1-4]|h[12]|spring|summer|autumn|fall|winter)(?: of)?[, ] ?(\d{4})$/i;
const VAGUE = /^(?:early|mid|late) /;
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/**
 * The EDTF form of a year before or early in our era, a decade, a century or a part of a year in words; null for
 * anything else. The year before 1 is 0000, so years BC are one less (ISO 8601-1:2019, 3.2.1).
 * @example eraForm('4th century BC') //=> '-03XX'
 */
export function eraForm(text: string): string | null {
  const about = aboutIn(text);
  const form = formOf(text.slice(about.length));
  return form === null || about === '' || VAGUE.test(form) ? form : `${form}~`;
}

/** The words before it that say that it is not known more exactly. @example aboutIn('c. 1200 BC') //=> 'c. ' */
export function aboutIn(text: string): string {
  return ABOUT.exec(text)?.[0] ?? '';
}

function formOf(text: string): string | null {
  const part = PART.exec(text);
  if (part) {
    const [, word = '', year = ''] = part;
    return `${year}-${String(SEASONS[word.toLowerCase()] ?? word.toUpperCase())}`;
  }
  const [, third, decade] = DECADE.exec(text) ?? [];
  // The 1800s are a decade to some, and the whole century to most.
  if (decade !== undefined) return `${before(third)}${decade.replace(/0$/, 'X')}X`;
  const [, of, ordinal, side] = CENTURY.exec(text) ?? [];
  if (ordinal !== undefined && Number(ordinal) > 0)
    return `${before(of)}${isBefore(side) ? '-' : ''}${twoDigits(Number(ordinal) - 1)}XX`;
  const [, front, year, back] = YEAR.exec(text) ?? [];
  if (year === undefined || Number(year) === 0 || (year.length === 4 && (front ?? back) === undefined)) return null;
  return isBefore(back) ? yearBefore(Number(year)) : year.padStart(4, '0');
}

/** The word in front of a decade or a century. @example before('Early') //=> 'early ' */
function before(third: string | undefined): string {
  return third === undefined ? '' : `${third.toLowerCase()} `;
}

function isBefore(era: string | undefined): boolean {
  return era?.toLowerCase().startsWith('b') ?? false;
}

function yearBefore(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}
