import { spreadEnds } from '../values/spread.ts';
import type { Figure } from './figure.ts';
import type { End } from './figure-end.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { isSameWord } from './range-end.ts';
import type { Numeral } from './read-numeral.ts';

/** A figure with its tolerance as the range that it is: `39 ± 1 °C`, `14 kg ± 0,5 kg`, `1.2 +/- 0.1 million`. */
export function spreadOf(phrase: Phrase, from: number, end: End): Figure | null {
  const { numeral: first, ...rest } = end;
  const tolerance =
    numeralBehindSign(phrase, first.next) ?? sameUnit(phrase, first.next, numeralBehindSign(phrase, first.next + 1));
  if (!tolerance || first.fraction || tolerance.fraction) return null;
  const { power } = tolerance;
  if (first.power !== power && (first.power !== 0 || Number(first.digits) >= 1000)) return null;
  const [low, high] = spreadEnds(first.digits, tolerance.digits);
  return {
    ...rest,
    from,
    next: tolerance.next,
    hedge: '',
    first: { ...first, digits: low, power },
    second: { ...tolerance, digits: high, power },
  };
}

/** The number behind `±` or `+/-`. */
function numeralBehindSign(phrase: Phrase, at: number): Numeral | null {
  if (phrase.key(at) === '±') return numeralAt(phrase, at + 1);
  const isSpelt = phrase.key(at) === '+' && phrase.key(at + 1) === '/' && /^[-−–]$/.test(phrase.key(at + 2));
  return isSpelt ? numeralAt(phrase, at + 3) : null;
}

/** Where the unit stands behind both figures. */
function sameUnit(phrase: Phrase, at: number, tolerance: Numeral | null): Numeral | null {
  return tolerance && isSameWord(phrase, at, tolerance.next) ? tolerance : null;
}
