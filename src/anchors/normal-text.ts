/** A text without what print changes as it likes, and where each of its units stands in the text as it is. */
export interface NormalText {
  readonly units: string;
  /** The offset of the character that each unit was made from, and at the end the length of the text. */
  readonly starts: Uint32Array;
}

/** More marks on one letter are no letter of any language (Unicode Standard Annex #15, stream-safe text). */
const MOST_MARKS = 30;

/**
 * The form in which words are looked for: all kinds of space as one space, quotation marks and apostrophes as one mark,
 * dashes as one dash, small letters by the tables of Unicode and no locale, letters and their accents apart, digits of
 * Arabic and of full width as those of ASCII; without soft hyphens, characters of no width, Arabic vowel signs and tatweel.
 * @example normalText('“Almost  12”').units //=> "'almost 12'"
 */
export function normalText(text: string): NormalText {
  const folded = new Map<string, string>();
  let units = new Uint16Array(text.length + 16);
  let starts = new Uint32Array(text.length + 17);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    if (length + 128 > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + 128));
      starts = grown(starts, new Uint32Array(starts.length * 2 + 129));
    }
    const unit = text.charCodeAt(at);
    if (unit < 128 && !(text.charCodeAt(at + 1) > 127)) {
      const plain = ASCII[unit] ?? unit;
      if (plain !== SPACE || units[length - 1] !== SPACE || length === 0) {
        starts[length] = at;
        units[length++] = plain;
      }
      at += 1;
      continue;
    }
    let end = endOfLetter(text, at);
    const letter = text.slice(at, end);
    const before = length === 0 ? SPACE : units[length - 1];
    if (before === SPACE && OPENING.test(letter)) end = endOfSpaces(text, end);
    if (before === SPACE && length > 0 && CLOSING.test(letter) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      length -= 1;
    let plain = folded.get(letter);
    if (plain === undefined) folded.set(letter, (plain = fold(letter)));
    if (plain !== ' ' || units[length - 1] !== SPACE || length === 0) {
      for (let index = 0; index < plain.length; index += 1) {
        starts[length] = at;
        units[length++] = plain.charCodeAt(index);
      }
    }
    at = end;
  }
  starts[length] = text.length;
  return { units: stringOf(units.subarray(0, length)), starts: starts.subarray(0, length + 1) };
}

/** The end of the character at an offset, with the marks upon it. */
export function endOfLetter(text: string, at: number): number {
  let end = at + widthAt(text, at);
  for (let marks = 0; marks < MOST_MARKS && text.charCodeAt(end) >= 0x300; marks += 1) {
    const width = widthAt(text, end);
    if (!/^\p{M}$/u.test(text.slice(end, end + width))) break;
    end += width;
  }
  return end;
}

/** The spaces within French marks belong to these; German ones, the other way round, stand against their words. */
const OPENING = /^[«‹]$/;
const CLOSING = /^[»›]$/;

function endOfSpaces(text: string, from: number): number {
  let end = from;
  while (/^\s$/.test(text.charAt(end))) end += 1;
  return end;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const SPACE = 32;

/** What becomes of each character of ASCII. */
const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  if ((code >= 9 && code <= 13) || code === SPACE) return SPACE;
  if (code >= 65 && code <= 90) return code + 32;
  return code === 34 || code === 96 ? 39 : code;
});

const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
  /[\u00ad\u034f\u061c\u0640\u064b-\u0652\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu;
const QUOTATION_MARKS = /["`´«»ʹʼ‘-‟′″‹›「-』〝-〟＂＇｀]/gu;
const DASHES = /[\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/gu;
/** Each run of ten digits, by its nought. */
const DIGITS = [0x0660, 0x06f0, 0xff10];

function fold(letter: string): string {
  const digit = digitOf(letter.charCodeAt(0));
  if (digit !== null && letter.length === 1) return digit;
  return letter
    .replace(UNSEEN, '')
    .normalize('NFD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ς', 'σ')
    .replaceAll('…', '...')
    .replace(QUOTATION_MARKS, "'")
    .replace(DASHES, '-')
    .replace(/[\s\u0085]+/gu, ' ');
}

function digitOf(code: number): string | null {
  const nought = DIGITS.find((first) => code >= first && code < first + 10);
  return nought === undefined ? null : String(code - nought);
}

function grown<Numbers extends Uint16Array | Uint32Array>(full: Numbers, wider: Numbers): Numbers {
  wider.set(full);
  return wider;
}

const fromUnits = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, null, units) as string;

/**
 * In parts, since a call takes no more than some ten thousand arguments; and not by spreading them, which takes ten
 * times as long.
 */
function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) parts.push(fromUnits(units.subarray(at, at + 8192)));
  return parts.join('');
}
