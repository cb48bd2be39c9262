/** Letters that carry no separable accent, yet are written without it where a keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};

const ALREADY_PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;

// Ranges instead of \p{…}: these run at every start, and a class of Unicode properties takes a millisecond to compile.
const LATIN_WITH_MARKS = /([a-z\u00c0-\u024f\u1e00-\u1eff])[\u0300-\u036f]+/g;
const INVISIBLE = /[\u00ad\u0600-\u0605\u061c\u06dd\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const SPACES_AND_DASHES = /[\s\u002d\u058a\u05be\u2010-\u2015\u2e3a\u2e3b\ufe58\ufe63\uff0d]+/g;

/**
 * The form under which names are looked up: small letters, Latin ones without accents (Unicode NFKC and NFD), hyphens
 * as spaces, one kind of apostrophe, Arabic without vowel signs. The article stays: "the Hague" and "Hague" are two names.
 * @example normalName('Université de Kesra–Nord') //=> 'universite de kesra nord'
 */
export function normalName(name: string): string {
  if (ALREADY_PLAIN.test(name)) return name;
  // The rest changes nothing of ASCII, and most names are made of it.
  if (ASCII.test(name)) return name.toLowerCase().replaceAll('`', "'").replace(SPACES_AND_DASHES, ' ').trim();
  const letters = name
    .replaceAll('´', "'")
    .normalize('NFKC')
    .replace(/[’‘ʼʹ′`]/gu, "'")
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_WITH_MARKS, '$1')
    .replace(/[æœøßłđðħıþς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return withoutVowelSigns(letters)
    .replace(/ا[\u0653-\u0655]/gu, 'ا')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SPACES_AND_DASHES, ' ')
    .trim();
}

/** Without Arabic vowel signs and tatweel, which print may add or leave out as it likes. */
export function withoutVowelSigns(text: string): string {
  return text.replace(/\u0640|[\u064b-\u0652]|\u0670/gu, '');
}
