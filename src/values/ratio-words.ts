/** What is told as how many times one thing another is: in digits (`2`), or as so many of so many parts. */
export type ToldRatio =
  | { readonly times: string }
  | { readonly count: number; readonly parts: number }
  /** `1:12`: how many the other side has. */
  | { readonly oneTo: string };

const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['twice', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['thrice', '3'],
  ['quadruple', '4'],
  ['quintuple', '5'],
]);
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((word, index) => [
    [word, index + 1] as const,
    [String(index + 1), index + 1] as const,
  ]),
);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

const TIMES = /^(.*\d)\s*(?:x|×|times|-fold|fold)$/i;
const FRACTION = /^(\d{1,9})\s*(?:\/|:|to|in|out of)\s*(\d{1,9})$/i;
const SIDES = /^(\d+(?:\.\d+)?)\s*(?::|to)\s*(\d+(?:\.\d+)?)$/i;
const SPOKEN_OUT = /^([a-z]+)\s+(?:in|out of)\s+([a-z ]+)$/;
const FACTOR = 'a factor of ';
const AS_MUCH = / as (?:many|much|big|fast|heavy|high|large|likely|long|often|old|tall|wide)$/;
const WITH_COMMAS = /\d{1,3}(?:,\d{3})+(?![\d,])/g;
const SPOKEN_TIMES = /^([a-z]+)( and a half)? times$/;
const SPOKEN_FOLD = /^(\w+?)-?fold$/;
const DECIMAL = /^\+?\d+\.\d+$/;
const SPOKEN = /^(?:(an?|\w+)[\s-])?(\w+?)s?$/;
const MANY: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['fifty', 50],
  ['a hundred', 100],
  ['a thousand', 1_000],
  ['ten thousand', 10_000],
  ['a hundred thousand', 100_000],
  ['a million', 1_000_000],
]);

/**
 * The form in which a multiple is told, null for other words: `2x`, `1.5 times`, `0.80`, `double`, `sixfold`, `twice as
 * many`, `1/3`, `a third`, `one in five`, `1 in 10,000`, `3:1`, `1:12`.
 * @example ratioIn('two thirds') //=> { count: 2, parts: 3 }
 */
export function ratioIn(text: string): ToldRatio | null {
  const told = text.replace(AS_MUCH, '');
  const words = told.startsWith(FACTOR) ? `${told.slice(FACTOR.length)} times` : told;
  const times =
    MULTIPLES.get(words) ??
    spokenFold(words) ??
    spokenTimes(words) ??
    TIMES.exec(words)?.[1]?.trim() ??
    DECIMAL.exec(words)?.[0];
  if (times !== undefined) return { times };
  const digits = words.replace(WITH_COMMAS, (many) => many.replaceAll(',', ''));
  const [, over = '', under = ''] = SIDES.exec(digits) ?? [];
  if (Number(under) === 1 && Number(over) > 0) return { times: over };
  if (Number(over) === 1 && Number(under) > 1) return { oneTo: under };
  const [, few, many] = FRACTION.exec(digits) ?? [];
  if (few !== undefined) return { count: Number(few), parts: Number(many) };
  const [, first = '', second = ''] = SPOKEN_OUT.exec(words) ?? [];
  const [some, all] = [COUNTS.get(first), COUNTS.get(second) ?? MANY.get(second)];
  if (some !== undefined && all !== undefined) return { count: some, parts: all };
  const [, count = 'a', part = ''] = SPOKEN.exec(words) ?? [];
  const parts = PARTS.get(part);
  const counted = count === 'a' || count === 'an' ? 1 : COUNTS.get(count);
  return parts === undefined || counted === undefined ? null : { count: counted, parts };
}

/** @example spokenFold('sixfold') //=> '6' */
function spokenFold(words: string): string | undefined {
  const count = COUNTS.get(SPOKEN_FOLD.exec(words)?.[1] ?? '');
  return count === undefined ? undefined : String(count);
}

/** @example spokenTimes('two and a half times') //=> '2.5' */
function spokenTimes(words: string): string | undefined {
  const [, word = '', half] = SPOKEN_TIMES.exec(words) ?? [];
  const count = COUNTS.get(word);
  return count === undefined ? undefined : `${String(count)}${half === undefined ? '' : '.5'}`;
}
