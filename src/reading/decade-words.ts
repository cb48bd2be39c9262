import { twoDigits } from '../values/calendar.ts';
import type { Draft } from './draft.ts';
import { ordinalAt } from './ordinal-words.ts';
import { centuryBehind, partOfCentury } from './part-of-century.ts';
import type { Phrase } from './phrase.ts';

/** `التسعينيات`, with its century behind it where that is said; else of the last one. */
function decadeInWords(phrase: Phrase, at: number): Draft | null {
  const word = phrase.term(at, 'decadeWord');
  // `في الثلاثينيات من عمره` is an age.
  if (!word || phrase.term(word.next, 'age')) return null;
  const of = phrase.term(word.next, 'of')?.next ?? word.next;
  const century = phrase.term(of, 'period');
  const behind = century?.means === 'centuries' ? century : null;
  const nth = behind && ordinalAt(phrase, behind.next);
  const last = behind && phrase.term(behind.next, 'whichAfter');
  const ahead = behind ? null : centuryBehind(phrase, word.next);
  const hundreds = nth ? nth.value - 1 : last?.means === '0' ? 20 : (ahead?.hundreds ?? 19);
  const next = nth?.next ?? last?.next ?? ahead?.next ?? word.next;
  return { type: 'date', notation: `${twoDigits(hundreds)}${word.means.slice(0, 1)}X`, from: at, next };
}

/** The second one of `jaren tachtig en negentig`. */
function isSecondDecade(phrase: Phrase, at: number): boolean {
  const number = phrase.term(at - 2, 'number')?.means ?? phrase.key(at - 2);
  return (
    phrase.term(at - 1, 'and')?.next === at &&
    /^(?:1\d\d0|20\d0|[2-9]0)$/.test(number) &&
    phrase.before(at - 2, 'decadeBefore') !== null
  );
}

/** `the 1990s`, `jaren negentig`, `the 19th century`. */
export function decadeOrCentury(phrase: Phrase, at: number): Draft | null {
  const inWords = decadeInWords(phrase, at);
  if (inWords) return inWords;
  const nth = ordinalAt(phrase, at);
  const century = nth && phrase.term(nth.next, 'period');
  if (nth && century?.means === 'centuries' && nth.value > 0 && nth.value < 22)
    return ofCentury(phrase, at, nth.value - 1, century.next);
  const behind = phrase.term(at, 'period');
  const ordinal = behind?.means === 'centuries' ? ordinalAt(phrase, behind.next) : null;
  if (ordinal && ordinal.value < 22)
    return { type: 'date', notation: `${twoDigits(ordinal.value - 1)}XX`, from: at, next: ordinal.next };
  const before = phrase.term(at, 'decadeBefore');
  const from = before?.next ?? at;
  const token = phrase.tokens[from];
  const apostrophe = /^['’‘]$/.test(phrase.key(from)) ? from + 1 : from;
  const digits =
    phrase.tokens[apostrophe]?.kind === 'number' ? phrase.key(apostrophe) : (phrase.term(from, 'number')?.means ?? '');
  if (!token || !/^(?:1\d\d0|20\d0|[2-9]0)$/.test(digits)) return null;
  const end = digits === phrase.key(apostrophe) ? apostrophe + 1 : (phrase.term(from, 'number')?.next ?? from + 1);
  const isLed = before !== null || isSecondDecade(phrase, at);
  const after = isLed ? null : phrase.term(end, 'decadeAfter');
  if (!isLed && (!after || (digits.length < 4 && apostrophe === from && !phrase.language.shortDecades))) return null;
  const next = after?.next ?? end;
  const told = digits.length === 4 ? null : centuryBehind(phrase, next);
  const century4 = digits.length === 4 ? digits.slice(0, 3) : `${twoDigits(told?.hundreds ?? 19)}${digits.slice(0, 1)}`;
  return { type: 'date', notation: `${century4}X`, from: at, next: told?.next ?? next };
}

/** A century, or the part of it that stands before it; null where it is not said which part that is. */
function ofCentury(phrase: Phrase, at: number, hundreds: number, next: number): Draft | null {
  const part = partOfCentury(phrase, at, hundreds);
  if (!part) return { type: 'date', notation: `${twoDigits(hundreds)}XX`, from: at, next };
  if (!part.years) return null;
  const [first, last] = part.years.map((year) => String(year).padStart(4, '0'));
  return { type: 'date', notation: `${first ?? ''}..${last ?? ''}`, from: part.from, next };
}
