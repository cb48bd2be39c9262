import { minorUnits } from '../values/currency.ts';
import { codesOf } from './currency-words.ts';
import type { Draft } from './draft.ts';
import { figureNotation, type Figure } from './figure.ts';
import type { Role } from './roles.ts';
import { nounAt } from './noun-words.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** `85 Cent`, `between 20 and 50 pence`: hundredths of a currency. */
export function inCents(phrase: Phrase, figure: Figure): Draft | null {
  const hyphen = phrase.key(figure.next) === '-' && phrase.isGlued(figure.next) ? figure.next + 1 : figure.next;
  const { first, second } = figure;
  const cents = figure.sign ? null : phrase.term(hyphen, 'cents');
  // One letter is a name only right behind its number: `99p`.
  if (!cents || (phrase.key(hyphen).length === 1 && !phrase.isGlued(hyphen))) return null;
  const codes = codesOf(cents.means) ?? cents.means.split(' ');
  const places = placesOf(codes[0] ?? '');
  const told = {
    ...figure,
    first: { ...first, digits: inWhole(first.digits, places) },
    second: second && { ...second, digits: inWhole(second.digits, places) },
  };
  return {
    type: 'money',
    notation: figureNotation(told, `${codes[0] ?? ''} `, ''),
    from: figure.from,
    next: cents.next,
    ...(codes.length > 1 ? { currencies: codes } : {}),
  };
}

/** How many digits the small coin of a currency stands for: two, and three for most dinars. */
function placesOf(code: string): number {
  return minorUnits(code) === 3 ? 3 : 2;
}

/** @example inWhole('85', 2) //=> '0.85' */
function inWhole(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const padded = whole.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}${decimals}`;
}

/** A whole amount with its hundredths behind the name: `12 € 50`, `5 Euro 90`, `zwölf Euro fünfzig`, `5 euros and 20 cents`. */
export function withCents(
  phrase: Phrase,
  figure: Figure,
  at: number,
  code: string,
): { readonly figure: Figure; readonly next: number } | null {
  const { first, second } = figure;
  if (second || first.power > 0 || !/^\d+$/.test(first.digits)) return null;
  const and = phrase.term(at, 'and')?.next ?? at;
  const numeral = numeralAt(phrase, and);
  const places = placesOf(code);
  if (!numeral || numeral.power > 0 || !/^\d{1,3}$/.test(numeral.digits) || numeral.digits.length > places) return null;
  const named = phrase.term(numeral.next, 'cents');
  const bare =
    and === at && numeral.digits.length === 2 && first.spelt === numeral.spelt && !isCounted(phrase, numeral.next);
  const isCent = named !== null && (codesOf(named.means) ?? named.means.split(' ')).includes(code);
  if (!isCent && (named !== null || !bare)) return null;
  const digits = `${first.digits}.${numeral.digits.padStart(places, '0')}`;
  return { figure: { ...figure, first: { ...first, digits } }, next: named?.next ?? numeral.next };
}

const COUNTING: readonly Role[] = [
  'unit',
  'currency',
  'percent',
  'person',
  'period',
  'timesWord',
  'clock',
  'to',
  'month',
];

/** Whether a number goes on to count or measure something of its own: `für 5 Euro 90 Minuten`. */
function isCounted(phrase: Phrase, at: number): boolean {
  return (
    nounAt(phrase, at) !== null ||
    (/^[-–—.,:/%€$£]$/.test(phrase.key(at)) && phrase.isGlued(at + 1)) ||
    COUNTING.some((role) => phrase.term(at, role) !== null)
  );
}
