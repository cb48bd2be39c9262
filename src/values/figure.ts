import { anotherRange } from './another-range.ts';
import { compare } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Hedge, Hedges } from './hedge.ts';
import { numberWord, roughNumber } from './number-words.ts';
import { orMore } from './or-more.ts';
import { withSpread } from './spread.ts';
import { misread, readNumber, SCALES, type StatedNumber } from './stated-number.ts';
import { takeHedge } from './take-hedge.ts';

/** A figure in words: a hedge, one number or two, and the words around them that say what is counted or measured. */
export interface Figure {
  readonly hedge: Hedge | null;
  readonly first: StatedNumber;
  /** The upper end of a range. */
  readonly second: StatedNumber | null;
  readonly before: string;
  readonly after: string;
}

const LONGEST = 200;
const WITHOUT_HEDGE = 'write a..b, which takes no hedging word: leave it out, or widen the range';
const NONE: ReadonlySet<string> = new Set();
const FORMS = 'write a number: EUR 12.5 million, 12 people, 27%';
const SINGLE =
  /^(?<sign>[-+−]?)(?<before>[^\d٠-٩۰-۹+\-−]*)(?<digits>[-+−]?[\d٠-٩۰-۹](?:[.,'’٫٬ \u00a0\u202f]?[\d٠-٩۰-۹])*(?:e[-+]?\d+)?)(?<after>.*)$/su;
const NO_NUMBER = /(?<!\w)(?:nan|inf(?:inity)?)(?!\w)/i;
const AND_MORE = /^\+(?!\s*\d)/;
const BETWEEN = /^between\s+(.+?)\s+and\s+(.+)$/i;

/**
 * Reads `[hedge] [word] number [scale] [word]`, or two of them joined by `..` or `between … and …`, or told as `39 ± 1`. What the words
 * around the number mean is for the type to say: a currency, a unit, a percent sign.
 * @param units words that are a unit when they end the text, though they may be a scale elsewhere: the m of `100 m`
 * @example readFigure('almost EUR 750 million', hedges) // hedge almost, first 750 million, before 'EUR'
 */
export function readFigure(text: string, hedges: Hedges, units: ReadonlySet<string> = NONE): Figure | Fault {
  if (text.length > LONGEST)
    return fault('too-long', `A value of ${String(text.length)} characters`, `at most ${String(LONGEST)} characters`);
  const trimmed = withSpread(text) ?? text.trim();
  const between = BETWEEN.exec(trimmed);
  if (between) return joinEnds(readEnd(between[1] ?? '', units), readEnd(between[2] ?? '', units));
  const dots = trimmed.indexOf('..');
  if (dots >= 0) return joinEnds(readEnd(trimmed.slice(0, dots), units), readEnd(trimmed.slice(dots + 2), units));
  const [hedge, rest] = limited(trimmed, hedges);
  const end = readEnd(rest, units, hedgeText(hedge));
  if (isFault(end)) return hedge && end.code === 'value/range' ? { ...end, hint: WITHOUT_HEDGE } : end;
  return { hedge, first: end.number, second: null, before: end.before, after: end.after };
}

/** The hedging word before the figure, or the limit behind it where none stands there. */
function limited(text: string, hedges: Hedges): readonly [Hedge | null, string] {
  const [hedge, rest] = takeHedge(text, hedges);
  return hedge ? [hedge, rest] : (orMore(rest, hedges) ?? [null, rest]);
}

interface End {
  readonly number: StatedNumber;
  readonly digits: string;
  readonly scale: string | undefined;
  readonly before: string;
  readonly after: string;
}

function readEnd(text: string, units: ReadonlySet<string>, hedge = ''): End | Fault {
  const groups = SINGLE.exec(numberWord(text.trim()))?.groups;
  if (!groups)
    return NO_NUMBER.test(text)
      ? misread(text.trim())
      : fault('unreadable', `No figure in "${text.trim()}"`, roughNumber(text, hedge) ?? FORMS);
  const { sign = '', before = '', after = '' } = groups;
  const digits = sign + (groups['digits'] ?? '');
  const tail = after.trimStart();
  const word = /^[a-z]+(?![^\s\p{Sc}%‰])/iu.exec(tail)?.[0] ?? '';
  const isUnit = units.has(word) && word === tail;
  if (AND_MORE.test(tail))
    return fault(
      'unreadable',
      `A plus sign behind the figure: "${text.trim()}"`,
      `write at least ${before}${digits}${after.replace(/\s*\+/, '')}`,
    );
  if (/^(?:.*[\s\p{Sc}])?\.$/su.test(before.trim()))
    return fault(
      'unreadable',
      `A decimal without its zero: "${text.trim()}"`,
      `write ${before.trim().slice(0, -1)}${sign}0.${digits.slice(sign.length)}${after}`,
    );
  const scale = SCALES.has(word.toLowerCase()) && !isUnit ? word.toLowerCase() : undefined;
  const number = readNumber(digits, scale);
  if (isFault(number)) return number;
  const range = anotherRange(text, before + digits, after);
  if (range) return range;
  return {
    number,
    digits,
    scale,
    before: before.trim(),
    after: (scale === undefined ? tail : tail.slice(word.length)).trim(),
  };
}

/** The words around one end of a range stand for both: `EUR 10..16 million` is from EUR 10 million to EUR 16 million. */
function joinEnds(low: End | Fault, high: End | Fault): Figure | Fault {
  if (isFault(low)) return low;
  if (isFault(high)) return high;
  const before = low.before === '' ? high.before : low.before;
  const after = high.after === '' ? low.after : high.after;
  if ((high.before !== '' && high.before !== before) || (low.after !== '' && low.after !== after)) {
    return fault(
      'range',
      `A range with two units: "${low.before}${low.after}" and "${high.before}${high.after}"`,
      'write the unit once, or the same one twice',
    );
  }
  const first = low.scale === undefined && high.scale !== undefined ? readNumber(low.digits, high.scale) : low.number;
  if (isFault(first)) return first;
  if (compare(first.value, high.number.value) > 0) {
    return fault(
      'range',
      `A range with its ends reversed: ${first.text}..${high.number.text}`,
      `write ${high.number.text}..${first.text}`,
    );
  }
  return { hedge: null, first, second: high.number, before, after };
}

/** The figure as it reads back, without the words around it. @example figureText(figure, 'EUR ', '') */
export function figureText(figure: Figure, before: string, after: string): string {
  const { hedge, first, second } = figure;
  if (second) return `${before}${rangeStart(first, second)}..${second.text}${after}`;
  return `${hedgeText(hedge)}${before}${first.text}${after}`;
}

/** The hedging word with the space that it wants behind it. @example hedgeText(hedges.get('about')) //=> 'about ' */
export function hedgeText(hedge: Hedge | null): string {
  return hedge ? `${hedge.word}${/[\w.]$/.test(hedge.word) ? ' ' : ''}` : '';
}

/** A scale that both ends share is written once. */
function rangeStart(first: StatedNumber, second: StatedNumber): string {
  const scale = / (\w+)$/.exec(second.text)?.[0];
  return scale !== undefined && first.text.endsWith(scale) ? first.text.slice(0, -scale.length) : first.text;
}
