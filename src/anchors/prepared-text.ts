import { createSearch, type Search } from './create-search.ts';
import { figuresAt, withoutFigures } from './figures.ts';
import { NO_FIGURE_WORDS, type IsFigureWord } from './figure-words.ts';
import { normalText, type NormalText } from './normal-text.ts';

/** Normal text with every figure as one and the same sign, so that words are found whatever their figures. */
interface Masked {
  readonly find: Search;
  /** Where each unit stands in the normal text, and at the end its length. */
  readonly starts: Uint32Array;
}

/** A text that many quotes are looked for in: what all of them need is made once, and only when one needs it. */
export interface PreparedText {
  readonly text: string;
  readonly normal: NormalText;
  readonly find: Search;
  readonly masked: () => Masked;
  readonly isFigureWord: IsFigureWord;
  /** How much work is left for words that differ. */
  readonly budget: { left: number };
}

/** Units of text by words of 32 units: a second or two. Whoever changed so much of a text reads it again anyway. */
const MOST_WORK = 1.5e8;

export function prepareText(text: string, isFigureWord: IsFigureWord = NO_FIGURE_WORDS): PreparedText {
  const normal = normalText(text);
  let masked: Masked | null = null;
  return {
    text,
    normal,
    find: createSearch(normal.units),
    masked: () => (masked ??= maskFigures(normal.units, isFigureWord)),
    isFigureWord,
    budget: { left: MOST_WORK },
  };
}

function maskFigures(units: string, isFigureWord: IsFigureWord): Masked {
  const words = withoutFigures(units, isFigureWord);
  const starts = new Uint32Array(words.length + 1);
  let [at, written] = [0, 0];
  for (const { start, end } of figuresAt(units, isFigureWord)) {
    while (at < start) starts[written++] = at++;
    starts[written++] = start;
    at = end;
  }
  while (at <= units.length) starts[written++] = at++;
  return { find: createSearch(words), starts };
}
