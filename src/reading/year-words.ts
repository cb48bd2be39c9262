import { plainDigits } from './digits.ts';
import { isNamed } from './name-words.ts';
import type { Draft } from './draft.ts';
import { beginsChain, isInChain } from './in-chain.ts';
import { nounAt } from './noun-words.ts';
import { isOfOtherEra } from './other-era.ts';
import type { Phrase } from './phrase.ts';
import { inPair, isMeasured, speltYear } from './spelt-year.ts';

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
  if (year === null) return shortYear(phrase, at) ?? inWords(phrase, at, from);
  if (isOfOtherEra(phrase, from) || isInChain(phrase, from) || beginsChain(phrase, from)) return null;
  const draft: Draft = { type: 'date', notation: String(year), from: at, next: from + 1 };
  if (word) return draft;
  const isLed = phrase.term(at - 1, 'yearLead') ?? phrase.term(at - 1, 'order');
  if (
    !isLed &&
    (year < (phrase.language.capitalNouns ? 1000 : 1500) ||
      (!isRecent(String(year)) && phrase.term(at - 1, 'level') !== null) ||
      isCounted(phrase, from + 1) ||
      (phrase.isCapital(at - 1) && !phrase.language.capitalNouns) ||
      isNamed(phrase, at) ||
      isLimited(phrase, at - 1, from + 1))
  )
    return null;
  return isMeasured(phrase, from + 1) || isOfNoun(phrase, at) || isSlashed(phrase, from) ? null : draft;
}

/** A year may be around what is said, but is neither more nor less than it. */
function isLimited(phrase: Phrase, at: number, next: number): boolean {
  const hedge = phrase.term(at, 'hedge');
  const key = phrase.key(next - 1);
  return (
    hedge !== null &&
    (nounAt(phrase, next) !== null || (hedge.means !== 'about' && (!isRecent(key) || key.endsWith('00'))))
  );
}

/** `2018/1141` is a number of a file. */
function isSlashed(phrase: Phrase, at: number): boolean {
  const isMark = (place: number): boolean =>
    phrase.key(place) === '/' && phrase.isGlued(place) && phrase.isGlued(place + 1);
  return isMark(at + 1) || isMark(at - 1);
}

function isRecent(key: string): boolean {
  return Number(key) >= 1900 && Number(key) < 2040;
}

/** A year in words needs a word that leads to it. */
function inWords(phrase: Phrase, at: number, from: number): Draft | null {
  const isLed = from > at || phrase.term(at - 1, 'yearLead') !== null || phrase.term(at - 1, 'order') !== null;
  const spelt = inPair(phrase, from, isLed) ?? (isLed ? speltYear(phrase, from, from > at) : null);
  return spelt && { type: 'date', notation: String(spelt.year), from: at, next: spelt.next };
}

/** Whether a noun with the ending of a counted one follows, and none stands in front: `les 2000 voitures`, not `l’édition 2000`. */
function isOfNoun(phrase: Phrase, at: number): boolean {
  if (!phrase.language.counted || !nounAt(phrase, at + 1)) return false;
  if (phrase.tokens[at - 1]?.kind !== 'word' || phrase.term(at - 1, 'article')) return true;
  const isLed = phrase.term(at - 1, 'yearLead') ?? phrase.term(at - 1, 'order');
  return phrase.term(at - 1, 'other') !== null && (!isLed || phrase.term(at - 1, 'of') !== null);
}

/** `in ’98`: behind a word that leads to a year. */
function shortYear(phrase: Phrase, at: number): Draft | null {
  const digits = phrase.key(at + 1);
  const isShort = /^['’‘]$/.test(phrase.key(at)) && /^\d\d$/.test(digits) && phrase.isGlued(at + 1);
  if (!isShort || !phrase.term(at - 1, 'yearLead')) return null;
  return { type: 'date', notation: `${Number(digits) < 50 ? '20' : '19'}${digits}`, from: at, next: at + 2 };
}

function isCounted(phrase: Phrase, at: number): boolean {
  if (isMeasured(phrase, at)) return true;
  // Where every noun has a capital, round figures count what follows, and others are years: `2020 Insolvenz anmeldete`.
  return (
    phrase.language.capitalNouns &&
    phrase.isCapital(at) &&
    (phrase.key(at - 1).endsWith('00') || !isRecent(phrase.key(at - 1)))
  );
}
