import { hasChanged } from './has-changed.ts';
import type { Figure } from './figure.ts';
import type { Phrase } from './phrase.ts';

const LARGEST_LABEL = 999;
const LARGEST_SPELT_LABEL = 100;

/** Whether a bare number says something by itself: a small whole number without a hedge is as often a label. */
export function isTelling(phrase: Phrase, figure: Figure): boolean {
  if (phrase.isQuote) return true;
  const { hedge, first, second, at } = figure;
  if (isComparedYear(phrase, figure)) return false;
  // Two small numbers with a hyphen are as often a score: `won 3-6`.
  if (second && hedge === '' && figure.from === at && isScore(phrase, figure)) return false;
  if (hedge !== '' || second !== null || first.power > 0) return true;
  // Long digits without marks for thousands are as often a code, and four behind a name are a year of it: `Euro 2024`.
  if (/^\d{5,}$/.test(phrase.key(at)) || (/^\d{4}$/.test(phrase.key(at)) && isTitle(phrase, at - 1))) return false;
  if (Number(first.digits) > LARGEST_LABEL) return true;
  // A word that only a number in one piece makes is no label: `Siebenundneunzig, ich habe mitgezählt`.
  if (first.spelt && Number(first.digits) > (phrase.language.compounds ? 20 : LARGEST_SPELT_LABEL)) return true;
  // A point where decimals have a comma is that of a version or a label: `USB 3.0`.
  if (first.digits.includes('.')) return phrase.language.decimal !== 'comma' || !phrase.key(at).includes('.');
  return isStated(phrase, figure) || isLevel(phrase, figure);
}

/** A year that something is held against: `höher als 2017`. */
function isComparedYear(phrase: Phrase, { hedge, at, next }: Figure): boolean {
  return (
    hedge !== '' &&
    hedge !== 'about' &&
    next === at + 1 &&
    /^(?:19\d|20[0-3])\d$/.test(phrase.key(at)) &&
    !phrase.key(at).endsWith('00')
  );
}

function isScore(phrase: Phrase, { next, first, second }: Figure): boolean {
  return (
    /^[-–]$/.test(phrase.key(next - 2)) &&
    phrase.isGlued(next - 1) &&
    [first, second].every((end) => end !== null && end.power === 0 && /^\d{1,2}$/.test(end.digits))
  );
}

function isTitle(phrase: Phrase, at: number): boolean {
  return phrase.isCapital(at) && !phrase.term(at, 'other') && !phrase.term(at, 'comesTo');
}

/** A small number that something is said to come to, or of which something is said: `s'élève à 437`, `37 ont été rejetées`. */
function isStated(phrase: Phrase, { from, at, next }: Figure): boolean {
  if (from !== at || phrase.isGlued(at) || (phrase.isGlued(next) && /^[-–:/]$/.test(phrase.key(next)))) return false;
  if (phrase.term(next, 'ofMany')) return !phrase.term(at - 1, 'article');
  if (phrase.before(at, 'comesTo')) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) if (isCounting(phrase, back, at)) return true;
  return false;
}

/** `عدد الموافقين 17`: only names of what is counted stand between. */
function isCounting(phrase: Phrase, back: number, at: number): boolean {
  if (!phrase.term(back, 'counting')) return false;
  for (let between = back + 1; between < at; between += 1)
    if (phrase.tokens[between]?.kind !== 'word' || phrase.term(between, 'other')) return false;
  return true;
}

/** A small number that something rose to, or that is more or less than another: `rose to 47`, `two too few`. */
function isLevel(phrase: Phrase, { from, next }: Figure): boolean {
  return (
    phrase.term(next, 'compared') !== null ||
    ((phrase.term(from - 1, 'level') ?? phrase.term(from - 1, 'to')) !== null && hasChanged(phrase, from - 1))
  );
}
