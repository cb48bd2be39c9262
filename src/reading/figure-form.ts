/**
 * A quote and the form that it shares with others: they differ in one figure, of which the reader asks nothing but its
 * form, and where that is a year, in the day before it.
 */
export interface FigureForm {
  /** The quote with signs that no text has for the digits of that figure, and for the day. */
  readonly form: string;
  /** The figure as it is written; empty where the quote has none that could as well be another. */
  readonly figure: string;
  readonly start: number;
  /** The day as it is written, where one stands before the figure and has a sign in the form; else empty. */
  readonly day: string;
  readonly dayStart: number;
}

/**
 * Amounts that are no day, hour, year, label or code, whatever their digits are. The first one is never a zero, since
 * what begins with one is no number.
 */
const AMOUNT = /^[1-9](?:\d\d|\d{4,11}|\d{0,2}(?:,\d{3}){1,4}|\d{0,2}(?:\.\d{3}){1,4}|\d\d[.,]\d{1,2}|\d?[.,]\d)$/;

/** More than any day or hour, and too few for a year; percentages where their sign follows at once. */
const PERCENT = /^[3-9][1-9]$/;

/** Years of which none begins a decade or a century, and then those that begin a decade; of the third no two digits are minutes, as in 19:59. */
const YEARS: readonly (readonly [years: RegExp, form: string])[] = [
  [/^20[0-3][1-9]$/, '\u0001'],
  [/^19[0-5][1-9]$/, '\u0002'],
  [/^19[6-9][1-9]$/, '\u0003'],
  [/^20[1-3]0$/, '\u0008'],
];

/** Days that every month of every year has: those that could be hours before noon, after it, and no hours at all. */
const DAYS: readonly (readonly [days: RegExp, form: string])[] = [
  [/^[1-9]$/, '\u0004'],
  [/^1[0-2]$/, '\u0005'],
  [/^(?:1[3-9]|2[0-3])$/, '\u0006'],
  [/^2[5-8]$/, '\u0007'],
];
const DAY = /^(?:[1-9]|1\d|2[0-8])$/;

/** Signs up to this one stand for digits. */
const LAST_SIGN = 8;

/**
 * The form of a quote: where it has one amount, or one year with a day beside it or alone.
 * @example figureForm('fined €12 million').figure //=> '12', in the form of `fined €750 million`
 */
export function figureForm(quote: string): FigureForm {
  // Where one or two figures begin and end; kept without an array, since this is asked of every quote.
  let [from, to, start, end] = [-1, -1, -1, -1];
  for (let at = 0; at < quote.length; at += 1) {
    const code = quote.charCodeAt(at);
    if (code <= LAST_SIGN) return withoutFigure(quote);
    if (!isDigit(code)) continue;
    if (from >= 0) return withoutFigure(quote);
    [from, to] = [start, end];
    start = at;
    while (isDigit(quote.charCodeAt(at)) || (isMark(quote.charCodeAt(at)) && isDigit(quote.charCodeAt(at + 1))))
      at += 1;
    end = at;
    at -= 1;
  }
  if (start < 0) return withoutFigure(quote);
  const figure = quote.slice(start, end);
  // What stands behind a year is a part of it, as in `1914–18`.
  if (from < 0) {
    const digits = isAmount(figure, quote.charAt(end)) ? amountForm(figure) : yearForm(figure);
    if (digits === null) return withoutFigure(quote);
    return { form: quote.slice(0, start) + digits + quote.slice(end), figure, start, day: '', dayStart: 0 };
  }
  const [day, digits] = [quote.slice(from, to), yearForm(figure)];
  if (digits === null || !DAY.test(day)) return withoutFigure(quote);
  const sign = formIn(DAYS, day);
  const form = quote.slice(0, from) + (sign ?? day) + quote.slice(to, start) + digits + quote.slice(end);
  return { form, figure, start, day: sign === null ? '' : day, dayStart: from };
}

/** The form without a sign for the day: that of quotes with the same day. */
export function ofOneDay({ form, figure, start, day, dayStart }: FigureForm): FigureForm {
  return { form: form.slice(0, dayStart) + day + form.slice(dayStart + 1), figure, start, day: '', dayStart };
}

function withoutFigure(quote: string): FigureForm {
  return { form: quote, figure: '', start: 0, day: '', dayStart: 0 };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isMark(code: number): boolean {
  return code === 44 || code === 46;
}

/** Behind a decimal with a point there may be a day: `24.1.` */
function isAmount(figure: string, next: string): boolean {
  return next === '%' ? AMOUNT.test(figure) || PERCENT.test(figure) : next !== '.' && AMOUNT.test(figure);
}

function amountForm(figure: string): string {
  let form = '';
  for (let at = 0; at < figure.length; at += 1) form += isMark(figure.charCodeAt(at)) ? figure.charAt(at) : '\u0000';
  return form;
}

function yearForm(figure: string): string | null {
  return figure.length === 4 ? formIn(YEARS, figure) : null;
}

function formIn(forms: typeof YEARS, figure: string): string | null {
  for (const [figures, form] of forms) if (figures.test(figure)) return form;
  return null;
}
