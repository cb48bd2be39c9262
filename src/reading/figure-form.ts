/** A quote and the form that it shares with others: they differ in one figure, of which the reader asks nothing but its form. */
export interface FigureForm {
  /** The quote with signs that no text has for the digits of that figure. */
  readonly form: string;
  /** The figure as it is written; empty where the quote has none that could as well be another. */
  readonly figure: string;
  readonly start: number;
}

/**
 * Amounts that are no day, hour, year, label or code, whatever their digits are. The first one is never a zero, since
 * what begins with one is no number.
 */
const AMOUNT = /^[1-9](?:\d\d|\d{4,11}|\d{0,2}(?:,\d{3}){1,4}|\d{0,2}(?:\.\d{3}){1,4}|\d\d[.,]\d{1,2}|\d?[.,]\d)$/;

/** Years of which none begins a decade or a century; of the last ones no two digits are minutes, as in 19:59. */
const YEARS: readonly (readonly [years: RegExp, form: string])[] = [
  [/^20[0-3][1-9]$/, '\u0001'],
  [/^19[0-5][1-9]$/, '\u0002'],
  [/^19[6-9][1-9]$/, '\u0003'],
];
/** A day that every month of every year has. */
const DAY = /^(?:[1-9]|1\d|2[0-8])$/;

/** Signs up to this one stand for digits. */
const LAST_SIGN = 3;

/**
 * The form of a quote: where it has one amount, or one year with a day beside it or alone.
 * @example figureForm('fined €746 million').figure //=> '746', in the form of `fined €750 million`
 */
export function figureForm(quote: string): FigureForm {
  const bounds = boundsOf(quote);
  const [start, end] = [bounds.at(-2), bounds.at(-1)];
  if (start === undefined || end === undefined) return { form: quote, figure: '', start: 0 };
  const figure = quote.slice(start, end);
  // A day stands before its year; what stands behind one is a part of it, as in `1914–18`.
  const isAlone = bounds.length === 2;
  const digits = isAlone && isAmount(figure, quote.charAt(end)) ? amountForm(figure) : yearForm(figure);
  return digits !== null && (isAlone || DAY.test(quote.slice(bounds[0], bounds[1])))
    ? { form: quote.slice(0, start) + digits + quote.slice(end), figure, start }
    : { form: quote, figure: '', start: 0 };
}

/** Where one or two figures begin and end, in turn; nothing where there are others. */
function boundsOf(quote: string): readonly number[] {
  const bounds: number[] = [];
  for (let at = 0; at < quote.length; at += 1) {
    const code = quote.charCodeAt(at);
    if (code <= LAST_SIGN || bounds.length > 4) return [];
    if (!isDigit(code)) continue;
    bounds.push(at);
    while (isDigit(quote.charCodeAt(at)) || (isMark(quote.charCodeAt(at)) && isDigit(quote.charCodeAt(at + 1))))
      at += 1;
    bounds.push(at);
    at -= 1;
  }
  return bounds.length > 4 ? [] : bounds;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isMark(code: number): boolean {
  return code === 44 || code === 46;
}

/** Behind a decimal with a point there may be a day: `24.1.` */
function isAmount(figure: string, next: string): boolean {
  return next !== '.' && AMOUNT.test(figure);
}

function amountForm(figure: string): string {
  let form = '';
  for (let at = 0; at < figure.length; at += 1) form += isMark(figure.charCodeAt(at)) ? figure.charAt(at) : '\u0000';
  return form;
}

function yearForm(figure: string): string | null {
  if (figure.length !== 4) return null;
  for (const [years, form] of YEARS) if (years.test(figure)) return form;
  return null;
}
