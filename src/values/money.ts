import { compareSets, wordsFor } from './compare-sets.ts';
import { CLEAR_SYMBOLS, minorUnits, SHARED_SYMBOLS, SIGN_OF } from './currency.ts';
import { absolute, compare, decimal, type Decimal } from './decimal.ts';
import { FALL, RISE } from './fall-words.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { figureText, readFigure, type Figure } from './figure.ts';
import { formatAmount } from './format-amount.ts';
import type { Hedges } from './hedge.ts';
import { lastHedge, leavesHedge } from './last-hedge.ts';
import { describeExtent, lineValue, normalSets } from './line-value.ts';
import { thousandsOrDecimals } from './thousands-or-decimals.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** An amount of money; its line counts whole currency units. */
export interface Money extends Value {
  readonly type: 'money';
  readonly currency: string;
  readonly figure: Figure;
}

const LIMIT = decimal(1n, 18);

/**
 * Reads `EUR 12.5 million`, `€12,500,000`, `almost 750 million EUR`, `USD 10..16 million`. Codes are those of ISO 4217.
 * Amounts are exact up to 10^18 minor units; past that they are refused.
 */
function read(text: string, fact: FactType, lexicon: Lexicon): Money | Fault {
  const figure = readFigure(text, lexicon.hedges);
  if (isFault(figure)) return figure;
  const currency = readCurrency(figure, lexicon, text);
  if (typeof currency !== 'string') return currency;
  if (pastLimit(figure.first.value, currency) || (figure.second && pastLimit(figure.second.value, currency))) {
    return fault(
      'too-large',
      `An amount beyond 10^18 minor units of ${currency}: "${text}"`,
      'amounts are exact up to there; check the scale word',
    );
  }
  const twofold = (minorUnits(currency) ?? 0) < 3 ? thousandsOrDecimals(figure, `${currency} `, '') : null;
  if (twofold) return twofold;
  return { ...lineValue('money', currency, figure, 'none', fact), currency, figure };
}

function pastLimit(amount: Decimal, currency: string): boolean {
  const { digits, exponent } = absolute(amount);
  return compare(decimal(digits, exponent + (minorUnits(currency) ?? 0)), LIMIT) > 0;
}

/** The currency from its code or symbol, on either side of the figure. */
function readCurrency(figure: Figure, lexicon: Lexicon, text: string): string | Fault {
  const word = figure.before === '' ? figure.after : figure.before;
  if (figure.before !== '' && figure.after !== '') {
    return fault('unreadable', `More than a currency and a figure in "${text}"`, 'write it as EUR 12.5 million');
  }
  if (word === '')
    return fault(
      'currency',
      `An amount without a currency: "${text}"`,
      'write the code of its currency before it, as in EUR 12.5 million',
    );
  const { symbols } = lexicon;
  const code = symbols.get(word) ?? symbols.get(SIGN_OF.get(word) ?? word) ?? CLEAR_SYMBOLS.get(word) ?? word;
  if (minorUnits(code) !== undefined) return code;
  const [first = '', ...others] = SHARED_SYMBOLS.get(word) ?? [];
  if (first !== '') {
    const settle = `settle it for the project with symbols: { "${word}": ${first} }`;
    return fault(
      'currency',
      `"${word}" stands for several currencies: ${[first, ...others].join(', ')}`,
      `write ${figureText(figure, `${first} `, '')}, or ${settle}`,
    );
  }
  const before = wordsBeforeCurrency(figure, lexicon);
  if (before) return before;
  const upper = word.toUpperCase();
  return minorUnits(upper) === undefined
    ? fault('currency', `Not a currency of ISO 4217: "${word}"`, 'write a code such as EUR, USD or GBP')
    : fault('currency', `A currency code in small letters: "${word}"`, `write ${figureText(figure, `${upper} `, '')}`);
}

const NEUTRAL = /^(?:only|just|merely|a mere|a total of|a record)$/i;
const RANGE = 'a range takes no hedging word: leave it out, or widen the range';
const ALONE = 'write the amount alone: EUR 12.5 million';

/** What is wrong with `well over EUR 100 million` and `only €3 million` is not the currency. */
function wordsBeforeCurrency(figure: Figure, { hedges, symbols }: Lexicon): Fault | null {
  const [, words = '', sign = ''] = /^(.+\S)\s+(\S+)$/s.exec(figure.before) ?? [];
  const code = symbols.get(sign) ?? CLEAR_SYMBOLS.get(sign) ?? sign;
  if (minorUnits(code) === undefined) return null;
  return fault('unreadable', `Words before the amount: "${words}"`, amountMeant(figure, words, code, hedges));
}

/** A hint that keeps what the words say of the amount; where they say something else it shows the form alone. */
function amountMeant(figure: Figure, words: string, code: string, hedges: Hedges): string {
  const last = figure.hedge ? { hedge: figure.hedge, front: words } : lastHedge(words, hedges);
  if (figure.second !== null && last) return RANGE;
  const { hedge, front } = last ?? { hedge: null, front: words };
  const told = (sign: string): string => `write ${figureText({ ...figure, hedge }, `${sign}${code} `, '')}`;
  // A loss of more than 5 is no more than -5: only words of nearness turn round with the sign.
  const isNear = hedge === null || (hedge.allows.low !== null && hedge.allows.high !== null);
  if (FALL.test(front)) return isNear && figure.first.value.digits > 0n && figure.second === null ? told('-') : ALONE;
  return NEUTRAL.test(front) || RISE.test(front) || (hedge && leavesHedge(front)) ? told('') : ALONE;
}

function compareMoney(a: Money, b: Money): Comparison {
  if (a.axis !== b.axis) {
    return {
      verdict: 'incomparable',
      why: `${write(a)} and ${write(b)} are in two currencies, which meet only through a dated rate.`,
    };
  }
  const verdict = compareSets(a, b);
  return { verdict, why: wordsFor(verdict, write(a), write(b)) };
}

/** @example write(read('€12,500,000')) //=> 'EUR 12,500,000' */
function write(value: Money): string {
  return figureText(value.figure, `${value.currency} `, '');
}

function normal(value: Money): Normal {
  return { type: 'money', currency: value.currency, ...normalSets(value) };
}

function describe(value: Money): string {
  return describeExtent(value.allowed, (end: Decimal) => formatAmount(end, value.currency));
}

export const money: ValueType<Money> = { name: 'money', read, write, compare: compareMoney, normal, describe };
