import type { Figure } from './figure.ts';
import { isInChain } from './in-chain.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

/** Whether a number is part of a name or a label: `Windows 10`, `Article 83`, `Abs. 3`, a phone number, a postcode. */
export function isName(phrase: Phrase, { from, at, next, hedge, first, second }: Figure): boolean {
  if (hedge !== '' || from !== at) return false;
  // Such a word may end another part of the sentence: `in seiner Wohnung drei Golduhren`.
  const isCount = first.spelt && phrase.language.capitalNouns && nounAt(phrase, next) !== null;
  if (isNamed(phrase, at) && !isCount) return true;
  if (isLabel(phrase, at, next)) return true;
  if (!phrase.language.capitalNouns && isOfTitle(phrase, at, next, first.spelt)) return true;
  if (first.spelt || first.power > 0) return false;
  if (second === null && isPostcode(phrase, at, next)) return true;
  if (phrase.term(at - 1, 'comesTo')) return false;
  // Where every noun has a capital, it names the number behind it only if the number counts nothing.
  if (phrase.language.capitalNouns && nounAt(phrase, next)) return false;
  return phrase.isCapital(at - 1) && !phrase.startsSentence(at - 1) && !phrase.term(at - 1, 'other');
}

/** An address (`14 Mill Lane`), or a number with a capital within a sentence before a word with one (`the Seven Kings`). */
function isOfTitle(phrase: Phrase, at: number, next: number, spelt: boolean): boolean {
  if (!phrase.isCapital(next)) return false;
  return spelt
    ? phrase.isCapital(at) && !phrase.startsSentence(at)
    : phrase.isCapital(next + 1) && phrase.tokens[next + 1]?.apart === true && /^\d{1,3}$/.test(phrase.key(at));
}

/** Behind such a word as `page`, which may be cut short with a point or be several (`ص.ب`). */
export function isNamed(phrase: Phrase, at: number): boolean {
  return phrase.before(at, 'name') !== null || (phrase.key(at - 1) === '.' && phrase.before(at - 1, 'name') !== null);
}

/** Written together with what stands before it (the year of `Dorpsbelang ’98`), or one of several groups of digits. */
function isLabel(phrase: Phrase, at: number, next: number): boolean {
  return (
    isInChain(phrase, at) ||
    (/^['‘]$/.test(phrase.key(at - 1)) && phrase.isGlued(at) && /^\d\d$/.test(phrase.key(at))) ||
    /^\d{7,}$/.test(phrase.key(at)) ||
    (phrase.tokens[at - 1]?.kind === 'number' &&
      phrase.tokens[at]?.kind === 'number' &&
      !/^(?:1[5-9]|20)\d\d$/.test(phrase.key(at - 1))) ||
    (phrase.key(next) === '/' && phrase.isGlued(next) && phrase.isGlued(next + 1))
  );
}

/** Digits without a mark before a town: `10115 Berlin`, `75011 Paris`, `1017 AB`. */
function isPostcode(phrase: Phrase, at: number, next: number): boolean {
  const { postcode, capitalNames } = phrase.language;
  const key = phrase.key(at);
  if (!/^\d+$/.test(key) || !phrase.isCapital(next)) return false;
  if (/^\d{4}$/.test(key) && /^[A-Z]{2}$/.test(phrase.words(next, next + 1))) return true;
  return capitalNames === true ? /^\d{4,5}$/.test(key) : key.length === postcode;
}
