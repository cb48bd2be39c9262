import { isApostrophe, isDigit, isLetter, isSeparator, isSpace, isThousandsSpace } from './characters.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As the tables have it: small letters, plain apostrophes, Arabic without vowel signs and with one form of alif. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether space stands before it. */
  readonly apart: boolean;
}

const APOSTROPHE = /['’ʼ]/g;
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const ALIF = /[أإآٱ]/g;

/**
 * Cuts a text into words, numbers and signs. A number takes its separators with it (`1.234,56`, `1 234`, `٧٤٦٫٥`);
 * which of them set off thousands is for the language to say. Takes time in proportion to the text.
 * @param elides whether a word before an apostrophe stands by itself, as in French: `d’euros`
 * @example tokenize('€1.2bn', false) // the sign €, the number 1.2, the word bn
 */
export function tokenize(text: string, elides: boolean): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    const kind = isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'sign';
    at =
      kind === 'number' ? endOfNumber(text, at) : kind === 'word' ? endOfWord(text, at, elides) : endOfSign(text, at);
    tokens.push({ kind, key: keyOf(text.slice(start, at), kind), start, end: at, apart: start > last || start === 0 });
    last = at;
  }
  return tokens;
}

/** A word as the tables of a language have it. @example wordKey('L’Année') //=> "l'année" */
export function wordKey(word: string): string {
  const plain = word.toLowerCase().replace(APOSTROPHE, "'");
  return /[\u0600-\u06ff]/.test(plain)
    ? plain.replace(ARABIC_MARKS, '').replace(ALIF, 'ا').replaceAll('ى', 'ي')
    : plain;
}

function keyOf(text: string, kind: Token['kind']): string {
  if (kind !== 'number') return wordKey(text);
  return /^[\d.,]+$/.test(text) ? text : text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

function endOfWord(text: string, from: number, elides: boolean): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (!isApostrophe(code)) return at;
    const next = text.charCodeAt(at + 1);
    if (elides && (isLetter(next) || isDigit(next) || isMoney(next))) return at + 1;
    if (!isLetter(next)) return at;
  }
  return at;
}

/** A symbol from beyond the first plane takes two units. */
function endOfSign(text: string, from: number): number {
  return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
}

/** A separator belongs to a number where a digit follows; a space only where three of them stand between two others. */
function endOfNumber(text: string, from: number): number {
  let at = endOfDigits(text, from);
  let group = at - from;
  let onlySpaces = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = at + 1;
    if (!isDigit(text.charCodeAt(next))) return at;
    const end = endOfDigits(text, next);
    if (isThousandsSpace(code)) {
      if (group > 3 || end - next !== 3 || !onlySpaces) return at;
    } else if (isSeparator(code)) {
      onlySpaces = false;
    } else return at;
    group = end - next;
    at = end;
  }
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** What an amount begins with, before which a word loses its vowel: `d’€`. */
function isMoney(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0x20ac;
}
