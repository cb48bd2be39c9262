/** Numbers in words by their value, of which there is none for zero. */
export const CARDINALS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Places in words by their number. */
export const ORDINALS = (
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** `twenty first` of `twenty-first`. */
const SPELT = new RegExp(`\\b(${TENS.join('|')}) (${ORDINALS.slice(1, 10).join('|')})\\b`);

/** Places of two words in digits. @example inDigits('twenty first highest') //=> '21st highest' */
export function inDigits(words: string): string {
  return words.replace(SPELT, (_, tens: string, ones: string) =>
    ordinal((TENS.indexOf(tens) + 2) * 10 + ORDINALS.indexOf(ones)),
  );
}

/** @example ordinal(22) //=> '22nd' */
export function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  return `${String(place)}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`;
}
