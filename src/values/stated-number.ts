import { decimal, parseDecimal, type Decimal } from './decimal.ts';
import { fault, type Fault } from './fault.ts';

/** A number as somebody stated it: its value, and how finely. */
export interface StatedNumber {
  readonly value: Decimal;
  /** u, the unit of the words, as a power of ten: 6 for `312 million`, 5 for `312.0 million`. */
  readonly unit: number;
  /** g, the place of the last digit that is not zero, zeros written after a decimal point counting as digits. */
  readonly place: number;
  readonly significant: number;
  /** The unit of the words where it is no power of ten: of a year and a half it is a half. */
  readonly step?: Decimal;
  /** The number as it reads back: `312 million`. */
  readonly text: string;
}

/** Words that multiply, by powers of ten. In English throughout: what *billion* means elsewhere is a matter of reading. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['lakh', 5],
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['crore', 7],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
  ['quadrillion', 15],
]);

/** The word that is written for a power of ten, whichever was read: `5 m` may be metres, `5 million` may not. */
const WRITTEN: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

const PLAIN = /^[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const LONGEST = 60;

/**
 * Reads digits with thousands set off by commas and decimals by a point, times a scale word where there is one.
 * Every other style is refused with the right one shown, because `1.234` and `1,234` are a thousandfold apart.
 * @example readNumber('7.10', undefined) //=> value 7.1, unit −2, place −2
 */
export function readNumber(digits: string, scale: string | undefined): StatedNumber | Fault {
  if (digits.length > LONGEST)
    return fault(
      'too-large',
      `A number of ${String(digits.length)} characters`,
      `at most ${String(LONGEST)} characters`,
    );
  if (!PLAIN.test(digits)) return misread(digits);
  if (/^[-+−]?0,/.test(digits)) return misread(digits);
  const bare = digits.replaceAll(',', '').replace('−', '-').replace('+', '');
  if (/^-?0\d/.test(bare))
    return fault(
      'unreadable',
      `A number that begins with a zero: "${digits}"`,
      `write ${bare.replace(/^(-?)0+(?=\d)/, '$1')}`,
    );
  const power = scale === undefined ? 0 : (SCALES.get(scale) ?? 0);
  const point = bare.indexOf('.');
  const decimals = point < 0 ? 0 : bare.length - point - 1;
  const counted = bare.replace(/^-?0*\.?0*|\./g, '');
  const kept = decimals > 0 ? counted : counted.replace(/0+$/, '');
  const trailing = decimals > 0 ? 0 : counted.length - kept.length;
  const stated = parseDecimal(bare);
  return {
    value: power === 0 ? stated : decimal(stated.digits, stated.exponent + power),
    unit: power - decimals,
    place: power - decimals + trailing,
    significant: kept.length,
    text: scale === undefined ? digits : `${digits} ${WRITTEN.get(power) ?? scale}`,
  };
}

/** What is wrong with digits that are not in the one form, and how they would be. */
export function misread(digits: string): Fault {
  const ascii = digits
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace('٫', '.')
    .replaceAll('٬', ',');
  if (ascii !== digits) return fault('unreadable', `Digits in another script: "${digits}"`, `write ${ascii}`);
  if (/(?<!\w)(?:nan|inf(?:inity)?)(?!\w)/i.test(digits))
    return fault('unreadable', `Not a number: "${digits}"`, 'write the figure itself, or leave the claim out');
  if (/^[-+]?[\d.]+e[-+]?\d+$/i.test(digits))
    return fault('unreadable', `A number with an exponent: "${digits}"`, 'write it out, or with a word: 1.2 million');
  const grouped = regroup(digits.replace('−', '-'));
  if (grouped !== null)
    return fault(
      'unreadable',
      `Thousands and decimals in another style: "${digits}"`,
      `write ${grouped} (commas for thousands, a point for decimals)`,
    );
  return fault(
    'unreadable',
    `Not a number: "${digits}"`,
    'write digits, with commas for thousands and a point for decimals: 1,234.5',
  );
}

/** Rewrites points, spaces, apostrophes and stray commas; null where the digits give no hint of what was meant. */
function regroup(digits: string): string | null {
  if (/^[-+]?0,\d+$/.test(digits)) return digits.replace(',', '.');
  const match = /^([-+]?)(\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})*|\d+)(?:([.,])(\d+))?$/.exec(digits.trim());
  const separators = new Set(digits.replace(/[\d+-]/g, ''));
  if (!match) {
    const indian = /^[-+]?\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : null;
    return indian === null ? null : withCommas(indian);
  }
  const [, sign = '', whole = '', , decimals] = match;
  const plain = whole.replace(/\D/g, '');
  if (decimals === undefined && separators.size === 0) return null;
  return withCommas(`${sign}${plain}${decimals === undefined ? '' : `.${decimals}`}`);
}

/** Sets off thousands with commas. @example withCommas('1234567.89') //=> '1,234,567.89' */
export function withCommas(plain: string): string {
  return plain.replace(/^([-+]?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
