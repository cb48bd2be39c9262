import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';
import { speltOut } from './spelt-number.ts';

/** A year in words that count nothing: `deux mille dix-neuf`, `mil huit cent quarante-deux`. Round numbers are none where no word says a year. */
export function speltYear(
  phrase: Phrase,
  at: number,
  said: boolean,
): { readonly year: number; readonly next: number } | null {
  const pair = inPair(phrase, at, true);
  if (pair) return pair;
  const spelt = speltOut(phrase, at);
  if (!spelt || (spelt.power > 0 && !said) || spelt.fraction) return null;
  const year = Number(spelt.digits) * 10 ** spelt.power;
  if (!Number.isInteger(year) || year < 1100 || year > 2099 || (year % 100 === 0 && !said)) return null;
  return isMeasured(phrase, spelt.next) || nounAt(phrase, spelt.next) ? null : { year, next: spelt.next };
}

/** A year in two numbers, its hundreds first: `nineteen ninety-nine`; of others than the last three hundreds only where it is said. */
export function inPair(
  phrase: Phrase,
  at: number,
  said: boolean,
): { readonly year: number; readonly next: number } | null {
  const hundreds = speltOut(phrase, at);
  const rest = hundreds?.power === 0 ? speltOut(phrase, hundreds.next) : null;
  if (!hundreds || rest?.power !== 0) return null;
  const [century, years] = [Number(hundreds.digits), Number(rest.digits)];
  if (century < (said ? 13 : 17) || century > (said ? 20 : 19) || years < 10 || years > 99) return null;
  const isBound = phrase.key(rest.next) === '-' && phrase.isGlued(rest.next);
  if (isBound || isMeasured(phrase, rest.next) || nounAt(phrase, rest.next)) return null;
  return { year: century * 100 + years, next: rest.next };
}

/** Whether what follows makes digits a number and no year: a unit, a currency, persons, a scale. */
export function isMeasured(phrase: Phrase, at: number): boolean {
  return (
    (['unit', 'currency', 'percent', 'person', 'scale', 'period', 'timesWord'] as const).some((role) =>
      phrase.term(at, role),
    ) || /^[€$£%°]$/.test(phrase.key(at))
  );
}
