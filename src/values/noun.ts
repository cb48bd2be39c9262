const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['feet', 'foot'],
  ['series', 'series'],
  ['species', 'species'],
]);

/**
 * The singular of an English noun, well enough to tell that `votes` and `vote` are one: not a dictionary. Words that
 * are no plural (dead, injured, staff) stay as they are.
 * @example singular('families') //=> 'family'
 */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 3) return noun;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|tz|[^aeiou]o)es$/.test(noun) || /[^aeo]uses$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Several words, each in the singular and in small letters, spaces as one. @example foldNoun('Square  Miles') //=> 'square mile' */
export function foldNoun(words: string): string {
  return words.toLowerCase().split(/\s+/).map(singular).join(' ');
}
