import type { Draft } from './draft.ts';
import { figureNotation, type Figure } from './figure.ts';
import { isOpenHour } from './hour-of-day.ts';
import { isTelling } from './is-telling.ts';
import { belowZero, measured } from './measured.ts';
import { isName } from './name-words.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

/** Reads how many of a noun there are, or a number by itself where it says something. */
export function counted(phrase: Phrase, figure: Figure, at: number): Draft | null {
  const { first } = figure;
  // `more than one reason` counts nothing.
  const isOne = first.spelt && first.digits === '1' && first.power === 0 && figure.second === null;
  if (
    isOne ||
    isOpenHour(phrase, figure) ||
    isOfSpokenHour(phrase, figure) ||
    isName(phrase, figure) ||
    isInWord(phrase, figure)
  )
    return null;
  // `alle vier Jahre` says how often.
  if (phrase.term(figure.from - 1, 'everyNth') && phrase.term(at, 'period')) return null;
  const noun = nounAt(phrase, at);
  if (noun) return { ...measured(phrase, figure, '', noun.next), noun: phrase.words(at, noun.next) };
  const told = belowZero(phrase, { figure, next: figure.next });
  return told.next > figure.next || isTelling(phrase, figure)
    ? { type: 'number', notation: figureNotation(told.figure, '', ''), from: figure.from, next: told.next }
    : null;
}

/** An hour whose half of the day stays open, or the end of a stretch behind it: `van half drie tot vijf`. */
function isOfSpokenHour(phrase: Phrase, { at, from }: Figure): boolean {
  return phrase.before(at, 'clockPart') !== null || phrase.before(from - 1, 'clockPart') !== null;
}

/** Part of a word with a hyphen: `un deux-roues`. */
function isInWord(phrase: Phrase, { first, next }: Figure): boolean {
  return first.spelt && phrase.key(next) === '-' && phrase.isGlued(next) && phrase.isGlued(next + 1);
}
