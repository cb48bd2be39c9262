import { plainDigits } from './digits.ts';
import type { Draft } from './draft.ts';
import { isOfOtherEra } from './other-era.ts';
import type { Phrase } from './phrase.ts';

/** Four digits of a year; other numbers of four digits are told apart by what stands beside them. */
export function plainYear(phrase: Phrase, at: number): number | null {
  const key = phrase.key(at);
  return phrase.tokens[at]?.kind === 'number' && /^(?:1\d{3}|20\d\d)$/.test(key)
    ? Number(plainDigits(key, 'point'))
    : null;
}

/** A year by itself: behind a word that leads to one, or four digits that count nothing. */
export function bareYear(phrase: Phrase, at: number): Draft | null {
  const word = phrase.term(at, 'yearWord');
  const from = word?.next ?? at;
  const year = plainYear(phrase, from);
  if (year === null || isOfOtherEra(phrase, from)) return null;
  const draft: Draft = { type: 'date', notation: String(year), from: at, next: from + 1 };
  if (word) return draft;
  const isLed = phrase.term(at - 1, 'yearLead') ?? phrase.term(at - 1, 'order');
  if (
    !isLed &&
    (year < 1500 ||
      isCounted(phrase, from + 1) ||
      phrase.isCapital(at - 1) ||
      phrase.term(at - 1, 'name') ||
      phrase.term(at - 1, 'hedge'))
  )
    return null;
  return isMeasured(phrase, from + 1) ? null : draft;
}

/** Whether what follows makes four digits a number: a unit, a currency, persons, a scale. */
function isMeasured(phrase: Phrase, at: number): boolean {
  return (
    (['unit', 'currency', 'percent', 'person', 'scale', 'period', 'timesWord'] as const).some((role) =>
      phrase.term(at, role),
    ) || /^[€$£%°]$/.test(phrase.key(at))
  );
}

function isCounted(phrase: Phrase, at: number): boolean {
  return isMeasured(phrase, at) || (phrase.language.capitalNouns && phrase.isCapital(at));
}
