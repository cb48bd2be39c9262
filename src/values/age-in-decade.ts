/** An age told by its decade, in years that it allows and most likely means. */
export interface AgeInDecade {
  readonly allowed: string;
  readonly likely: string;
}

type Ends = readonly [from: number, to: number];

const DECADES = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const IN_DECADE = /^in (?:his|her|their|its) (early |mid[- ]|late )?(?:([1-9])0s|([a-z]+))$/i;
const MORE_YEARS = 2;

/** The years of a decade that its parts most likely mean, as early, mid and late do of a month or a year. */
const PARTS: ReadonlyMap<string, Ends> = new Map([
  ['', [0, 9]],
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);
/** The teens begin at thirteen. */
const PARTS_OF_TEENS: ReadonlyMap<string, Ends> = new Map([
  ['', [3, 9]],
  ['early', [3, 4]],
  ['mid', [5, 6]],
  ['late', [7, 9]],
]);

/**
 * Ages told by their decade, in completed years: at most two years more on either side than they most likely mean, never
 * outside of the decade.
 * @example ageInDecade('in her late forties') //=> { allowed: '45..49 years', likely: '47..49 years' }
 */
export function ageInDecade(text: string): AgeInDecade | null {
  const [, part = '', digit, word = ''] = IN_DECADE.exec(text) ?? [];
  const decade = digit === undefined ? DECADES.indexOf(word.toLowerCase()) + 1 : Number(digit);
  const parts = decade === 1 ? PARTS_OF_TEENS : PARTS;
  const [first, last] = parts.get('') ?? [];
  const [from, to] = parts.get(part.toLowerCase().replace(/[- ]$/, '')) ?? [];
  if (decade === 0 || first === undefined || last === undefined || from === undefined || to === undefined) return null;
  const years = (low: number, high: number): string =>
    `${String(decade * 10 + low)}..${String(decade * 10 + high)} years`;
  return {
    allowed: years(Math.max(first, from - MORE_YEARS), Math.min(last, to + MORE_YEARS)),
    likely: years(from, to),
  };
}
