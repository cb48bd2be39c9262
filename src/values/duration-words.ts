import { add, divide, formatDecimal, multiply, trim, type Decimal } from './decimal.ts';
import { durationUnit, UNITS, type DurationUnit } from './duration-unit.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { readNumber, type StatedNumber } from './stated-number.ts';

/** A duration in several units, as one number of the last of them. */
export interface Compound {
  readonly number: StatedNumber;
  readonly unit: DurationUnit;
  /** The largest unit: where that is one of the calendar, the whole has no fixed length. */
  readonly largest: DurationUnit;
}

const ISO = /\bP(?=[\dT])(?:\d[\d.]*[YMWD])*(?:T(?:\d[\d.]*[HMS])+)?(?![\w,]|\.\d)/g;
const LETTERS: Readonly<Record<string, DurationUnit>> = {
  Y: UNITS.years,
  M: UNITS.months,
  W: UNITS.weeks,
  D: UNITS.days,
};
const TIME_LETTERS: Readonly<Record<string, DurationUnit>> = { H: UNITS.hours, M: UNITS.minutes, S: UNITS.seconds };

/** Writes the durations of ISO 8601 in words. @example isoToWords('about P27Y') //=> 'about 27 years' */
export function isoToWords(text: string): string {
  return text.replace(ISO, (token) => {
    const [dates = '', times = ''] = token.slice(1).split('T');
    return [...inWords(dates, LETTERS), ...inWords(times, TIME_LETTERS)].join(' ');
  });
}

function inWords(text: string, units: Readonly<Record<string, DurationUnit>>): readonly string[] {
  return [...text.matchAll(/(\d[\d.]*)([A-Z])/g)].map(
    ([, number = '', letter = '']) => `${number} ${units[letter]?.name ?? letter}`,
  );
}

const PIECE = /^([\d,.]+) ?([a-z]+)$/i;
const BETWEEN_PIECES = /(?<=[a-z])(?:, and |, | and | )(?=\d)|(?<=[a-z])(?=\d)/i;

/** Reads `3 hours 20 minutes`, as precise as its last unit; null where there is but one unit. */
export function readCompound(text: string): Compound | Fault | null {
  const pieces = text.split(BETWEEN_PIECES);
  // Words without a figure in front, as in `every 30 minutes`, are no unit of it.
  if (pieces.length < 2 || !/\d/.test(pieces[0] ?? '')) return null;
  const parts: { readonly number: StatedNumber; readonly unit: DurationUnit }[] = [];
  for (const piece of pieces) {
    const [, digits = '', word = ''] = PIECE.exec(piece) ?? [];
    const unit = durationUnit(word);
    if (!unit) return fault('unreadable', `Not a duration: "${text}"`, 'write 3 hours 20 minutes');
    const number = readNumber(digits, undefined);
    if (isFault(number)) return number;
    const before = parts.at(-1);
    if (before && (before.unit.seconds.nearest <= unit.seconds.nearest || before.number.unit < 0)) {
      return fault(
        'unreadable',
        `Units out of order: "${text}"`,
        'write the larger unit first, whole, and each unit once: 3 hours 20 minutes',
      );
    }
    parts.push({ number, unit });
  }
  return inLastUnit(parts);
}

function inLastUnit(parts: readonly { readonly number: StatedNumber; readonly unit: DurationUnit }[]): Compound {
  const [first, last] = [parts[0], parts.at(-1)];
  const [largest, unit] = [first?.unit ?? UNITS.seconds, last?.unit ?? UNITS.seconds];
  const seconds = parts.map((part) => multiply(part.number.value, part.unit.seconds)).reduce(add);
  const value = trim(divide(seconds, unit.seconds, 'floor'));
  const step = last?.number.unit ?? 0;
  const words = parts.map((part) => durationText(part.number.text, part.number.value, part.unit)).join(' ');
  return {
    number: { value, unit: step, place: step, significant: 2, text: words.slice(0, words.lastIndexOf(' ')) },
    unit,
    largest,
  };
}

/** @example durationText('1', decimal(1), UNITS.weeks) //=> '1 week' */
function durationText(digits: string, value: Decimal, unit: DurationUnit): string {
  return `${digits} ${formatDecimal(value) === '1' ? unit.singular : unit.name}`;
}
