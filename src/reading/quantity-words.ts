import { isAge } from './age-words.ts';
import { inSmallerUnit } from './compound-unit.ts';
import { counted } from './counted.ts';
import { behindDimensions } from './dimensions.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { inDecimals } from './in-decimals.ts';
import { isUnfinished } from './is-unfinished.ts';
import { withLetter } from './letter-before-noun.ts';
import { measured } from './measured.ts';
import { isNamed } from './name-words.ts';
import { personAt } from './person-words.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';

/** Reads what is measured or counted: an age, a measure, persons, any other noun. */
export function quantity(phrase: Phrase, stated: Figure): Draft | null {
  const figure = withLetter(phrase, stated);
  if (isUnfinished(figure) || isOfWord(phrase, figure) || isBoth(phrase, figure)) return null;
  const hyphen = phrase.key(figure.next) === '-' && phrase.isGlued(figure.next) ? figure.next + 1 : figure.next;
  const age = phrase.term(hyphen, 'age');
  if (age) return measured(phrase, figure, ` ${age.means}`, age.next);
  if (phrase.term(figure.from - 1, 'aged') && !phrase.term(hyphen, 'unit')) {
    const years = phrase.term(hyphen, 'period');
    return measured(phrase, figure, ' years', years?.means === 'years' ? years.next : figure.next);
  }
  if (isAge(phrase, figure)) return measured(phrase, figure, ' years', figure.next);
  const of = figure.first.power > 0 || figure.first.round ? (phrase.term(hyphen, 'of')?.next ?? hyphen) : hyphen;
  const unit = unitAt(phrase, of) ?? sharedUnit(phrase, figure);
  if (unit && isRate(phrase, unit.next)) return null;
  const isArticle = figure.first.article === true && figure.second === null;
  const smaller = unit && inSmallerUnit(phrase, figure, unit.means, unit.next);
  if (smaller) return measured(phrase, smaller.figure, ` ${smaller.unit}`, smaller.next);
  if (unit && !isArticle) return measured(phrase, figure, ` ${unit.means}`, unit.next);
  const person = personAt(phrase, of) ?? personAt(phrase, adjective(phrase, of));
  if (person && !isNamed(phrase, figure.at) && (!isArticle || person.means === 'victims'))
    return measured(phrase, figure, ' people', person.next);
  return isArticle ? null : counted(phrase, figure, of);
}

/** The unit behind the last of several dimensions: that of 3750 in `3750 x 60 m`. */
function sharedUnit(phrase: Phrase, { first, next }: Figure): { readonly means: string; readonly next: number } | null {
  for (const place of behindDimensions(phrase, next)) {
    const unit = unitAt(phrase, place);
    if (unit) return LENGTH.test(unit.means) && !isTimes(phrase, first, next) ? { means: unit.means, next } : null;
  }
  return null;
}

/** What has dimensions is told in these; two packs of 20 kg are no 2 kg. */
const LENGTH = /^(?:[mcdk]?m|(?:milli|centi|kilo)?met(?:re|er)s?|in|inch(?:es)?|ft|feet|foot|yards?|miles?)$/i;

/** Whether it says how many of them there are: the relay of 4 x 100 m. */
function isTimes(phrase: Phrase, { digits }: Numeral, next: number): boolean {
  const other = numeralAt(phrase, next + 1);
  return /^\d{1,2}$/.test(digits) && other !== null && Number(other.digits) >= 10 * Number(digits);
}

/** So much of another unit, which makes another measure of it: `8.75 lb/gal` are no pounds. */
function isRate(phrase: Phrase, at: number): boolean {
  const isGlued = phrase.isGlued(at) && phrase.isGlued(at + 1);
  return phrase.key(at) === '/' && isGlued && phrase.tokens[at + 1]?.kind === 'word';
}

/** A dual with the article speaks of two that are known: `الشركتين`, both companies. */
function isBoth(phrase: Phrase, { at, next }: Figure): boolean {
  const { definite } = phrase.language;
  const front = phrase.term(at, 'number')?.front ?? '';
  const isDual = next === at + 1 && phrase.tokens[at]?.start === phrase.tokens[next]?.start;
  return isDual && definite?.begins.some((article) => front.endsWith(article)) === true;
}

/** Digits behind a capital letter without space are part of its word: `G20`, `the A400`. */
function isOfWord(phrase: Phrase, { from, at, sign }: Figure): boolean {
  return from === at && !sign && phrase.isGlued(at) && phrase.isCapital(at - 1);
}

/** `half a mile`, `anderthalb Meter`. */
export function partOfUnit(phrase: Phrase, stated: Figure): Draft | null {
  const figure = inDecimals(phrase, stated);
  const unit = figure === stated ? null : unitAt(phrase, figure.next);
  return unit && measured(phrase, figure, ` ${unit.means}`, unit.next);
}

/** The unit of measure, which small units of one letter have only written together or behind a plain number. */
function unitAt(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  const unit = phrase.counted(at, 'unit');
  // A letter that is the first part of a word is none: `3 t-shirts`, but `5-t-Lkw`.
  const isPart =
    phrase.key(at).length === 1 && phrase.key(at + 1) === '-' && phrase.isGlued(at + 1) && !phrase.isGlued(at);
  if (isPart && phrase.isGlued(at + 2)) return null;
  // Degrees without their sign are written together, in capitals: `86F`.
  if (/^[cf]$/.test(phrase.key(at)) && !(phrase.isGlued(at) && phrase.isCapital(at))) return null;
  // Capitals count in a sign: `5G` is no mass.
  return unit?.means === phrase.key(at) && phrase.words(at, at + 1) !== unit.means ? null : unit;
}

/** One word between a number and the persons that it counts: `12 young people`. */
function adjective(phrase: Phrase, at: number): number {
  if (phrase.tokens[at]?.kind !== 'word') return at;
  const known = phrase.term(at, 'adjective');
  // Where nouns show by their ending that they are counted, most adjectives stand behind them.
  return known?.next ?? (phrase.language.counted || phrase.language.definite || phrase.term(at, 'other') ? at : at + 1);
}
