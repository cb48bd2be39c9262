import { countsTheSame } from './counted-persons.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * A number from one to twelve in English words, in digits; other words, and fractions, stay as they are.
 * @example numberWord('three people') //=> '3 people'
 */
export function numberWord(text: string): string {
  const [word = ''] = /^[a-z]+/i.exec(text) ?? [];
  const number = WORDS.indexOf(word.toLowerCase()) + 1;
  const rest = text.slice(word.length);
  return number > 0 && isCounted(rest) ? `${String(number)}${rest}` : text;
}

/** Whether words behind a number name what it counts: not the denominator of a fraction, nor a word that leads elsewhere. */
function isCounted(words: string): boolean {
  return /^(?:$|\s+(?!(?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|(?:a|and|at|by|in|of|or|out|per|times|to)\b)\p{L})/iu.test(
    words,
  );
}

/** What words for many tell at least; behind `of` another such word would multiply it. */
const MANY: readonly (readonly [word: string, least: string])[] = [
  ['hundreds of thousands', '200,000'],
  ['tens of thousands', '20,000'],
  ['hundreds of millions', '200 million'],
  ['tens of millions', '20 million'],
  ['billions', '2 billion'],
  ['millions', '2 million'],
  ['thousands', '2,000'],
  ['hundreds', '200'],
  ['dozens', '24'],
  ['scores', '40'],
];
const MANY_OF = new RegExp(
  `^(?:many |several )?(${MANY.map(([word]) => word).join('|')})(?:$| of (?!(?:dozen|hundred|thousand|million|billion|trillion)s?\\b))`,
  'i',
);

const ONE: ReadonlyMap<string, string> = new Map([
  ['a hundred', '100'],
  ['a thousand', '1,000'],
  ['a million', '1 million'],
  ['a dozen', '12'],
  ['half a dozen', '6'],
  ['a score', '20'],
]);
/** A score is a result as well, and twenty only of something. */
const ONE_OF = /^(?:(half a dozen|an? (?:hundred|thousand|million|dozen))(?: or so)?|(a score)(?= of ))(?: (.+))?$/i;
/** Words that make another number of the one before them. */
const MAKES_MORE =
  /\b(?:hundred|thousand|million|billion|trillion|dozen|score|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|and|or|to|per|plus|minus|times|more|fewer|less|short)\b/i;

/**
 * What to write for a word such as `dozens` or `none`, which is no figure; null for other words, and where they tell
 * another number than the one that they begin with.
 * @param hedge the hedging word before them, with the space behind it
 * @example roughNumber('a dozen people', 'less than ') //=> 'write less than 12'
 */
export function roughNumber(text: string, hedge: string): string | null {
  const words = text.trim();
  const [, word = '', score = '', rest = ''] = ONE_OF.exec(words) ?? [];
  const one = MAKES_MORE.test(rest)
    ? undefined
    : ONE.get((score === '' ? word : score).toLowerCase().replace(/^an /, 'a '));
  if (one !== undefined) return hedge === '' ? `write ${one} or about ${one}` : `write ${hedge}${one}`;
  if (hedge !== '') return null;
  const many = MANY_OF.exec(words)?.[1]?.toLowerCase();
  const least = MANY.find(([name]) => name === many)?.[1];
  if (least !== undefined) return `write at least ${least}, or a range`;
  const [, none = ''] = /^no ([a-z]+)$/i.exec(words) ?? [];
  return /^(?:none|nil|nobody|no one)$/i.test(words) || countsTheSame(none, 'people') ? 'write 0' : null;
}
