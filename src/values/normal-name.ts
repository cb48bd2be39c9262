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

/**
 * The form under which names are looked up: small letters, Latin ones without accents (Unicode NFKC and NFD), hyphens
 * as spaces, one kind of apostrophe, Arabic without vowel signs. The article stays: "the Hague" and "Hague" are two names.
 * @example normalName('Université de Kesra–Nord') //=> 'universite de kesra nord'
 */
export function normalName(name: string): string {
  if (ALREADY_PLAIN.test(name)) return name;
  const letters = name
    .replaceAll('´', "'")
    .normalize('NFKC')
    .replace(/[’‘ʼʹ′`]/gu, "'")
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[æœøßłđðħıþς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return withoutVowelSigns(letters)
    .replace(/ا[\u0653-\u0655]/gu, 'ا')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/** Without Arabic vowel signs and tatweel, which print may add or leave out as it likes. */
export function withoutVowelSigns(text: string): string {
  return text.replace(/\u0640|[\u064b-\u0652]|\u0670/gu, '');
}
