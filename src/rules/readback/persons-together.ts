import type { Find } from '../../reading/find.ts';

/**
 * Plain words for persons, in the languages that write `and` as a word of its own. The list is short on purpose: of the
 * dead and the injured, and of workers and their children, a tag seldom means the sum.
 */
const PERSON = [
  ...['man', 'men', 'woman', 'women', 'boy', 'boys', 'girl', 'girls', 'child', 'children'],
  ...['mann', 'männer', 'männern', 'frau', 'frauen', 'junge', 'jungen', 'mädchen', 'kind', 'kinder', 'kindern'],
  ...['mannen', 'vrouw', 'vrouwen', 'jongen', 'jongens', 'meisje', 'meisjes', 'kinderen'],
  ...['homme', 'hommes', 'femme', 'femmes', 'garçon', 'garçons', 'fille', 'filles', 'enfant', 'enfants'],
].join('|');

const ENDS_IN_PERSON = new RegExp(`(?<!\\S)(?:${PERSON})$`, 'iu');
const ONE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:an?|eine?[mnr]?|een|une?) (?:${PERSON})(?![\\p{L}\\p{N}-])`, 'giu');
const PEOPLE = /^(\d[\d,]*) people$/;
const JOINED = /^(?:,|,? (?:and|und|en|et|plus|&)) $/i;

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * What a quote counts in parts that stand side by side, as one find: `two men and a woman` are three people. No part is
 * taken that has a hedge, or anything but a comma or an `and` between it and the next one.
 * @example personsTogether('two men and a woman', finds)[0]?.notation //=> '3 people'
 */
export function personsTogether(quote: string, finds: readonly Find[]): readonly Find[] {
  const parts = [...finds.flatMap(countedIn), ...onesIn(quote)].sort((a, b) => a.start - b.start);
  const sums = new Map<number, Find>();
  let [sum]: readonly (Counted | undefined)[] = parts;
  for (const part of parts.slice(1)) {
    const between = sum ? quote.slice(sum.end, part.start) : '';
    const isNext = sum !== undefined && JOINED.test(between);
    sum = sum && isNext ? { start: sum.start, end: part.end, count: sum.count + part.count } : part;
    if (isNext && !between.startsWith(', ')) sums.set(sum.start, together(quote, sum));
  }
  return [...sums.values()];
}

/** Amounts in plain figures, told of plain persons. */
function countedIn({ start, end, words, notation }: Find): readonly Counted[] {
  const [, figure] = PEOPLE.exec(notation ?? '') ?? [];
  return figure !== undefined && ENDS_IN_PERSON.test(words)
    ? [{ start, end, count: Number(figure.replaceAll(',', '')) }]
    : [];
}

/** `a woman`, which no reader takes for a figure. */
function onesIn(quote: string): readonly Counted[] {
  return [...quote.matchAll(ONE)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, count: 1 }));
}

function together(quote: string, { start, end, count }: Counted): Find {
  return {
    start,
    end,
    words: quote.slice(start, end),
    type: 'quantity',
    notation: `${String(count)} people`,
    value: null,
  };
}
