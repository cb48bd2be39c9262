const AGE = /^\s*aged?\s|old\s*$/i;

/** The words of an age as those of years: `aged 56`, `56 years old` and `56-year-old` say 56 years. */
export function withoutAge(text: string): readonly [words: string, isAge: boolean] {
  if (!AGE.test(text)) return [text, false];
  const trimmed = text.trim();
  const bare = trimmed.replace(/^aged?\s/i, '');
  const words = bare.replace(/[\s-]years?[\s-]old$/i, ' years');
  return words === trimmed ? [text, false] : [words, true];
}

/**
 * The words of an age to stand in the place of others in a text: `died aged 77` has the first word of an age before it
 * already, where 77 alone was taken from it. @example ageLike('77', 'aged 56') //=> '56'
 */
export function ageLike(others: string, age: string): string {
  return /^aged /i.test(others) ? age : age.replace(/^aged /i, '');
}
