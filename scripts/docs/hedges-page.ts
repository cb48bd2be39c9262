import { HEDGE_TABLE, hedgesFrom, type HedgeRow } from '../../src/values/hedge.ts';
import { isFault } from '../../src/values/fault.ts';
import { quantity } from '../../src/values/quantity.ts';
import type { Lexicon } from '../../src/values/value.ts';
import { code, fence, page, table } from './page.ts';

const LEXICON: Lexicon = {
  symbols: new Map(),
  hedges: hedgesFrom(HEDGE_TABLE),
  entities: { find: () => undefined, narrower: () => [], near: () => [] },
  states: new Map(),
};
const FIGURE = '750';

/** The table of hedging words, with what each makes of one figure. */
export function hedgesPage(): string {
  return page(
    'Hedging words',
    'What a word before a figure *x* allows, and what it most likely means, as a stretch around *x* in multiples of *g*: ' +
      'the place of the last digit that is not zero (zeros written after a decimal point count as digits), but at most a ' +
      'quarter of |*x*|. `[-1, 0]` is from *x* − *g* to *x*; a round bracket leaves the end itself out; an end that is ' +
      'missing is no end. After Ferson and others (2015) and Williams and Power (2013).',
    table(
      ['words', 'allows', 'most likely', `before ${code(FIGURE)}: allows`, 'most likely'],
      HEDGE_TABLE.map((row) => [row.words.map(code).join(' '), code(row.allows), code(row.likely), ...applied(row)]),
    ),
    'Words whose stretch has two ends, such as *almost*, speak of the size of a figure and turn round below zero: ' +
      'almost −7 is nearer to zero than −7. Words of order, such as *over* and *at least*, keep to the line of numbers.',
    'A fact that is itself a cap takes *at most* and its like for the limit, a fact that is a floor *at least*: ' +
      '`{ type: percentage, is: cap }` reads `up to 4%` as the limit 4 %.',
    '`a..b` and `between a and b` allow both ends and everything between them.',
    '## Words of your own',
    'A project adds words, or replaces what the table says of one, in any rules file:',
    fence(
      'yaml',
      'hedges:\n  a good: { allows: "[0, 1]", likely: "[0, 0.5]" }\n  nearly: { allows: "[-2, 0]", likely: "[-1, 0]" }\n',
    ),
  );
}

function applied({ words: [word = ''] }: HedgeRow): readonly [string, string] {
  const value = quantity.read(`${word} ${FIGURE}`, { type: 'quantity' }, LEXICON);
  if (isFault(value)) throw new Error(value.message);
  return [quantity.describe(value), quantity.describe({ ...value, allowed: value.likely })];
}
